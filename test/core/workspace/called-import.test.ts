import { expect, it } from 'vitest';
import { prepareImport } from '../../../src/core/workspace/exchange.ts';
import { builtInData, exportedWorkbook, workbooks } from '../../support/exchange.ts';

const wales = builtInData.find(({ id }) => id === 'wales-social-care-ot')!;
const workbook = exportedWorkbook(wales);

it('takes the title and the publisher that somebody gives for those in the file', () => {
  const called = { title: 'Our OTs', publisher: 'Our Council' };
  const made = prepareImport(workbook, { workbooks, id: 'our-ot', called });
  expect(made).toMatchObject({ id: 'our-ot', data: { id: 'our-ot', ...called } });
  expect('data' in made && made.data.statements).toHaveLength(wales.statements!.length);
});

it('keeps those in the file where nobody gives others', () => {
  const { title, publisher } = wales;
  expect(prepareImport(workbook, { workbooks, title: 'wales' })).toMatchObject({
    data: { title, publisher },
  });
});
