import type { IsoDate } from '../model/date.ts';
import type { TargetId } from '../model/ids.ts';
import type { FormCode, FormIdentity } from '../model/panel.ts';
import type { HashText } from '../model/ports.ts';
import { slugOf } from '../model/sign-off.ts';

/** The version of the form, which changes when an older otpath could not read it any more. */
const version = 1;

const start = `otpath-form/${String(version)}`;

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

const wordsOf = ({ practitioner, target, asOf, pieces }: FormIdentity): readonly string[] => [
  start,
  practitioner,
  target,
  asOf,
  ...pieces,
];

/** The number of a form. It needs nothing of the pack but what its form says. */
export const numberOf = (identity: FormIdentity, hash: HashText): string =>
  hash(wordsOf(identity).join(' '))
    .slice(0, 16)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$&-');

/** The code of a form as one line. It says all that is needed to read the form back. */
export const writeFormCode = ({ number, ...identity }: FormCode): string =>
  [...wordsOf(identity).slice(0, 4), number, ...identity.pieces].join(' ');

/** Why a text holds no code of a form that can be used. */
export type NoFormCode = 'none' | 'other-version' | 'damaged';

const shape =
  /otpath-form\/(\d+)\s+(\S+)\s+([^\s:]+:\S+)\s+(\d{4}-\d{2}-\d{2})\s+((?:[0-9A-F]{4}-){3}[0-9A-F]{4})((?:\s+[0-9a-f]{8})*)/;

/** Finds the code of a form in a text, whatever stands around it. */
export function readFormCode(text: string, hash: HashText): FormCode | NoFormCode {
  const [, said] = /otpath-form\/(\d+)/.exec(text) ?? [];
  if (said === undefined) return 'none';
  if (Number(said) !== version) return 'other-version';
  const [, , practitioner = '', target = '', asOf = '', number = '', pieces = ''] =
    shape.exec(text) ?? [];
  const identity: FormIdentity = {
    practitioner,
    target: target as TargetId,
    asOf: asOf as IsoDate,
    pieces: pieces.split(/\s+/).filter((one) => one !== ''),
  };
  return numberOf(identity, hash) === number ? { ...identity, number } : 'damaged';
}
