/**
 * The page that checks a submission pack in a browser: it takes a zip or a folder, and shows what `otpath verify`
 * says of it. It asks no network and keeps nothing.
 */
import { canUnpack } from './browser-zip.ts';
import { chosenZip, droppedIn, folderOf, type ChosenPack, type RefusedDrop } from './chosen.ts';
import { wordingIn } from './page-words.ts';
import { checkChosen, type PackResult } from './result.ts';
import { elementsOf } from './show.ts';

const words = wordingIn(document.documentElement.lang);
const byId = (id: string): HTMLElement => document.getElementById(id)!;
const [progress, result, heading, shown] = ['progress', 'result', 'heading', 'shown'].map(byId) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

/** Whoever chooses another pack does not want to see the one before any more. */
let latest = 0;

async function check(chosen: ChosenPack): Promise<void> {
  latest += 1;
  const own = latest;
  result.hidden = true;
  const begun = words.page.checking(chosen.name);
  progress.textContent = begun;
  let tenths = 0;
  const found = await checkChosen(chosen, words, (part) => {
    const now = Math.min(10, Math.floor(part * 10));
    // A voice that reads the page aloud would say each percent.
    if (now === tenths || own !== latest) return;
    tenths = now;
    progress.textContent = `${begun} ${words.page.progress(tenths * 10)}`;
  }).catch((): PackResult => ({ fault: words.page.unreadable(chosen.name) }));
  if (own === latest) show(found);
}

function show(found: PackResult): void {
  progress.textContent = '';
  shown.replaceChildren(...elementsOf(found));
  result.hidden = false;
  heading.focus();
}

function take(chosen: ChosenPack | RefusedDrop | undefined): void {
  if (chosen === undefined) return;
  if (typeof chosen !== 'string') void check(chosen);
  else {
    latest += 1;
    show({ fault: words.page[chosen] });
  }
}

function listenTo(id: string, chosenIn: (files: readonly File[]) => ChosenPack | undefined): void {
  const input = byId(id) as HTMLInputElement;
  input.disabled = false;
  input.addEventListener('change', () => {
    take(chosenIn([...(input.files ?? [])]));
    // So that the same file can be chosen once more.
    input.value = '';
  });
}

if (canUnpack()) {
  listenTo('zip', ([file]) => file && chosenZip(file));
  listenTo('folder', folderOf);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer ? droppedIn(event.dataTransfer) : undefined;
    void Promise.resolve(dropped).then(take);
  });
} else progress.textContent = words.page.tooOld;
