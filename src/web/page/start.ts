import type { Language } from '../../core/model/text.ts';
import { withoutCommands } from '../../core/words/page-commands.ts';
import type { OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { folderAt, folderFrom, type ChosenFolder, type RefusedDrop } from '../chosen-files.ts';
import { button, el, filesToOpen, type Inside, type PagePart } from './dom.ts';
import { field } from './form.ts';

/** What somebody chose to open. */
export type Chosen = File | ChosenFolder | RefusedDrop;

/** What Edge and Chrome have, for some folders. */
interface Picker {
  readonly showDirectoryPicker?: (wish: {
    readonly id: string;
    readonly mode?: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

export const canPickFolder = (): boolean => 'showDirectoryPicker' in window;

/** The folder that somebody chooses in a window of the browser; undefined where nobody chose one. */
export async function pickedHandle(
  mode?: 'readwrite',
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (window as Picker).showDirectoryPicker?.({ id: 'otpath', ...(mode && { mode }) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Asks the browser for a folder that it may write to as well; undefined where nobody chose one. */
async function pickFolder(): Promise<Chosen | undefined> {
  try {
    const handle = await pickedHandle();
    return handle && (await folderAt(handle));
  } catch {
    return 'folderRefused';
  }
}

/** The ways to open a portfolio. */
export function startElements(
  words: OtpathPageWords,
  open: (chosen: Chosen | undefined) => unknown,
  begin: () => unknown,
): readonly PagePart[] {
  const said = words.open;
  const canPick = canPickFolder();
  const folder = filesToOpen('folder', { webkitdirectory: true }, (files) =>
    open(folderFrom(files)),
  );
  const zip = filesToOpen('zip', { accept: '.zip,application/zip' }, ([file]) => open(file));
  return [
    el('h1', {}, said.title),
    el('p', {}, said.intro),
    el(
      'div',
      { class: 'choices' },
      canPick
        ? el(
            'p',
            { class: 'field' },
            button(said.pick, async () => open(await pickFolder()), { class: 'main' }),
            el('span', { class: 'hint' }, said.pickHint),
          )
        : undefined,
      field(said.folder, folder, canPick ? said.folderHint : undefined),
      field(said.zip, zip),
      el('p', {}, said.drop),
    ),
    el('h2', {}, words.begin.none),
    el('p', {}, button(words.begin.start, begin)),
  ];
}

/** Several portfolios, of which one can be opened. */
export const chooseElements = (
  roots: readonly string[],
  words: OtpathPageWords,
  open: (root: string) => unknown,
  showTogether: () => unknown,
): readonly PagePart[] => [
  el('h1', {}, words.open.which),
  el('p', {}, words.open.whichHint),
  el(
    'ul',
    { class: 'portfolios' },
    ...roots.map((root) =>
      el(
        'li',
        {},
        button(root.slice(0, -1), () => open(root)),
      ),
    ),
  ),
  el('h2', {}, words.cohort.title),
  el('p', {}, words.cohort.intro(roots.length)),
  el('p', {}, button(words.cohort.show, showTogether, { class: 'main' })),
];

/** Why something can’t be shown, and what to do. */
export const faultElements = ({ message, hint }: Fault, language: Language): readonly Inside[] => [
  el('p', { class: 'verdict bad', role: 'alert' }, withoutCommands(message, language)),
  hint === undefined ? undefined : el('p', {}, withoutCommands(hint, language)),
];
