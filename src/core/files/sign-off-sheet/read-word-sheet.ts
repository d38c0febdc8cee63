import type { HashText } from '../../model/ports.ts';
import { judgements } from '../../model/sign-off.ts';
import { sheetRelationships, type SheetWording } from '../../model/sign-off-sheet.ts';
import { readSheetCode } from '../../text/sheet-code.ts';
import type { Parts } from '../notes/word-parts.ts';
import { isHead, plain, readerOf, readTables } from '../notes/word-tables.ts';
import type { FormNotRead } from '../panel/filled-form.ts';
import type { FilledClaim, FilledSheet } from './filled-sheet.ts';

/** Reads a sign-off sheet out of a Word document by what people see. Throws where the document is damaged. */
export function readWordSheet(
  parts: Parts,
  wordings: readonly SheetWording[],
  hash: HashText,
): FilledSheet | FormNotRead {
  const tables = readTables(parts);
  if (!tables) return { broken: 'no-form' };
  const codes = tables.flat(2).filter((text) => text.includes('otpath-signoff/'));
  // The last one: what the practitioner wrote comes before it.
  const identity = readSheetCode(codes.at(-1) ?? '', hash);
  if (typeof identity === 'string') {
    return { broken: identity === 'none' ? 'no-form' : identity };
  }
  const wording = wordings.find(({ heads }) =>
    tables.some(([head]) => isHead(head, heads.assessor)),
  );
  if (!wording) return { broken: 'damaged' };
  const { answer, textOf, rows } = readerOf(tables, wording);
  const doubled: string[] = [];
  const claims = rows('claims').flatMap(
    ([about = '', chosen = '', written = '']): FilledClaim[] => {
      const claim = plain(about).split(' ')[0] ?? '';
      const said = answer(chosen, judgements, wording.decisions);
      const comment = textOf(written);
      if (said === 'doubled') doubled.push(claim);
      const decision = said === 'doubled' ? undefined : said;
      return said === undefined && comment === undefined ? [] : [{ claim, decision, comment }];
    },
  );
  const [name, role, registration, relation, date] = rows('assessor').map(([, text = '']) => text);
  const relationship = answer(relation ?? '', sheetRelationships, wording.relationships);
  if (relationship === 'doubled') doubled.push('relationship');
  const numbers = claims.map(({ claim }) => claim);
  return {
    identity,
    claims,
    name: textOf(name ?? ''),
    role: textOf(role ?? ''),
    registration: textOf(registration ?? ''),
    relationship: relationship === 'doubled' ? undefined : relationship,
    date: textOf(date ?? ''),
    doubled: [
      ...new Set([...doubled, ...numbers.filter((one, at) => numbers.indexOf(one) !== at)]),
    ],
    signatures: new Map(),
  };
}
