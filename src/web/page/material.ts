import type { PageFaults } from './shown.ts';
import { Chalk } from 'chalk';
import type { WordReference } from '../../core/model/word-reference.ts';
import { largestReference } from '../../core/model/limits.ts';
import { referenceFile } from '../../core/model/layout.ts';
import { isRefusal } from '../../core/model/ports.ts';
import type { Framework } from '../../core/model/framework.ts';
import type { RenderContext } from '../../core/render/render-context.ts';
import type { Templates } from '../../core/render/templates.ts';
import { otherLanguagesOf } from '../../core/report/other-languages.ts';
import { decodeText, isProblem } from '../../core/text/decode.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { wordsIn } from '../../core/words/index.ts';
import { builtInData } from './built-in.ts';
import { hashForPolicy } from './hash.ts';
import { loadReaders } from './load-readers.ts';
import { pathInTree } from './ports.ts';
import type { Looked, Session } from './session.ts';

/** Why documents can't be made, in words. */
export class MaterialFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = 'MaterialFault';
    this.fault = fault;
  }
}

/**
 * Throws a MaterialFault where a file that is needed has changed on disk, because browsers don’t read such a file any
 * more. What is not needed may change as it likes.
 */
export async function refuseStale(
  { tree, root }: Session,
  isNeeded: (path: string) => boolean,
  faults: PageFaults,
): Promise<void> {
  const files = (await tree.stalePaths(root))
    .map((path) => path.slice(root.length))
    .filter(isNeeded);
  if (files.length > 0) throw new MaterialFault(faults.changedSinceOpening({ files }));
}

/** A template is a page of text. In bytes. */
const largestTemplate = 1024 * 1024;

/** What a report is made with. Throws a MaterialFault where a template of the portfolio can’t be used. */
export const pageMaterial = (
  session: Session,
  { language, portfolio }: Looked,
  faults: PageFaults,
  frameworks: readonly Framework[] = [],
): RenderContext => ({
  words: wordsIn(language),
  language,
  terminal: { colours: new Chalk({ level: 0 }), width: 80 },
  all: true,
  reference: () =>
    portfolio.templatesFolder === undefined
      ? Promise.resolve(undefined)
      : ownReference(session, portfolio.templatesFolder, faults),
  otherLanguages: () => otherLanguagesOf(frameworks, language),
  templates: async () => {
    const ours = builtInData().templates[language];
    const { templatesFolder: named } = portfolio;
    const own =
      named === undefined
        ? {}
        : await session.tree.settle(() => ownTemplates(session, named, faults));
    for (const one of Object.values(own)) if (one instanceof MaterialFault) throw one;
    return { files: { ...ours, ...(own as Templates) }, hashOf: hashForPolicy };
  },
});

/** The templates in the folder that a portfolio names, by file name. */
function ownTemplates(
  { tree, root }: Session,
  named: string,
  faults: PageFaults,
): Readonly<Record<string, Templates[string] | MaterialFault>> {
  const folder = pathInTree(root, named);
  if (folder === undefined || !tree.isFolder(folder)) {
    return { '': new MaterialFault(faults.templatesFolderNotThere({ folder: named })) };
  }
  const files = tree.source(folder === '' ? '' : `${folder}/`);
  const entries = files.entries('');
  if (isRefusal(entries)) return {};
  return Object.fromEntries(
    entries
      .filter(({ name, is }) => is === 'file' && /^[^.].*\.(?:md|markdown|html?|css)$/i.test(name))
      .map(({ name }) => {
        const own = `${named.replace(/[/\\]+$/, '')}/${name}`;
        const bytes = files.read(name, largestTemplate);
        const unusable = (trouble: 'too-large' | 'no-text' | 'no-file') =>
          new MaterialFault(faults.unusableTemplate({ file: own, trouble }));
        if (isRefusal(bytes)) {
          return [name, unusable(bytes.reason === 'too-large' ? 'too-large' : 'no-file')];
        }
        const file = decodeText({ path: name, bytes });
        return [
          name,
          // Hashes of styles are over what a browser sees.
          isProblem(file) ? unusable('no-text') : { text: file.text.replace(/\r\n?/g, '\n'), own },
        ];
      }),
  );
}

/** The Word document in the folder of templates whose look Word documents have; undefined where there is none. */
async function ownReference(
  { tree, root }: Session,
  named: string,
  faults: PageFaults,
): Promise<WordReference | undefined> {
  const folder = pathInTree(root, named);
  const path = folder === undefined || folder === '' ? referenceFile : `${folder}/${referenceFile}`;
  if (folder === undefined || !tree.paths.includes(path)) return undefined;
  const bytes = await tree.settle(() => tree.source('').read(path, largestReference));
  const reference = isRefusal(bytes)
    ? bytes.reason === 'too-large'
      ? 'too-large'
      : 'no-word-document'
    : (await loadReaders()).referenceIn(bytes);
  if (typeof reference !== 'string') return reference;
  const file = `${named.replace(/[/\\]+$/, '')}/${referenceFile}`;
  throw new MaterialFault(faults.unusableReference({ file, trouble: reference }));
}
