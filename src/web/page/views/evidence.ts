import type { Evidence } from '../../../core/model/portfolio.ts';
import { isEvidence } from '../../../core/model/layout.ts';
import { localId } from '../../../core/model/ids.ts';
import { typeTitle } from '../../../core/report/pack-sheets.ts';
import { el, type PagePart } from '../dom.ts';
import { viewAdd } from './add.ts';
import { viewEditor } from './editor.ts';
import type { Shown, View } from '../shown.ts';

/** What stands behind the name of this view in the address of the form for new evidence; no file is called so. */
export const newEvidence = 'new';

/** The evidence, one piece of it, or the form for a new one. */
export const viewEvidencePage: View = (shown) =>
  shown.about === ''
    ? Promise.resolve(list(shown))
    : shown.about === newEvidence
      ? viewAdd(shown)
      : viewEditor(shown);

function list(shown: Shown): readonly PagePart[] {
  const { looked, words, addressOf } = shown;
  const said = words.page.evidence;
  const { evidence } = looked.portfolio;
  const newestFirst = [...evidence].sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
  return [
    el('h1', {}, words.page.bar.evidence),
    el('p', {}, el('a', { class: 'button', href: addressOf('evidence', newEvidence) }, said.add)),
    ...(evidence.length === 0
      ? [el('p', {}, said.none)]
      : [el('ul', { class: 'found' }, ...newestFirst.map((one) => piece(one, shown)))]),
    ...unreadElements(shown),
  ];
}

/** Evidence that counts nowhere because its file can’t be read. */
function unreadElements({ looked, words, addressOf }: Shown): readonly PagePart[] {
  const said = words.page.evidence;
  const known = new Set(looked.portfolio.evidence.map(({ file }) => file));
  const unread = [...looked.sources.incomplete].filter(
    (file) => isEvidence(file) && !known.has(file),
  );
  if (unread.length === 0) return [];
  return [
    el('h2', {}, said.unread),
    el('p', {}, said.unreadHint),
    el(
      'ul',
      { class: 'found' },
      ...unread.map((file) => el('li', {}, el('a', { href: addressOf('evidence', file) }, file))),
    ),
  ];
}

function piece(one: Evidence, { looked, words, addressOf }: Shown): PagePart {
  const { title, file, period, type, claims } = one;
  const { date } = words.reports;
  const problems = looked.checked.findings.filter(
    ({ at, severity }) => at.file === file && severity !== 'note',
  ).length;
  const facts = [
    period.from === period.to
      ? date(period.to)
      : words.conversations.add.date.fromTo(date(period.from), date(period.to)),
    typeTitle(type, looked.library, words.reports, looked.language),
    ...claims.map(({ statement }) => localId(statement)),
  ];
  return el(
    'li',
    {},
    el('a', { href: addressOf('evidence', file) }, title),
    el('br'),
    facts.join(' · '),
    ...(problems === 0
      ? []
      : [el('br'), el('span', { class: 'state missing' }, words.page.evidence.problems(problems))]),
  );
}
