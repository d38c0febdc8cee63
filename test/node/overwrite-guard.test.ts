import { join } from 'node:path';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mayTakeThePlaceOf, pdfMark, withMark } from '../../src/node/overwrite-guard.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const level6 = join(repository, 'examples', 'level-6');
const experienced = join(repository, 'examples', 'experienced-ot');

/** Writes one file and tells whether another output may take its place. */
const replaceable = (content: string, next?: string): boolean =>
  mayTakeThePlaceOf(join(writeFiles(temporaryFolder(), { mine: content }), 'mine'), next);

describe('an earlier output of otpath may be written over', () => {
  it.each([
    ['gaps', level6, '--format', 'html'],
    ['gaps', level6, '--format', 'md'],
    ['gaps', level6, '--format', 'csv'],
    ['gaps', level6, '--format', 'json'],
    ['gaps', level6, '--lang', 'cy'],
    ['plan', level6, '--format', 'html'],
    ['plan', level6],
    ['check', level6],
    ['check', level6, '--format', 'json'],
    ['check', level6, '--format', 'sarif'],
    ['check', level6, '--format', 'junit'],
    ['check', level6, '--format', 'github'],
    ['check', level6, '--format', 'gitlab'],
    ['check', level6, '--format', 'markdown'],
    ['check', level6, experienced],
    ['check', level6, experienced, '--format', 'markdown'],
    ['check', level6, experienced, '--format', 'github'],
    ['framework', 'validate', '--format', 'markdown'],
    ['framework', 'validate'],
    ['framework', 'show', 'hcpc-cpd', '--format', 'md'],
    ['route', 'cheshire-east-ot', '--format', 'html'],
    ['schema', 'portfolio'],
    ['pack', level6, '--draft', '--format', 'docx'],
    ['pack', level6, '--draft'],
  ])('that of otpath %s %s %s %s %s', async (...args) => {
    const cwd = temporaryFolder();
    const line = [...args, '--output', 'output'];
    expect((await runHere(line, { cwd })).stderr).toMatch(
      /^(?:Written to|Ysgrifennwyd i) output\.\n/m,
    );
    const first = readFileSync(join(cwd, 'output'));
    expect((await runHere(line, { cwd })).stderr).toMatch(
      /^(?:Written to|Ysgrifennwyd i) output\.\n/m,
    );
    expect(readFileSync(join(cwd, 'output')).equals(first)).toBe(true);
  });

  it('a PDF that it had printed, and no other', () => {
    expect(replaceable(`%PDF-1.7\n%%EOF\n${pdfMark}`)).toBe(true);
    expect(replaceable('%PDF-1.7\n%%EOF\n')).toBe(false);
  });

  it('with the line ends of Windows', () => {
    const text = withMark('# Gap report: Level 6\n\nOld.\n').replaceAll('\n', '\r\n');
    expect(replaceable(text)).toBe(true);
  });

  it('nothing, and an empty file', () => {
    expect(mayTakeThePlaceOf(join(temporaryFolder(), 'none'))).toBe(true);
    expect(replaceable('')).toBe(true);
  });

  it('an empty list, as a check writes it that finds nothing', () => {
    const list = withMark('[]\n');
    expect(JSON.parse(list)).toEqual([]);
    expect(replaceable(list)).toBe(true);
  });
});

describe('a file of somebody’s own is not written over', () => {
  it('nor Markdown of otpath in which somebody has written', () => {
    const text = withMark('# Gap report: Level 6\n\nOld.\n');
    expect(replaceable(text)).toBe(true);
    expect(replaceable(text.replace('Old.', 'Old. To ask: why?'), text)).toBe(false);
    expect(replaceable(`${text}\nTo ask: why?\n`, text)).toBe(false);
  });

  it('nor text of otpath in which somebody has written', () => {
    const text = withMark('Bethan Example: Level 6\n\nOld.\n');
    expect(text).toBe('Bethan Example: Level 6\n\nOld.\n\n(otpath, as written 68359251a1984212)\n');
    expect(replaceable(text)).toBe(true);
    expect(replaceable(text.replace('Old.', 'Old. To ask: why?'), text)).toBe(false);
    expect(replaceable(`${text}\nTo ask: why?\n`, text)).toBe(false);
  });

  it('nor one of 3 GB, which is not read whole', () => {
    const path = join(writeFiles(temporaryFolder(), { 'mine.md': '# Mine\n' }), 'mine.md');
    truncateSync(path, 3 * 1024 ** 3);
    expect(mayTakeThePlaceOf(path, '# Mine\n')).toBe(false);
  });

  it('nor a document of otpath that another program has saved', async () => {
    const cwd = temporaryFolder();
    await runHere(['pack', level6, '--draft', '--format', 'docx', '-o', 'pack.docx'], { cwd });
    const document = join(cwd, 'pack.docx');
    expect(mayTakeThePlaceOf(document)).toBe(true);
    const parts = unzipSync(readFileSync(document));
    parts['docProps/app.xml'] = strToU8(
      '<Properties><Application>LibreOffice/24.2</Application></Properties>',
    );
    writeFileSync(document, zipSync(parts));
    expect(mayTakeThePlaceOf(document)).toBe(false);
  });

  it.each([
    ['a page', '<!doctype html>\n<html lang="en">\n<title>Mine</title>\n'],
    ['data', '{\n  "name": "mine"\n}\n'],
    ['notes', 'Bethan Example: what I did\n'],
    ['a heading', '# My plan\n'],
    ['findings of one’s own', '# Findings\n\n## Of the audit\n\nThree rails were loose.\n'],
    ['an empty list', '[]\n'],
    ['a sentence of a report', 'No problems found in 3 pieces of evidence.\n'],
    ['notes on a finding', 'error[OT301]: look this up\n\nDone on Monday.\n'],
    ['a heading of a report', 'Bethan Example: Experienced practitioner\n'],
    ['a zip', 'PK\u0003\u0004 and no more'],
  ])('%s', (_, content) => {
    for (const next of [
      undefined,
      '<!doctype html>\n<html lang="en">\n',
      '{\n  "otpath": "1"\n}\n',
      'Bethan Example: Experienced practitioner\n',
      '# Gap report: Experienced practitioner\n',
    ]) {
      expect(replaceable(content, next)).toBe(false);
    }
  });
});
