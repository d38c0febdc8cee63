import type { PackRequirement, PackView, PanelFormView } from './pack.ts';
import type { HashText } from '../model/ports.ts';
import { nameInCode, pieceCode, writeFormCode } from '../text/form-code.ts';
import type { TargetId } from '../model/ids.ts';

/** What others have recognised is decided already; a way of meeting a requirement is decided with it. */
const isToDecide = ({ state, isOption }: PackRequirement): boolean =>
  state !== 'assumed' && !isOption;

/** Without evidence there is nothing to decide about but that there is none. */
const isUnclaimed = ({ state, support }: PackRequirement): boolean =>
  state === 'uncovered' && support.length === 0;

/** The requirements that have a row of their own in the form. */
export const withOwnRow = (rows: readonly PackRequirement[]): readonly PackRequirement[] =>
  rows.filter((one) => isToDecide(one) && !isUnclaimed(one));

/** The requirements that share a row. */
export const inSharedRow = (rows: readonly PackRequirement[]): readonly PackRequirement[] =>
  rows.filter((one) => isToDecide(one) && isUnclaimed(one));

/** The code of a piece of evidence in a pack, by which the next pack knows whether it has changed. */
export const codeOfSheet = (
  { id, sha256, attachments }: PackView['sheets'][number],
  hash: HashText,
): string => pieceCode({ id, sha256, files: attachments }, hash);

/** The form of a pack. */
export function viewPanelForm(
  {
    report: { practitioner, target, asOf },
    number,
    parts,
    sheets,
  }: Pick<PackView, 'report' | 'number' | 'parts' | 'sheets'>,
  hash: HashText,
): PanelFormView {
  const counts = parts.map(({ requirements }) => ({
    own: withOwnRow(requirements).length,
    shared: inSharedRow(requirements).length,
  }));
  const identity = {
    practitioner: nameInCode(practitioner.name),
    target: target as TargetId,
    asOf,
    pack: number,
    pieces: sheets.map((one) => codeOfSheet(one, hash)),
  };
  return {
    code: writeFormCode(identity, hash),
    requirements: counts.reduce((all, { own, shared }) => all + own + shared, 0),
    rows: counts.reduce((all, { own, shared }) => all + own + Math.min(1, shared), 0),
  };
}
