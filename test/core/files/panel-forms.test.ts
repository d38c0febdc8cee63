import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPageForm } from '../../../src/core/files/panel/read-page-form.ts';
import { readWordForm } from '../../../src/core/files/panel/read-word-form.ts';
import { formWordingIn } from '../../../src/core/report/form-wording.ts';
import { writeFormCode } from '../../../src/core/text/form-code.ts';
import { reportLanguages, wordsIn } from '../../../src/core/words/index.ts';
import { hashText } from '../../../src/node/hash.ts';
import { fillWord, wordAnswers } from '../../support/panel-form.ts';
import { repository } from '../../support/run.ts';
import { smallForm, smallIdentity } from '../../support/small-form.ts';
import { wordOf } from '../../support/word.ts';

const wordings = reportLanguages.map((language) => formWordingIn(wordsIn(language)));
const read = (docx: Uint8Array) =>
  readWordForm(new Map(Object.entries(unzipSync(docx))), wordings, hashText);

const filled = {
  identity: smallIdentity,
  decisions: [
    { requirements: ['L6-PP-01'], decision: 'accepted', comment: 'Clear and honest.' },
    { requirements: ['L6-PP-03'], decision: 'accepted-with-conditions', comment: undefined },
    { requirements: ['L6-PP-02', 'L6-PP-27'], decision: 'not-accepted', comment: undefined },
  ],
  conflicts: [
    { name: 'Nia Sample', conflict: 'I supervised her in 2024.', handled: 'She did not vote.' },
  ],
  conditions: [
    { requirement: 'L6-PP-03', condition: 'Add what the family said.', by: '31 March 2027' },
  ],
  members: [{ name: 'Nia Sample', role: 'Chair', registration: 'OT012302' }],
  outcome: 'recommended-with-conditions',
  reasons: 'Good evidence.',
  feedback: undefined,
  date: '3 December 2026',
  doubled: [],
  varcs: [],
};

let blank: Uint8Array;
let byWord: Uint8Array;
beforeAll(async () => {
  blank = await wordOf(smallForm);
  // A small form has no table of ticks for each piece of evidence.
  const answers = wordAnswers.en.filter(([name]) => !name.startsWith('yes: '));
  byWord = fillWord(blank, answers);
});

/** The document with another text in it. */
const changed = (docx: Uint8Array, from: string | RegExp, to: string) => {
  const parts = unzipSync(docx);
  const path = 'word/document.xml';
  const xml = new TextDecoder().decode(parts[path]);
  const after = xml.replace(from, to);
  expect(after).not.toBe(xml);
  return readWordForm(
    new Map([...Object.entries(parts), [path, new TextEncoder().encode(after)]]),
    wordings,
    hashText,
  );
};

describe('a form in a Word document', () => {
  it('is read as Word writes it', () => {
    expect(read(byWord)).toEqual(filled);
  });

  it.each([
    ['libreoffice', 'saved by LibreOffice, which keeps the fields'],
    ['libreoffice-odt', 'through OpenDocument, which makes other fields of them'],
  ])('is read as %s.docx was %s', (name) => {
    const file = join(repository, 'test', 'fixtures', 'panel-form', `${name}.docx`);
    expect(read(readFileSync(file))).toEqual(filled);
  });

  it('says nothing while nobody has filled it in', () => {
    expect(read(blank)).toEqual({
      ...filled,
      decisions: [],
      conflicts: [],
      conditions: [],
      members: [],
      outcome: undefined,
      reasons: undefined,
      date: undefined,
    });
  });

  it('is read where a program made plain text of its fields', () => {
    const flat = (xml: string): string =>
      xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '').replace(/<\/?w:sdt(?:Content)?>/g, '');
    const parts = unzipSync(byWord);
    const xml = flat(new TextDecoder().decode(parts['word/document.xml']));
    expect(xml).not.toContain('w:sdt');
    const plain = new Map([
      ...Object.entries(parts),
      ['word/document.xml', new TextEncoder().encode(xml)] as const,
    ]);
    expect(readWordForm(plain, wordings, hashText)).toEqual(filled);
  });

  it.each([
    ['x', /☒/],
    ['[X]', /☒/],
    ['☑', /☒/],
    ['✓', /☒/],
  ])('takes %s for a tick', (sign, box) => {
    expect(changed(byWord, box, sign)).toEqual(filled);
  });

  it('leaves out what somebody deleted with changes tracked, and takes what they wrote', () => {
    const run = '<w:r w:rsidR="00A77B3E"><w:t>Good evidence.</w:t></w:r>';
    const tracked =
      '<w:del w:id="9"><w:r><w:delText>Weak evidence.</w:delText></w:r></w:del><w:ins w:id="8"><w:r><w:t>Good evidence.</w:t></w:r></w:ins>';
    expect(changed(byWord, run, tracked)).toEqual(filled);
  });

  it('takes what a program wrote into a field that still says that it is empty', () => {
    const typed =
      '<w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>$1</w:t></w:r></w:sdtContent>';
    const field =
      /<w:text w:multiLine="1"\/><\/w:sdtPr><w:sdtContent>(?:(?!<\/w:sdt>).)*Good evidence\.(?:(?!<\/w:sdt>).)*<\/w:sdtContent>/s;
    const holding = (text: string, part = '') =>
      changed(byWord, field, part + typed.replace('$1', text));
    expect(holding('Good evidence.')).toEqual(filled);
    const empty = { ...filled, reasons: undefined };
    expect(holding(wordings[0]!.hint)).toEqual(empty);
    expect(holding('Click or tap here to enter text.')).toEqual(empty);
    const byWordItself =
      '<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>';
    expect(holding('Klicken Sie hier.', byWordItself)).toEqual(empty);
  });

  it('says where a row or the recommendation has two ticks', () => {
    expect(changed(byWord, '☐', '☒')).toMatchObject({ doubled: ['L6-PP-01'] });
    expect(changed(byWord, /(Recommendation.*?)☐/s, '$1☒')).toMatchObject({
      doubled: ['outcome'],
      outcome: undefined,
    });
  });

  it('is none without its code, of another version with another, and damaged with a changed one', async () => {
    expect(read(await wordOf('# A letter\n'))).toEqual({ broken: 'no-form' });
    expect(changed(byWord, 'otpath-form/1', 'otpath-form/2')).toEqual({ broken: 'other-version' });
    expect(changed(byWord, '0a1b2c3d', '0a1b2c3e')).toEqual({ broken: 'damaged' });
    expect(
      changed(byWord, '>Outcome</w:t></w:r></w:p></w:tc>', '>X</w:t></w:r></w:p></w:tc>'),
    ).toEqual({
      broken: 'damaged',
    });
  });
});

describe('a form that a page saved', () => {
  const saved = {
    'otpath-form': 1,
    pack: writeFormCode(smallIdentity, hashText),
    decisions: [{ requirements: ['L6-PP-01'], decision: 'accepted' }],
    conflicts: [],
    conditions: [],
    members: [{ name: 'Nia Sample' }],
    date: '3 December 2026',
  };
  const readText = (text: string) => readPageForm(new TextEncoder().encode(text), hashText);

  it('is read as it is, unfinished too', () => {
    const { pack, 'otpath-form': version, ...answers } = saved;
    expect([pack.slice(0, 13), version]).toEqual(['otpath-form/1', 1]);
    expect(readText(JSON.stringify(saved))).toEqual({
      ...answers,
      varcs: [],
      identity: smallIdentity,
      doubled: [],
    });
  });

  it.each([
    ['', 'no-form'],
    ['null', 'no-form'],
    ['[]', 'no-form'],
    ['{"otpath": "1"}', 'no-form'],
    [JSON.stringify({ ...saved, 'otpath-form': 2 }), 'other-version'],
    [JSON.stringify({ ...saved, pack: saved.pack.replace('/1', '/3') }), 'other-version'],
    [JSON.stringify({ ...saved, pack: saved.pack.replace('bethan', 'carys') }), 'damaged'],
    [JSON.stringify({ ...saved, outcome: 'yes' }), 'damaged'],
    [JSON.stringify({ ...saved, members: 'Nia' }), 'damaged'],
    [JSON.stringify({ ...saved, other: 1 }), 'damaged'],
  ])('is refused where it is none: %j', (text, broken) => {
    expect(readText(text)).toEqual({ broken });
  });
});
