import { chosenZip, packFolderFrom, type ChosenPack } from '../../verify/chosen.ts';
import { wordingIn } from '../../verify/page-words.ts';
import { checkChosen, type PackResult } from '../../verify/result.ts';
import { elementsOf } from '../../verify/show.ts';
import { el, field } from '../dom.ts';
import type { View } from '../shown.ts';

/** What `otpath verify` says of a submission pack. */
export const viewVerifyPage: View = ({ looked }) => {
  const words = wordingIn(looked.language);
  const said = words.page;
  const zip = el('input', { type: 'file', id: 'PackZip', accept: '.zip,application/zip' });
  const folder = el('input', { type: 'file', id: 'PackFolder', webkitdirectory: true });
  const progress = el('p', { role: 'status' });
  const result = el('div', { class: 'verified' });
  /** Somebody who chooses another pack does not want to see the one before any more. */
  let latest = 0;

  async function check(pack: ChosenPack | undefined): Promise<void> {
    if (!pack) return;
    const own = (latest += 1);
    result.replaceChildren();
    progress.textContent = said.checking(pack.name);
    const found = await checkChosen(pack, words, () => undefined).catch((): PackResult => ({
      fault: said.unreadable(pack.name),
    }));
    if (own !== latest) return;
    progress.textContent = '';
    const title = el('h2', { tabindex: '-1' }, said.result(pack.name));
    result.replaceChildren(title, ...elementsOf(found));
    title.focus();
  }

  zip.addEventListener('change', () => {
    folder.value = '';
    const [file] = zip.files ?? [];
    void check(file && chosenZip(file));
  });
  folder.addEventListener('change', () => {
    zip.value = '';
    void check(packFolderFrom([...(folder.files ?? [])]));
  });
  return Promise.resolve([
    el('h1', {}, said.title),
    el(
      'div',
      { class: 'tools' },
      field(said.chooseZip, zip),
      field(said.chooseFolder, folder),
      progress,
    ),
    result,
    el('h2', {}, said.limits),
    ...said.limitsOf.map((text) => el('p', {}, text)),
  ]);
};
