import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { kitchen, signedKitchen } from '../../../src/core/check/example.ts';
import type { ExampleFiles } from '../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const png = { 'evidence/pictures/new rail.png': '\u0089PNG' };

/** What is found in a text beside some files, and the text after --fix. */
function found(body: string, files: ExampleFiles = png) {
  const { findings, texts } = runPortfolioExample(kitchen({ body }, files));
  const text = texts.get('evidence/kitchen.md')!;
  const edits = findings.flatMap(({ fix }) => (fix?.certain ? fix.edits : []));
  return {
    said: findings.map(({ code, at, hint }) => [code, text.slice(at.start, at.end), hint]),
    fixed: applyEdits(text, edits).split('---\n')[2]?.trim(),
  };
}

describe('what only Obsidian reads', () => {
  it.each([
    ['![[new rail.png]]', '![new rail](<pictures/new rail.png>)'],
    ['![[pictures/new rail.png]]', '![new rail](<pictures/new rail.png>)'],
    ['![[New Rail.PNG|300]]', '![New Rail](<pictures/new rail.png>)'],
    ['![[new rail.png|The new rail]]', '![The new rail](<pictures/new rail.png>)'],
    ['[[new rail.png#top|the rail]]', '[the rail](<pictures/new rail.png>)'],
  ])('is found once, and becomes Markdown: %s', (written, markdown) => {
    const { said, fixed } = found(`Look: ${written}, fitted in May.`);
    expect(said).toEqual([['OT326', written, `Write ${markdown}.`]]);
    expect(fixed).toBe(`Look: ${markdown}, fitted in May.`);
  });

  it('says that a panel sees only brackets', () => {
    const { findings } = runPortfolioExample(kitchen({ body: '![[new rail.png]]' }, png));
    expect(findings.map(({ message }) => message)).toEqual([
      'Only Obsidian reads this as a picture or file. A panel sees the brackets, and the pack leaves "new rail.png" out.',
    ]);
  });

  it.each([
    [
      'is not there',
      {},
      'There is no file "new rail.png" in the portfolio either. Copy it beside the evidence, and write ![what it shows](new rail.png).',
    ],
    [
      'is there twice',
      { ...png, 'evidence/old/new rail.png': '\u0089PNG' },
      'Write for example ![new rail](<old/new rail.png>). 2 files have this name.',
    ],
    [
      'is not among the evidence',
      { 'pictures/new rail.png': '\u0089PNG' },
      'Copy pictures/new rail.png into the folder evidence, and write it as Markdown, such as ![new rail](<../pictures/new rail.png>).',
    ],
  ])('is not fixed where the file %s', (_, files, hint) => {
    const body = 'Look: ![[new rail.png]]';
    const { said, fixed } = found(body, files);
    expect(said).toEqual([['OT326', '![[new rail.png]]', hint]]);
    expect(fixed).toBe(body);
  });

  it('is not changed in what somebody signed', () => {
    const example = signedKitchen({}, { body: '![[new rail.png]]' });
    const { findings } = runPortfolioExample({ files: { ...example.files, ...png } });
    const one = findings.find(({ code }) => code === 'OT326');
    expect([one?.hint, one?.fix]).toEqual([
      'Write ![new rail](<pictures/new rail.png>), and ask Nia Sample to sign the evidence again.',
      undefined,
    ]);
  });

  it.each([
    'He said it was "nise [[sic]]".',
    'In code: `![[new rail.png]]`',
    'Not so: \\![[x.png]] [[new rail.png]](https://example.org) and [[a]]: b',
    'A list of lists: [[1, 2], [3, 4]]',
  ])('is not seen in %s', (body) => {
    expect(found(body, {}).said).toEqual([]);
  });
});
