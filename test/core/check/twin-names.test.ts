import { describe, expect, it } from 'vitest';
import { kitchen } from '../../../src/core/check/example.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const pdf = '%PDF-1.7';
const found = (code: string, body: string, attachments: string, ...files: readonly string[]) =>
  runPortfolioExample(
    kitchen(
      { body, attachments },
      Object.fromEntries(files.map((file, index) => [`evidence/${file}`, pdf + String(index)])),
    ),
  )
    .findings.filter((one) => one.code === code)
    .map(({ message, hint }) => [message, hint]);

describe('two names that look the same', () => {
  it('are told apart by the letter that is stored in two ways', () => {
    const apart = 'cynllun-w\u0302yl.pdf';
    expect(
      found('OT412', 'Text.', '["cynllun-\u0175yl.pdf"]', apart, 'cynllun-\u0175yl.pdf'),
    ).toEqual([
      [
        `evidence/cynllun-\u0175yl.pdf and evidence/${apart} are two files whose names differ only in how their accents are stored.`,
        'They look the same. In evidence/cynllun-\u0175yl.pdf the "\u0175" is stored as one character (U+0175), in the other as a letter with its accent behind it (U+0077 U+0302). Rename one of them, or delete it if both are the same. On other computers one of them gets lost.',
      ],
    ]);
  });
});

describe('%20 in the name of a file', () => {
  const link = 'See [the plan](new%20name.pdf).';

  it('is what a link says that has it, where such a file is there', () => {
    expect(found('OT326', link, '[]', 'new%20name.pdf')).toEqual([]);
    expect(found('OT326', link, '[]', 'new name.pdf')).toEqual([]);
  });

  it('is told where a file with a space is beside it', () => {
    expect(found('OT412', link, '[]', 'new%20name.pdf', 'new name.pdf')).toEqual([
      [
        'evidence/new%20name.pdf and evidence/new name.pdf are two files whose names differ only in how a space or another character is written.',
        'In a link, %20 is a space, so a link can mean either. otpath takes the file whose name is exactly what is written. Rename one of them, or delete it if both are the same.',
      ],
    ]);
  });

  it.each([
    ['new name.pdf', 'new%20name.pdf'],
    ['new%20name.pdf', 'new name.pdf'],
  ])('is named where %s is attached and only %s is there', (written, there) => {
    expect(found('OT401', 'Text.', `["${written}"]`, there, 'other.pdf')).toEqual([
      [
        `There is no attachment "${written}".`,
        `There is a file ${there}. If you mean that one, rename it ${written}, or write ${there} here.`,
      ],
    ]);
  });
});
