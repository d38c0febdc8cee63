import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { echoed } from '../../support/echoing-words.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { englishFindings } from '../../../src/core/words/findings/en.ts';
import { sayFinding, type FindingWords } from '../../../src/core/words/findings/index.ts';
import { maskHidden } from '../../../src/core/privacy/mask.ts';

const finding = (changes: Partial<Finding>): Finding => ({
  code: 'OT501',
  rule: 'unknown-statement',
  topic: 'privacy',
  severity: 'error',
  args: echoed('This is an NHS number.'),
  at: { file: 'a.md', start: 0, end: 0 },
  ...changes,
});

const nothing = { spans: [], words: [], options: {} };

describe('masking', () => {
  it('keeps lengths and line ends, so that every place holds', () => {
    const text = 'one\nMrs\r\nInvented 👩\n';
    const { texts } = maskHidden(
      {
        findings: [finding({ at: { file: 'a.md', start: 4, end: 17 }, sensitive: true })],
        texts: new Map([['a.md', text]]),
      },
      nothing,
    );
    expect(texts.get('a.md')).toBe('one\n•••\r\n•••••••• 👩\n');
  });

  it('hides words again wherever what a finding has to say repeats them', () => {
    const shown = maskHidden(
      {
        findings: [
          finding({ args: echoed('"dilys demo" is no key; Demonstrate.', 'Did you mean Demo?') }),
        ],
        texts: new Map(),
      },
      { ...nothing, words: ['Demo'], options: { watch: ['Dilys Demo'] } },
    );
    expect(shown.findings[0]?.args).toEqual(
      echoed('"••••••••••" is no key; Demonstrate.', 'Did you mean ••••?'),
    );
  });

  it('hides a number that a message has in another form than the file', () => {
    const { findings } = maskHidden(
      { findings: [finding({ args: echoed('"943 476 5919" is no date.') })], texts: new Map() },
      nothing,
    );
    expect(findings[0]?.args).toEqual(echoed('"••••••••••••" is no date.'));
  });

  it('leaves the path of a file, which has to be opened to be fixed', () => {
    const at = { file: 'evidence/mrs-invented.md', start: 0, end: 0 };
    const { findings } = maskHidden(
      {
        findings: [finding({ at, args: echoed('"evidence/mrs-invented.md" holds a name.') })],
        texts: new Map(),
      },
      { ...nothing, words: ['mrs-invented'] },
    );
    expect(findings[0]).toMatchObject({
      at,
      args: echoed('"evidence/••••••••••••.md" holds a name.'),
    });
  });

  it('hides words in what a finding has to say, at any depth, and leaves the words that are ours', () => {
    const args = {
      case: 'of-text',
      file: 'evidence/demo.md',
      parts: [{ written: 'Dilys Demo', count: 2 }, ['943 476 5919']],
    } as unknown as NonNullable<Finding['args']>;
    const { findings } = maskHidden(
      { findings: [finding({ args })], texts: new Map() },
      { ...nothing, words: ['demo', 'of-text'], options: { watch: ['Dilys Demo'] } },
    );
    expect(findings[0]?.args).toEqual({
      case: 'of-text',
      file: 'evidence/••••.md',
      parts: [{ written: '••••••••••', count: 2 }, ['••••••••••••']],
    });
  });

  it('hides what only comes about in a sentence', () => {
    const words: FindingWords = {
      ...englishFindings,
      rules: {
        ...englishFindings.rules,
        'credential-expired': ({ expires }) => ({ message: `Born on ${expires}.`, hint: expires }),
      },
    };
    const args = { kind: 'registration', expires: '4 May 1951' };
    const shown = maskHidden(
      { findings: [finding({ rule: 'credential-expired', args })], texts: new Map() },
      nothing,
    );
    expect(shown.findings[0]?.args).toEqual(args);
    expect(sayFinding(shown.findings[0]!, shown, words)).toEqual({
      message: 'Born on ••••••••••.',
      hint: '4 May 1951',
      related: [],
    });
  });

  it('leaves nothing of a piece in any text or message, whatever it is and wherever it stands', () => {
    // Signs that no other part of the texts has.
    const secret = fc
      .string({
        unit: fc.constantFrom('ж', 'щ', '7', '(', '.', '\\', '$', '&', '|'),
        minLength: 2,
        maxLength: 8,
      })
      .filter((text) => /[жщ7]/.test(text));
    fc.assert(
      fc.property(secret, fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 4 }), (piece, words) => {
        const before = words.join('\n');
        const text = `${before} ${piece} ${before}`;
        const start = before.length + 1;
        const at = { file: 'a.md', start, end: start + piece.length };
        const shown = maskHidden(
          {
            findings: [
              finding({
                at,
                sensitive: true,
                args: echoed(`It is "${piece}" here.`, `${piece} again`),
              }),
            ],
            texts: new Map([['a.md', text]]),
          },
          nothing,
        );
        expect(JSON.stringify([...shown.texts, ...shown.findings])).not.toContain(
          JSON.stringify(piece).slice(1, -1),
        );
        expect(shown.texts.get('a.md')).toHaveLength(text.length);
        expect(shown.texts.get('a.md')?.replaceAll('•', '')).toBe(text.replace(piece, ''));
      }),
    );
  });
});
