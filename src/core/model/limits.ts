/** How much of one text reports and packs lay out. A longer one is shown as it was typed. */
export interface LayoutLimits {
  readonly letters: number;
  readonly tableCells: number;
  readonly listItems: number;
}

/** What otpath is willing to read. Beyond a limit there is a finding, never a crash. Sizes in bytes. */
export interface Limits {
  /** A text file that is larger is not opened at all. */
  readonly textFile: number;
  /** The patterns of what a portfolio ignores. */
  readonly ignoreFile: number;
  readonly frontMatter: number;
  readonly frameworkFile: number;
  /** Holds a copy of the text that was judged. */
  readonly signOff: number;
  /** Levels of nesting in YAML. */
  readonly depth: number;
  /** Aliases (`*name`) in one YAML text. */
  readonly aliases: number;
  /** Items of one list in YAML. */
  readonly items: number;
  /** An attachment that is larger is hard to send on. */
  readonly attachment: number;
  readonly layout: LayoutLimits;
}

/** The limits of reading itself, beyond which a file or a part of it is not read. */
export type ReadingLimit = Exclude<keyof Limits, 'layout'>;

export const defaultLimits: Limits = {
  textFile: 16 * 1024 * 1024,
  ignoreFile: 256 * 1024,
  frontMatter: 256 * 1024,
  frameworkFile: 1024 * 1024,
  signOff: 1024 * 1024,
  depth: 64,
  aliases: 50,
  items: 5000,
  attachment: 25 * 1024 * 1024,
  layout: { letters: 500_000, tableCells: 20_000, listItems: 10_000 },
};

/** Of a Word document whose look others take over, in bytes. It holds a logo, and no photographs. */
export const largestReference = 20 * 1024 * 1024;
