import { applyEdits } from '../../core/text/edits.ts';
import type { Places } from '../../core/render/findings.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Span } from '../../core/model/place.ts';
import { withoutCommands } from '../../core/words/page-commands.ts';
import type { Words } from '../../core/words/index.ts';
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
import { button, el, verbatim, type Inside, type PagePart } from './dom.ts';
import { changeText } from './saved-text.ts';
import type { Shown } from './shown.ts';

/** A finding with its place and, where there is a ready answer, a button that makes it. */
export function findingElement(finding: Finding, places: Places, shown: Shown): PagePart {
  const { looked, words, addressOf } = shown;
  const { code, severity, at, related = [] } = finding;
  const said = sayFinding(finding, looked.checked, words.findings);
  const inPage = (sentence: string): string =>
    withTitle(withoutCommands(sentence, looked.language), finding, words.reports);
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
      inPage(said.message),
    ),
    ...placeOf(at, places, shown),
    ...related.flatMap((one, index) => [
      el('p', { class: 'related' }, said.related[index]),
      ...placeOf(one.at, places, shown),
    ]),
    said.hint === undefined ? undefined : el('p', { class: 'hint' }, inPage(said.hint)),
    ...(isFixable(finding) ? fixElements(finding, shown) : []),
  );
}

/** A credential goes by its title, and not by what its kind is called in files. */
function withTitle(sentence: string, { rule, args }: Finding, { pack }: Words): string {
  if (!rule.startsWith('credential-')) return sentence;
  const { kind } = args as { readonly kind: string };
  const title = (pack.credentials as Readonly<Record<string, string | undefined>>)[kind];
  return title === undefined ? sentence : sentence.replace(kind, `“${title}”`);
}

/** Where something is: the file, the line and the line itself, with the piece that is meant marked. */
function placeOf(at: Span, places: Places, shown: Shown): readonly PagePart[] {
  const { looked, words, about, addressOf } = shown;
  const { file } = at;
  if (!looked.checked.texts.has(file)) {
    return [el('p', { class: 'place' }, ...linkToOwner(file, shown))];
  }
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
        : about === file
          ? button(words.page.check.line(file, line), () => {
              selectInEditor(line, column, piece.length);
            })
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

/** A file that is no text, such as an attachment, with a link to the evidence that it belongs to. */
function linkToOwner(file: string, { looked, addressOf, about }: Shown): readonly Inside[] {
  const owner = looked.portfolio.evidence.find(
    (one) => one.file !== about && one.attachments.some(({ path }) => path === file),
  );
  return owner
    ? [`${file} (`, el('a', { href: addressOf('evidence', owner.file) }, owner.title), ')']
    : [file];
}

/** Goes to a place in the text that is open to be changed. */
function selectInEditor(line: number, column: number, length: number): void {
  const input = document.querySelector<HTMLTextAreaElement>('#Text');
  if (!input) return;
  const before = input.value.split('\n').slice(0, line - 1);
  const from = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  input.focus();
  input.setSelectionRange(from, from + length);
}

/** In letters: as much of a line as is shown before and behind a place. */
const around = 160;

/** What a fix would change, and the button that makes it. */
function fixElements(finding: Fixable, shown: Shown): readonly PagePart[] {
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
  const at = findingAt(document.activeElement);
  for (const [file, edits] of editsByFile(fixes)) {
    changeText(session, looked, file, applyEdits(looked.sources.texts.get(file) ?? '', edits));
  }
  await again(words.conversations.check.changed({ changed: fixes.length, left: 0 }));
  focusFinding(at);
}

const findingsShown = (): readonly Element[] => [...document.querySelectorAll('main .finding')];

/** Which finding an element is in, counted from 0; the first where it is in none, as a button for all is. */
const findingAt = (element: Element | null): number =>
  Math.max(0, findingsShown().indexOf(element?.closest('.finding') ?? document.body));

/** Goes to the finding that is in the place of one before; to the title where none is left there. */
function focusFinding(at: number): void {
  const heading =
    findingsShown()[at]?.querySelector('h2') ?? document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
