/** Why an attachment could not be looked into. */
export type UnreadReason = 'too-large' | 'too-much-inside' | 'encrypted' | 'broken' | 'unreadable';

/** What is inside an attachment, as far as personal details can stand in it. */
export type AttachmentContent =
  | {
      readonly state: 'read';
      /** Everything written in it, comments and properties included; empty for a photo. */
      readonly text: string;
      /** Whom its properties name as author, or as the last to have changed it. */
      readonly people: readonly string[];
      /** Whether a photo says where it was taken. */
      readonly hasLocation: boolean;
    }
  | { readonly state: 'unread'; readonly reason: UnreadReason };

/** The contents of the attachments that were looked into, by path. Empty where nobody asked for it. */
export type AttachmentContents = ReadonlyMap<string, AttachmentContent>;
