import type { NotRead, UnreadPart } from '../model/attachment-content.ts';
import type { PrivacyArgs, UnreadCase } from '../model/finding-args/privacy.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { findDetailsInPath } from '../privacy/find-personal-details.ts';
import { detailOptions } from '../privacy/detail-options.ts';

/** Why something was not read. */
export const unreadCaseOf = ({ reason, kind }: NotRead): UnreadCase =>
  reason === 'other-kind' ? (kind ?? 'unknown') : reason;

/** A part of an attachment as it may be named: without its name where that shows a personal detail. */
export function unreadPartOf(
  part: UnreadPart,
  portfolio: Portfolio,
): PrivacyArgs['unread-part']['parts'][number] {
  const { name } = part;
  const isSafe = findDetailsInPath(name, detailOptions(portfolio)).length === 0;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase();
  return {
    case: unreadCaseOf(part),
    name: isSafe ? name : undefined,
    ending: isSafe ? undefined : ending,
  };
}
