import type { PluginSimple } from 'markdown-it';
import { judgements } from '../model/sign-off.ts';
import { panelOutcomes } from '../model/panel.ts';
import type { Words } from '../words/index.ts';
import { fieldAt, isLine, isPanelForm, type FormField } from './form-fields.ts';
import { markOf, tablesIn, type PageCell, type PageRow, type Table } from './page-tables.ts';
import { closingAt, type Token } from './page-tokens.ts';

/** Before each thing that can be ticked. */
export const box = '☐';

/** Whether a table is there to be filled in: its mark is `form`, or begins with it and says what form. */
export const isForm = (mark: string | undefined): boolean => /^form(?:-|$)/.test(mark ?? '');

/** The table that says which pack a form is for; what saves the form stands below it. */
const lastTable = 'pack-code';

type TokenClass = new (type: string, tag: string, nesting: 0) => Token;

/** In a form for a pen each thing that can be ticked has a line of its own; in that of a panel cells are fields. */
export const forms =
  (words: Words): PluginSimple =>
  (converter) => {
    const { escapeHtml } = converter.utils;
    converter.core.ruler.push('forms', ({ tokens, env, Token }) => {
      for (const table of tablesIn(tokens)) {
        const mark = markOf(table.open);
        if (mark === lastTable) addSaving(tokens, table.open, Token);
        if (!isForm(mark)) continue;
        if (isPanelForm(mark)) fillable(table, mark, env as FormCount, Token, words);
        for (const { inline } of [table.head, ...table.body].flatMap(({ cells }) => cells)) {
          inline.children = (inline.children ?? []).flatMap((token) => divided(token, Token));
        }
      }
    });
    converter.renderer.rules['saving'] = () => saving(words, escapeHtml);
    converter.renderer.rules['choice'] = (tokens, index) =>
      `<span class="choice">${escapeHtml(tokens[index]!.content)}</span>`;
    converter.renderer.rules['field'] = (tokens, index) => {
      const field = tokens[index]!.meta as Field;
      const { name, number, choices } = field;
      const label = escapeHtml(field.label);
      const common = `data-field="${name}" aria-label="${label}"`;
      if (choices === undefined) {
        return isLine(name)
          ? `<input type="text" ${common}>`
          : `<textarea rows="2" ${common}></textarea><span class="written" aria-hidden="true"></span>`;
      }
      const radio = ([value, text]: Choice, isFirst: boolean): string =>
        `<label${isFirst ? ' class="undecided"' : ''}><input type="radio" name="${name}-${String(number)}" value="${value}" data-field="${name}"${isFirst ? ' checked' : ''}> ${escapeHtml(text)}</label>`;
      return `<fieldset><legend>${label}</legend>${choices.map((one, at) => radio(one, at === 0)).join('')}</fieldset>`;
    };
  };

function addSaving(tokens: Token[], open: Token, Token: TokenClass): void {
  const end = closingAt(tokens, tokens.indexOf(open), 'table_close');
  tokens.splice(end + 1, 0, new Token('saving', '', 0));
}

/** What only a script can do. It is hidden until the script of the page shows it. */
function saving({ pack: { saving: said } }: Words, escape: (text: string) => string): string {
  const data = Object.entries(said.said).map(([name, text]) => ` data-${name}="${escape(text)}"`);
  return `<div class="panel-save" hidden${data.join('')}>
<p class="totals"></p>
<p><button type="button">${escape(said.save)}</button></p>
<p><label>${escape(said.openAgain)} <input type="file" accept=".json"></label></p>
<p role="status"></p>
</div>
`;
}

/** Text with boxes as a line for each box. */
function divided(token: Token, Token: TokenClass): readonly Token[] {
  if (token.type !== 'text' || !token.content.includes(box)) return [token];
  const [before = '', ...choices] = token.content.split(box);
  const text = new Token('text', '', 0);
  text.content = before;
  return [
    text,
    ...choices.map((choice) => {
      const one = new Token('choice', 'span', 0);
      one.content = `${box} ${choice.trim()}`;
      return one;
    }),
  ];
}

/** How many rows of forms a page has so far. */
interface FormCount {
  formRows?: number;
}

/** The value that is saved, and what people read. */
type Choice = readonly [string, string];

interface Field {
  readonly name: FormField;
  /** What is asked, and of what. */
  readonly label: string;
  readonly number: number;
  readonly choices?: readonly Choice[] | undefined;
}

/** Puts fields into the cells of a panel's form. What a row is about is in its attributes, for the page's script. */
function fillable(
  { head, body }: Table,
  mark: string,
  env: FormCount,
  Token: TokenClass,
  words: Words,
): void {
  const form = mark.slice('form-'.length);
  for (const [index, row] of body.entries()) {
    const number = (env.formRows = (env.formRows ?? 0) + 1);
    const ids = idsIn(row);
    row.open.attrSet('data-form', form);
    if (ids.length > 0) row.open.attrSet('data-requirements', ids.join(' '));
    const about = aboutRow(row, ids, index, form);
    for (const [column, cell] of row.cells.entries()) {
      const name = fieldAt(mark, index, column);
      if (name === undefined) continue;
      const asked = form === 'outcome' ? about : (head.cells[column]?.text ?? '');
      const label = form === 'outcome' || about === '' ? asked : `${asked}: ${about}`;
      const field = new Token('field', '', 0);
      field.meta = { name, label, number, choices: choicesOf(name, words) } satisfies Field;
      cell.inline.children = [field];
    }
  }
}

/** Ids are what is bold in the first cell of a row of decisions. */
const idsIn = ({ cells: [first] }: PageRow): readonly string[] => {
  const children = first?.inline.children ?? [];
  return children.flatMap(({ type }, index) =>
    type === 'strong_open' ? [children[index + 1]?.content ?? ''] : [],
  );
};

function aboutRow({ cells }: PageRow, ids: readonly string[], index: number, form: string): string {
  const first: PageCell | undefined = cells[0];
  if (form === 'outcome') return first?.text ?? '';
  return ids.length > 0 ? ids.join(', ') : String(index + 1);
}

function choicesOf(name: FormField, { headings, trust, pack }: Words): Field['choices'] {
  const undecided: Choice = ['', headings.packUndecided];
  if (name === 'decision') {
    return [undecided, ...judgements.map((one): Choice => [one, trust.judgements[one]])];
  }
  return name === 'outcome'
    ? [undecided, ...panelOutcomes.map((one): Choice => [one, pack.outcomes[one]])]
    : undefined;
}
