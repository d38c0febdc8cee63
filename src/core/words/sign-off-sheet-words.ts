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
  /** What the page says of signing with a key. */
  readonly signing: Readonly<Record<SigningWord, string>>;
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
  | 'wrongPassphrase'
  | 'unfinished'
  | 'incomplete'
  | 'notSaved'
  | 'noLetters'
  | 'badNumber';

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
  | 'sheetHowPrint'
  | 'sheetMeanings'
  | 'sheetAcceptedMeans'
  | 'sheetConditionsMean'
  | 'sheetNotAcceptedMeans'
  | 'sheetUndecidedMeans'
  | 'sheetProves'
  | 'sheetPolicy'
  | 'sheetEvidence'
  | 'sheetClaims'
  | 'sheetClaim'
  | 'sheetComment'
  | 'sheetRationale'
  | 'sheetNoRationale'
  | 'sheetSoFar'
  | 'sheetChanged'
  | 'sheetPictures'
  | 'sheetNotInside'
  | 'sheetYou'
  | 'sheetAbout'
  | 'sheetAnswer'
  | 'sheetRelationship'
  | 'sheetDay'
  | 'sheetThis'
  | 'sheetThisIntro';
