import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../core/model/text.ts';
import { rankFor } from '../../core/report/suggest.ts';
import { isSettled, type ClaimChoice } from '../../core/workspace/claimables.ts';
import { builtInData } from './built-in.ts';
import { button, el, type PagePart } from './dom.ts';
import { field, useFor } from './form.ts';
import type { Shown } from './shown.ts';

/** A claim as somebody fills it in. */
export interface ClaimRow {
  /** From 1 on. The fields of the claim are called by it. */
  readonly number: number;
  readonly statement: string;
  readonly rationale: string;
  /** Whether somebody has just asked for it. */
  readonly isByHand: boolean;
}

/** The rows with a further claim. */
export const withRow = (
  rows: readonly ClaimRow[],
  row: Omit<ClaimRow, 'number'>,
): readonly ClaimRow[] => [
  ...rows,
  { ...row, number: Math.max(0, ...rows.map(({ number }) => number)) + 1 },
];

interface ClaimRowsProps {
  readonly rows: readonly ClaimRow[];
  readonly setRows: (rows: readonly ClaimRow[]) => void;
  readonly choices: readonly ClaimChoice[];
  /** What suggestions are made from. */
  readonly text: string;
  readonly shown: Shown;
}

/** As many suggestions as one can read at once. */
const mostSuggested = 5;

/** The part of a form in which statements are claimed, each with how the evidence shows it. */
export function ClaimRows({ rows, setRows, choices, text, shown }: ClaimRowsProps): PagePart {
  const { looked, words } = shown;
  const said = words.page.evidence;
  const more = useRef<HTMLButtonElement>(null);
  const [found, setFound] = useFor<readonly ClaimChoice[] | undefined>(looked, undefined);
  const addRow = (statement: string): void => {
    setRows(withRow(rows, { statement, rationale: '', isByHand: true }));
  };
  const suggest = (): void => {
    const open = choices.filter((one) => !isSettled(one));
    const vocabulary = [...builtInData().vocabulary, ...looked.workspace.organisation.vocabulary];
    const ranked = rankFor(text, open, vocabulary).slice(0, mostSuggested);
    setFound(ranked.map(({ entry }) => entry));
  };
  const unclaimed = (some: readonly ClaimChoice[]): readonly ClaimChoice[] =>
    some.filter(({ written }) => !rows.some(({ statement }) => statement.trim() === written));
  const rowOf = (row: ClaimRow): PagePart =>
    h(Row, {
      key: row.number,
      row,
      shown,
      set: (changed) => {
        setRows(rows.map((one) => (one === row ? { ...row, ...changed } : one)));
      },
      remove: () => {
        setRows(rows.filter((one) => one !== row));
        more.current?.focus();
      },
    });
  return el(
    'fieldset',
    {},
    el('legend', {}, said.claims),
    el('p', { class: 'hint' }, said.claimsHint),
    el(
      'datalist',
      { id: 'Statements' },
      ...choices.map((one) =>
        el('option', { value: one.written }, textIn(one.text, looked.language)),
      ),
    ),
    el('div', {}, ...rows.map(rowOf)),
    el(
      'p',
      {},
      button(
        said.addClaim,
        () => {
          addRow('');
        },
        { ref: more },
      ),
      ' ',
      button(said.suggest, suggest),
    ),
    el(
      'div',
      { role: 'status' },
      ...(found ? suggestedElements(unclaimed(found), addRow, shown) : []),
    ),
  );
}

interface RowProps {
  readonly row: ClaimRow;
  readonly shown: Shown;
  readonly set: (changed: Partial<ClaimRow>) => void;
  readonly remove: () => void;
}

function Row({ row, shown, set, remove }: RowProps): PagePart {
  const said = shown.words.page.evidence;
  const { number, statement, rationale, isByHand } = row;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isByHand) return;
    const empty = statement === '' ? 'input' : 'textarea';
    place.current?.querySelector<HTMLElement>(empty)?.focus();
  }, []);
  return el(
    'div',
    { class: 'claim', ref: place },
    field(
      said.statement,
      el('input', {
        type: 'text',
        id: `Claim${String(number)}`,
        list: 'Statements',
        value: statement,
        autocomplete: 'off',
        onInput: ({ currentTarget }) => {
          set({ statement: currentTarget.value });
        },
      }),
    ),
    field(
      said.rationale,
      el('textarea', {
        id: `Rationale${String(number)}`,
        rows: 3,
        value: rationale,
        onInput: ({ currentTarget }) => {
          set({ rationale: currentTarget.value });
        },
      }),
      said.rationaleHint,
    ),
    el('p', {}, button(said.removeClaim, remove)),
  );
}

/** What the text may show, from its words alone. */
function suggestedElements(
  found: readonly ClaimChoice[],
  addRow: (statement: string) => void,
  { looked, words }: Shown,
): readonly PagePart[] {
  const said = words.page.evidence;
  if (found.length === 0) return [el('p', {}, said.nothingSuggested)];
  const items = found.map((one) =>
    el(
      'li',
      {},
      button(said.claim(one.written), () => {
        addRow(one.written);
      }),
      ` ${textIn(one.text, looked.language)}`,
    ),
  );
  return [el('p', {}, words.reports.find.onlySuggested), el('ul', {}, ...items)];
}
