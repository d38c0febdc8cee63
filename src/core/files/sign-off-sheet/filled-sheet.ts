import type { ClaimJudgementWord, Relationship } from '../../model/sign-off.ts';
import type { SheetIdentity } from '../../model/sign-off-sheet.ts';

/** A sheet as somebody filled it in, before anything in it is compared with a portfolio. */
export interface FilledSheet {
  readonly identity: SheetIdentity;
  readonly claims: readonly FilledClaim[];
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
  readonly relationship?: Relationship | undefined;
  /** As somebody wrote it. */
  readonly date?: string | undefined;
  /** What has more than one answer where there can be one: numbers of claims, or `relationship`. */
  readonly doubled: readonly string[];
  /** SSH signatures, by the numbers of their pieces. */
  readonly signatures: ReadonlyMap<string, string>;
}

/** What was decided on one claim. */
export interface FilledClaim {
  /** Its number on the sheet, such as E1.2. */
  readonly claim: string;
  readonly decision?: ClaimJudgementWord | undefined;
  readonly comment?: string | undefined;
}
