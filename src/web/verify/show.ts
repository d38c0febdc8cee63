import { cleanText } from '../../core/text/clean.ts';
import type { VerifyLines } from '../../core/report/verify-lines.ts';
import type { PackResult } from './result.ts';

/** An element with a text or with others in it. Text stays text: nothing is ever read as HTML. */
function element(name: string, inside: string | readonly Node[], className?: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (typeof inside === 'string') made.textContent = cleanText(inside);
  else made.append(...inside);
  return made;
}

/** The result as it is shown below its heading, the verdict first. */
export function elementsOf(result: PackResult): readonly Node[] {
  if ('fault' in result) {
    const { message, hint } = result.fault;
    return [
      element('p', message, 'verdict bad'),
      ...(hint === undefined ? [] : [element('p', hint)]),
    ];
  }
  const { said, isWhole } = result;
  return [
    element('p', said.verdict, isWhole ? 'verdict good' : 'verdict bad'),
    ...said.lists.flatMap(({ title, items }) => [
      element('h3', title),
      element(
        'ul',
        items.map((item) => element('li', item)),
      ),
    ]),
    ...(said.unpacked === undefined ? [] : [element('p', said.unpacked)]),
    element('p', said.whose, 'whose'),
    ...said.facts.map((fact) => element('p', fact)),
    ...nextElements(said.next),
  ];
}

function nextElements(next: VerifyLines['next']): readonly Node[] {
  if (typeof next === 'string') return [element('p', next)];
  return [
    element(
      'dl',
      next.numbers.flatMap(({ label, value }) => [
        element('dt', label),
        element('dd', [element('code', value)]),
      ]),
    ),
    element('p', next.caution),
  ];
}
