import { editorSchema, schemaWithOffers, type Offers } from '../files/editor-schema.ts';
import { exampleFile, exampleText } from '../files/portfolio/first-files.ts';
import { formatSettings, schemaPath } from '../files/portfolio/write-settings.ts';
import { schemaOf } from '../files/validators.ts';
import type { IsoDate } from '../model/date.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import { ignoreFile, readmeFile, settingsFile } from '../model/layout.ts';
import { libraryOf, lineageOf, type Library } from '../model/library.ts';
import type { FirstFileWords, NewFile, NewPortfolio } from '../model/new-portfolio.ts';
import { formatJson } from '../text/json.ts';
import { examplesFor } from './first-examples.ts';

export { exampleFile, schemaPath };

/** What an editor may offer of some frameworks. */
export type OffersOf = (library: Library, framework: FrameworkId) => Offers;

/** The folder in which evidence is kept. */
export const evidenceFolder = 'evidence';

/** What is said in the files of a new portfolio: its words, and what editors offer. */
export interface FirstFileTexts {
  readonly words: FirstFileWords;
  readonly offersOf: OffersOf;
}

/** What is made of a new portfolio, in the order in which it is written: that which makes it one comes last. */
export interface PortfolioToMake {
  readonly folders: readonly string[];
  readonly files: readonly NewFile[];
  /** What is there already and stays as it is. */
  readonly left: readonly NewFile[];
}

/** Makes the first files of a portfolio. `isThere` says whether its folder has a path already. Nothing is written. */
export function preparePortfolio(
  portfolio: NewPortfolio,
  library: Library,
  today: IsoDate,
  texts: FirstFileTexts,
  isThere: (path: string) => boolean,
): PortfolioToMake {
  const all = firstFiles(portfolio, library, today, texts);
  const left = all.filter(({ path, notBeside = [] }) => [path, ...notBeside].some(isThere));
  return { folders: [evidenceFolder], files: all.filter((one) => !left.includes(one)), left };
}

function firstFiles(
  portfolio: NewPortfolio,
  library: Library,
  today: IsoDate,
  { words, offersOf }: FirstFileTexts,
): readonly NewFile[] {
  const examples = examplesFor(portfolio, library, today);
  return [
    // Without our .otpathignore the example would count as evidence.
    {
      path: exampleFile,
      text: exampleText(examples, words.example),
      notBeside: [evidenceFolder, ignoreFile],
    },
    { path: ignoreFile, text: words.ignore },
    { path: readmeFile, text: words.readme },
    { path: schemaPath, text: settingsSchema(portfolio, library, offersOf) },
    { path: settingsFile, text: formatSettings(portfolio, examples, words.settings) },
  ];
}

/** The schema of the settings, with the ids of the framework aimed at. */
function settingsSchema({ target }: NewPortfolio, library: Library, offersOf: OffersOf): string {
  const { framework } = splitId(target)!;
  const own = libraryOf(lineageOf(library, framework), library.known);
  const offers = offersOf(own, framework);
  return formatJson(editorSchema(schemaWithOffers('portfolio', schemaOf('portfolio'), offers)));
}
