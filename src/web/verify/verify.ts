/**
 * The page that checks a submission pack in a browser: it takes a zip or a folder, and shows what `otpath verify`
 * says of it. It asks no network and keeps nothing.
 */
import { cleanText } from '../../core/text/clean.ts';
import { canUnpack } from './browser-zip.ts';
import type { RefusedDrop } from '../chosen-files.ts';
import { chosenZip, packDroppedIn, packFolderFrom, type ChosenPack } from './chosen.ts';
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

/** Somebody who chooses another pack no longer wants to see the one before. */
let latest = 0;

async function check(chosen: ChosenPack): Promise<void> {
  latest += 1;
  const own = latest;
  result.hidden = true;
  const begun = cleanText(words.page.checking(chosen.name));
  progress.textContent = begun;
  let tenths = 0;
  const found = await checkChosen(chosen, words, (part) => {
    const now = Math.min(10, Math.floor(part * 10));
    // A voice that reads the page aloud would say each percent.
    if (now === tenths || own !== latest) return;
    tenths = now;
    progress.textContent = `${begun} ${words.page.progress(tenths * 10)}`;
  }).catch((): PackResult => ({ fault: words.page.unreadable(chosen.name) }));
  if (own === latest) show(found, words.page.result(chosen.name));
}

function show(found: PackResult, title: string): void {
  progress.textContent = '';
  heading.textContent = cleanText(title);
  shown.replaceChildren(...elementsOf(found));
  result.hidden = false;
  heading.focus();
}

function take(chosen: ChosenPack | RefusedDrop | undefined): void {
  if (chosen === undefined) return;
  if (typeof chosen !== 'string') void check(chosen);
  else {
    latest += 1;
    show({ fault: words.page[chosen] }, words.page.notChecked);
  }
}

const inputs = ['zip', 'folder'].map(byId) as HTMLInputElement[];

/** A button names the file that was chosen with it, as long as that is what is shown. */
function forgetOthers(own?: HTMLInputElement): void {
  for (const input of inputs) if (input !== own) input.value = '';
}

inputs.forEach((input, index) => {
  input.disabled = !canUnpack();
  // So that the same file can be chosen once more.
  input.addEventListener('click', () => {
    input.value = '';
  });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    forgetOthers(input);
    take(index === 0 ? files[0] && chosenZip(files[0]) : packFolderFrom(files));
  });
});

if (canUnpack()) {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer === null) return;
    forgetOthers();
    void packDroppedIn(event.dataTransfer).then(take);
  });
} else progress.textContent = words.page.tooOld;
