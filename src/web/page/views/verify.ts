import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chosenZip, packFolderFrom, type ChosenPack } from '../../verify/chosen.ts';
import { wordingIn } from '../../verify/page-words.ts';
import { checkChosen, type PackResult } from '../../verify/result.ts';
import { elementsOf } from '../../verify/show.ts';
import { el, filesToOpen, type PagePart } from '../dom.ts';
import { embedded } from '../embedded.ts';
import { field, useFor } from '../form.ts';
import type { View } from '../shown.ts';

type PageWords = ReturnType<typeof wordingIn>;

/** What `otpath verify` says of a submission pack. */
export const viewVerifyPage: View = ({ looked }) => {
  const words = wordingIn(looked.language);
  const said = words.page;
  return Promise.resolve([
    el('h1', {}, said.title),
    h(VerifyPart, { words }),
    el('h2', {}, said.limits),
    ...said.limitsOf.map((text) => el('p', {}, text)),
  ]);
};

/** The fields for a pack, and what was found in the one that was chosen last. */
function VerifyPart({ words }: { readonly words: PageWords }): readonly PagePart[] {
  const said = words.page;
  const [progress, setProgress] = useFor(said, '');
  const [result, setResult] = useFor<Checked | undefined>(said, undefined);
  const latest = useRef(0);
  const check = async (pack: ChosenPack | undefined): Promise<void> => {
    if (!pack) return;
    // Somebody who chooses another pack does not want to see the one before any more.
    const own = (latest.current += 1);
    setResult(undefined);
    setProgress(said.checking(pack.name));
    const found = await checkChosen(pack, words, () => undefined).catch((): PackResult => ({
      fault: said.unreadable(pack.name),
    }));
    if (own !== latest.current) return;
    setProgress('');
    setResult({ title: said.result(pack.name), nodes: elementsOf(found) });
  };
  const zip = filesToOpen('PackZip', { accept: '.zip,application/zip' }, ([file]) =>
    check(file && chosenZip(file)),
  );
  const folder = filesToOpen('PackFolder', { webkitdirectory: true }, (files) =>
    check(packFolderFrom([...files])),
  );
  return [
    el(
      'div',
      { class: 'tools' },
      field(said.chooseZip, zip),
      field(said.chooseFolder, folder),
      el('p', { role: 'status' }, progress),
    ),
    el('div', { class: 'verified' }, result && h(Result, { ...result })),
  ];
}

interface Checked {
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** What was found in a pack. People go on at its title. */
function Result({ title, nodes }: Checked): readonly PagePart[] {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [nodes]);
  return [el('h2', { tabindex: -1, ref: heading }, title), embedded(nodes)];
}
