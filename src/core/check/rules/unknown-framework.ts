import { splitId } from '../../model/ids.ts';
import { referencesOf } from '../../model/portfolio-references.ts';
import { settings } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { PortfolioRule } from '../rule.ts';

/** A framework that is not there can be asked for nothing. */
export const unknownFramework: PortfolioRule<'unknown-framework'> = {
  about: 'portfolio',
  code: 'OT206',
  name: 'unknown-framework',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds ids that name a framework otpath does not have.',
    why: 'otpath can’t look anything up in it, so it can’t assess the target, and the claims don’t count.',
    fix: 'Write the framework’s name that the hint suggests, or add its folder under frameworks in otpath.yaml.',
    bad: settings({ target: '«wales-socialcare-ot:level-6»' }),
    good: settings(),
  }),
  *check({ portfolio, library, locate }) {
    const { target, origin: settingsAt } = portfolio;
    const ofTarget = target === undefined ? undefined : splitId(target)?.framework;
    const unknown = referencesOf(portfolio).flatMap((one) => {
      const framework = splitId(one.id)?.framework;
      return framework === undefined || library.known.includes(framework)
        ? []
        : [{ ...one, framework }];
    });
    // Ids without a framework belong to that of the target: putting the target right puts all of them right.
    const otherFiles = new Set(
      unknown.flatMap(({ framework, origin: { file } }) =>
        framework === ofTarget && file !== settingsAt.file ? [file] : [],
      ),
    ).size;
    for (const { origin, key, framework } of unknown) {
      const isOfTarget = framework === ofTarget;
      if (isOfTarget && origin.file !== settingsAt.file) continue;
      const isTarget = isOfTarget && origin.path.length === 0;
      yield {
        at: locate(origin, key),
        args: {
          framework,
          meant: nearMiss(framework, library.known),
          known: library.known,
          ...(isTarget && otherFiles > 0 && { otherFiles }),
        },
        subject: [framework],
      };
    }
  },
};
