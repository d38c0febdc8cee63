import type { Span } from '../model/place.ts';
import type { Example } from './rule.ts';

/** An example with its marks taken out. */
export interface ReadyExample {
  readonly files: ReadonlyMap<string, string>;
  readonly marks: readonly Span[];
}

/** Takes the « » out of an example and says where they stood. */
export function readyExample({ files }: Example): ReadyExample {
  const marks: Span[] = [];
  const texts = new Map<string, string>();
  for (const [file, marked] of Object.entries(files)) {
    let text = '';
    let start = -1;
    for (const piece of marked.split(/([«»])/)) {
      if (piece === '«') start = text.length;
      else if (piece === '»') marks.push({ file, start, end: text.length });
      else text += piece;
    }
    texts.set(file, text);
  }
  return { files: texts, marks };
}

/** A portfolio's settings for examples that are about something else. */
export const exampleSettings = `otpath: 1
practitioner:
  name: Bethan Example
target: wales-social-care-ot:level-6
`;

/** One evidence file for examples, with some of its lines replaced or added. */
export function exampleEvidence(
  lines: readonly string[],
  body = 'What happened, what I did, and what I learned from it.',
): string {
  return ['---', ...lines, '---', body, ''].join('\n');
}

/** A small framework with a retired and a revised statement, for examples about such. */
export const exampleFramework = {
  'frameworks/example-ot/framework.yaml': `id: example-ot
title: An example framework
version: 2.0.0
publisher: Nobody
language: en
source:
  title: Nothing
levels:
  - { id: level-1, rank: 1, title: One, source: X-1 }
pillars:
  - { id: practice, title: Practice, source: X-2 }
statements:
  - id: S-01
    level: level-1
    pillar: practice
    facet: responsibility
    text: Keeps people safe at home.
    source: X-3
    revision: 1
    status: retired
    replaced_by: [S-02]
  - id: S-02
    level: level-1
    pillar: practice
    facet: responsibility
    text: Keeps people safe at home and outside.
    source: X-3
    revision: 2
`,
} as const;
