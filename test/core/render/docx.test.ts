import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { repository, runNode } from '../../support/run.ts';
import { runHere } from '../../support/run-here.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { sampleDocument } from '../../support/word-sample.ts';
import { bodyOf, headingsOf, partsOf, readBack, tablesOf, wordOf } from '../../support/word.ts';

const { markdown, other } = sampleDocument;
const sample = await wordOf(markdown, other);
const parts = partsOf(sample);
const body = parts['word/document.xml']!;

describe('the Word document of a report', async () => {
  const page = readFileSync(join(repository, 'test', 'goldens', 'gaps', 'level-6.html'), 'utf8');
  const file = join(temporaryFolder(), 'gaps.docx');
  await runHere(['gaps', 'examples/level-6', '--as-of', '2026-11-22', '--output', file]);
  const report = readFileSync(file);

  it('has the headings and the tables of its page, in the same order', async () => {
    const read = await readBack(report);
    expect(headingsOf(read)).toEqual(headingsOf(page));
    expect(headingsOf(read).length).toBeGreaterThan(15);
    // A page draws the squares, which Word has as signs; lines over years are drawn in both.
    const isSquare = / [■▣▤◧□](?: [■▣▤◧□])*/gu;
    const inWords = (html: string): readonly unknown[] =>
      tablesOf(html).map((table) =>
        table.map((row) =>
          row
            .map((cell) => cell.replace(isSquare, ''))
            .filter((_, column) => !/^\d{4}$/.test(table[0]?.[column] ?? '')),
        ),
      );
    expect(inWords(read)).toEqual(inWords(page));
    expect(tablesOf(read).flat().length).toBeGreaterThan(100);
  });

  it('repeats the head of every table, names it after its heading, and is as wide as the page', () => {
    const xml = partsOf(report)['word/document.xml']!;
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(tablesOf(page).length);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/>/);
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      );
      expect(columns.reduce((sum, one) => sum + one, 0)).toBe(10206);
    }
    expect(tables[0]).toContain('w:tblCaption w:val="Where you stand"');
  });
});

describe('the parts of a Word document', () => {
  it('are well-formed XML, every one', async () => {
    const files = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/.test(path));
    expect(files).toHaveLength(11);
    const { errors } = await validateXML({
      xml: files.map(([path, contents]) => ({
        fileName: path.replace(/[^a-z0-9.]/gi, '_'),
        contents,
      })),
      normalization: 'c14n',
    });
    expect(errors).toEqual([]);
  });

  it('begin with their types, and hold nothing that runs or is fetched', () => {
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    expect(
      Object.keys(parts).filter((path) => /vba|macro|embed|template|activeX/i.test(path)),
    ).toEqual([]);
    const outside = Object.values(parts).flatMap(
      (part) => part.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [],
    );
    expect(outside).toHaveLength(2);
    expect(outside.filter((one) => !one.includes('/relationships/hyperlink"'))).toEqual([]);
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    // Word is asked to fill in the pages of the contents, and nothing else.
    expect(body.match(/w:dirty="true"/g)).toHaveLength(body.match(/PAGEREF/g)!.length);
    expect(
      body.replace(/w:dirty="true"\/><\/w:r><w:r><w:instrText [^>]*>PAGEREF/g, ''),
    ).not.toContain('w:dirty');
  });

  it('are the same where memory is tidied up in between', async () => {
    const long = '# A\n\n' + `${'b '.repeat(50_000)}\n\n`.repeat(105);
    let times = 0;
    const tidied = await wordOf(long, { tidy: () => (times += 1) });
    expect(times).toBe(3);
    expect(Buffer.compare(tidied, await wordOf(long))).toBe(0);
  });

  it('refer only to what there is', () => {
    const known = [...parts['word/_rels/document.xml.rels']!.matchAll(/ Id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    const used = [...body.matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/g)];
    const names = bookmarks.map(([, , name]) => name!);
    const anchors = [...body.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name!);
    expect(anchors.length).toBeGreaterThan(4);
    expect(anchors.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !/^[a-z]\w{0,39}$/.test(name))).toEqual([]);
    for (const ids of [
      bookmarks.map(([, id]) => id),
      [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id),
      [...body.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id),
    ]) {
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('say of the document what it is, and not who the applicant is', () => {
    const core = parts['docProps/core.xml'];
    expect(core).toContain('<dc:title>Submission pack</dc:title>');
    expect(core).toContain('<dc:creator>otpath</dc:creator>');
    expect(core).not.toContain('Bethan');
    expect(core!.match(/W3CDTF">[^<]*/g)).toEqual([
      'W3CDTF">2017-10-15T00:00:00Z',
      'W3CDTF">2017-10-15T00:00:00Z',
    ]);
  });

  it('say in which language it is', async () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    const welsh = await wordOf('# Adroddiad\n\n## Un\n', { language: 'cy', words: wordsIn('cy') });
    expect(partsOf(welsh)['word/styles.xml']).toContain('<w:lang w:val="cy-GB"');
    expect(partsOf(welsh)['word/document.xml']).toContain('Cynnwys');
    expect(await bodyOf('# A [text](lang:cy) b\n')).toMatch(/<w:lang w:val="cy-GB"\/>.*?text/);
  });

  it('show on every page what runs there, the number of the page, and that it is a draft', async () => {
    expect(parts['word/header1.xml']).toMatch(/"Draft".*DRAFT.*"Header".*Bethan Example/s);
    expect(parts['word/footer1.xml']).toMatch(/PAGE<.* \/ .*NUMPAGES</s);
    const final = partsOf(await wordOf('# One\n', { running: 'Bethan Example' }));
    expect(final['word/header1.xml']).not.toContain('Draft');
  });
});

describe('the bytes of a Word document', () => {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  it('are the same when it is made again, in whatever time zone', async () => {
    expect(hash(await wordOf(markdown, other))).toBe(hash(sample));
    for (const TZ of ['Pacific/Auckland', 'America/Sao_Paulo']) {
      const args = ['--import', 'tsx', 'test/support/write-word.ts'];
      const { stdout, stderr } = await runNode(args, { env: { TZ } });
      expect({ stderr, hash: stdout.trim() }).toEqual({ stderr: '', hash: hash(sample) });
    }
  });

  it('are different on another day', async () => {
    const later = await wordOf(markdown, { ...other, day: '2017-10-16' as IsoDate });
    expect(hash(later)).not.toBe(hash(sample));
  });

  it.each(['0001-01-01', '1979-12-31', '2107-01-01', '9999-12-31'])(
    'can be dated %s',
    async (day) => {
      const bytes = await wordOf('# One\n', { day: day as IsoDate });
      expect(partsOf(bytes)['docProps/core.xml']).toContain(`>${day}T00:00:00Z<`);
    },
  );
});
