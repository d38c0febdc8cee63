import type { AttachmentContent, UnreadReason } from '../model/attachment-content.ts';

/** Says why an attachment can't be looked into. It never leaves this room. */
export class Unread extends Error {
  readonly reason: UnreadReason;

  constructor(reason: UnreadReason) {
    super(reason);
    this.reason = reason;
  }
}

/** What a reader of one kind of file gives. */
export type Inside = Omit<Extract<AttachmentContent, { readonly state: 'read' }>, 'state'>;
