import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { formatSheets } from '../../../src/core/render/cohort-xlsx.ts';
import { day } from '../../support/portfolio-builders.ts';

it('makes columns of numbers as wide as the longest word above them, not as the heading', async () => {
  const bytes = await formatSheets(
    [
      {
        sheet: 'People',
        columns: [
          { title: 'Person', of: 'text' },
          { title: 'Places that need a decision of their own', of: 'number' },
          { title: 'Requalifications to look at', of: 'number' },
        ],
        rows: [['Bethan Example', 3, 12]],
      },
    ],
    day('2026-11-22'),
  );
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => width);
  expect(widths).toEqual(['17', '13', '19']);
  // “Places that”, “need a”, “decision”, “of their”, “own”.
  expect(/\sht="(\d+)"/.exec(sheet)?.[1]).toBe('75');
});
