import { describe, expect, it } from 'vitest';
import { explainRule, helpOf } from '../../../src/core/check/explain.ts';
import type { Rule, RuleExample } from '../../../src/core/check/rule.ts';
import type { AttachmentContent } from '../../../src/core/model/attachment-content.ts';

const good: RuleExample = { files: { 'plan.md': 'All is well.\n' } };

const ruleWith = (bad: RuleExample): Rule =>
  ({
    about: 'portfolio',
    code: 'OT999',
    name: 'made-up',
    severity: 'warning',
    doc: () => ({ what: 'Finds it.', why: 'It matters.', fix: 'Change it.', bad, good }),
  }) as unknown as Rule;

/** The lines under «Wrong» for this example. */
const linesOf = (bad: RuleExample): readonly string[] =>
  explainRule(ruleWith(bad)).sections.find(({ heading }) => heading === 'Wrong')!.lines;

const read: Extract<AttachmentContent, { readonly state: 'read' }> = {
  state: 'read',
  text: '',
  people: [],
  hasLocation: false,
};

describe('the documentation of a rule', () => {
  const rule = ruleWith({ files: { 'a.md': '«One»\n' } });

  it('has what it finds, why, what to do, and both examples as they are', () => {
    expect(explainRule(rule)).toEqual({
      title: 'OT999 made-up',
      facts: ['Severity: warning'],
      sections: [
        { heading: 'What it finds', lines: ['Finds it.'] },
        { heading: 'Why it matters', lines: ['It matters.'] },
        { heading: 'What to do', lines: ['Change it.'] },
        { heading: 'Wrong', lines: ['a.md:', '  One', '  ^^^'], verbatim: true },
        { heading: 'Right', lines: ['plan.md:', '  All is well.'], verbatim: true },
      ],
    });
  });

  it('is the same for programs', () => {
    expect(helpOf(rule)).toEqual({
      code: 'OT999',
      name: 'made-up',
      severity: 'warning',
      what: 'Finds it.',
      why: 'It matters.',
      sections: explainRule(rule).sections,
    });
  });
});

describe('an example', () => {
  it('has each file line by line, with signs below what is marked', () => {
    const files = { 'a.md': 'One\nTwo «three» four «five»\n\n«Six»', 'b.md': 'Two «x»\n' };
    expect(linesOf({ files })).toEqual([
      'a.md:',
      '  One',
      '  Two three four five',
      '      ^^^^^',
      '                 ^^^^',
      '  ',
      '  Six',
      '  ^^^',
      'b.md:',
      '  Two x',
      '      ^',
    ]);
  });

  it('has no signs where the mark is empty', () => {
    expect(linesOf({ files: { 'a.md': 'One «»two' } })).toEqual(['a.md:', '  One two']);
  });

  it('begins with files that could not be read', () => {
    expect(
      linesOf({
        files: { 'a.md': 'One' },
        refused: [{ path: 'b.md', reason: 'too-large' }],
      }),
    ).toEqual(['b.md (too large)', 'a.md:', '  One']);
  });

  it('ends with what is known besides its files', () => {
    expect(
      linesOf({
        files: { 'a.md': 'One' },
        committed: { 'b.md': 'Two' },
        earlier: { 'c.md': 'Three' },
        historyTrouble: 'shallow',
        ignored: ['d.md'],
        contents: { 'e.pdf': { ...read, text: 'Some' } },
        signatures: { 'f.yaml': 'not-listed-at-all' } as unknown as NonNullable<
          RuleExample['signatures']
        >,
        seals: { 'g.yaml': 'edited' },
      }),
    ).toEqual([
      'a.md:',
      '  One',
      'In an earlier commit, b.md:',
      '  Two',
      'In the earlier version, c.md:',
      '  Three',
      'The git history: shallow',
      '.otpathignore names d.md',
      'Inside e.pdf: text',
      'The signature in f.yaml: not listed at all',
      'The seal of g.yaml: edited',
    ]);
  });

  const unread = { state: 'unread', reason: 'damaged' } as unknown as AttachmentContent;
  const part = { name: 'x.zip', reason: 'damaged' };

  it.each<[string, AttachmentContent]>([
    ['not to be opened (damaged)', unread],
    ['not to be opened (doc)', { ...unread, kind: 'doc' } as unknown as AttachmentContent],
    [
      'x.zip, not to be opened (damaged)',
      { ...read, unreadParts: [part], pagesWithoutText: [2] } as unknown as AttachmentContent,
    ],
    [
      'x.zip, not to be opened (zip)',
      { ...read, unreadParts: [{ ...part, kind: 'zip' }] } as unknown as AttachmentContent,
    ],
    ['no text on pages 2, 5', { ...read, isPicture: true, pagesWithoutText: [2, 5] }],
    ['a picture, no place', { ...read, isPicture: true, people: ['Nia Sample'] }],
    ['author Nia Sample, Ann Other', { ...read, people: ['Nia Sample', 'Ann Other'], text: 'x' }],
    ['text', { ...read, text: 'x', hasLocation: true }],
    ['the place where it was taken', { ...read, isPicture: true, hasLocation: true }],
    ['no place', read],
  ])('says of an attachment that there is %s inside', (said, content) => {
    const lines = linesOf({ files: {}, contents: { 'e.pdf': content } });
    expect(lines).toEqual([`Inside e.pdf: ${said}`]);
  });
});
