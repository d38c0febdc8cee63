import { counts } from '../assess/claims.ts';
import { currencyOf, isStale } from '../assess/currency.ts';
import { countWords } from '../text/count-words.ts';
import { claimsIn, type Selected } from '../assess/select-evidence.ts';
import type { Assessment, Coverage, StandingJudgement, WeighedClaim } from '../model/assessment.ts';
import { localId } from '../model/ids.ts';
import { findClaimable, type Library } from '../model/library.ts';
import type { AttachedFile, EvidenceFacts } from '../model/attachment-facts.ts';
import { packPath } from '../text/pack-path.ts';
import { publicKeyIn } from '../text/ssh-signature.ts';
import { compareNamed, knownPerson, practitionerOf } from '../text/person.ts';
import type { Evidence, Witness } from '../model/portfolio.ts';
import type { Varcs } from '../model/varcs.ts';
import { findReflectionModel } from '../model/reflection-models.ts';
import { textIn, type Language } from '../model/text.ts';
import { fileName, withAliases, type Alias } from '../privacy/anonymise.ts';
import { viewJudgement } from './assessors.ts';
import type { PackFile, SheetClaim, SheetView, WitnessView } from './pack.ts';
import { claimStanding, trimmedOrUndefined, type Numbers } from './pack-parts.ts';
import { carriedAlone } from '../assess/evidence-concentration.ts';
import { inWords } from '../words/in-words.ts';
import type { Words } from '../words/index.ts';
import { withTailored } from './whose-words.ts';

/** What sheets of evidence are put into words with. */
interface SheetContext {
  readonly library: Library;
  readonly numbers: Numbers;
  readonly facts: EvidenceFacts;
  readonly words: Words;
  readonly language: Language;
  readonly aliases: readonly Alias[];
}

/** Every piece of evidence with all that belongs to it. */
export function viewSheets(
  { assessment, evidence }: Pick<Selected, 'assessment' | 'evidence'>,
  { library, numbers, facts, words, language, aliases }: SheetContext,
): readonly SheetView[] {
  const claims = claimsByEvidence(assessment.coverage);
  const alone = new Map(
    [...carriedAlone(assessment.coverage)].map(([{ id }, count]) => [id, count]),
  );
  const known = new Map<string, PackFile>();
  const practitioner = practitionerOf(assessment.portfolio);
  const isSelf = (witness: Witness): boolean =>
    compareNamed(knownPerson(witness), practitioner) !== undefined;

  return evidence.map((one): SheetView => {
    const link = numbers.get(one.id)!;
    const own = claims.get(one.id) ?? [];
    const { size = 0, sha256 = '', files: attached = [] } = facts.get(one.id) ?? {};
    const files = attached.map((file, index) =>
      numberFile(file, `${link.number}.${String(index + 1)}`, known, aliases),
    );
    const claimed = new Set(own.map(({ claim }) => claim.statement));
    const witness = one.witness && { ...one.witness, isSelf: isSelf(one.witness) };
    return {
      ...link,
      id: one.id,
      file: withAliases(one.file, aliases),
      title: one.title,
      date: one.period.to,
      days: words.cpd.days(one.period),
      type: typeTitle(one.type, library, words, language),
      reflection: one.reflection && (findReflectionModel(one.reflection)?.title ?? one.reflection),
      witness: witness && viewWitness(witness),
      claims: own.map((claim) => viewClaim(claim, library, words, language)),
      otherClaims: one.claims
        .map(({ statement }) => statement)
        .filter((statement) => !claimed.has(statement))
        .map(localId),
      text: one.body.text,
      attachments: files,
      addresses: new Map(
        attached.flatMap(({ addresses }, index) =>
          addresses.map((address) => [address, files[index]!.number] as const),
        ),
      ),
      size: sizeText(size),
      sha256,
      ...checkedOf(one, own, assessment, words, {
        witness,
        alone: alone.get(one.id) ?? 0,
        attachments: attached.length,
      }),
    };
  });
}

function claimsByEvidence(
  coverage: readonly Coverage[],
): ReadonlyMap<string, readonly WeighedClaim[]> {
  const found = new Map<string, WeighedClaim[]>();
  for (const claim of claimsIn(coverage)) {
    const own = found.get(claim.evidence.id);
    if (own) own.push(claim);
    else found.set(claim.evidence.id, [claim]);
  }
  return found;
}

const viewWitness = ({ name, role, registration, date, isSelf }: WitnessView): WitnessView => ({
  name,
  role,
  registration,
  date,
  isSelf,
});

/** `2025-09-floor-plan.png` as somebody would say it: `floor plan`. */
const spokenName = (name: string): string =>
  name
    .replace(/\.[^.]{1,10}$/, '')
    .replace(/^[\d\s_.-]+(?=\p{L})/u, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Bytes in the unit that fits, as file managers write it: `18 KB`. */
export const sizeText = (bytes: number): string =>
  bytes < 1000
    ? `${String(bytes)} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(0)} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A file that two pieces of evidence name is in the pack once, under its first number. */
export function numberFile(
  { source, name: called, size, sha256, picture }: AttachedFile,
  number: string,
  known: Map<string, PackFile>,
  aliases: readonly Alias[],
): PackFile {
  const earlier = source === undefined ? undefined : known.get(source);
  if (earlier) return earlier;
  const name = fileName(called, number, aliases);
  const file: PackFile = {
    number,
    name,
    spoken: spokenName(name),
    source,
    path: source === undefined ? undefined : packPath(number, name),
    size: size === undefined ? undefined : sizeText(size),
    bytes: size,
    sha256,
    isPicture: picture !== undefined,
  };
  if (source !== undefined) known.set(source, file);
  return file;
}

function viewClaim(
  weighed: WeighedClaim,
  library: Library,
  words: Words,
  language: Language,
): SheetClaim {
  const { claim, judgements } = weighed;
  const claimable = findClaimable(library, claim.statement);
  return {
    id: localId(claim.statement),
    statement: claim.statement,
    text: claimable
      ? withTailored(textIn(claimable.text, language), claimable.tailored, words)
      : '',
    rationale: trimmedOrUndefined(claim.rationale),
    standing: claimStanding(weighed, words),
    judgements: judgements.map((one) => ({ ...viewJudgement(one), key: keyOf(one) })),
  };
}

/** The key that signed a judgement; none where the signature does not fit. */
function keyOf({ signOff, changed }: StandingJudgement): string | undefined {
  if (signOff.signature === undefined || changed.includes('signature')) return undefined;
  return publicKeyIn(signOff.signature);
}

/** What a type of evidence is called: by the framework that names it, else in the words of the report. */
export function typeTitle(
  type: string,
  { frameworks }: Library,
  { pack }: Words,
  language: Language,
): string {
  const own = [...frameworks.values()]
    .flatMap(({ evidenceTypes }) => evidenceTypes)
    .find(({ id }) => id === type);
  return own ? textIn(own.title, language) : inWords(pack.evidenceTypes, type);
}

function checkedOf(
  evidence: Evidence,
  claims: readonly WeighedClaim[],
  { policy, asOf }: Assessment,
  { pack: { checked } }: Words,
  {
    witness,
    alone,
    attachments,
  }: {
    readonly witness: WitnessView | undefined;
    /** How many requirements rest on it alone. */
    readonly alone: number;
    readonly attachments: number;
  },
): Pick<SheetView, 'checked' | 'remarks'> {
  const judged = claims.map(({ assessors }) => assessors).filter((said) => said !== 'nothing');
  const accepted = judged.filter((said) => said === 'accepted').length;
  const conditions = judged.filter((said) => said === 'accepted-with-conditions').length;
  const other = judged.length - accepted - conditions;
  const counting = claims.filter(counts).length;
  const isTooOld = isStale(evidence, policy, asOf);
  const all: Varcs = {
    valid: checked.valid(counting, claims.length),
    authentic: checked.authentic(witness?.name, witness?.isSelf ?? false),
    reliable: checked.reliable(accepted, conditions, other),
    current: checked.current(evidence.period.to, currencyOf(evidence, policy), isTooOld),
    sufficient: checked.sufficient(countWords(evidence.body.text), attachments, alone),
  };
  return {
    checked: all,
    remarks: [
      ...(counting < claims.length ? [all.valid] : []),
      ...(witness === undefined || witness.isSelf ? [all.authentic] : []),
      ...(conditions + other > 0 ? [all.reliable] : []),
      ...(isTooOld ? [all.current] : []),
      ...(alone > 0 ? [checked.alone(alone)] : []),
    ],
  };
}
