import { panelOutcomes, type FormTable, type FormWording } from '../../model/panel.ts';
import type { HashText } from '../../model/ports.ts';
import { judgements } from '../../model/sign-off.ts';
import { readFormCode } from '../../text/form-code.ts';
import { mainPart, partAt, type Parts } from '../notes/word-parts.ts';
import {
  childOf,
  childrenOf,
  elementsIn,
  findAll,
  readXml,
  type Element,
} from '../notes/word-xml.ts';
import type { FilledDecision, FilledForm, FormNotRead } from './filled-form.ts';

type Rows = readonly (readonly string[])[];

/**
 * Reads the form out of a Word document by what people see: the heads and cells of its tables. So it does not
 * matter whether a program kept the fields or made plain text of them. Throws where the document is damaged.
 */
export function readWordForm(
  parts: Parts,
  wordings: readonly FormWording[],
  hash: HashText,
): FilledForm | FormNotRead {
  const path = mainPart(parts);
  const bytes = path === undefined ? undefined : partAt(parts, path);
  if (!bytes) return { broken: 'no-form' };
  const tables = findAll(readXml(bytes), 'w:tbl').map(rowsOf);
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

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isHead = (row: readonly string[] | undefined, head: readonly string[]): boolean =>
  row !== undefined && head.every((text, column) => plain(row[column] ?? '') === text);

/** A tick, or a letter that somebody typed in its place. */
const tick = /[☒☑✓✔✗✘🗹🗵]|(?:^|\s)[[(]?[xX×][\])]?(?:\s|$)/u;
const anyBox = /[☐☒☑✓✔✗✘🗹🗵□■]/u;

function readerOf(tables: readonly Rows[], { heads, hint }: FormWording) {
  const textOf = (text: string): string | undefined => {
    const written = text.trim();
    return written === '' || plain(written) === hint ? undefined : written;
  };
  return {
    textOf,
    rows: (table: FormTable): Rows =>
      tables.filter(([head]) => isHead(head, heads[table])).flatMap(([, ...body]) => body),
    /** The one thing that is ticked, or that alone is left. */
    answer: <Value extends string>(
      cell: string,
      values: readonly Value[],
      words: readonly string[],
    ): Value | 'doubled' | undefined => {
      const found = values.filter((_, index) => isTicked(cell, words[index]!, words));
      return found.length > 1 ? 'doubled' : found[0];
    },
  };
}

/**
 * Whether a choice is ticked: what is before its words in the cell, up to the words of another choice, holds a
 * tick. Where a cell has no boxes and nothing but the words of one choice, that is chosen.
 */
function isTicked(cell: string, word: string, words: readonly string[]): boolean {
  const text = plain(cell);
  if (!anyBox.test(text) && text.toLowerCase() === word.toLowerCase()) return true;
  return tick.test(partsOf(text, words).get(word) ?? '');
}

/** What is before each choice in a cell. Choices can begin with one another, so the longest is looked for first. */
function partsOf(text: string, words: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  let from = 0;
  for (let at = 0; at < text.length;) {
    const word = longestFirst.find(
      (one) => text.startsWith(one, at) && !/\p{L}/u.test(text[at - 1] ?? ' '),
    );
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (!found.has(word)) found.set(word, text.slice(from, at));
    at += word.length;
    from = at;
  }
  return found;
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

/** The rows of a table, with what people read in each cell. Fields around cells and rows are looked through. */
const rowsOf = (table: Element): Rows =>
  inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map((cell) => cellText(cell)));

/** Children of a name, also those that a field, or a change that somebody accepted, is around. */
function inside(element: Element, name: string): readonly Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name)) {
      return inside(child, name);
    }
    return [];
  });
}

const cellText = (cell: Element): string =>
  elementsIn(cell)
    .flatMap((child) => {
      const text = textIn(child);
      return text === undefined ? [] : [text];
    })
    .join('\n');

/** Elements that show nothing, or what is no longer there. */
const unread = new Set([
  'w:tcPr',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
]);

/** The words of an element. Of a field that nobody has filled in there are none. */
function textIn(element: Element): string | undefined {
  if (unread.has(element.name)) return undefined;
  if (element.name === 'w:t') {
    return element.children.filter((child) => typeof child === 'string').join('');
  }
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  if (element.name === 'w:tab') return ' ';
  if (element.name === 'w:sdt' && childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'))
    return '';
  const isBlock = childrenOf(element, 'w:p').length > 0;
  return elementsIn(element)
    .map(textIn)
    .filter((one) => one !== undefined)
    .join(isBlock ? '\n' : '');
}
