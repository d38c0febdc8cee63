import { expect, it } from 'vitest';
import type { WordReference, XmlNode } from '../../../src/core/model/word-reference.ts';
import { widthOfType } from '../../../src/core/render/docx-type-width.ts';

const node = (
  name: string,
  attributes: XmlNode['attributes'],
  ...children: readonly XmlNode[]
): XmlNode => ({ name, attributes, children });

const theme = (typeface: string): XmlNode =>
  node(
    'a:theme',
    {},
    node('a:fontScheme', {}, node('a:minorFont', {}, node('a:latin', { typeface }))),
  );

const look = (fonts: XmlNode['attributes'], of?: XmlNode): WordReference => ({
  styles: new Map(),
  defaults: { paragraph: [], characters: [node('w:rFonts', fonts)] },
  theme: of,
  page: undefined,
  headers: { default: undefined, first: undefined },
  footers: { default: undefined, first: undefined },
  pictures: [],
});

it.each([
  ['Arial', look({ 'w:ascii': 'Arial' }), 1],
  ['Verdana, the widest', look({ 'w:ascii': 'Verdana' }), 1.27],
  ['type that nobody knows', look({ 'w:ascii': 'Council Sans' }), 1.27],
  ['the type of the theme', look({ 'w:asciiTheme': 'minorHAnsi' }, theme('Georgia')), 1.15],
  ['nothing', look({}), 1],
])('words have room in %s', (_, reference, width) => {
  expect(widthOfType(reference)).toBe(width);
});

it('follows the style of usual text before what holds elsewhere', () => {
  const normal = { paragraph: [], characters: [node('w:rFonts', { 'w:ascii': 'Tahoma' })] };
  const reference = { ...look({ 'w:ascii': 'Arial' }), styles: new Map([['normal', normal]]) };
  expect(widthOfType(reference)).toBe(1.08);
});
