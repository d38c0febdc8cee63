import { resolve } from 'node:path';
import type { Templates } from '../core/render/templates.ts';
import { wrap } from '../core/render/terminal.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { nearMiss } from '../core/text/near-miss.ts';
import { CommandFault, type Host } from './host.ts';
import { terminalFor, type CommonOptions } from './options.ts';

/** A folder with templates, and how it was written by the person who named it. */
export interface TemplatesFolder {
  readonly path: string;
  readonly shownAs: string;
}

/** The portfolio that may name a folder with templates. */
export interface TemplatesSetting {
  readonly root: string;
  readonly portfolio: Pick<Portfolio, 'templatesFolder'>;
}

/**
 * The templates that documents are made of. A file of the folder given by option comes before one of the same name in
 * the folder that the portfolio names, and that before ours.
 */
export async function templatesFor(
  options: Pick<CommonOptions, 'templates'>,
  setting: TemplatesSetting | undefined,
  host: Host,
): Promise<{ readonly files: Templates; readonly hashOf: (text: string) => string }> {
  const { builtInTemplates, hashOf, readTemplates } = await import('../node/templates.ts');
  const ours = builtInTemplates(host.language);
  const own = templateFoldersOf(options, setting, host).flatMap(({ path, shownAs }) => {
    const found = readTemplates(path);
    if (found === undefined) {
      throw new CommandFault('templatesFolderNotThere', { folder: shownAs });
    }
    return found.map(({ name, content }) => {
      const file = `${shownAs.replace(/[/\\]+$/, '')}/${name}`;
      if (typeof content === 'string') {
        throw new CommandFault('unusableTemplate', { file, trouble: content });
      }
      return { name, file, template: { text: content.text, own: file } };
    });
  });
  for (const { name, file } of own) warnOfNearMiss(name, file, Object.keys(ours), host);
  const files = { ...ours, ...Object.fromEntries(own.map((one) => [one.name, one.template])) };
  return { files, hashOf };
}

/** The last one has the last word. */
export function templateFoldersOf(
  { templates }: Pick<CommonOptions, 'templates'>,
  setting: TemplatesSetting | undefined,
  host: Host,
): readonly TemplatesFolder[] {
  const named = setting?.portfolio.templatesFolder;
  return [
    ...(setting !== undefined && named !== undefined
      ? [{ path: resolve(setting.root, named.replaceAll('\\', '/')), shownAs: named }]
      : []),
    ...(templates !== undefined
      ? [{ path: resolve(host.cwd, templates), shownAs: templates }]
      : []),
  ];
}

/** A template by a wrong name would just be ignored, and nobody would know why. */
function warnOfNearMiss(name: string, file: string, known: readonly string[], host: Host): void {
  if (known.includes(name)) return;
  const stem = stemOf(name);
  const near =
    known.find((one) => stemOf(one) === stem) ?? nearMiss(name, known, stem.length > 4 ? 2 : 1);
  if (near === undefined) return;
  const sentence = `The template ${file} takes the place of none. Did you mean ${near}?`;
  host.stderr.write(`${wrap(sentence, terminalFor(host.stderr, {}, host))}\n`);
}

const stemOf = (name: string): string => name.toLowerCase().replace(/\..*$/, '');
