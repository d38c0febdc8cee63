import { textIn } from '../../core/model/text.ts';
import { rankFor } from '../../core/report/suggest.ts';
import { isSettled, type ClaimChoice } from '../../core/workspace/claimables.ts';
import { builtInData } from './built-in.ts';
import { button, el, field } from './dom.ts';
import type { Shown } from './shown.ts';

/** A claim as somebody filled it in. */
export interface ClaimGiven {
  readonly statement: string;
  readonly rationale: string;
  /** The fields that hold them. */
  readonly inputs: { readonly statement: HTMLElement; readonly rationale: HTMLElement };
}

/** The part of a form in which statements are claimed, each with how the evidence shows it. */
export interface ClaimRows {
  readonly element: HTMLElement;
  /** The rows in which something is. */
  readonly filled: () => readonly ClaimGiven[];
  /** Adds a row for each claim that is known already. */
  readonly add: (
    claims: readonly { readonly statement: string; readonly rationale: string }[],
  ) => void;
}

/** As many suggestions as one can read at once. */
const mostSuggested = 5;

export function claimRows(
  choices: readonly ClaimChoice[],
  textOf: () => string,
  shown: Shown,
): ClaimRows {
  const { looked, words } = shown;
  const said = words.page.evidence;
  const rows = el('div');
  const suggested = el('div', { role: 'status' });
  let made = 0;

  function addRow(statement = '', why = '', isByHand = true): void {
    made += 1;
    const id = el('input', {
      type: 'text',
      id: `Claim${String(made)}`,
      list: 'Statements',
      value: statement,
      autocomplete: 'off',
    });
    const rationale = el('textarea', { id: `Rationale${String(made)}`, rows: '3' });
    rationale.value = why;
    const row: HTMLElement = el(
      'div',
      { class: 'claim' },
      field(said.statement, id),
      field(said.rationale, rationale, said.rationaleHint),
      el(
        'p',
        {},
        button(said.removeClaim, () => {
          row.remove();
          more.focus();
        }),
      ),
    );
    rows.append(row);
    if (isByHand) (statement === '' ? id : rationale).focus();
  }

  /** What the text may show, from its words alone. */
  function suggest(): void {
    const open = choices.filter((one) => !isSettled(one));
    const vocabulary = [...builtInData().vocabulary, ...looked.workspace.organisation.vocabulary];
    const found = rankFor(textOf(), open, vocabulary).slice(0, mostSuggested);
    suggested.replaceChildren(
      ...(found.length === 0
        ? [el('p', {}, said.nothingSuggested)]
        : [
            el('p', {}, words.reports.find.onlySuggested),
            el(
              'ul',
              {},
              ...found.map(({ entry }) =>
                el(
                  'li',
                  {},
                  button(said.claim(entry.written), () => {
                    addRow(entry.written);
                  }),
                  ` ${textIn(entry.text, looked.language)}`,
                ),
              ),
            ),
          ]),
    );
  }

  const more = button(said.addClaim, () => {
    addRow();
  });
  const element = el(
    'fieldset',
    {},
    el('legend', {}, said.claims),
    el('p', { class: 'hint' }, said.claimsHint),
    el(
      'datalist',
      { id: 'Statements' },
      ...choices.map(({ written, text }) =>
        el('option', { value: written }, textIn(text, looked.language)),
      ),
    ),
    rows,
    el('p', {}, more, ' ', button(said.suggest, suggest)),
    suggested,
  );
  return {
    element,
    add: (claims) => {
      for (const { statement, rationale } of claims) addRow(statement, rationale, false);
    },
    filled: () =>
      [...rows.children].flatMap((row) => {
        const inputs = {
          statement: row.querySelector('input')!,
          rationale: row.querySelector('textarea')!,
        };
        const statement = inputs.statement.value.trim();
        const rationale = inputs.rationale.value.trim();
        return statement === '' && rationale === '' ? [] : [{ statement, rationale, inputs }];
      }),
  };
}
