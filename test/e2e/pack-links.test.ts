import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, writeFiles } from '../support/temporary.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const oddName = 'cynllun tŷ #2 (50%).txt';

/** A pack with a piece more, whose attachment has a name that an address can't hold as it is. */
async function packed(...formats: readonly string[]): Promise<Files> {
  const cwd = writeFiles(copyExample(), {
    'evidence/2026-11-kitchen.md': `---\ntitle: A kitchen\ndate: 2026-11-02\ntype: case-study\nattachments: ["${oddName}"]\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways.\n---\n\nSee [the plan](<${oddName}>).\n\n## What I learned\n\n<!-- Nothing yet. -->\n`,
    [`evidence/${oddName}`]: 'A plan.',
  });
  const args = ['pack', '--as-of', '2026-11-22', '--format', formats.join(','), '-o', 'p.zip'];
  const { code, stderr } = await runHere(args, { cwd });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return unzipSync(readFileSync(join(cwd, 'p.zip')));
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

/** What the addresses lead to that is neither in the document nor in the zip. */
const leadingNowhere = (
  addresses: readonly string[],
  places: readonly string[],
  files: Files,
): readonly string[] =>
  addresses.filter((address) => {
    if (/^(?:https?|mailto):/.test(address)) return false;
    if (address.startsWith('#')) return !places.includes(decodeURIComponent(address.slice(1)));
    return files[decodeURIComponent(address)] === undefined;
  });

const attachment = 'attachments/E1.1-cynllun-tŷ-2-50.txt';
const encoded = 'attachments/E1.1-cynllun-t%C5%B7-2-50.txt';

describe('every link of a pack leads to something', () => {
  it('in the page, on which no name is given twice', async () => {
    const files = await packed('html', 'zip');
    const html = strFromU8(files['pack.html']!);
    const ids = all(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const addresses = all(html, /<a [^>]*href="([^"]+)"/g);
    expect(leadingNowhere(addresses, ids, files)).toEqual([]);
    const odd = Object.keys(files).find((path) => path.includes('tŷ'))!;
    expect(odd.replace(/E\d+/, 'E1')).toBe(attachment);
    const here = addresses.filter((one) => one.includes('%C5%B7'));
    // On its sheet, in its text and in the annex.
    expect(here.map((one) => one.replace(/E\d+/, 'E1'))).toEqual([encoded, encoded, encoded]);
    // From a requirement to its row in the form, and back.
    expect(html).toMatch(/<h4 [^>]*id="l6-pp-03"[^>]*><a href="#Form_l6-pp-03">L6-PP-03<\/a>/);
    expect(html).toContain('<span id="Form_l6-pp-03"></span><a href="#l6-pp-03">');
  });

  it('in the Word document', async () => {
    const files = await packed('docx', 'zip');
    const parts = unzipSync(files['pack.docx']!);
    const xml = strFromU8(parts['word/document.xml']!);
    const bookmarks = all(xml, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const ids = all(xml, /<w:bookmarkStart w:id="(\d+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = all(xml, /<w:hyperlink w:anchor="([^"]+)"/g);
    expect(inside.filter((one) => !bookmarks.includes(one))).toEqual([]);
    expect(inside.some((one) => one.startsWith('row'))).toBe(true);
    const relations = strFromU8(parts['word/_rels/document.xml.rels']!);
    const outside = all(relations, /Target="([^"]+)" TargetMode="External"/g);
    expect(leadingNowhere(outside, [], files)).toEqual([]);
    expect(outside.filter((one) => one.replace(/E\d+/, 'E1') === encoded)).toHaveLength(3);
  });

  it('in Markdown', async () => {
    const files = await packed('md', 'zip');
    const text = strFromU8(files['pack.md']!);
    const names = all(text, /^#{1,6} (.+)$/gm).map((heading) =>
      heading
        .replace(/^\[(.*)\]\(.*\)$/, '$1')
        .replace(/\\/g, '')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\-_ ]/gu, '')
        .replaceAll(' ', '-'),
    );
    const places = [...names, ...all(text, /<a id="([^"]+)">/g)];
    expect(leadingNowhere(all(text, /\]\(([^)\s]+)\)/g), places, files)).toEqual([]);
  });

  it('and there are none to attachments where the document is alone', async () => {
    const cwd = copyExample();
    const { stdout } = await runHere(
      ['pack', '--as-of', '2026-11-22', '--format', 'html', '-o', '-'],
      { cwd },
    );
    expect(all(stdout, /<a [^>]*href="([^"#]+)"/g).filter((one) => !/^https?:/.test(one))).toEqual(
      [],
    );
  });

  it('and headings of a template that nobody wrote under are left out', async () => {
    const files = await packed('md', 'zip');
    const sheet = /### E\d+\\?\. A kitchen\n([^]*?)\n### /.exec(strFromU8(files['pack.md']!))?.[1];
    expect(sheet).toContain('See [the plan');
    expect(sheet).not.toContain('What I learned');
  });
});
