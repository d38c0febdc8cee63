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
}

/** The part of a form in which statements are claimed, each with how the evidence shows it. */
export interface ClaimRows {
  readonly element: HTMLElement;
  /** The rows in which something is. */
  readonly filled: () => readonly ClaimGiven[];
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

  function addRow(statement = ''): void {
    made += 1;
    const id = el('input', {
      type: 'text',
      id: `Claim${String(made)}`,
      list: 'Statements',
      value: statement,
      autocomplete: 'off',
    });
    const rationale = el('textarea', { id: `Rationale${String(made)}`, rows: '3' });
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
    (statement === '' ? id : rationale).focus();
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
    filled: () =>
      [...rows.children].flatMap((row) => {
        const statement = row.querySelector('input')?.value.trim() ?? '';
        const rationale = row.querySelector('textarea')?.value.trim() ?? '';
        return statement === '' && rationale === '' ? [] : [{ statement, rationale }];
      }),
  };
}
