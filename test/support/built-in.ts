import { builtIn, listFrameworks } from '../../src/disk/frameworks.ts';
import { loadFramework } from '../../src/read/load-frameworks.ts';
import type { Framework } from '../../src/model/framework.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { SourceSet } from '../../src/read/source-set.ts';

/** The frameworks that come with otpath, read from their YAML once for each test file. */
export const builtInFrameworks: readonly Framework[] = [...listFrameworks([builtIn]).values()].map(
  (place) => {
    const sources = new SourceSet(defaultLimits);
    const framework = loadFramework(place, sources);
    if (!framework) throw new Error(`${place.name}: ${JSON.stringify(sources.problems)}`);
    return framework;
  },
);
