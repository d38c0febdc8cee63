import { panelOutcomes, type FormTable, type FormWording } from '../../model/panel.ts';
import type { HashText } from '../../model/ports.ts';
import { criteria } from '../../model/varcs.ts';
import { judgements } from '../../model/sign-off.ts';
import { readFormCode } from '../../text/form-code.ts';
import type { Parts } from '../notes/word-parts.ts';
import { isHead, plain, readerOf, readTables } from '../notes/word-tables.ts';
import type { FilledDecision, FilledForm, FormNotRead } from './filled-form.ts';

/**
 * Reads the form out of a Word document by what people see: the heads and cells of its tables. So it does not
 * matter whether a program kept the fields or made plain text of them. Throws where the document is damaged.
 */
export function readWordForm(
  parts: Parts,
  wordings: readonly FormWording[],
  hash: HashText,
): FilledForm | FormNotRead {
  const tables = readTables(parts);
  if (!tables) return { broken: 'no-form' };
  const code = tables.flat(2).find((text) => text.includes('otpath-form/'));
  const identity = readFormCode(code ?? '', hash);
  if (typeof identity === 'string') {
    return { broken: identity === 'none' ? 'no-form' : identity };
  }
  const wording = wordings.find(({ heads }) =>
    tables.some(([head]) => isHead(head, heads.outcome)),
  );
  if (!wording) return { broken: 'damaged' };
  const { answer, textOf, rows } = readerOf(tables, wording);
  const doubled: string[] = [];
  const decisions = rows('decisions').map(([about = '', , chosen = '', comment = '']) => {
    const requirements = idsIn(about, wording.shared);
    const decision = answer(chosen, judgements, wording.decisions);
    if (decision === 'doubled') doubled.push(...requirements);
    return {
      requirements,
      decision: decision === 'doubled' ? undefined : decision,
      comment: textOf(comment),
    } satisfies FilledDecision;
  });
  const varcs = rows('varcs').map(([piece = '', , ...cells]) => ({
    evidence: plain(piece).split(' ')[0] ?? '',
    agreed: criteria.filter(
      (_, index) => answer(cells[index] ?? '', ['yes'], [wording.agreed]) === 'yes',
    ),
  }));
  const [outcome, reasons, feedback, date] = rows('outcome').map(([, text = '']) => text);
  const recommended = answer(outcome ?? '', panelOutcomes, wording.outcomes);
  if (recommended === 'doubled') doubled.push('outcome');
  const lines = <Name extends string>(
    table: FormTable,
    ...names: readonly Name[]
  ): readonly Partial<Record<Name, string>>[] =>
    rows(table)
      .map((row) =>
        Object.fromEntries(
          names.flatMap((name, column) => {
            const text = textOf(row[column] ?? '');
            return text === undefined ? [] : [[name, text]];
          }),
        ),
      )
      .filter((row) => Object.keys(row).length > 0) as Partial<Record<Name, string>>[];
  return {
    identity,
    decisions: decisions.filter(
      ({ decision, comment }) => decision !== undefined || comment !== undefined,
    ),
    varcs: varcs.filter(({ agreed }) => agreed.length > 0),
    conflicts: lines('conflicts', 'name', 'conflict', 'handled'),
    conditions: lines('conditions', 'requirement', 'condition', 'by'),
    members: lines('members', 'name', 'role', 'registration'),
    outcome: recommended === 'doubled' ? undefined : recommended,
    reasons: textOf(reasons ?? ''),
    feedback: textOf(feedback ?? ''),
    date: textOf(date ?? ''),
    doubled,
  };
}

/** The ids of a row: the first word, or all after the colon where several share the row. */
function idsIn(about: string, shared: string): readonly string[] {
  const text = plain(about);
  return text.startsWith(`${shared}:`)
    ? text
        .slice(shared.length + 1)
        .split(/[\s,]+/)
        .filter((one) => one !== '')
    : text.split(' ').slice(0, 1);
}
