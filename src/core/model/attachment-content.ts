/** Why an attachment, or a part of one, could not be looked into. */
export type UnreadReason =
  | 'too-large'
  | 'too-much-inside'
  | 'too-much-together'
  | 'too-deep'
  | 'encrypted'
  | 'broken'
  | 'unlisted'
  | 'unreadable'
  | 'other-kind';

/** What a file of a kind that is not read is, as far as it decides what a person can do about it. */
export const unreadKinds = [
  'old-word',
  'old-excel',
  'old-powerpoint',
  'old-office',
  'binary-workbook',
  'outlook',
  'onenote',
  'iwork',
  'archive',
  'sound',
  'film',
  'program',
  'unknown',
] as const;
/** What kind of file, or of part of one, could not be looked into. */
export type UnreadKind = (typeof unreadKinds)[number];

/** Something that nobody has looked into yet, with what it is where the reason is its kind. */
export interface NotRead {
  readonly reason: UnreadReason;
  readonly kind?: UnreadKind | undefined;
}

/** A part of an attachment that could not be looked into, under its name there. */
export interface UnreadPart extends NotRead {
  readonly name: string;
}

/** Where text is that nobody sees who only reads: hidden in a document, or in the description of a picture. */
export type Unseen = 'hidden' | 'picture';

/** A part of a text that nobody sees. Offsets in UTF-16 units, `end` excluded. */
export interface UnseenText {
  readonly where: Unseen;
  readonly start: number;
  readonly end: number;
}

/** What is inside an attachment, as far as personal details can be in it. */
export type AttachmentContent =
  | {
      readonly state: 'read';
      /** Everything written in it, comments and properties included. */
      readonly text: string;
      /** The parts of the text that nobody sees, in order. */
      readonly unseen?: readonly UnseenText[] | undefined;
      /** Whom it names where nobody sees it: as its author, as the author of a comment, as a person in a picture. */
      readonly people: readonly string[];
      /** Whether it is a photo that says where it was taken, or holds one. */
      readonly hasLocation: boolean;
      /** Whether it is a picture itself. */
      readonly isPicture?: boolean | undefined;
      /** How many pictures it is made of or holds. Text that they show is not read. */
      readonly pictures?: number | undefined;
      /** The pages of a PDF that have no text, so that they may be scans. */
      readonly pagesWithoutText?: readonly number[] | undefined;
      readonly unreadParts?: readonly UnreadPart[] | undefined;
      /** How many more could not be looked into than `unreadParts` names. */
      readonly moreUnreadParts?: number | undefined;
    }
  | ({ readonly state: 'unread' } & NotRead);

/** The contents of the attachments that were looked into, by path. Empty where nobody asked for it. */
export type AttachmentContents = ReadonlyMap<string, AttachmentContent>;
