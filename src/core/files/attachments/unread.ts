import type { UnreadKind, UnreadReason } from '../../model/attachment-content.ts';

/** Says why an attachment can't be looked into. It never leaves this room. */
export class Unread extends Error {
  readonly reason: UnreadReason;
  readonly kind: UnreadKind | undefined;

  constructor(reason: UnreadReason, kind?: UnreadKind) {
    super(reason);
    this.reason = reason;
    this.kind = kind;
  }
}
