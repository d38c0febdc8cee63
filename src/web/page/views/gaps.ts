import { gapsContent, gapsFormats, gapsWordDocument } from '../../../core/render/index.ts';
import { partOf, reportOf, saveAs } from '../documents.ts';
import { el, type PagePart } from '../dom.ts';
import { pageMaterial } from '../material.ts';
import type { View } from '../shown.ts';
import { targetChoice } from '../target-choice.ts';

/** What `otpath gaps` shows. */
export const viewGapsPage: View = async (shown) => {
  const { session, looked, words } = shown;
  const material = pageMaterial(session, looked, words.faults);
  const target = targetChoice(shown);
  if (!looked.gaps) return [el('h1', {}, words.reports.headings.gapReport), ...target];
  const content = reportOf(await gapsContent(looked.gaps, material), looked.language);
  const { html, md, csv, json } = gapsFormats;
  const formats = [
    { ending: 'html', make: html },
    { ending: 'docx', make: gapsWordDocument },
    { ending: 'md', make: md },
    { ending: 'csv', make: csv },
    { ending: 'json', make: json },
  ] as const;
  return [
    titleOutOf(content),
    el('div', { class: 'tools' }, ...target, saveAs('gaps', looked.gaps, formats, material, shown)),
    partOf(content),
  ];
};

/** Takes the title out of a document, with the facts below it, so that other things can stand between. */
export function titleOutOf(content: DocumentFragment): PagePart {
  const title = content.querySelector('h1');
  const facts = title?.nextElementSibling;
  const head = [...(title ? [title] : []), ...(facts?.tagName === 'UL' ? [facts] : [])];
  const taken = document.createDocumentFragment();
  taken.append(...head);
  return partOf(taken);
}
