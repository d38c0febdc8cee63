import type { PhrasingContent, Text } from 'mdast';
import { cleanText } from '../text/clean.ts';

/** What an address in a text leads to inside the document. */
export type Resolved =
  | {
      readonly kind: 'picture';
      /** Where the document has it: `attachments/E1.1-plan.png`. */
      readonly address: string;
      /** What the document calls it: `E1.1`. */
      readonly name: string;
      /** Where a link leads to it; absent where the document is alone. */
      readonly link?: string | undefined;
    }
  | { readonly kind: 'attachment'; readonly name: string; readonly link?: string | undefined }
  | {
      readonly kind: 'heading';
      /** Without `#`. */
      readonly anchor: string;
      readonly name: string;
    };

/** How links and pictures of a text are written anew. */
export interface Rewriting {
  readonly link: (address: string, words: readonly PhrasingContent[]) => readonly PhrasingContent[];
  readonly picture: (address: string, alt: string) => readonly PhrasingContent[];
}

export const textNode = (value: string): Text => ({ type: 'text', value });

export const linkTo = (address: string, words: readonly PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url: withoutMarks(address),
  children: [...words],
});

export const pictureAt = (address: string, alt: string): PhrasingContent => ({
  type: 'image',
  url: withoutMarks(address),
  alt,
});

/** What could end an address in Markdown or HTML is written as browsers write it. */
const withoutMarks = (address: string): string =>
  address.replace(/[\s\\<>"`^{|}]/g, (sign) => encodeURIComponent(sign));

/** Links and pictures as they are. */
export const unchanged: Rewriting = {
  link: (address, words) => [linkTo(address, words)],
  picture: (address, alt) => [pictureAt(address, alt)],
};

/**
 * Links and pictures as a document may have them. The web and mail stay; what is in the document is led
 * to; anything else would lead nowhere, or to something that only the practitioner has, and becomes its words.
 */
export const within = (
  resolve: (address: string) => Resolved | undefined,
  absent: string,
): Rewriting => ({
  link: (address, words) => {
    const said = isRelative(address) ? absent : '';
    // A picture stands before the link that it was in: not every format can have one inside another.
    const pictures = words.filter(({ type }) => type === 'image');
    const others = words.filter(({ type }) => type !== 'image');
    return [...pictures, ...linked(address, others, inDocument(address, resolve), said)];
  },
  picture: (address, alt) => {
    // Pictures from the web are never loaded: that would tell their owner who reads this.
    if (isWeb(address)) return [linkTo(address, [textNode(alt === '' ? address : alt)])];
    const resolved = inDocument(address, resolve);
    if (resolved?.kind === 'picture') {
      return [pictureAt(resolved.address, alt === '' ? resolved.name : alt)];
    }
    const words = alt === '' ? [] : [textNode(alt)];
    if (resolved !== undefined) return linked(address, words, resolved, absent);
    // A picture that is not there never leaves without a word.
    const said = [alt, absent !== '' && isRelative(address) ? `(${absent})` : '']
      .filter((one) => one !== '')
      .join(' ');
    return said === '' ? [] : [{ type: 'emphasis', children: [textNode(said)] }];
  },
});

function linked(
  address: string,
  words: readonly PhrasingContent[],
  resolved: Resolved | undefined,
  absent: string,
): readonly PhrasingContent[] {
  const isEmpty = words.length === 0;
  if (isWeb(address) || isMail(address)) return isEmpty ? [] : [linkTo(address, words)];
  if (resolved === undefined) {
    return isEmpty || absent === '' ? words : [...words, textNode(` (${absent})`)];
  }
  if (resolved.kind === 'heading') {
    return [linkTo(`#${resolved.anchor}`, isEmpty ? [textNode(resolved.name)] : words)];
  }
  const { name, link } = resolved;
  const said = isEmpty ? [textNode(name)] : words;
  return [
    ...(link === undefined ? said : [linkTo(link, said)]),
    ...(isEmpty ? [] : [textNode(` (${name})`)]),
  ];
}

const isWeb = (address: string): boolean =>
  /^https?:\/\/[^\s/\\?#][^\s\\]*$/i.test(address) && cleanText(address) === address;

const isMail = (address: string): boolean =>
  /^mailto:[^\s/\\?#][^\s\\]*$/i.test(address) && cleanText(address) === address;

/** Only what is written from where the text is can be in the document: no scheme, no drive, no root, no other computer. */
const isRelative = (address: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(address) && cleanText(address) === address;

function inDocument(
  address: string,
  resolve: (address: string) => Resolved | undefined,
): Resolved | undefined {
  if (!isRelative(address)) return undefined;
  const [file = ''] = address.split(/[#?]/);
  return resolve(address) ?? (file === address ? undefined : resolve(file));
}
