import { BorderStyle, LineRuleType, ShadingType, type IPropertiesOptions } from 'docx';
import type { Language } from '../model/text.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type Paragraphs = NonNullable<Styles['paragraphStyles']>;
type Characters = NonNullable<Styles['characterStyles']>;

/** The colours of pages, as in `styles.css`. */
export const colours = {
  ink: '1D2730',
  line: 'C6CED6',
  soft: 'F2F5F7',
  link: '0B5394',
  grey: '5B6770',
  good: '10572F',
  goodSoft: 'E3F3E8',
  warn: '6A4300',
  warnSoft: 'FDF0D5',
  bad: '8A1C1C',
  badSoft: 'FBE6E4',
  /** From nothing to all. */
  heat: ['F2F5F7', 'EDF6F0', 'D8ECDF', 'BFE0CA', 'A3D1B3'],
} as const;

/** The room between the margins of a page, in twentieths of a point. */
export const pageWidth = 9638;

/** The size of the type in tables, in points. */
export const tablePoints = 8.5;

/** One colour behind a text or in a cell. */
export const shade = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

const font = 'Arial';
const monospace = 'Courier New';

const heading = (points: number, before: number, after: number) => ({
  run: { font, size: points * 2, bold: true, italics: false, color: colours.link },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
  },
});

const bar = { style: BorderStyle.SINGLE, size: 24, space: 8, color: colours.link };
const frame = { style: BorderStyle.SINGLE, size: 18, space: 6, color: colours.link };

/** How a document looks. Whoever has it in Word can change each style in one place. */
export const stylesFor = (language: Language): Styles => ({
  default: {
    document: {
      run: {
        font,
        size: 21,
        color: colours.ink,
        language: { value: `${language}-GB`, eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(20, 0, 200),
    heading2: heading(15, 360, 120),
    heading3: heading(12, 280, 100),
    heading4: heading(11, 240, 80),
    heading5: heading(10.5, 200, 80),
    heading6: heading(10.5, 200, 80),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: colours.link, underline: {} } },
  },
  paragraphStyles: [...texts, ...edges, draft, ...entries],
  characterStyles: characters,
});

const texts: Paragraphs = [
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    run: { size: tablePoints * 2 },
    paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'AfterTable',
    name: 'After Table',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'Facts',
    name: 'Facts',
    basedOn: 'Normal',
    paragraph: {
      border: { left: bar },
      shading: shade(colours.soft),
      indent: { left: 200 },
      spacing: { after: 0, line: 312, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: 'Verdict',
    name: 'Verdict',
    basedOn: 'Normal',
    run: { size: 24 },
    paragraph: {
      border: { top: frame, bottom: frame, left: frame, right: frame },
      indent: { left: 160, right: 160 },
      keepLines: true,
      spacing: { before: 160, after: 240 },
    },
  },
  {
    id: 'CodeBlock',
    name: 'Code Block',
    basedOn: 'Normal',
    run: { font: monospace, size: 18, noProof: true },
    paragraph: {
      shading: shade(colours.soft),
      spacing: { after: 160, line: 252, lineRule: LineRuleType.AUTO },
    },
  },
];

const edges: Paragraphs = ['Header', 'Footer'].map((id) => ({
  id,
  name: id.toLowerCase(),
  basedOn: 'Normal',
  run: { size: 17, color: colours.grey },
  paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
}));

const draft: Paragraphs[number] = {
  id: 'Draft',
  name: 'Draft',
  basedOn: 'Header',
  run: { size: 20, bold: true, color: colours.bad },
};

/** Without places for page numbers: Word makes those itself when it makes the contents anew. */
const entries: Paragraphs = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    run: { bold: true, size: 24, color: colours.link },
    paragraph: { keepNext: true, spacing: { before: 280, after: 80 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    paragraph: {
      spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: 'TOC3',
    name: 'toc 3',
    basedOn: 'Normal',
    run: { size: 19 },
    paragraph: {
      indent: { left: 340 },
      spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO },
    },
  },
];

const state = (name: string, color: string, fill: string): Characters[number] => ({
  id: `State-${name}`,
  name: `State ${name}`,
  run: { bold: true, color, shading: shade(fill) },
});

const characters: Characters = [
  { id: 'CodeText', name: 'Code Text', run: { font: monospace, noProof: true } },
  { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: colours.grey } },
  state('met', colours.good, colours.goodSoft),
  state('needs-work', colours.warn, colours.warnSoft),
  state('nothing-yet', colours.bad, colours.badSoft),
];
