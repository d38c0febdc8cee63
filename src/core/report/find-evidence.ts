import { localId } from '../model/ids.ts';
import type { Evidence } from '../model/portfolio.ts';
import { makeSearch, type Search } from './search.ts';
import type { FoundEvidence } from './find.ts';

/** Finds evidence by its title, its text, its rationales and the ids of what it claims. */
export const searchEvidence = (evidence: readonly Evidence[]): Search<Evidence> =>
  makeSearch(evidence, ({ id, title, type, claims, body }) => ({
    id: claims.map(({ statement }) => localId(statement)).join(' '),
    title,
    text: [id, type, ...claims.map(({ rationale }) => rationale ?? ''), body.text].join('\n'),
  }));

/** A piece of evidence with the passage that fits the words best. No personal details are in it. */
export function viewEvidence(
  { id, file, title, period, claims, body }: Evidence,
  words: string,
  masked: (text: string) => string,
): FoundEvidence {
  const rationales = claims.flatMap(({ statement, rationale }) =>
    rationale === undefined ? [] : [`${localId(statement)}: ${rationale}`],
  );
  // Masked as a whole: a number may be known by what stands in the sentence before.
  const passages = [...rationales, ...sentencesOf(body.text)].join('\n');
  const [best] = makeSearch(masked(passages).split('\n'), (text) => ({ id: '', text }))(words);
  return {
    id,
    file,
    title: masked(title),
    date: period.to,
    claims: claims.map(({ statement }) => statement),
    passage: best?.entry,
  };
}

/** The sentences of a Markdown text, each on one line, without comments and the marks of headings, lists and quotations. */
function sentencesOf(markdown: string): readonly string[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[^]*?-->/g, '')
    .split(/\n(?:[ \t]*\n)+|\n(?=[ \t]*(?:[#>|]|[-*+] |\d+\. ))/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?]["”’)]?) /))
    .map((sentence) => sentence.replace(/^(?:[#>|\s]+|[-*+] |\d+\. )+/, '').replace(/\*\*|__/g, ''))
    .filter((sentence) => sentence.trim() !== '');
}
