import type { IsoDate } from '../model/date.ts';
import type { HashText } from '../model/ports.ts';
import type { SheetIdentity, SheetPieceCode } from '../model/sign-off-sheet.ts';
import type { NoFormCode } from './form-code.ts';

/** The version of the sheet, which changes when an older otpath could not read it any more. */
const version = 1;

const headOf = ({ practitioner, day }: SheetIdentity): readonly string[] => [
  `otpath-signoff/${String(version)}`,
  practitioner,
  day,
];

const pieceIn = ({ id, content, claims, decided }: SheetPieceCode): string =>
  [id, content, claims, ...decided].join('.');

/** Shows slips in a code: eight signs over everything else in it. */
const checkOf = (identity: SheetIdentity, hash: HashText): string =>
  hash([...headOf(identity), ...identity.pieces.map(pieceIn)].join(' ')).slice(0, 8);

/** Which request a sheet belongs to, as one line by which the sheet is read back. */
export const writeSheetCode = (identity: SheetIdentity, hash: HashText): string =>
  [...headOf(identity), checkOf(identity, hash), ...identity.pieces.map(pieceIn)].join(' ');

const piece = String.raw`[0-9a-f]{8}(?:\.[0-9a-f]{16}){2}(?:\.[0-9a-f]{8})*(?![0-9a-f.])`;
const shape = new RegExp(
  String.raw`otpath-signoff/\d+\s+(\S+)\s+(\d{4}-\d{2}-\d{2})\s+([0-9a-f]{8})((?:\s+${piece})+)`,
);

/** Finds the code of a sheet in a text, whatever is around it. */
export function readSheetCode(text: string, hash: HashText): SheetIdentity | NoFormCode {
  const [, said] = /otpath-signoff\/(\d+)/.exec(text) ?? [];
  if (said === undefined) return 'none';
  if (Number(said) !== version) return 'other-version';
  const [, practitioner = '', day = '', check = '', pieces = ''] = shape.exec(text) ?? [];
  const identity: SheetIdentity = {
    practitioner,
    day: day as IsoDate,
    pieces: pieces
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one): SheetPieceCode => {
        const [id = '', content = '', claims = '', ...decided] = one.split('.');
        return { id, content, claims, decided };
      }),
  };
  return checkOf(identity, hash) === check ? identity : 'damaged';
}
