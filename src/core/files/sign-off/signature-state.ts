import {
  compareNamed,
  comparePeople,
  knownPerson,
  type KnownPerson,
  type Person,
} from '../../text/person.ts';
import { isSameRegistration, registrationKey } from '../../text/registration-number.ts';
import {
  signerForm,
  slugOf,
  type Assessor,
  signOffKey,
  signOffPurpose,
  type RecordedSignOff,
} from '../../model/sign-off.ts';
import type { SignatureState } from '../../model/signature.ts';
import { isPattern, matchesPatterns, type KnownKeys, type ListedKey } from './allowed-signers.ts';
import type { SignatureCheck, WithSignature } from '../../model/ports.ts';
import { publicKeyIn } from '../../text/ssh-signature.ts';

/**
 * Whether a sign-off is signed as it should be; undefined where it is not signed and no key of the assessor is
 * known. What a list outside the portfolio says of a person, the portfolio's own list can't change.
 */
export function signatureStateOf(
  signOff: RecordedSignOff,
  keys: KnownKeys,
  signer: Signer,
  practitioner: KnownPerson,
  withSignature: WithSignature,
): SignatureState | undefined {
  const outside = keys.outside.keys.filter((one) => isOf(one, signer));
  const isInside = outside.length === 0;
  const listed = isInside ? keys.inside.keys.filter((one) => isOf(one, signer)) : outside;
  const authorities = keys.outside.keys.filter(
    (one) =>
      one.isAuthority && signer.identities.some((name) => matchesPatterns(one.principals, name)),
  );
  const { signature } = signOff;
  if (signature === undefined) {
    // The people who write the portfolio also write its own list, so that list takes no weight from anybody's decision.
    if (listed.length === 0) return undefined;
    return isInside ? 'unlike-own-list' : 'unsigned';
  }
  const key = publicKeyIn(signature);
  const isCertificate = key?.includes('-cert-v') ?? false;
  const candidates = isCertificate
    ? [...authorities, ...listed].filter(({ isAuthority }) => isAuthority)
    : listed.filter((one) => !one.isAuthority && one.key === key);
  return withSignature(signOff, signature, (check) => {
    const states = candidates.map((one) => stateUnder(one, signOff, keys, signer, check));
    const good = states.find((state) => state === 'vouched' || state === 'valid');
    if (good === 'vouched') {
      const same = keys.outside.keys.filter((one) => !one.isAuthority && one.key === key);
      return faultOfPerson(same, signOff.assessor, practitioner) ?? good;
    }
    const [first] = states;
    if (first && !isInside) return good ?? first;
    // What a list outside says of a key, the portfolio's own can't change either.
    const elsewhere = keys.outside.keys.filter((one) => one.key === key);
    if (good && elsewhere.length === 0) return good;
    const fits = check.fits();
    if (typeof fits === 'string') return listed.length > 0 && !isInside ? 'unchecked' : fits;
    if (!fits) return 'broken';
    if (!isInside) {
      const isAuthority = listed.some((one) => one.isAuthority && one.key === key);
      return isAuthority ? 'authority-key' : 'other-key';
    }
    if (elsewhere.some(({ principals }) => !principals.some(isPattern))) return 'other-person';
    if (elsewhere.length > 0) return 'wildcard';
    return listed.length > 0 ? 'unlike-own-list' : 'unknown-signer';
  });
}

/** What is wrong where the lines of a key say who has it, and the sign-off names somebody else. */
function faultOfPerson(
  lines: readonly ListedKey[],
  { name, registration, relationship }: Assessor,
  practitioner: KnownPerson,
): SignatureState | undefined {
  const { names, numbers } = holderOf(lines);
  const isOwn =
    compareNamed({ readings: [], numbers }, practitioner) !== undefined ||
    // Without both numbers, the same name is the same person.
    ((numbers.length === 0 || practitioner.numbers.length === 0) &&
      names.some((one) => compareNamed(knownPerson({ name: one }), practitioner) === 'same-name'));
  if (isOwn && relationship !== 'self') return 'own-key';
  const number = registration === undefined ? undefined : registrationKey(registration);
  if (number !== undefined && numbers.length > 0) {
    if (!numbers.some((one) => isSameRegistration(one, number))) return 'other-number';
  }
  if (names.length > 0 && !names.some((one) => comparePeople({ name: one }, { name }))) {
    return 'other-name';
  }
  return undefined;
}

/** By sign-off, whom the lines of its key in a list name, where that is not the name that it has. */
export function listedNames(
  signOffs: readonly RecordedSignOff[],
  list: KnownKeys['outside'],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of signOffs) {
    const key = one.signature === undefined ? undefined : publicKeyIn(one.signature);
    const lines = list.keys.filter((line) => !line.isAuthority && line.key === key);
    const { names } = holderOf(lines);
    const { name } = one.assessor;
    if (names.some((listed) => comparePeople({ name: listed }, { name }) === 'same-name')) continue;
    const principals = lines.flatMap((line) => line.principals.filter((who) => !isPattern(who)));
    if (principals.length > 0) found.set(signOffKey(one), [...new Set(principals)].join(', '));
  }
  return found;
}

/** Whom the lines of a key name. Addresses and patterns are no names of people. */
function holderOf(lines: readonly ListedKey[]): {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
} {
  const principals = lines.flatMap((one) => one.principals.filter((name) => !isPattern(name)));
  return {
    names: principals
      .filter((one) => registrationKey(one) === undefined && !one.includes('@'))
      .map((one) => one.replaceAll('-', ' ')),
    numbers: principals.flatMap((one) => registrationKey(one) ?? []),
  };
}

/** Whether a list outside the portfolio has a line for one of these names. */
export const isListed = ({ outside }: KnownKeys, signer: Signer): boolean =>
  outside.keys.some((one) => isOf(one, signer));

/** What one line of a list says of a signature that its key, or a certificate of it, seems to have made. */
function stateUnder(
  listed: ListedKey,
  signOff: RecordedSignOff,
  { outside, revoked }: KnownKeys,
  signer: Signer,
  check: SignatureCheck,
): SignatureState {
  const { namespaces, isAuthority, principals } = listed;
  const day = signOff.date.replaceAll('-', '');
  if (listed.validAfter !== undefined && listed.validAfter > `${day}235959`) return 'not-yet-valid';
  if (listed.validBefore !== undefined && listed.validBefore <= `${day}000000`) return 'expired';
  if (namespaces && !matchesPatterns(namespaces, signOffPurpose)) return 'other-purpose';
  // A certificate says itself for whom it is; a key is for whom its line names.
  const asked = isAuthority
    ? identitiesOf(signOff, signer).filter((one) => matchesPatterns(principals, one))
    : ['signer'];
  for (const name of asked) {
    const isBy = check.isBy(listed, name);
    if (typeof isBy === 'string') return 'unchecked';
    if (!isBy) continue;
    const stays = revoked === undefined || check.isBy(listed, name, revoked);
    if (typeof stays === 'string') return 'unchecked';
    if (!stays) return 'revoked';
    return outside.keys.includes(listed) ? 'vouched' : 'valid';
  }
  return check.fits() === true ? 'other-key' : 'broken';
}

/** The names under which a certificate can be somebody's: where the sign-off has a number, only that. */
const identitiesOf = (
  { assessor: { registration } }: RecordedSignOff,
  { identities }: Signer,
): readonly string[] => (registration === undefined ? identities : [signerForm(registration)]);

/**
 * Whether a line is about a person: by number, or by name. Everybody's line is nobody's. A sign-off whose number
 * is another is about the same person here where the name is the same: a number is easily made up.
 */
function isOf({ principals }: ListedKey, { name, numbers, isNumbered }: Signer): boolean {
  const named = principals.filter((one) => !isPattern(one));
  const listed = named.flatMap((one) => registrationKey(one) ?? []);
  if (numbers.some((one) => listed.some((other) => isSameRegistration(one, other)))) return true;
  return named.some((one) => {
    const likeness = comparePeople({ name: one.replaceAll('-', ' ') }, { name });
    const isAmbiguous = likeness === 'similar-name' && isNumbered && listed.length > 0;
    return likeness !== undefined && !isAmbiguous;
  });
}

/** Somebody in whose name something is signed, with all that lists may call them. */
export interface Signer {
  readonly name: string;
  /** Registration numbers in one form. Those that the portfolio gives the same person elsewhere are among them. */
  readonly numbers: readonly string[];
  /** Whether the sign-off itself has a number. */
  readonly isNumbered: boolean;
  /** Names that a certificate may have. */
  readonly identities: readonly string[];
}

/** An assessor, with the numbers of the same person elsewhere, so that leaving one out hides nobody's key. */
export function signerFor({ name, registration }: Person, people: readonly Person[]): Signer {
  const isNumbered = registration !== undefined;
  const written = isNumbered
    ? [registration]
    : people.flatMap((one) =>
        one.registration !== undefined && comparePeople({ name: one.name }, { name })
          ? [one.registration]
          : [],
      );
  return {
    name,
    isNumbered,
    numbers: written.flatMap((one) => registrationKey(one) ?? []),
    identities: [...new Set([slugOf(name), ...written.map(signerForm)])],
  };
}
