/** Where a name leads when somebody clicks it; undefined where it leads nowhere. */
export interface LinkAddresses {
  /** The address of the file that a path names. */
  readonly ofFile: (path: string) => string | undefined;
  /** The address of what explains a rule: `OT301`. */
  readonly ofRule: (code: string) => string | undefined;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** A colour code, or a run of signs with none in it. What is between words is white space and colour codes. */

const words = /(?:\u001b\[[\d;]*m|\s)+|([^\s\u001b]+)/g;

/** What can follow the name of a file without being a part of it: a line and column, and how sentences go on. */
const afterName = /(?:[’'")\]]|:\d+|[.,;:!?])*$/;

/** Most file names have few words. In words. */
const longestName = 9;

const ruleCode = /\bOT\d{3}\b/g;

/**
 * Makes a link of each rule code and each name of a file in a text for a terminal (OSC 8). A name with spaces may be
 * broken between two lines: then each line has its part of the link.
 */
export function linkNames(text: string, { ofFile, ofRule }: LinkAddresses): string {
  const all: Word[] = [];
  for (const { 0: found, 1: word, index } of text.matchAll(words)) {
    if (word !== undefined) all.push({ start: index, end: index + found.length });
  }
  const links: (Word & { readonly address: string })[] = [];
  for (const [index, last] of all.entries()) {
    const end = last.end - afterName.exec(text.slice(last.start, last.end))![0].length;
    if (!/\.\w{2,12}$/.test(text.slice(last.start, end))) continue;
    // The longest name that there is: “pack.zip” may be the end of “My pack.zip”.
    const begins = all.slice(Math.max(0, index - longestName + 1), index + 1);
    for (const { start } of begins.map((one) => ({ start: beginOf(text, one) }))) {
      if (start < (links.at(-1)?.end ?? 0)) continue;
      const address = ofFile(plainText(text.slice(start, end)));
      if (address === undefined) continue;
      links.push({ start, end, address });
      break;
    }
  }
  for (const { 0: code, index } of text.matchAll(ruleCode)) {
    const end = index + code.length;
    const address = ofRule(code);
    const isFree = links.every((one) => end <= one.start || one.end <= index);
    if (address !== undefined && isFree) links.push({ start: index, end, address });
  }
  links.sort((one, other) => one.start - other.start);
  let linked = '';
  let done = 0;
  for (const [index, { start, end, address }] of links.entries()) {
    linked += text.slice(done, start) + link(text.slice(start, end), address, index);
    done = end;
  }
  return linked + text.slice(done);
}

/** Where a name begins in its first word, which may stand in brackets or quotation marks. */
const beginOf = (text: string, { start, end }: Word): number =>
  start + /^[‘“'"([]*/.exec(text.slice(start, end))![0].length;

/** A name as it is on the disk: without colours and the ends of lines. */
const plainText = (text: string): string =>
  text.replace(/\u001b\[[\d;]*m/g, '').replace(/\s+/g, ' ');

/** The parts of one link have one id, so that terminals show them as one. */
const link = (text: string, address: string, index: number): string =>
  text
    .split(/(\n[ \t]*)/)
    .map((part, at) =>
      at % 2 === 1 || part === ''
        ? part
        : `\u001b]8;id=${String(index)};${address}\u001b\\${part}\u001b]8;;\u001b\\`,
    )
    .join('');
