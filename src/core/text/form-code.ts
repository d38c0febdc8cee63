import type { IsoDate } from '../model/date.ts';
import type { TargetId } from '../model/ids.ts';
import type { FormIdentity } from '../model/panel.ts';
import type { HashText } from '../model/ports.ts';
import { slugOf } from '../model/sign-off.ts';

/** The version of the form, which changes when an older otpath could not read it any more. */
const version = 1;

/** One piece of evidence with all that belongs to it, as a hash knows it. */
export interface FormPiece {
  readonly id: string;
  /** SHA-256 of its file. */
  readonly sha256: string;
  readonly files: readonly {
    readonly source?: string | undefined;
    readonly sha256?: string | undefined;
  }[];
}

/** What a piece of evidence is now, in eight signs: another text, claim or attachment gives others. */
export const pieceCode = ({ id, sha256, files }: FormPiece, hash: HashText): string =>
  hash(
    JSON.stringify([
      id,
      sha256,
      files.map(({ source = '', sha256: content = '' }) => `${source} ${content}`).sort(),
    ]),
  ).slice(0, 8);

/** A name as a code has it. */
export const nameInCode = (name: string): string => slugOf(name).slice(0, 60);

/** The number of a pack as a code has it: without spaces, so that it is one word. */
const inOneWord = (number: string): string => number.replaceAll(' ', '-');

const headOf = ({ practitioner, target, asOf, pack }: FormIdentity): readonly string[] => [
  `otpath-form/${String(version)}`,
  practitioner,
  target,
  asOf,
  inOneWord(pack),
];

/** Shows slips in a code: eight signs over everything else in it. */
const checkOf = (identity: FormIdentity, hash: HashText): string =>
  hash([...headOf(identity), ...identity.pieces].join(' ')).slice(0, 8);

/** Which pack a form belongs to, as one line by which the form is read back. */
export const writeFormCode = (identity: FormIdentity, hash: HashText): string =>
  [...headOf(identity), checkOf(identity, hash), ...identity.pieces].join(' ');

/** Why a text holds no code of a form that can be used. */
export type NoFormCode = 'none' | 'other-version' | 'damaged';

const shape =
  /otpath-form\/\d+\s+(\S+)\s+([^\s:]+:\S+)\s+(\d{4}-\d{2}-\d{2})\s+([0-9a-f-]+)\s+([0-9a-f]{8})((?:\s+[0-9a-f]{8}(?![0-9a-f]))*)/;

/** Finds the code of a form in a text, whatever is around it. */
export function readFormCode(text: string, hash: HashText): FormIdentity | NoFormCode {
  const [, said] = /otpath-form\/(\d+)/.exec(text) ?? [];
  if (said === undefined) return 'none';
  if (Number(said) !== version) return 'other-version';
  const [, practitioner = '', target = '', asOf = '', pack = '', check = '', pieces = ''] =
    shape.exec(text) ?? [];
  const identity: FormIdentity = {
    practitioner,
    target: target as TargetId,
    asOf: asOf as IsoDate,
    pack: pack.replaceAll('-', ' '),
    pieces: pieces.split(/\s+/).filter((one) => one !== ''),
  };
  return checkOf(identity, hash) === check ? identity : 'damaged';
}
