import { describe, expect, it } from 'vitest';
import { ignoreRulesOf } from '../../../src/core/files/ignore-rules.ts';

const paths = [
  'a.md',
  'UP.md',
  'up.md',
  'trail .md',
  'trail .md ',
  'x y.md',
  '#hash.md',
  '!bang.md',
  '[br].md',
  'star*.md',
  'foo.bak.md',
  'old/b.md',
  'sub/old/c.md',
  'sub/deep/d.md',
  'drafts/keep.md',
  'drafts/x/y.md',
  'deep/a/b/c.md',
  'tmp/t.md',
  'back\\slash.md',
  'q1.md',
  'q2.md',
  'sub/q1.md',
  '.hidden.md',
  'sub/a.md',
  'end ',
  'tab\t.md',
  'b.MD',
  'a/b/c.md',
  'a/c.md',
];

/** What a folder ignores, walked from its top: a folder that is ignored is not entered. */
function ignored(rules: string, platform: NodeJS.Platform): readonly string[] {
  const ignoring = ignoreRulesOf(rules, platform !== 'linux');
  return paths.filter((path) => {
    const parts = path.split('/');
    const folders = parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
    return [...folders, path].some((one) => ignoring.ignores(one));
  });
}

describe('ignore rules are those of git', () => {
  // What git check-ignore --no-index says of these paths, with core.ignorecase false.
  it.each<[string, readonly string[]]>([
    ['up.md', ['up.md']],
    ['UP.MD', []],
    ['*.MD', ['b.MD']],
    [
      '*.md\n!a.md',
      [
        'UP.md',
        'up.md',
        'trail .md',
        'x y.md',
        '#hash.md',
        '!bang.md',
        '[br].md',
        'star*.md',
        'foo.bak.md',
        'old/b.md',
        'sub/old/c.md',
        'sub/deep/d.md',
        'drafts/keep.md',
        'drafts/x/y.md',
        'deep/a/b/c.md',
        'tmp/t.md',
        'back\\slash.md',
        'q1.md',
        'q2.md',
        'sub/q1.md',
        '.hidden.md',
        'tab\t.md',
        'a/b/c.md',
        'a/c.md',
      ],
    ],
    ['trail .md  ', ['trail .md']],
    ['trail .md\\ ', ['trail .md ']],
    ['end\\ ', ['end ']],
    ['end ', []],
    ['\\#hash.md', ['#hash.md']],
    ['#hash.md', []],
    ['!bang.md', []],
    ['\\!bang.md', ['!bang.md']],
    ['[br].md', ['old/b.md']],
    ['\\[br].md', ['[br].md']],
    ['star\\*.md', ['star*.md']],
    ['old', ['old/b.md', 'sub/old/c.md']],
    ['old/', ['old/b.md', 'sub/old/c.md']],
    ['/old/', ['old/b.md']],
    ['sub/old/', ['sub/old/c.md']],
    ['**/old/', ['old/b.md', 'sub/old/c.md']],
    ['old/**', ['old/b.md']],
    ['sub/**', ['sub/old/c.md', 'sub/deep/d.md', 'sub/q1.md', 'sub/a.md']],
    ['/sub/*\n!/sub/q1.md', ['sub/old/c.md', 'sub/deep/d.md', 'sub/a.md']],
    ['drafts/\n!drafts/keep.md', ['drafts/keep.md', 'drafts/x/y.md']],
    ['drafts/*\n!drafts/keep.md', ['drafts/x/y.md']],
    ['deep/**/c.md', ['deep/a/b/c.md']],
    ['**/c.md', ['sub/old/c.md', 'deep/a/b/c.md', 'a/b/c.md', 'a/c.md']],
    ['*\n!*/\n!*.md', ['trail .md ', 'end ', 'b.MD']],
    ['q*\n!q1.md\nq1*', ['q1.md', 'q2.md', 'sub/q1.md']],
    ['q?.md', ['q1.md', 'q2.md', 'sub/q1.md']],
    ['q[!1].md', ['q2.md']],
    ['q[^1].md', ['q2.md']],
    ['a/**/c.md', ['a/b/c.md', 'a/c.md']],
    ['a/*/c.md', ['a/b/c.md']],
    ['a/', ['deep/a/b/c.md', 'a/b/c.md', 'a/c.md']],
    ['./a.md', []],
    ['a.md/', []],
    [' a.md', []],
    ['a.md\t', []],
    ['a.md\r\nup.md\r\n', ['a.md', 'up.md', 'sub/a.md']],
    ['[A-C].md', []],
    ['{a,b}.md', []],
    ['a.md # c', []],
    ['.*', ['.hidden.md']],
    ['!a.md', []],
    ['s?b/a.md', ['sub/a.md']],
    ['\\a.md', ['a.md', 'sub/a.md']],
    ['[q1.md', []],
  ])('%j', (rules, expected) => {
    expect(ignored(rules, 'linux')).toEqual(expected);
  });

  it('of a system on which capitals count, and of one on which they do not', () => {
    expect(ignored('up.md', 'linux')).toEqual(['up.md']);
    for (const platform of ['win32', 'darwin'] as const) {
      expect(ignored('up.md', platform)).toEqual(['UP.md', 'up.md']);
    }
  });

  it('take names that look the same for the same, whichever system made them', () => {
    expect(ignoreRulesOf('cafe\u0301.md', false).ignores('caf\u00E9.md')).toBe(true);
  });
});
