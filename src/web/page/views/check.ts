import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedFolder } from '../../../core/model/checked-folder.ts';
import { findingFormats, type FindingFormat } from '../../../core/render/index.ts';
import { Places } from '../../../core/render/findings.ts';
import { saySummary } from '../../../core/render/findings-summary.ts';
import { isFixable, makeableFixes } from '../../../core/workspace/fixes.ts';
import { filesForPanel } from '../../../core/workspace/pack.ts';
import { savingList } from '../documents.ts';
import { button, download, el, type PagePart } from '../dom.ts';
import { findingElement, makeFixes } from '../finding-elements.ts';
import { pageMaterial, refuseStale } from '../material.ts';
import type { Shown, View } from '../shown.ts';

/** What `otpath check` finds, each with its place and, where there is a ready answer, a button that makes it. */
export const viewCheck: View = async (shown) => {
  const { session, looked, words, chosen } = shown;
  const isOpening = chosen.get(attachments) === 'yes';
  const checked = isOpening
    ? looked.checkWith(await session.contentsOf(looked.portfolio))
    : looked.checked;
  const places = new Places(checked.texts);
  const certain = makeableFixes(
    checked.findings.filter(isFixable).filter(({ fix }) => fix.certain),
    looked.sources.problems,
  );
  const said = words.page.check;
  const unopened = checked.unopened ?? 0;
  return [
    el('h1', {}, words.page.bar.check),
    el('p', { class: 'verdict' }, saySummary([checked], words.findings)),
    unopened > 0 ? h(OpenAttachments, { unopened, shown }) : undefined,
    el(
      'div',
      { class: 'tools' },
      certain.length === 0
        ? undefined
        : el(
            'p',
            {},
            button(said.fixAll(certain.length), () => makeFixes(certain, shown), {
              class: 'main',
            }),
          ),
      savingList(['md', 'json'], (ending) => save(ending, checked, shown), words.page.report),
    ),
    ...checked.findings.map((finding) => findingElement(finding, places, shown)),
  ];
};

/** What is chosen, under this name. */
const attachments = 'attachments';

interface OpenAttachmentsProps {
  readonly unopened: number;
  readonly shown: Shown;
}

/** How many attachments nobody has opened, and a button that opens them. */
function OpenAttachments({ unopened, shown }: OpenAttachmentsProps): readonly PagePart[] {
  const { session, looked, chosen, words, again } = shown;
  const said = words.page.check;
  const [isOpening, setOpening] = useState(false);
  return [
    el('p', {}, said.unopened(unopened)),
    el(
      'p',
      {},
      button(said.openAttachments(unopened), async () => {
        const opened = new Set(filesForPanel(looked.portfolio).map(({ path }) => path));
        await refuseStale(session, (file) => opened.has(file), words.faults);
        setOpening(true);
        chosen.set(attachments, 'yes');
        await again();
      }),
    ),
    el('p', { role: 'status' }, isOpening ? said.opening : ''),
  ];
}

async function save(ending: string, checked: CheckedFolder, shown: Shown): Promise<void> {
  const { session, looked, words } = shown;
  const format: FindingFormat = ending === 'json' ? 'json' : 'markdown';
  const { terminal } = pageMaterial(session, looked, words.faults);
  const material = { words: words.findings, terminal, rules: () => [] };
  download(`check-${looked.asOf}.${ending}`, await findingFormats[format]([checked], material));
}
