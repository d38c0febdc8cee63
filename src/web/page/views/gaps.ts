import { gapsContent, gapsFormats, gapsWordDocument } from '../../../core/render/index.ts';
import { fragmentOf, saveAs } from '../documents.ts';
import { el } from '../dom.ts';
import { pageMaterial } from '../material.ts';
import type { View } from '../shown.ts';
import { targetChoice } from '../target-choice.ts';

/** What `otpath gaps` shows. */
export const viewGapsPage: View = async (shown) => {
  const { session, looked, words } = shown;
  const material = pageMaterial(session, looked, words.faults);
  const target = targetChoice(shown);
  if (!looked.gaps) return [el('h1', {}, words.reports.headings.gapReport), ...target];
  const content = fragmentOf(await gapsContent(looked.gaps, material));
  const { html, md, csv, json } = gapsFormats;
  const formats = [
    { ending: 'html', make: html },
    { ending: 'docx', make: gapsWordDocument },
    { ending: 'md', make: md },
    { ending: 'csv', make: csv },
    { ending: 'json', make: json },
  ] as const;
  return [
    ...withTitleFirst(content),
    el('div', { class: 'tools' }, ...target, saveAs('gaps', looked.gaps, formats, material, shown)),
    content,
  ];
};

/** The title of a document, so that other things can stand below it. */
export function withTitleFirst(content: DocumentFragment): readonly Node[] {
  const title = content.querySelector('h1');
  return title ? [title] : [];
}
