import type { IsoDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../words/index.ts';
import { fillTemplate } from './fill-template.ts';
import { escapeHtml } from './escape-html.ts';
import { insideStyle } from './page-styles.ts';
import type { Templates } from './templates.ts';

/** What became of one person in a batch: a file, or why there is none. */
export interface BatchEntry {
  readonly path: string;
  readonly shownAs: string;
  /** In the folder of the index. */
  readonly file?: string;
  readonly problem?: string;
}

interface BatchResult {
  readonly entries: readonly BatchEntry[];
  readonly kind: 'reports' | 'packs' | 'sheets';
  readonly asOf: IsoDate;
  /** How many portfolios were left out, since nothing in them was saved since the day asked for. */
  readonly unchanged: number;
}

interface IndexMaterial {
  readonly language: Language;
  readonly words: Words;
  readonly templates: Templates;
  readonly hashOf: (text: string) => string;
}

/** The page beside the files of a batch: who has which file, and who has none and why. */
export function formatBatchIndex(
  { entries, kind, asOf, unchanged }: BatchResult,
  { language, words, templates, hashOf }: IndexMaterial,
): string {
  const { batch, headings } = words.cohort;
  const title = batch.titles[kind](asOf);
  const row = ({ shownAs, file, problem = '' }: BatchEntry): string => {
    const link =
      file === undefined ? '' : `<a href="${encodeURIComponent(file)}">${escapeHtml(file)}</a>`;
    return `<tr><th scope="row">${escapeHtml(shownAs)}</th><td>${link}</td><td>${escapeHtml(problem)}</td></tr>\n`;
  };
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const content = [
    `<h1 id="title">${escapeHtml(title)}</h1>\n`,
    unchanged > 0 ? `<p>${escapeHtml(batch.unchanged(unchanged))}</p>\n` : '',
    `<div class="table" role="region" tabindex="0" aria-labelledby="title">\n<table>\n<caption>${escapeHtml(title)}</caption>\n`,
    `<thead>\n<tr><th scope="col">${headings.person}</th><th scope="col">${batch.file}</th><th scope="col">${headings.problem}</th></tr>\n</thead>\n`,
    `<tbody>\n${sorted.map(row).join('')}</tbody>\n</table>\n</div>\n`,
  ].join('');
  const styles = [insideStyle(templates['styles.css']?.text ?? '')];
  return fillTemplate(
    'page.html',
    templates,
    {
      title,
      language,
      styles: styles.map((text) => ({ text, hash: hashOf(text) })),
      skip: '',
      start: undefined,
      draft: undefined,
      content,
      scripts: [],
    },
    'escape',
  );
}
