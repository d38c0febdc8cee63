import type { Framework } from '../../model/framework.ts';
import { lineageOf } from '../../model/library.ts';
import { bareFramework, juniorStage } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { FrameworkRule } from '../rule.ts';

/** Whether the last of a lineage extends one before it. */
const isCircle = (lineage: readonly Framework[]): boolean =>
  lineage.some(({ id }) => id === lineage.at(-1)?.extends);

/** A framework adds to one that is there. */
export const unknownBase: FrameworkRule<'unknown-base'> = {
  about: 'framework',
  code: 'OT214',
  name: 'unknown-base',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds frameworks that extend themselves, or a framework otpath can’t find.',
    why: 'Everything that the other framework requires is missing from reports.',
    fix: 'Write the id that the hint suggests, or name the folder of that framework with --frameworks.',
    bad: bareFramework({ extends: '«exampel-base»', stages: [juniorStage] }),
    good: bareFramework({ stages: [juniorStage] }),
  }),
  *check({ framework, library, locate }) {
    const base = framework.extends;
    if (base === undefined) return;
    const lineage = lineageOf(library, framework.id);
    if (base !== framework.id && library.known.includes(base) && !isCircle(lineage)) return;
    yield {
      at: locate(framework.origin, 'extends'),
      args: {
        case: library.known.includes(base) ? 'circle' : 'unknown',
        framework: base,
        meant: nearMiss(
          base,
          library.known.filter((id) => id !== framework.id),
        ),
      },
      subject: [base],
    };
  },
};
