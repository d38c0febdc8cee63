import { dirname, relative } from 'node:path';
import type { Framework } from '../../../core/model/framework.ts';
import { earlierFolder } from '../../../core/model/layout.ts';
import type { FrameworkPlace } from '../../../core/model/ports.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import { folderOf } from '../../../node/frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { quoted } from '../../quoted.ts';
import { noSuchFramework } from '../../target.ts';
import { namedVersion, placeAt, placeOf } from '../framework/framework-place.ts';
import { keptVersion, refuseOther } from '../framework/kept-version.ts';
import type { MigrateOptions } from './migrate-options.ts';

/** The version to move to, and the one before as far as somebody has it. */
export interface VersionsToMove {
  readonly to: Framework;
  readonly before: Framework | undefined;
  /** Why nothing can be written yet: the portfolio uses another version than this one. */
  readonly notInUse: CommandFault | undefined;
}

export async function versionsFor(
  loaded: LoadedPortfolio,
  options: MigrateOptions,
  host: Host,
): Promise<VersionsToMove> {
  const { places, workspace } = loaded;
  const written = options.to ?? workspace.settings.defaultFramework;
  if (written === undefined) throw new CommandFault('whichFramework');
  const { name, revision: version } = namedVersion(written);
  const place = placeOf(name, host) ?? places.get(name);
  if (!place) throw noSuchFramework(name, [...places.keys()]);
  const to = versionAt(place);
  if (version !== undefined && version !== to.version) {
    throw new CommandFault('versionNotThere', {
      framework: to.id,
      wanted: version,
      has: to.version,
    });
  }
  const used = places.get(to.id);
  const present = used && (used.ready() ?? readVersion(used));
  return { to, before: await before(), notInUse: notInUse() };

  async function before(): Promise<Framework | undefined> {
    if (options.from !== undefined) {
      const earlier = versionAt(await placeAt(options.from, options, host));
      refuseOther(earlier, to, places);
      return earlier;
    }
    if (present && present.version !== to.version) return present;
    const known = workspace.settings.writtenFor?.find(({ framework }) => framework === to.id);
    return used && keptVersion(used, to, known?.version);
  }

  function notInUse(): CommandFault | undefined {
    const has = new Set(present?.statements.map(({ id }) => id));
    const isUsed = present?.version === to.version && to.statements.every(({ id }) => has.has(id));
    return isUsed ? undefined : faultOf();
  }

  function faultOf(): CommandFault {
    const command = ['otpath migrate', ...(loaded.path === '.' ? [] : [quoted(loaded.path)])];
    const said = { framework: to.id, wanted: to.version, command: command.join(' ') };
    const shown = (one: FrameworkPlace): string => {
      const folder = folderOf(one);
      return folder === undefined ? one.shownAs : pathFrom(host.cwd, folder);
    };
    if (!used) {
      const folder = folderOf(place!);
      const shelf = folder === undefined ? place!.shownAs : pathFrom(loaded.root, dirname(folder));
      return new CommandFault('newVersionUnknown', { ...said, shelf });
    }
    const has = present?.version;
    if (used.isBuiltIn && has !== undefined) {
      return new CommandFault('newVersionNotBuiltIn', { ...said, has });
    }
    const kept = [dirname(shown(used)), earlierFolder, `${used.name}-${has ?? 'before'}`].join('/');
    return new CommandFault('newVersionNotInUse', {
      ...said,
      has,
      folder: shown(used),
      kept,
      place: shown(place!),
    });
  }
}

const pathFrom = (from: string, to: string): string =>
  relative(from, to).replaceAll('\\', '/') || '.';

function versionAt(place: FrameworkPlace): Framework {
  const framework = readVersion(place);
  if (!framework) throw new CommandFault('brokenFrameworkFiles', { folder: place.shownAs });
  return framework;
}
