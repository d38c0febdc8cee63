import { ignoreFile } from '../../core/model/layout.ts';
import type { NewFile } from '../../node/new-folder.ts';
import {
  exampleFile,
  exampleText,
  ignoreText,
  readmeText,
} from '../../core/files/portfolio/first-files.ts';
import { formatJson } from '../../core/text/json.ts';
import { formatSettings, schemaPath } from '../../core/files/portfolio/write-settings.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { splitId } from '../../core/model/ids.ts';
import { libraryOf, lineageOf, type Library } from '../../core/model/library.ts';
import type { NewPortfolio } from '../../core/model/new-portfolio.ts';
import { settingsFile } from '../../core/model/layout.ts';
import { examplesFor } from '../../core/workspace/first-examples.ts';
import { offersOf } from '../../core/report/schema-suggestions.ts';
import { editorSchema, schemaWithOffers } from '../../core/files/editor-schema.ts';
import { schemaOf } from '../../core/files/validators.ts';

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
