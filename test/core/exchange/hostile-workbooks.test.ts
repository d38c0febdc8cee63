import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFramework } from '../../../src/core/exchange/index.ts';
import { workbooks } from '../../support/exchange.ts';
import { xlsxOf } from '../../support/xlsx.ts';

const trouble = (bytes: Uint8Array): object => importFramework(bytes, { workbooks });
const why = (is: object) => ({ kind: 'unreadable-workbook', trouble: is });
const list = { List: { rows: [['Statement'], ['Leads.']] } };

describe('a hostile workbook ends in an answer', () => {
  it('as a zip bomb', () => {
    const bomb = new Uint8Array(33 * 1024 * 1024).fill(32);
    expect(trouble(xlsxOf(list, { 'xl/styles.xml': bomb }))).toEqual(
      why({ why: 'too-large-unpacked', megabytes: 32 }),
    );
  });

  it('with definitions, such as entities that become endless', () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><styleSheet>&b;</styleSheet>`;
    expect(trouble(xlsxOf(list, { 'xl/styles.xml': entities }))).toEqual(
      why({ why: 'definitions' }),
    );
  });

  it('with values from other files', () => {
    expect(trouble(xlsxOf(list, { 'xl/externalLinks/externalLink1.xml': '<x/>' }))).toEqual(
      why({ why: 'external-links' }),
    );
  });

  it('with 100,000 rows', () => {
    const rows = '<row><c t="inlineStr"><is><t>Leads.</t></is></c></row>'.repeat(100_000);
    expect(trouble(xlsxOf({ List: { rows } }))).toEqual(
      why({ why: 'too-many-rows', sheet: 'List', allowed: 20_000 }),
    );
  });

  it('with a range of 1,048,576 rows, of which few have anything in them', () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Statement</t></is></c></row>${'<row/>'.repeat(1000)}<row r="1048576"><c r="XFD1048576"/></row>`;
    const after = '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>';
    expect(
      importFramework(xlsxOf({ List: { rows, after } }), { map: 'text=Statement', workbooks }),
    ).toEqual({ kind: 'nothing-in-it', format: 'xlsx' });
  });

  it('with a cell that is longer than cells can be', () => {
    const rows = [['Statement'], ['a'.repeat(40_000)]];
    expect(trouble(xlsxOf({ List: { rows } }))).toEqual(
      why({ why: 'long-cell', sheet: 'List', allowed: 32_767 }),
    );
  });

  it('with a cell in the last column', () => {
    const rows = `<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>`;
    expect(trouble(xlsxOf({ List: { rows } }))).toMatchObject(
      why({ why: 'too-many-cells', sheet: 'List' }),
    );
  });

  it('where it is cut off, or no workbook inside', () => {
    const whole = xlsxOf(list);
    const broken = [
      whole.subarray(0, whole.length - 200),
      zipSync({ 'xl/workbook.xml': strToU8('x') }),
      zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') }),
      xlsxOf(list, { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      xlsxOf({}),
    ];
    for (const bytes of broken) expect(trouble(bytes)).toEqual(why({ why: 'broken' }));
  });

  it('whichever byte of it is changed', () => {
    const whole = xlsxOf(list);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ 0x55;
      expect(trouble(bytes)).toHaveProperty('kind');
    }
  });
});
