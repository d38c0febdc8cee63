import { addMonths, type IsoDate } from './date.ts';
import type { TargetId } from './ids.ts';
import type { Practitioner } from './portfolio.ts';

/** What a portfolio begins with. */
export interface NewPortfolio {
  readonly practitioner: Practitioner;
  readonly registration?: { readonly number: string; readonly expires?: IsoDate | undefined };
  /** Where the practitioner stands already. */
  readonly attained?: { readonly target: TargetId; readonly date: IsoDate } | undefined;
  readonly target: TargetId;
  /** Folders with further frameworks, as paths from the portfolio. */
  readonly frameworkFolders: readonly string[];
}

/** Ids that stand in the examples of the first files, so that the examples are right. */
export interface Examples {
  /** Another target of the same framework, to show how one that is attained is written. */
  readonly attained: TargetId | undefined;
  /** A kind of experience that the framework asks for. */
  readonly experience: string | undefined;
  /** Something that evidence for the target can claim. */
  readonly claimable: string | undefined;
  /** A requirement that only people can decide; none where the framework has none. */
  readonly judgement?: string | undefined;
  /** The framework aimed at with its version: `wales-social-care-ot@1.0.0`. */
  readonly writtenFor?: string | undefined;
  /** Today. */
  readonly today: IsoDate;
}

/** The day on which HCPC registration runs out next, not soon: 31 October of an odd year. */
export function renewalAfter(today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4));
  const notSoon = addMonths(today, 6);
  const days = [year, year + 1, year + 2, year + 3]
    .filter((one) => one % 2 === 1)
    .map((one) => `${String(one)}-10-31` as IsoDate);
  return days.find((day) => day > notSoon)!;
}

/** A file of a new portfolio, by its path below it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** Where one of these is there already, it is not written. Its own path is one of them always. */
  readonly notBeside?: readonly string[];
}

/** What is written in the first files of a portfolio, in the language of the person who begins it. */
export interface FirstFileWords {
  readonly ignore: string;
  readonly readme: string;
  /** Lines of the example, with their notes. */
  readonly example: {
    readonly about: string;
    readonly title: string;
    readonly date: string;
    readonly type: string;
    readonly claims: (statement: string) => string;
    readonly rationale: string;
    readonly reflection: string;
    readonly text: string;
  };
  readonly settings: SettingsWords;
}

/** The notes in the settings, line by line, and the words of their examples. */
export interface SettingsWords {
  readonly top: readonly string[];
  readonly version: readonly string[];
  readonly practitioner: readonly string[];
  readonly role: string;
  readonly target: readonly string[];
  readonly writtenFor: readonly string[];
  readonly attained: readonly string[];
  readonly panel: string;
  readonly frameworks: readonly string[];
  readonly credentials: readonly string[];
  readonly otherCredentials: string;
  readonly experience: readonly string[];
  readonly breaks: readonly string[];
  readonly leave: string;
  readonly judgements: readonly string[];
  readonly privacy: readonly string[];
}
