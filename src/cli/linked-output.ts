import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkNames, type LinkAddresses } from '../core/render/terminal-links.ts';
import { isFileThere } from '../node/folder.ts';
import { ruleTextPath } from '../node/package.ts';
import { findPortfolio } from '../node/portfolio.ts';
import type { Host, Output } from './host.ts';
import { showsLinks } from './terminal-abilities.ts';

/**
 * An output whose names of files, and whose rule codes, are links where its terminal has links. A file leads to itself.
 * A code leads to a text of this package that says what `otpath explain` says, so that no click asks anything of the
 * network, and it opens on computers where nothing opens Markdown.
 */
export function withLinks(
  output: Output,
  argv: readonly string[],
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
): Output {
  const color = argv.includes('--no-color') ? false : argv.includes('--color') || undefined;
  let addresses: LinkAddresses | undefined;
  return {
    write: (text) => {
      const isPlain = isForPrograms(text) || !showsLinks(output, color, env);
      output.write(isPlain ? text : linkNames(text, (addresses ??= addressesFrom(cwd, argv))));
    },
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
  };
}

/** Data of other programs is shown as it is, and so is a line that is written over and over. */
const isForPrograms = (text: string): boolean => /^[{[<#|]/.test(text) || text.includes('\r');

/** Reports name files from the portfolio that a command line names, and messages from where somebody is. */
function addressesFrom(cwd: string, argv: readonly string[]): LinkAddresses {
  const named = argv.filter((word) => !word.startsWith('-')).map((word) => resolve(cwd, word));
  const around = [cwd, ...named].flatMap((path) => findPortfolio(path) ?? []);
  const folders = [...new Set([cwd, ...around])];
  const known = new Map<string, string | undefined>();
  return {
    ofFile: (path) => {
      if (!known.has(path)) known.set(path, fileAddress(path, folders));
      return known.get(path);
    },
    ofRule: (code) => {
      const path = ruleTextPath(code);
      return path === undefined ? undefined : pathToFileURL(path).href;
    },
  };
}

function fileAddress(path: string, folders: readonly string[]): string | undefined {
  const found = folders.map((folder) => resolve(folder, path)).find(isFileThere);
  return found === undefined ? undefined : pathToFileURL(found).href;
}
