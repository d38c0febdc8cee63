/** A name that Windows or OneDrive can't keep. */
export interface BadName {
  readonly name: string;
  /** What to call the file or folder instead. */
  readonly better: string;
  readonly fault:
    | { readonly case: 'sign'; readonly sign: string }
    /** The part that Windows keeps for itself. */
    | { readonly case: 'device'; readonly own: string }
    | {
        readonly case: 'hidden' | 'first-space' | 'last-space' | 'last-dot' | 'space-before-ending';
      };
}

/** An attachment with such a name. */
interface BadAttachment extends BadName {
  readonly case: 'bad-name';
  /** Who signed the evidence, if anybody did. */
  readonly assessor: string | undefined;
  /** It is a folder on the way to the attachment that has the name. */
  readonly isFolder?: boolean;
}

/** What the rules on attachments, and on what lies beside the evidence, have to say. */
export interface AttachmentArgs {
  readonly 'missing-attachment': {
    /** As the evidence has it. */
    readonly written: string;
  } & AttachmentAdvice;
  readonly 'attachment-outside':
    BadAttachment | { readonly case: 'outside'; readonly written: string };
  readonly 'empty-attachment': { readonly written: string };
  readonly 'wrong-bytes': {
    /** What the file should be by its ending. */
    readonly case:
      | 'pdf'
      | 'word'
      | 'excel'
      | 'powerpoint'
      | 'opendocument'
      | 'jpeg'
      | 'png'
      | 'gif'
      | 'heic'
      | 'mp4';
    readonly written: string;
  };
  readonly 'attachment-case':
    | BadAttachment
    | {
        readonly case: 'capitals';
        /** The file's own name, as the evidence should have it. */
        readonly name: string;
      };
  readonly 'huge-attachment': { readonly written: string; readonly megabytes: number };
  readonly 'unlisted-file':
    | {
        /** It was attached under another name. */
        readonly case: 'renamed';
        readonly was: string;
        readonly evidence: string;
      }
    /** A document of which evidence may be made. */
    | { readonly case: 'document'; readonly path: string }
    /** What Word keeps beside a document while it is open. */
    | { readonly case: 'lock' }
    | { readonly case: 'other' };
  readonly 'misnamed-file':
    /** The name that was meant, or under which a file is whole, and whether such a file is there. */
    | {
        readonly case: 'file' | 'unfinished';
        readonly name: string;
        readonly isThere: boolean;
        /** Another file that would get the same name, where there is one. */
        readonly advice?: { readonly rival: string };
      }
    | { readonly case: 'folder'; readonly folder: string };
  readonly 'twin-names': { readonly path: string; readonly other: string } & NameDifference;
}

/** In what alone two names differ: `encoded` is %20 where the other has a space. */
export type NameDifference =
  | { readonly case: 'capitals' | 'encoded' }
  | { readonly case: 'accents'; readonly advice: DifferentLetter };

/** A letter that is stored in two forms: as one character, or as a letter with its accent behind it. */
export interface DifferentLetter {
  readonly letter: string;
  /** Of the name that the finding is at: "U+0065 U+0301". */
  readonly here: string;
  readonly there: string;
}

/** What to do about an attachment that is not there. */
export type AttachmentAdvice =
  | { readonly case: 'web-page' | 'own-evidence' | 'hidden' | 'nowhere' }
  /** The file is there, with a backslash in its name. */
  | { readonly case: 'backslash'; readonly better: string }
  | { readonly case: 'near'; readonly name: string }
  /** The file is there, with %20 in its name where a space is written, or the other way round. */
  | { readonly case: 'encoded'; readonly name: string }
  /** Signed, and now under another name. */
  | {
      readonly case: 'renamed';
      readonly name: string;
      readonly assessor: string;
      /** Other evidence that names the file and was signed with it. */
      readonly signedEvidence: string | undefined;
    }
  /** The only file of its kind that no evidence names. */
  | {
      readonly case: 'maybe-renamed';
      readonly name: string;
      /** Who signed the evidence, if anybody did. */
      readonly assessor: string | undefined;
    };
