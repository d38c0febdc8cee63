import { ignoreFile } from '../../model/layout.ts';
import type { NewFile } from '../../disk/new-folder.ts';
import { exampleFile, exampleText, ignoreText, readmeText } from '../../format/first-files.ts';
import { formatJson } from '../../format/json.ts';
import { formatSettings, schemaPath } from '../../format/settings-yaml.ts';
import type { IsoDate } from '../../model/date.ts';
import { splitId } from '../../model/ids.ts';
import { libraryOf, lineageOf, type Library } from '../../model/library.ts';
import type { NewPortfolio } from '../../model/new-portfolio.ts';
import { settingsFile } from '../../model/layout.ts';
import { examplesFor } from '../../report/first-examples.ts';
import { offersOf } from '../../report/offers.ts';
import { editorSchema, schemaWithOffers } from '../../schema/editor-schema.ts';
import { schemaOf } from '../../schema/validators.ts';

/** The folder in which evidence is kept. */
export const evidenceFolder = 'evidence';

/** The files of a new portfolio, in the order in which they are written: that which makes it one comes last. */
export function firstFiles(
  portfolio: NewPortfolio,
  library: Library,
  today: IsoDate,
): readonly NewFile[] {
  const examples = examplesFor(portfolio, library, today);
  return [
    // Without our .otpathignore the example would count as evidence.
    { path: exampleFile, text: exampleText(examples), notBeside: [evidenceFolder, ignoreFile] },
    { path: ignoreFile, text: ignoreText },
    { path: 'README.md', text: readmeText },
    { path: schemaPath, text: settingsSchema(portfolio, library) },
    { path: settingsFile, text: formatSettings(portfolio, examples) },
  ];
}

/** The schema of the settings, with the ids of the framework aimed at. */
function settingsSchema({ target }: NewPortfolio, library: Library): string {
  const { framework } = splitId(target)!;
  const own = libraryOf(lineageOf(library, framework), library.known);
  const offers = offersOf(own, framework, 'en');
  return formatJson(editorSchema(schemaWithOffers('portfolio', schemaOf('portfolio'), offers)));
}
