import type { Examples, FirstFileWords } from '../../model/new-portfolio.ts';

/** Evidence that shows how evidence is written. It is ignored, so that it never counts. */
export const exampleFile = 'evidence/example-a-kitchen.md';

/** A piece of evidence to copy ideas from. */
export function exampleText(
  { claimable, today }: Examples,
  words: FirstFileWords['example'],
): string {
  const claims =
    claimable === undefined
      ? ''
      : `${words.claims(claimable)}
claims:
  - statement: ${claimable}
    rationale: ${words.rationale}
`;
  return `---
${words.about}

${words.title}
${words.date}
date: ${today}
${words.type}
type: reflective-account
${claims}${words.reflection}
reflection: what-so-what-now-what
---

${words.text}`;
}
