import { withBoxes } from './docx-forms.ts';
import type { DocxContext } from './docx-context.ts';
import { drawing } from './docx-pictures.ts';
import { colours } from './docx-styles.ts';
import { atSquares, shapeOfSign, type StateShape } from '../model/state-shapes.ts';
import { insideLink, lineBreak, wordRun, type RunLook } from './docx-runs.ts';
import { element, type Xml } from './docx-xml.ts';
import { isAttachmentAddress } from '../text/pack-path.ts';
import { decoded } from '../text/resolve-path.ts';
import { plainText, type Token } from './page-tokens.ts';

/** Twentieths of a point in a pixel, and in the widest and highest picture. */
const inPixel = 15;
const widest = 8503;
const highest = 6236;

/** Where words stand. */
export interface RunSetting {
  /** How wide a picture can be, in twentieths of a point. */
  readonly room: number;
  /** The name of what is asked, in a form that somebody fills in. */
  readonly field?: string | undefined;
  /** Whether squares in the text show states. */
  readonly hasSquares?: boolean | undefined;
}

/** The words of a paragraph or a cell. */
export const wordsOf = (
  tokens: readonly Token[],
  making: DocxContext,
  setting: RunSetting,
): readonly Xml[] => written(tokens, {}, making, setting);

function written(
  tokens: readonly Token[],
  look: RunLook,
  making: DocxContext,
  setting: RunSetting,
): readonly Xml[] {
  const lists: (readonly Xml[])[] = [];
  const looks = [look];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const now = looks.at(-1)!;
    const emphasis = emphases[token.type];
    if (emphasis) looks.push({ ...now, ...emphasis });
    else if (isEnd(token)) looks.pop();
    else if (token.type === 'link_open') {
      const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
      lists.push(linked(token, tokens.slice(index + 1, end), now, making, setting));
      index = end;
    } else lists.push(signsOf(token, now, making, setting));
  }
  return lists.flat();
}

const emphases: Readonly<Record<string, RunLook>> = {
  strong_open: { bold: true },
  em_open: { italics: true },
  s_open: { strike: true },
};

const isEnd = ({ type }: Token): boolean => ['strong_close', 'em_close', 's_close'].includes(type);

function signsOf(
  token: Token,
  look: RunLook,
  making: DocxContext,
  setting: RunSetting,
): readonly Xml[] {
  switch (token.type) {
    case 'text':
      if (setting.hasSquares) return withSquares(token.content, look);
      return setting.field === undefined
        ? wordRun(token.content, look)
        : withBoxes(token.content, setting.field, making, (text) => wordRun(text, look));
    case 'code_inline':
      return wordRun(token.content, {
        ...look,
        style:
          styleOfState(making, token.content) ??
          (isFingerprint(token.content) ? 'Fingerprint' : 'CodeText'),
      });
    case 'softbreak':
      return wordRun(' ', look);
    case 'hardbreak':
      return [lineBreak];
    case 'anchor':
      return place(token, making);
    case 'image':
      return picture(token, look, making, setting.room);
    default:
      return [];
  }
}

/** Fonts for text have no squares. */
const fontOfSquares = 'Segoe UI Symbol';

const coloursOfSquares: Readonly<Record<StateShape, string>> = {
  full: colours.good,
  framed: colours.good,
  lined: colours.grey,
  half: colours.warn,
  empty: colours.bad,
};

const withSquares = (text: string, look: RunLook): readonly Xml[] =>
  text.split(atSquares).flatMap((piece) => {
    const shape = shapeOfSign(piece);
    if (shape === undefined) return wordRun(piece, look);
    const color = coloursOfSquares[shape];
    return [
      ...wordRun(piece, {
        ...look,
        font: fontOfSquares,
        noProof: true,
        color,
        size: sizeOfSquares,
      }),
      ...betweenSquares,
    ];
  });

/** In half points. */
const sizeOfSquares = 20;

/** A line of squares can end after any of them. */
const betweenSquares = wordRun(' ', { size: 4 });

/** A place that links lead to. */
function place(token: Token, { anchors }: DocxContext): readonly Xml[] {
  const { bookmark, number } = anchors.get(token.attrGet('id') ?? '')!;
  const id = { 'w:id': String(number) };
  return [element('w:bookmarkStart', { ...id, 'w:name': bookmark }), element('w:bookmarkEnd', id)];
}

/** A SHA-256. */
export const isFingerprint = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Reports write states as code; a document shows them as labels. */
function styleOfState({ states }: DocxContext, word: string): string | undefined {
  const group = states.get(word);
  return group === undefined ? undefined : `State-${group}`;
}

/** The picture that the document brings along; nothing is fetched. Its description is there in any case. */
function picture(
  token: Token,
  look: RunLook,
  { images, count, relations }: DocxContext,
  room: number,
): readonly Xml[] {
  const address = token.attrGet('src') ?? '';
  const image = images.get(address) ?? images.get(decoded(address));
  const description = plainText(token);
  if (!image || !(image.width > 0 && image.height > 0)) {
    return wordRun(description, { ...look, italics: true });
  }
  const scale = Math.min(
    1,
    Math.min(widest, room) / inPixel / image.width,
    highest / inPixel / image.height,
  );
  return [
    drawing(relations.toPicture(image), {
      width: image.width * scale,
      height: image.height * scale,
      number: count(),
      description,
    }),
  ];
}

function linked(
  open: Token,
  inside: readonly Token[],
  look: RunLook,
  making: DocxContext,
  setting: RunSetting,
): readonly Xml[] {
  const language = open.attrGet('lang');
  if (language !== null) {
    return written(inside, { ...look, language: `${language}-GB` }, making, setting);
  }
  const address = open.attrGet('href') ?? '';
  const name = address.startsWith('#') ? decoded(address.slice(1)) : '';
  const inDocument = making.headings.get(name) ?? making.anchors.get(name);
  const target = outside(address);
  // A link around a picture would have to be named a second time inside it.
  const isPicture = inside.some(({ type }) => type === 'image');
  if (isPicture || (!inDocument && target === undefined))
    return written(inside, look, making, setting);
  const asLink = setting.hasSquares ? look : { ...look, style: 'Hyperlink' };
  const children = written(inside, asLink, making, setting);
  return inDocument
    ? [insideLink(inDocument.bookmark, children, open.attrGet('title') ?? undefined)]
    : [
        element(
          'w:hyperlink',
          { 'r:id': making.relations.toWeb(target!), 'w:history': '1' },
          children,
        ),
      ];
}

/** The longest address that Word follows. */
const longestAddress = 2000;

/**
 * An address on the web, of mail or of an attachment beside the document, written so that Word takes it; what is no
 * such address is no link.
 */
function outside(address: string): string | undefined {
  if (isAttachmentAddress(address)) return address;
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  const isKnown = ['http:', 'https:', 'mailto:'].includes(protocol);
  return isKnown && href.length <= longestAddress ? href : undefined;
}
