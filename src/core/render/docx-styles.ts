import type { Language } from '../model/text.ts';
import type { ReferenceStyle, WordReference } from '../model/word-reference.ts';
import { roomBeside, type DocxLook } from './docx-looks.ts';
import { paragraphProperties, tabAt, type Layout } from './docx-paragraphs.ts';
import { defaultsLike, propertiesLike } from './docx-reference.ts';
import { fontsOf, runProperties, type RunLook } from './docx-runs.ts';
import { element, on, part, value, vocabularies, type Xml } from './docx-xml.ts';

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

const font = 'Arial';
const monospace = 'Courier New';

/** A style: its id, the name that Word shows, and how it looks. Paragraphs are based on Normal where nothing else is said. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the paragraph after it. */
  readonly next?: string;
  /** Whether Word shows it among the first. */
  readonly isQuick?: boolean;
  readonly run?: RunLook;
  readonly layout?: Layout;
}

const headingStyles = ({ headings }: DocxLook): readonly Style[] =>
  headings.map(([points, before, after], index) => ({
    id: `Heading${String(index + 1)}`,
    name: `heading ${String(index + 1)}`,
    next: 'Normal',
    isQuick: true,
    run: { bold: true, color: colours.link, size: points * 2 },
    layout: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after, line: 264 },
      outline: index,
    },
  }));

const bar = { color: colours.link, size: 24, space: 8 };
const frame = { color: colours.link, size: 18, space: 6 };

const paragraphStyles = (look: DocxLook): readonly Style[] => [
  ...headingStyles(look),
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    isQuick: true,
    layout: { spacing: { after: Math.min(30, look.text.after) } },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    run: { size: look.tablePoints * 2 },
    layout: { spacing: { after: 0, line: 240 } },
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    run: { bold: true },
    layout: { keepNext: true },
  },
  {
    id: 'AfterTable',
    name: 'After Table',
    run: { size: 8 },
    layout: { spacing: { after: Math.min(80, look.text.after), line: 240 } },
  },
  {
    id: 'Facts',
    name: 'Facts',
    layout: {
      lines: { left: bar },
      fill: colours.soft,
      spacing: { after: 0, line: look.factsLine },
      indent: { left: 200 },
    },
  },
  {
    id: 'Verdict',
    name: 'Verdict',
    run: { size: 24 },
    layout: {
      keepLines: true,
      lines: { top: frame, left: frame, bottom: frame, right: frame },
      spacing: { before: 120, after: 160 },
      indent: { left: 160, right: 160 },
    },
  },
  {
    id: 'CodeBlock',
    name: 'Code Block',
    run: { font: monospace, noProof: true, size: 18 },
    layout: { fill: colours.soft, spacing: { after: 160, line: 252 } },
  },
  ...['Header', 'Footer'].map((id) => ({
    id,
    name: id.toLowerCase(),
    run: { color: colours.grey, size: 17 },
    layout: { spacing: { after: 40, line: 240 } },
  })),
  {
    id: 'Draft',
    name: 'Draft',
    basedOn: 'Header',
    run: { bold: true, color: colours.bad, size: 20 },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    run: { bold: true, color: colours.link, size: 24 },
    layout: { keepNext: true, spacing: { before: 280, after: 80 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    layout: { tab: roomBeside(look), spacing: { after: 0, line: 240 } },
  },
  {
    id: 'TOC3',
    name: 'toc 3',
    run: { size: 19 },
    layout: { tab: roomBeside(look), spacing: { after: 20, line: 252 }, indent: { left: 340 } },
  },
];

const state = (name: string, color: string, fill: string): Style => ({
  id: `State-${name}`,
  name: `State ${name}`,
  run: { bold: true, color, fill },
});

const characters: readonly Style[] = [
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: colours.link, underline: true } },
  { id: 'CodeText', name: 'Code Text', run: { font: monospace, noProof: true } },
  // Its 64 digits fit on one line beside the name of a file.
  { id: 'Fingerprint', name: 'Fingerprint', run: { font: monospace, noProof: true, size: 14 } },
  { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: colours.grey } },
  state('met', colours.good, colours.goodSoft),
  state('needs-work', colours.warn, colours.warnSoft),
  state('nothing-yet', colours.bad, colours.badSoft),
];

/** How a document looks. In Word, each style can be changed in one place. */
export function stylesPart(
  language: Language,
  look: DocxLook,
  reference: WordReference | undefined,
): string {
  const spoken = element('w:lang', {
    'w:val': `${language}-GB`,
    'w:eastAsia': 'en-GB',
    'w:bidi': 'ar-SA',
  });
  const like = (name: string): ReferenceStyle | undefined =>
    reference?.styles.get(name.toLowerCase());
  return part(
    element(
      'w:styles',
      vocabularies,
      reference ? defaultsLike(reference, spoken) : ourDefaults(spoken, look),
      normal(like('Normal')),
      ...paragraphStyles(look).map((style) => paragraphStyle(style, like(style.name))),
      ...characters.map((style) => characterStyle(style, like(style.name))),
    ),
  );
}

const ourDefaults = (language: Xml, look: DocxLook): Xml =>
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fontsOf(font),
        value('w:color', colours.ink),
        value('w:sz', '19'),
        value('w:szCs', '19'),
        language,
      ),
    ),
    element('w:pPrDefault', {}, ...paragraphProperties({ spacing: look.text })),
  );

/** The style on which the others are built. */
const normal = (like: ReferenceStyle | undefined): Xml =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
    value('w:name', 'Normal'),
    element('w:qFormat'),
    ...(like ? propertiesLike(like) : []),
  );

/** One that is like an organisation's has all that it needs, so it is based on none. */
const paragraphStyle = (
  { id, name, basedOn = 'Normal', next, isQuick, run, layout }: Style,
  like: ReferenceStyle | undefined,
): Xml =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    ...(like ? [] : [value('w:basedOn', basedOn)]),
    ...(next === undefined ? [] : [value('w:next', next)]),
    ...(isQuick ? on('w:qFormat') : []),
    ...(like
      ? propertiesLike(like, {
          outline: layout?.outline,
          tab: layout?.tab === undefined ? undefined : tabAt(layout.tab),
        })
      : [...paragraphProperties(layout ?? {}), ...runProperties(run ?? {})]),
  );

const characterStyle = ({ id, name, run }: Style, like: ReferenceStyle | undefined): Xml =>
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    value('w:name', name),
    value('w:uiPriority', '99'),
    ...(like ? propertiesLike({ ...like, paragraph: [] }) : runProperties(run ?? {})),
  );
