import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEvidence } from '../../../core/model/layout.ts';
import { isFrameworksFault } from '../../../core/model/ports.ts';
import { textMeant } from '../../../core/text/decode.ts';
import { Places } from '../../../core/render/findings.ts';
import { attachFiles, detachFile } from '../attach.ts';
import { button, el, filesToOpen, type PagePart } from '../dom.ts';
import { findingElement } from '../finding-elements.ts';
import { field } from '../form.ts';
import { withLineEndsOf } from '../line-ends.ts';
import { changeText } from '../saved-text.ts';
import type { Shown, View } from '../shown.ts';

/** In milliseconds: as long as somebody stops typing before what they wrote is checked. */
const pause = 400;

/** The file of one piece of evidence, to write in, with what is found in it as one types. */
export const viewEditor: View = async (shown) => {
  const { looked, words, about: file } = shown;
  const said = words.page.evidence;
  const text = looked.sources.texts.get(file);
  if (text === undefined) {
    return [el('h1', {}, file), el('p', {}, said.notText)];
  }
  return [h(Editor, { text, shown }), ...attachmentsPart(shown), ...(await insidePart(shown))];
};

/** What is attached: files can be added, and taken off the list. */
function attachmentsPart(shown: Shown): readonly PagePart[] {
  const { looked, words, about: file } = shown;
  const said = words.page.evidence;
  const evidence = looked.portfolio.evidence.find((one) => one.file === file);
  if (!evidence) return [];
  const input = filesToOpen('Attach', { multiple: true }, async (files) =>
    shown.again(await attachFiles(file, files, shown)),
  );
  const items = evidence.attachments.map(({ written }, at) =>
    el(
      'li',
      { key: written },
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
async function insidePart(shown: Shown): Promise<readonly PagePart[]> {
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

interface EditorProps {
  /** With what was changed until it was looked at. */
  readonly text: string;
  readonly shown: Shown;
}

/** The title as it is now, a field for the whole text, and what is found in it as somebody types. */
function Editor({ text, shown }: EditorProps): readonly PagePart[] {
  const { session, looked, words, about: file } = shown;
  const said = words.page.evidence;
  const input = useRef<HTMLTextAreaElement>(null);
  const [now, setNow] = useState(looked);
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLayoutEffect(() => {
    setNow(looked);
    // What a fix has changed comes into the field. What somebody has typed meanwhile is in the session already.
    const bytes = session.bytesOf(looked.sources.onDisk(file));
    const latest = bytes && textMeant({ path: file, bytes });
    if (input.current) input.current.value = latest ?? text;
  }, [looked]);
  useEffect(
    () => () => {
      clearTimeout(typing.current);
    },
    [],
  );
  const check = async (): Promise<void> => {
    const next = await session.look(shown.looking);
    // Somebody may have gone on to another view meanwhile.
    if (isFrameworksFault(next) || !input.current) return;
    setNow(next);
    shown.refreshBar();
  };
  const area = el('textarea', {
    id: 'Text',
    rows: 24,
    spellcheck: true,
    ref: input,
    onInput: ({ currentTarget }) => {
      changeText(session, looked, file, withLineEndsOf(text, currentTarget.value));
      clearTimeout(typing.current);
      typing.current = setTimeout(() => void check(), pause);
    },
  });
  const title = now.portfolio.evidence.find((one) => one.file === file)?.title;
  return [
    el('h1', {}, title ?? file),
    el('p', {}, el('a', { href: shown.addressOf('evidence') }, said.back)),
    el(
      'div',
      { class: 'editor' },
      el(
        'div',
        {},
        field(said.file(file), area, isEvidence(file) ? said.fileHint : said.otherHint),
      ),
      el(
        'div',
        { class: 'live', role: 'region', 'aria-label': said.found },
        ...findingsIn({ ...shown, looked: now }),
      ),
    ),
  ];
}

/** What is wrong with the file as it is now. */
function findingsIn(shown: Shown): readonly PagePart[] {
  const { looked, words, about: file } = shown;
  const places = new Places(looked.checked.texts);
  const findings = looked.checked.findings.filter(({ at }) => at.file === file);
  return [
    el('h2', {}, words.page.evidence.found),
    ...(findings.length === 0
      ? [el('p', {}, words.page.evidence.nothingFound)]
      : findings.map((finding) => findingElement(finding, places, shown))),
  ];
}
