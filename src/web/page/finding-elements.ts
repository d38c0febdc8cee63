import { applyEdits } from '../../core/text/edits.ts';
import type { Places } from '../../core/render/findings.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Span } from '../../core/model/place.ts';
import { sayFinding } from '../../core/words/findings/index.ts';
import {
  editsByFile,
  fileOfFix,
  fixedText,
  isFixable,
  makeableFixes,
  type Fixable,
} from '../../core/workspace/fixes.ts';
import { changedLines } from './changed-lines.ts';
import { button, el, verbatim } from './dom.ts';
import { changeText } from './saved-text.ts';
import type { Shown } from './shown.ts';

/** A finding with its place and, where there is a ready answer, a button that makes it. */
export function findingElement(finding: Finding, places: Places, shown: Shown): HTMLElement {
  const { looked, words, addressOf } = shown;
  const { code, severity, at, related = [] } = finding;
  const said = sayFinding(finding, looked.checked, words.findings);
  return el(
    'section',
    { class: `finding ${severity}` },
    el(
      'h2',
      {},
      el('span', { class: `severity ${severity}` }, words.findings.around.severities[severity]),
      ' ',
      el('a', { href: addressOf('explain', code) }, code),
      ' ',
      said.message,
    ),
    ...placeOf(at, places, shown),
    ...related.flatMap((one, index) => [
      el('p', { class: 'related' }, said.related[index]),
      ...placeOf(one.at, places, shown),
    ]),
    ...(said.hint === undefined ? [] : [el('p', { class: 'hint' }, said.hint)]),
    ...(isFixable(finding) ? fixElements(finding, shown) : []),
  );
}

/** Where something is: the file, the line and the line itself, with the piece that is meant marked. */
function placeOf(at: Span, places: Places, shown: Shown): readonly Node[] {
  const { looked, words, about, addressOf } = shown;
  const { file } = at;
  if (!looked.checked.texts.has(file)) return [el('p', { class: 'place' }, file)];
  const { line, column, endLine, endColumn } = places.placeOf(at);
  const text = places.linesOf(file).lineText(line);
  const end = endLine === line ? endColumn - 1 : text.length;
  // A line can be very long, so only what is around the place is shown.
  const from = Math.max(0, column - 1 - around);
  const shownPart = [
    text.slice(from, column - 1),
    text.slice(column - 1, end),
    text.slice(end, end + around),
  ];
  const [before, piece, after] = shownPart as [string, string, string];
  return [
    el(
      'p',
      { class: 'place' },
      looked.sources.texts.has(file) && about !== file
        ? el('a', { href: addressOf('evidence', file) }, words.page.check.line(file, line))
        : words.page.check.line(file, line),
    ),
    ...(text.trim() === ''
      ? []
      : [
          el(
            'pre',
            {},
            el(
              'code',
              {},
              `${from > 0 ? '…' : ''}${before}`,
              el('mark', {}, piece.slice(0, 4 * around)),
              `${after}${end + around < text.length ? '…' : ''}`,
            ),
          ),
        ]),
  ];
}

/** In letters: as much of a line as is shown before and behind a place. */
const around = 160;

/** What a fix would change, and the button that makes it. */
function fixElements(finding: Fixable, shown: Shown): readonly Node[] {
  const { looked, words } = shown;
  const said = words.page.check;
  if (makeableFixes([finding], looked.sources.problems).length === 0) return [];
  const { before, after } = fixedText(finding, looked.checked);
  const lines = changedLines(before, after);
  return [
    before === after
      ? el('p', {}, words.conversations.check.savedAsUtf8(fileOfFix(finding)))
      : el(
          'pre',
          { class: 'change' },
          ...lines.map(({ text, isNew }) =>
            el(
              isNew ? 'ins' : 'del',
              {},
              el('span', { class: 'unseen' }, isNew ? said.added : said.removed),
              verbatim(`${text}\n`),
            ),
          ),
        ),
    el(
      'p',
      {},
      button(finding.fix.certain ? said.fix : said.fixIfRight, () => makeFixes([finding], shown), {
        'data-fix': finding.code,
      }),
    ),
  ];
}

/** Makes fixes in the texts as they are, and checks again. */
export async function makeFixes(fixes: readonly Fixable[], shown: Shown): Promise<void> {
  const { session, looked, words, again } = shown;
  for (const [file, edits] of editsByFile(fixes)) {
    changeText(session, looked, file, applyEdits(looked.sources.texts.get(file) ?? '', edits));
  }
  await again(words.conversations.check.changed({ changed: fixes.length, left: 0 }));
}
