import type { PluginSimple } from 'markdown-it';
import type { State } from '../model/assessment.ts';
import { stateGroupOf } from '../model/state-groups.ts';
import type { Words } from '../words/index.ts';
import { tablesIn, type PageRow } from './page-tables.ts';
import type { PageSection, Token } from './page-tokens.ts';

/** Below so many rows nobody has to look for one. */
const worthFiltering = 10;

/** The styles can pick one of so many sections; more are found through the contents. */
const mostParts = 12;

/** Every row that shows a state says whether it is met. */
export const rowGroups =
  (words: Words): PluginSimple =>
  (converter) => {
    converter.core.ruler.push('row-groups', ({ tokens }) => {
      groupRows(tokens, words);
    });
  };

/**
 * Says of each row that shows a state whether it is met. The ways of meeting a requirement stand in rows
 * below it, and go with it.
 */
function groupRows(tokens: readonly Token[], words: Words): void {
  const states = new Map(
    Object.entries(words.states).map(([state, word]) => [word, stateGroupOf(state as State)]),
  );
  for (const { body } of tablesIn(tokens, (mark) => mark === 'requirements')) {
    let group = '';
    for (const row of body) {
      if (!row.cells[0]?.text.startsWith(words.headings.option)) {
        group = states.get(stateWord(row)) === 'met' ? 'met' : 'open';
      }
      row.open.attrJoin('class', group);
    }
  }
}

/** Reports write states as code. */
const stateWord = ({ cells }: PageRow): string =>
  cells.flatMap(({ inline }) => inline.children ?? []).find(({ type }) => type === 'code_inline')
    ?.content ?? '';

/**
 * Radio buttons that the styles answer to, without a script. They are hidden until the styles show them:
 * where they could do nothing, there are none. Empty for a report that is short.
 */
export function filtersFor(parts: readonly PageSection[], { headings }: Words): string {
  if (parts.reduce((all, { rows }) => all + rows, 0) < worthFiltering) return '';
  const byState = radios('Show', headings.show, [
    ['all', headings.showAll],
    ['open', headings.showOpen],
    ['met', headings.showMet],
  ]);
  const byPart = radios('Part', headings.showOf, [
    ['all', headings.allParts],
    ...parts.map(({ title }, index): Choice => [String(index + 1), title]),
  ]);
  const several = parts.length > 1 && parts.length <= mostParts;
  return `<div class="filters" hidden>\n${byState}${several ? byPart : ''}</div>\n`;
}

type Choice = readonly [name: string, label: string];

/** Names with a capital letter, which the name of no heading has. */
function radios(group: string, legend: string, choices: readonly Choice[]): string {
  const inputs = choices.map(([name, label], index) => {
    const id = `${group}_${name}`;
    const checked = index === 0 ? ' checked' : '';
    return `<label for="${id}"><input type="radio" name="${group}" id="${id}"${checked}> ${label}</label>\n`;
  });
  return `<fieldset>\n<legend>${legend}</legend>\n${inputs.join('')}</fieldset>\n`;
}

export const nothingShown = ({ headings }: Words): string =>
  `<p class="nothing" hidden>${headings.nothingShown}</p>\n`;
