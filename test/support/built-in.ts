import { builtIn, listFrameworks } from '../../src/node/frameworks.ts';
import { loadFramework } from '../../src/core/files/framework/load-frameworks.ts';
import type { Framework } from '../../src/core/model/framework.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';

/** The frameworks that come with otpath, read from their YAML once for each test file. */
export const builtInFrameworks: readonly Framework[] = [...listFrameworks([builtIn]).values()].map(
  (place) => {
    const sources = new SourceSet(defaultLimits);
    const framework = loadFramework(place, sources);
    if (!framework) throw new Error(`${place.name}: ${JSON.stringify(sources.problems)}`);
    return framework;
  },
);
