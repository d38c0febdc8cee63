import { h } from 'preact';
import { Places } from '../../../core/render/findings.ts';
import { sentencesOnUnread } from '../../../core/render/unread-sentences.ts';
import type { PackFormat } from '../../../core/render/pack-formats.ts';
import type { PlannedPack } from '../../../core/workspace/pack.ts';
import { readableDigest, readableDigits } from '../../../core/text/readable-digest.ts';
import { manifestFile } from '../../../core/model/manifest.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { savingList } from '../documents.ts';
import { choose, download, el, tick, type Inside, type PagePart } from '../dom.ts';
import { field, useFor } from '../form.ts';
import { faultOf } from '../fault-of.ts';
import { findingElement } from '../finding-elements.ts';
import { finishPack, planPackOnPage, type FinishedPack, type PackChoice } from '../make-pack.ts';
import { faultElements } from '../start.ts';
import type { Shown, View } from '../shown.ts';

/** Makes what `otpath pack` makes. */
export const viewPackPage: View = (shown) => {
  const { session, looked, words } = shown;
  const said = words.page.pack;
  const title = el('h1', {}, said.title);
  if (!looked.assessment) {
    return Promise.resolve([
      title,
      el(
        'p',
        {},
        looked.isBroken ? words.conversations.status.unreadable(session.folder) : said.noTarget,
      ),
    ]);
  }
  return Promise.resolve([title, el('p', {}, said.intro), h(PackPart, { shown })]);
};

/** How somebody wants their pack, the buttons that make it, and what came of it. */
function PackPart({ shown }: { readonly shown: Shown }): readonly PagePart[] {
  const { looked, words, chosen } = shown;
  const said = words.page.pack;
  const [result, setResult] = useFor<readonly Inside[]>(looked, []);
  const choice = (): PackChoice => ({
    isDraft: chosen.get('draft') === 'yes',
    order: chosen.get('order') === 'date' ? 'date' : 'pillar',
  });
  const order = choose(
    'Order',
    [
      ['pillar', said.orders.pillar],
      ['date', said.orders.date],
    ],
    choice().order,
    (value) => chosen.set('order', value),
  );
  const make = async (ending: string): Promise<void> => {
    setResult([el('p', {}, said.making)]);
    setResult(
      await made(ending as PackFormat, choice(), shown).catch((error: unknown) =>
        faultElements(faultOf(error, words.faults), looked.language),
      ),
    );
  };
  return [
    el(
      'div',
      { class: 'tools' },
      field(said.order, order),
      tick('Draft', said.draft, choice().isDraft, (on) => chosen.set('draft', on ? 'yes' : '')),
      savingList(['zip', 'html', 'docx', 'md'], make, words.page.report),
    ),
    el('div', { class: 'made', role: 'status' }, ...result),
  ];
}

/** Makes the pack and gives it to the browser; else shows what keeps it from being made. */
async function made(
  format: PackFormat,
  choice: PackChoice,
  shown: Shown,
): Promise<readonly Inside[]> {
  const planned = await planPackOnPage(shown);
  const obstacles = obstacleElements(planned, choice, shown);
  if (obstacles.length > 0) return obstacles;
  const pack = await finishPack(planned, format, choice, shown);
  download(pack.name, pack.bytes);
  return summaryElements(planned, pack, shown);
}

/** What keeps the pack from being made. Errors keep nobody from a draft. */
function obstacleElements(
  { checked, obstacles: { errors, details } }: PlannedPack,
  { isDraft }: PackChoice,
  shown: Shown,
): readonly Inside[] {
  const { words } = shown;
  const said = words.conversations.pack;
  const stopping = [...(isDraft ? [] : errors), ...details];
  if (stopping.length === 0) return [];
  const places = new Places(checked.texts);
  const sentences = [
    said.noPack,
    ...(errors.length > 0 && !isDraft ? [words.page.pack.errors] : []),
    ...(details.length > 0 ? [said.details(details.length)] : []),
  ];
  return [
    el('p', { class: 'verdict bad' }, withoutCommands(sentences.join(' '), shown.looked.language)),
    ...checked.findings
      .filter((one) => stopping.includes(one))
      .map((one) => findingElement(one, places, shown)),
  ];
}

/** What is in the pack and what is not, and what a person has to look at before it goes out. */
function summaryElements(
  { checked, obstacles, warnings, lost, unread }: PlannedPack,
  { name, view, manifest }: FinishedPack,
  { words, looked }: Shown,
): readonly Inside[] {
  const said = words.conversations.pack;
  const page = words.page.pack;
  const { report, sheets, files } = view;
  const problems = obstacles.errors.length + warnings.length;
  const notRead = sentencesOnUnread(unread.findings, checked, looked.language);
  const numbers =
    manifest === undefined
      ? []
      : [
          [said.number, view.number],
          [said.manifest(manifestFile), manifest],
          [said.checkNumber(readableDigits), readableDigest(manifest)],
        ];
  const sentences = [
    said.contents({
      evidence: sheets.length,
      attachments: files.filter(({ path }) => path !== undefined).length,
      open: report.open,
      requirements: view.form.requirements,
    }),
    ...(lost > 0 ? [said.lost(lost)] : []),
    ...(problems > 0 ? [page.found(problems)] : []),
  ];
  return [
    el('p', { class: 'verdict' }, page.made(name)),
    ...sentences.map((one) => el('p', {}, withoutCommands(one, looked.language))),
    ...(notRead.length === 0
      ? []
      : [el('p', {}, said.unread), el('ul', {}, ...notRead.map((one) => el('li', {}, one)))]),
    el('p', {}, said.read, ...(manifest === undefined ? [] : [' ', page.compare])),
    ...numbers.flatMap(([label, number]) => [el('p', {}, label, el('br'), el('code', {}, number))]),
  ];
}
