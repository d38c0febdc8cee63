import type { PluginSimple } from 'markdown-it';
import { judgements } from '../model/sign-off.ts';
import { panelOutcomes } from '../model/panel.ts';
import { sheetRelationships } from '../model/sign-off-sheet.ts';
import type { Words } from '../words/index.ts';
import {
  fieldAt,
  isAskedByRow,
  isCriterion,
  isLine,
  isPageForm,
  type FormField,
} from './form-fields.ts';
import { tablesIn, type PageRow, type Table } from './page-tables.ts';
import { closingAt, type Token } from './page-tokens.ts';

/** Before each thing that can be ticked. */
export const box = '☐';

/** Whether a table is there to be filled in: its mark is `form`, or begins with it and says what form. */
export const isForm = (mark: string | undefined): boolean => /^form(?:-|$)/.test(mark ?? '');

/** The tables that say what a form is for; what saves the form stands below them. */
const lastTables = ['pack-code', 'sheet-code'] as const;
/** The last table of a form, which says what form it is. */
export type LastTable = (typeof lastTables)[number];

/** What form is in a document, if any. Text from files can’t be a mark. */
export const formIn = (markdown: string): LastTable | undefined =>
  lastTables.find((one) => markdown.includes(`\n[otpath]: # (${one})\n`));

/** What the script of the page has to know of each form. */
const settings: Readonly<Record<LastTable, Readonly<Record<string, string>>>> = {
  'pack-code': {
    format: 'otpath-form',
    code: 'pack',
    lists: 'decisions varcs conflicts conditions members',
    about: 'requirements',
    file: 'panel',
    named: '3',
    ending: '.otpath-form.json',
  },
  'sheet-code': {
    format: 'otpath-signoff',
    code: 'sheet',
    lists: 'claims',
    about: 'claim',
    file: 'sign-off',
    named: '2',
    ending: '.otpath-signoff.json',
  },
};

type TokenClass = new (type: string, tag: string, nesting: 0) => Token;

const isFormPart = (mark: string | undefined): boolean =>
  isForm(mark) || lastTables.some((one) => one === mark);

/** In a form for a pen each thing that can be ticked has a line of its own; in that of a panel cells are fields. */
export const forms =
  (words: Words, beforeSaving = ''): PluginSimple =>
  (converter) => {
    const { escapeHtml } = converter.utils;
    converter.core.ruler.push('forms', ({ tokens, env, Token }) => {
      for (const table of tablesIn(tokens, isFormPart)) {
        const { mark } = table;
        const last = lastTables.find((one) => one === mark);
        if (last) addSaving(tokens, table.open, last, Token);
        if (waysBefore.has(mark)) addBefore(tokens, table.open, 'ways', Token);
        const place = places.get(mark);
        if (place) addBefore(tokens, table.open, 'place', Token, place);
        if (!isForm(mark)) continue;
        if (isPageForm(mark)) fillable(table, mark, env as FormCount, Token, words);
        for (const { inline } of [table.head, ...table.body].flatMap(({ cells }) => cells)) {
          inline.children = (inline.children ?? []).flatMap((token) => divided(token, Token));
        }
      }
    });
    converter.renderer.rules['saving'] = (tokens, index) =>
      `${beforeSaving}${saving(tokens[index]!.meta as LastTable, words, escapeHtml)}`;
    converter.renderer.rules['ways'] = () => ways(words, escapeHtml);
    converter.renderer.rules['place'] = (tokens, index) =>
      `<div id="${tokens[index]!.content}"></div>\n`;
    converter.renderer.rules['choice'] = (tokens, index) =>
      `<span class="choice">${escapeHtml(tokens[index]!.content)}</span>`;
    converter.renderer.rules['field'] = (tokens, index) => {
      const field = tokens[index]!.meta as Field;
      const { name, number, choices } = field;
      const label = escapeHtml(field.label);
      const common = `data-field="${name}" aria-label="${label}"`;
      if (isCriterion(name)) {
        const agreed = escapeHtml(words.headings.packTick);
        return `<label><input type="checkbox" data-field="agreed" value="${name}" aria-label="${agreed}: ${label}"> ${agreed}</label>`;
      }
      if (choices === undefined) {
        if (field.isDay) return `<input type="date" ${common}>${copyForPaper}`;
        return isLine(name)
          ? `<input type="text" ${common}>`
          : `<textarea rows="2" ${common}></textarea>${copyForPaper}`;
      }
      const radio = ([value, text]: Choice): string =>
        `<label${value === '' ? ' class="undecided"' : ''}><input type="radio" name="${name}-${String(number)}" value="${value}" data-field="${name}"${value === '' ? ' checked' : ''}> ${escapeHtml(text)}</label>`;
      return `<fieldset><legend>${label}</legend>${choices.map(radio).join('')}</fieldset>`;
    };
  };

/** What is printed in the place of a field. */
const copyForPaper = '<span class="written" aria-hidden="true"></span>';

/** Before each table of a panel's form, so that those above a field are never far. */
const waysBefore: ReadonlySet<string | undefined> = new Set([
  'form-varcs',
  'form-decisions',
  'form-conflicts',
  'form-conditions',
  'form-outcome',
  'form-members',
]);

/** The parts that links lead to. With a capital letter, which the name of no heading has. */
const places: ReadonlyMap<string | undefined, string> = new Map([
  ['form-conflicts', 'Panel_conflicts'],
  ['form-conditions', 'Panel_conditions'],
  ['form-outcome', 'Panel_outcome'],
]);

function addBefore(
  tokens: Token[],
  open: Token,
  type: string,
  Token: TokenClass,
  content = '',
): void {
  const token = new Token(type, '', 0);
  token.content = content;
  tokens.splice(tokens.indexOf(open), 0, token);
}

/** Links to what is next in a form. The script of the page shows those that only it can follow. */
function ways({ pack: { ways: said } }: Words, escape: (text: string) => string): string {
  const link = (way: 'next' | 'conflicts' | 'conditions' | 'outcome' | 'save'): string => {
    const place = places.get(`form-${way}`);
    return `<a href="#${place ?? 'Panel_outcome'}" data-way="${way}"${place ? '' : ' hidden'}>${escape(said[way])}</a>`;
  };
  const links = (['next', 'conflicts', 'conditions', 'outcome', 'save'] as const).map(link);
  return `<p class="form-ways">${escape(said.goTo)}: ${links.join(' ')} <span data-way="back" hidden>${escape(said.back)}</span></p>\n`;
}

function addSaving(tokens: Token[], open: Token, last: LastTable, Token: TokenClass): void {
  const end = closingAt(tokens, tokens.indexOf(open), 'table_close');
  const token = new Token('saving', '', 0);
  token.meta = last;
  tokens.splice(end + 1, 0, token);
}

/** What only a script can do. It is hidden until the script of the page shows it. */
function saving(last: LastTable, words: Words, escape: (text: string) => string): string {
  const said = last === 'pack-code' ? words.pack.saving : words.sheet.saving;
  const data = Object.entries({ ...settings[last], ...said.said }).map(
    ([name, text]) => ` data-${name}="${escape(text)}"`,
  );
  return `<div class="panel-save" hidden${data.join('')}>
<p class="totals"></p>
<p><button type="button">${escape(said.save)}</button></p>
<p><label>${escape(said.openAgain)} <input type="file" accept=".json"></label></p>
<div role="status"></div>
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
  /** Whether the page offers a calendar; elsewhere a day is written as people like. */
  readonly isDay: boolean;
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
    const ids = mark === 'form-varcs' ? [] : idsIn(row);
    const piece = mark === 'form-varcs' ? /^\S+/.exec(row.cells[0]?.text ?? '')?.[0] : undefined;
    row.open.attrSet('data-form', form);
    if (ids.length > 0) row.open.attrSet('data-requirements', ids.join(' '));
    if (piece !== undefined) row.open.attrSet('data-evidence', piece);
    const isByRow = isAskedByRow(mark);
    const about = isByRow ? (row.cells[0]?.text ?? '') : (piece ?? aboutRow(ids, index));
    for (const [column, cell] of row.cells.entries()) {
      const name = fieldAt(mark, index, column);
      if (name === undefined) continue;
      const asked = isByRow ? about : (head.cells[column]?.text ?? '');
      const label = isByRow || about === '' ? asked : `${asked}: ${about}`;
      const field = new Token('field', '', 0);
      const isDay = mark === 'form-assessor' && name === 'date';
      field.meta = { name, label, number, choices: choicesOf(name, words), isDay } satisfies Field;
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

const aboutRow = (ids: readonly string[], index: number): string =>
  ids.length > 0 ? ids.join(', ') : String(index + 1);

function choicesOf(name: FormField, { headings, trust, pack }: Words): Field['choices'] {
  const undecided: Choice = ['', headings.packUndecided];
  if (name === 'decision') {
    return [undecided, ...judgements.map((one): Choice => [one, trust.judgements[one]])];
  }
  if (name === 'relationship') {
    return sheetRelationships.map((one): Choice => [one, trust.relationships[one]]);
  }
  return name === 'outcome'
    ? [undecided, ...panelOutcomes.map((one): Choice => [one, pack.outcomes[one]])]
    : undefined;
}
