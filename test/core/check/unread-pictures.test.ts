import { expect, it } from 'vitest';
import type { AttachmentContent } from '../../../src/core/model/attachment-content.ts';
import { kitchen } from '../../../src/core/check/example.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const photo: AttachmentContent = {
  state: 'read',
  text: '',
  people: [],
  hasLocation: false,
  isPicture: true,
  pictures: 1,
};

it('names every attachment with a picture, and those that share a name with their folders', () => {
  const names = ['a.png', 'b.png', 'c.png', 'd.png', 'old/a.png'];
  const files = names.map((name) => `evidence/${name}`);
  const { findings } = runPortfolioExample({
    ...kitchen(
      { attachments: `[${names.join(', ')}]` },
      Object.fromEntries(files.map((file) => [file, '…'])),
    ),
    contents: Object.fromEntries(files.map((file) => [file, photo])),
  });
  expect(findings.filter(({ code }) => code === 'OT518').map(({ message }) => message)).toEqual([
    '5 attachments are or hold pictures (evidence/a.png, b.png, c.png, d.png, evidence/old/a.png). otpath can’t read text in pictures.',
  ]);
});
