import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { marks } from '../../../src/core/render/page-marks.ts';
import { practitionerMarkdown } from '../../../src/core/render/practitioner-markdown.ts';
import { hostileTexts } from '../../support/hostile.ts';
import {
  alone,
  anyText,
  inPack,
  lettersOf,
  ordinaryText,
  reader,
} from '../../support/practitioner-texts.ts';

const naughty = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', '..', 'fixtures', 'naughty-strings', 'blns.json'),
    'utf8',
  ),
) as readonly string[];

/** Every text known to be trouble, alone and behind a text that left something open. */
const corpus = [...naughty, ...hostileTexts].flatMap((text) => [
  text,
  `> - ${text}\n\n  | a | b |\n|---|---|\n| ${text} | x |\n\n*${text}* [${text}](${text}) ![${text}](<${text}>)`,
]);

/** Holds for whatever a text is. */
function always(holds: (text: string) => void): void {
  for (const text of corpus) holds(text);
  fc.assert(fc.property(anyText, holds), { numRuns: 500 });
}

const before = '### before\n\n[otpath]: # (first)\n\nSentence.';
const after = '### after\n\n[otpath]: # (last)\n\n| a | b |\n|--|--|\n| c | d |\n\n- e\n\n[f]\n';
const marked = new MarkdownIt({ html: false }).use(marks);
const tokensOf = (markdown: string): readonly object[] => {
  const tokens = marked.parse(markdown, {});
  // On which lines they stand depends on the text, of course.
  for (const token of tokens) token.map = null;
  return tokens;
};
const around = tokensOf(`${before}\n\n${after}`);
const countBefore = tokensOf(before).length;

describe('the text of a practitioner', () => {
  it('changes nothing before it and nothing behind it', () => {
    always((text) => {
      const tokens = tokensOf(`${before}\n\n${practitionerMarkdown(text, inPack)}\n\n${after}`);
      expect(tokens.slice(0, countBefore)).toEqual(around.slice(0, countBefore));
      expect(tokens.slice(countBefore - around.length)).toEqual(around.slice(countBefore));
    });
  });

  it('has no heading as high as the one above it, and no block that a template marks', () => {
    always((text) => {
      for (const token of marked.parse(practitionerMarkdown(text, inPack), {})) {
        expect(token.meta).toBeNull();
        if (token.type === 'heading_open') expect(Number(token.tag[1])).toBeGreaterThan(3);
      }
    });
  });

  it('holds only what shows text, and leads only to the web, to mail and into the document', () => {
    const tags = new Set(
      ['p', 'h4', 'h5', 'h6', 'em', 'strong', 's', 'a', 'img', 'br', 'hr', 'code', 'pre'].concat(
        ...['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
      ),
    );
    const safe = /^(?:https?:\/\/[^/]|mailto:[^/]|#e2-the-other$|attachments\/E1\.1-plan\.png$)/i;
    always((text) => {
      const html = reader.render(practitionerMarkdown(text, inPack));
      for (const [, tag = ''] of html.matchAll(/<\/?([^\s>/]+)/g)) expect(tags).toContain(tag);
      for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        expect(address).toMatch(safe);
      }
    });
  });

  it('has no raw tag and no sign that could steer what shows it, no matter what reads the Markdown', () => {
    always((text) => {
      const outsideCode = practitionerMarkdown(text, inPack)
        .replace(/^((?:[>*+ ]|\d+[.)])*)(`{3,})\n[^]*?\n[> ]*\2$/gm, '')
        .replace(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
      expect(outsideCode).not.toMatch(/(?<!\\)(?:\\\\)*<[a-z/!?]/i);
      expect(practitionerMarkdown(text, inPack)).not.toMatch(
        /(?![\n\t\u200D\u{E0061}-\u{E007F}])[\p{Cc}\p{Cf}]/u,
      );
    });
  });

  it('is the same when it is written anew once more', () => {
    always((text) => {
      const once = practitionerMarkdown(text, alone);
      expect(practitionerMarkdown(once, alone)).toBe(once);
    });
  });

  it('keeps every letter of ordinary writing', () => {
    fc.assert(
      fc.property(ordinaryText, (text) => {
        const written = practitionerMarkdown(text, alone);
        expect(lettersOf(written)).toBe(lettersOf(text));
        expect(written).not.toMatch(/^```\n#/);
      }),
      { numRuns: 300 },
    );
  });
});
