import type { MissingOnSheet } from '../model/sheet-fault.ts';

/** What a sign-off sheet says, in one language. */
export interface SheetWords {
  /** How a sheet is saved from the page, and what is said of it. */
  readonly saving: {
    readonly save: string;
    readonly openAgain: string;
    readonly said: Readonly<
      Record<'unsaved' | 'saved' | 'opened' | 'other' | 'unreadable' | 'first', string>
    >;
  };
  /** Who asks, and about how many pieces and claims. */
  readonly asks: (practitioner: string, pieces: number, claims: number) => string;
  /** What has to be corrected, on the page and when a sheet is recorded. */
  readonly problems: SheetProblemWords;
  /** What the page says of signing with a key. */
  readonly signing: Readonly<Record<SigningWord, string>>;
}

/** What is said of each mistake on a sheet, to the person who reads it. */
export interface SheetProblemWords {
  readonly missing: (what: readonly string[]) => string;
  readonly fields: Readonly<Record<MissingOnSheet, string>>;
  readonly undecided: (claims: readonly string[]) => string;
  readonly noReason: (claims: readonly string[]) => string;
  readonly noLetters: (written: string) => string;
  readonly badNumber: (written: string) => string;
  readonly practitioner: Readonly<
    Record<'same-number' | 'same-name' | 'similar-name', (name: string) => string>
  >;
  readonly badDate: Readonly<Record<'too-early' | 'to-come', (day: string) => string>>;
}

/** What the script of the page shows. */
export type SigningWord =
  | 'legend'
  | 'about'
  | 'keyFile'
  | 'passphrase'
  | 'noKeyYet'
  | 'newAbout'
  | 'newPassphrase'
  | 'again'
  | 'make'
  | 'line'
  | 'made'
  | 'unlike'
  | 'tooShort'
  | 'nameFirst'
  | 'noCrypto'
  | 'noKey'
  | 'noPassphrase'
  | 'wrongPassphrase'
  | 'unfinished'
  | 'incomplete'
  | 'unfinishedName'
  | 'notSaved';

/** The same, and what it says of a mistake. In those that quote something, `{}` is where it goes. */
export type PageWord =
  | SigningWord
  | `missing-${MissingOnSheet}`
  | keyof SheetProblemWords['practitioner']
  | keyof SheetProblemWords['badDate']
  | 'undecided'
  | 'no-reason'
  | 'no-letters'
  | 'bad-number';

/** Headings and labels of the sheet. */
export type SheetHeading =
  | 'sheetTitle'
  | 'sheetTo'
  | 'sheetAsked'
  | 'sheetHow'
  | 'sheetHowRead'
  | 'sheetHowDecide'
  | 'sheetHowYou'
  | 'sheetHowSend'
  | 'sheetHowSendWord'
  | 'sheetHowSendPaper'
  | 'sheetHowPrint'
  | 'sheetMeanings'
  | 'sheetAcceptedMeans'
  | 'sheetConditionsMean'
  | 'sheetNotAcceptedMeans'
  | 'sheetUndecidedMeans'
  | 'sheetProves'
  | 'sheetPageProves'
  | 'sheetWordProves'
  | 'sheetPaperProves'
  | 'sheetPolicy'
  | 'sheetEvidence'
  | 'sheetClaims'
  | 'sheetClaim'
  | 'sheetComment'
  | 'sheetRationale'
  | 'sheetNoRationale'
  | 'sheetSoFar'
  | 'sheetChanged'
  | 'sheetChangedSince'
  | 'sheetRemoved'
  | 'sheetAdded'
  | 'sheetUnchanged'
  | 'sheetPictures'
  | 'sheetShown'
  | 'sheetNotInside'
  | 'sheetYou'
  | 'sheetAbout'
  | 'sheetAnswer'
  | 'sheetRegistration'
  | 'sheetRelationship'
  | 'sheetDay'
  | 'sheetDayPaper'
  | 'sheetThis'
  | 'sheetThisIntro';
