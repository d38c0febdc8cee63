import { frameworkFile } from '../../../core/model/layout.ts';
import type { Framework } from '../../../core/model/framework.ts';
import type { FrameworkPlace, FrameworkPlaces } from '../../../core/model/ports.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import { frameworksAt } from '../../../node/frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import { atRevision } from './framework-place.ts';

/** EarlierVersions versions to compare frameworks with: a folder that has them, or a revision of git. */
export interface EarlierVersions {
  /** Whether a revision of git was named, and no folder. */
  readonly isRevision: boolean;
  readonly of: (place: FrameworkPlace) => Promise<Framework | undefined>;
}

/** What `--since` names. A folder comes before a framework that otpath knows, and that before a revision of the same name. */
export function earlierVersions(
  since: string,
  known: FrameworkPlaces,
  host: Host,
): EarlierVersions {
  const named = known.get(since);
  const at = frameworksAt(since, host.cwd);
  const places = at.length > 0 || !named ? at : [named];
  if (places.length === 0) {
    return {
      isRevision: true,
      of: async (place) => versionAt(await atRevision(place, since, host), since),
    };
  }
  const [only, ...others] = places;
  return {
    isRevision: false,
    of: (place) => {
      const same = places.find(({ name }) => name === place.name);
      const earlier = same ?? (others.length === 0 ? only : undefined);
      return Promise.resolve(earlier && versionAt(earlier));
    },
  };
}

/** A framework that was not there yet has no earlier version. */
function versionAt(place: FrameworkPlace, revision?: string): Framework | undefined {
  const entries = place.files().entries('');
  if (!Array.isArray(entries) || !entries.some(({ name }) => name === frameworkFile)) {
    return undefined;
  }
  const framework = readVersion(place);
  if (framework) return framework;
  const folder = revision === undefined ? place.shownAs : `${place.shownAs}@${revision}`;
  throw new CommandFault('brokenFrameworkFiles', { folder });
}
