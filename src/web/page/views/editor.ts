import { isEvidence } from '../../../core/model/layout.ts';
import { isFrameworksFault } from '../../../core/model/ports.ts';
import { Places } from '../../../core/render/findings.ts';
import { attachFiles, detachFile } from '../attach.ts';
import { attempt, button, el, field } from '../dom.ts';
import { findingElement } from '../finding-elements.ts';
import { withLineEndsOf } from '../line-ends.ts';
import { changeText } from '../saved-text.ts';
import type { Looked } from '../session.ts';
import type { Shown, View } from '../shown.ts';

/** In milliseconds: as long as somebody stops typing before what they wrote is checked. */
const pause = 400;

/** The file of one piece of evidence, to write in, with what is found in it as one types. */
export const viewEditor: View = async (shown) => {
  const { looked, words, about: file } = shown;
  const said = words.page.evidence;
  const text = looked.sources.texts.get(file);
  const title = looked.portfolio.evidence.find((one) => one.file === file)?.title;
  const found = el('div', { class: 'live', role: 'region', 'aria-label': said.found });
  if (text === undefined) {
    return [el('h1', {}, file), el('p', {}, said.notText)];
  }
  const input = el('textarea', { id: 'Text', rows: '24', spellcheck: 'true' });
  input.value = text;
  listen(input, text, found, shown);
  showFindings(found, looked, shown);
  return [
    el('h1', {}, title ?? file),
    el('p', {}, el('a', { href: shown.addressOf('evidence') }, said.back)),
    el(
      'div',
      { class: 'editor' },
      el(
        'div',
        {},
        field(said.file(file), input, isEvidence(file) ? said.fileHint : said.otherHint),
      ),
      found,
    ),
    ...attachmentsPart(shown),
    ...(await insidePart(shown)),
  ];
};

/** What is attached: files can be added, and taken off the list. */
function attachmentsPart(shown: Shown): readonly Node[] {
  const { looked, words, about: file } = shown;
  const said = words.page.evidence;
  const evidence = looked.portfolio.evidence.find((one) => one.file === file);
  if (!evidence) return [];
  const input = el('input', { type: 'file', id: 'Attach', multiple: true });
  const attach = async (): Promise<void> =>
    shown.again(await attachFiles(file, [...(input.files ?? [])], shown));
  input.addEventListener('change', () => {
    attempt(attach);
  });
  const items = evidence.attachments.map(({ written }, at) =>
    el(
      'li',
      {},
      el('code', {}, written),
      ' ',
      button(said.detach, async () => shown.again(await detachFile(file, written, shown)), {
        id: `Detach${String(at)}`,
        'aria-label': said.detachFile(written),
      }),
    ),
  );
  return [
    el('h2', {}, said.attachments),
    items.length === 0 ? el('p', {}, said.noAttachments) : el('ul', { class: 'changed' }, ...items),
    el('div', { class: 'tools' }, field(said.attach, input, said.filesHint)),
  ];
}

/** What is found inside files that were attached and are not saved yet, so that nobody saves personal details unseen. */
async function insidePart(shown: Shown): Promise<readonly Node[]> {
  const { session, looked, words, about: file } = shown;
  const said = words.page.evidence;
  const evidence = looked.portfolio.evidence.find((one) => one.file === file);
  const paths = new Set(evidence?.attachments.flatMap(({ path }) => path ?? []));
  const contents = await session.newContentsOf(looked.portfolio, paths);
  if (!contents) return [];
  const checked = looked.checkWith(contents);
  const places = new Places(checked.texts);
  const inside = { ...shown, looked: { ...looked, checked } };
  const found = checked.findings.filter(({ at }) => paths.has(at.file));
  return [
    el('h2', {}, said.foundInside),
    ...(found.length === 0
      ? [el('p', {}, said.nothingInside)]
      : found.map((finding) => findingElement(finding, places, inside))),
  ];
}

function listen(
  input: HTMLTextAreaElement,
  original: string,
  found: HTMLElement,
  shown: Shown,
): void {
  const { session, looked, about: file } = shown;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const check = async (): Promise<void> => {
    const now = await session.look(shown.looking);
    // Somebody may have gone on to another view meanwhile.
    if (isFrameworksFault(now) || !input.isConnected) return;
    showFindings(found, now, shown);
    shown.refreshBar();
  };
  input.addEventListener('input', () => {
    changeText(session, looked, file, withLineEndsOf(original, input.value));
    clearTimeout(waiting);
    waiting = setTimeout(() => void check(), pause);
  });
}

/** What is wrong with the file as it is now. */
function showFindings(found: HTMLElement, looked: Looked, shown: Shown): void {
  const { words, about: file } = shown;
  const places = new Places(looked.checked.texts);
  const findings = looked.checked.findings.filter(({ at }) => at.file === file);
  found.replaceChildren(
    el('h2', {}, words.page.evidence.found),
    ...(findings.length === 0
      ? [el('p', {}, words.page.evidence.nothingFound)]
      : findings.map((finding) => findingElement(finding, places, { ...shown, looked }))),
  );
}
