import type { AttachmentContent, AttachmentContents } from '../model/attachment-content.ts';
import type { IsoDate } from '../model/date.ts';
import type { Finding, Severity, Topic } from '../model/finding.ts';
import type { RuleName } from '../model/finding-args.ts';
import type { RefusedFile } from '../model/folder.ts';
import type { Framework } from '../model/framework.ts';
import type { Library } from '../model/library.ts';
import type { Limits } from '../model/limits.ts';
import type { HistoryTrouble } from '../model/past-sign-offs.ts';
import type { Locate, Span } from '../model/place.ts';
import type { Policy, PolicyRules } from '../model/policy.ts';
import type { Portfolio, UnusableKeys } from '../model/portfolio.ts';
import type { SealState } from '../model/sign-off.ts';
import type { SignatureState } from '../model/signature.ts';
import type { Problem } from '../model/problem.ts';

/** What a rule finds at one place. Its code, name and severity are added where it is run. */
export type FindingDraft<Name extends RuleName = RuleName> = Omit<
  Finding<Name>,
  'code' | 'rule' | 'topic' | 'severity'
>;

/** Files by path. The faulty piece stands between « and »; explain points at it and a test checks it. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface RuleExample {
  readonly files: ExampleFiles;
  /** Things of the folder that could not be opened. They have no text, so the finding has no piece to mark. */
  readonly refused?: readonly RefusedFile[];
  /** Files that `.otpathignore` names and that are read all the same. */
  readonly ignored?: readonly string[];
  /** Limits small enough that an example of a limit fits on a page. */
  readonly limits?: Partial<Limits>;
  /** What looking into attachments gave, by path. */
  readonly contents?: Readonly<Record<string, AttachmentContent>>;
  /** What checking signatures gave, by the file of the sign-off. */
  readonly signatures?: Readonly<Record<string, SignatureState>>;
  /** What became of seals, by the file of the sign-off; those that fit are left out. */
  readonly seals?: Readonly<Record<string, SealState>>;
  /** Files of sign-offs as a commit has them. */
  readonly committed?: ExampleFiles;
  /** Why not all of the git history could be read. */
  readonly historyTrouble?: HistoryTrouble;
  /** What became of the list of keys that the organisation's policy names. */
  readonly unusableKeys?: UnusableKeys;
  /** What the organisation's policy asks. */
  readonly organisationRules?: Partial<PolicyRules>;
  /** The framework as it was in an earlier version. */
  readonly earlier?: ExampleFiles;
}

export interface RuleDoc {
  /** What the rule finds. Begins with "Finds". */
  readonly what: string;
  /** Why that matters to the practitioner or the panel. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** Yields exactly this rule's code, at the marked place. */
  readonly bad: RuleExample;
  /** Yields nothing. */
  readonly good: RuleExample;
}

interface RuleHead<Name extends RuleName> {
  readonly code: string;
  readonly name: Name;
  readonly topic: Topic;
  /** The version of otpath that first had it. */
  readonly since: string;
  readonly severity: Severity;
  /** Whether `--fix` can mend some of what it finds. */
  readonly fixable?: true;
  /** The framework or the policy asks for it, so nothing in a portfolio makes it weigh less or hides it. */
  readonly demanded?: true;
  /** Made when it is asked for: a check needs none of it. */
  readonly doc: () => RuleDoc;
}

export interface PortfolioContext {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly limits: Limits;
  /** The files that could not be read whole. What seems to be missing there may only not have been read. */
  readonly incomplete: ReadonlySet<string>;
  /** Whether all that is written in a place could be read, so that what seems to be missing there is missing. */
  readonly isWhole: (place: Span) => boolean;
  /** Every text that was read, by path, as written. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is inside attachments; empty unless somebody asked to look into them. */
  readonly contents: AttachmentContents;
  readonly locate: Locate;
  /** The place of a key itself, and not of its value. */
  readonly locateKey: Locate;
  /** The place of a key with everything under it. */
  readonly locateWhole: Locate;
}

export interface FrameworkRuleContext {
  readonly framework: Framework;
  /** An earlier version to compare it with, where somebody named one. */
  readonly before?: Framework | undefined;
  readonly library: Library;
  readonly locate: Locate;
}

/** Speaks of what could not be read. */
export interface ReadingRule<Name extends RuleName = RuleName> extends RuleHead<Name> {
  readonly about: 'reading';
  readonly check: (problem: Problem) => FindingDraft<Name> | undefined;
}

/** Speaks of one portfolio. */
export interface PortfolioRule<Name extends RuleName = RuleName> extends RuleHead<Name> {
  readonly about: 'portfolio';
  readonly check: (context: PortfolioContext) => Iterable<FindingDraft<Name>>;
}

/** Speaks of one framework's data. */
export interface FrameworkRule<Name extends RuleName = RuleName> extends RuleHead<Name> {
  readonly about: 'framework';
  readonly check: (context: FrameworkRuleContext) => Iterable<FindingDraft<Name>>;
}

export type Rule = ReadingRule | PortfolioRule | FrameworkRule;
