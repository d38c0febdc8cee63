import { join, resolve } from 'node:path';
import type { AddCommand } from '../../command.ts';
import type { FrameworkPlace } from '../../../core/model/ports.ts';
import { diffFormats, type DiffFormat } from '../../../core/render/index.ts';
import { viewDiff } from '../../../core/report/framework-diff-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { diffFrameworks } from '../../../core/workspace/framework-diff.ts';
import { CommandFault, type Host } from '../../host.ts';
import {
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import { cannotTell } from '../../findings/changed.ts';
import { placeNamed } from './framework-place.ts';

interface DiffOptions extends CommonOptions {
  readonly format: DiffFormat;
}

export const addDiff: AddCommand = (framework, host, run) => {
  framework
    .command('diff')
    .argument('<old>')
    .argument('[new]')
    .addOption(formatOption(Object.keys(diffFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(templatesOption())
    .action(
      run(async (old: string, now: string | undefined, options: DiffOptions) => {
        const { name, revision } = partsOf(old);
        if (now === undefined && revision === undefined) {
          throw new CommandFault('nothingToCompare', { framework: old });
        }
        const before = await placeAt(old, options, host);
        const after = await placeAt(now ?? name, options, host);
        const diff = diffFrameworks(before, after);
        if ('broken' in diff) {
          throw new CommandFault('brokenFrameworkFiles', { folder: diff.broken.shownAs });
        }
        const view = viewDiff(diff, wordsIn(options.lang).diff, options.lang);
        return {
          output: await diffFormats[options.format](view, materialFor(options, host)),
          file: options.output,
        };
      }),
    );
};

/** A framework, and the revision of git that is asked for: `our-council-ot@v1.0`. */
function partsOf(written: string): {
  readonly name: string;
  readonly revision: string | undefined;
} {
  const at = written.lastIndexOf('@');
  return at > 0
    ? { name: written.slice(0, at), revision: written.slice(at + 1) }
    : { name: written, revision: undefined };
}

/** A framework as it is, or as it was in a revision of git. */
async function placeAt(
  written: string,
  options: CommonOptions,
  host: Host,
): Promise<FrameworkPlace> {
  const { name, revision } = partsOf(written);
  const place = placeNamed(name, options, host);
  if (revision === undefined) return place;
  const { filesAtRevision } = await import('../../../node/files-at-revision.ts');
  const { folderOf } = await import('../../../node/frameworks.ts');
  const folder = folderOf(place) ?? resolve(host.cwd, join(place.shownAs));
  const files = filesAtRevision(folder, revision, host.env);
  if (typeof files === 'string') throw cannotTell(files, place.shownAs, revision);
  return { ...place, files: () => files, ready: () => undefined };
}
