import { allRequirementsOf } from '../../model/library.ts';
import { settings } from '../example.ts';
import { misspelt } from './misspelt-name.ts';
import type { PortfolioRule } from '../rule.ts';

const example = (of: string) =>
  settings({
    target: 'cheshire-east-ot:best-interest-assessor',
    experience: [{ of, from: '2024-03-01' }],
  });

/** Experience counts under the name by which it is asked. */
export const unknownExperience: PortfolioRule<'unknown-experience'> = {
  about: 'portfolio',
  code: 'OT608',
  name: 'unknown-experience',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds recorded experience whose name is almost the same as one that a framework requires, but not quite.',
    why: 'Its months don’t count.',
    fix: 'Write the name that the hint suggests.',
    bad: example('«area-or-specialsm»'),
    good: example('area-or-specialism'),
  }),
  *check({ portfolio, library, locate }) {
    const asked = new Set(
      allRequirementsOf(library).flatMap((one) =>
        one.kind === 'experience' && one.of !== undefined ? [one.of] : [],
      ),
    );
    for (const { of, origin } of portfolio.experience) {
      const meant = misspelt(of, asked);
      if (meant === undefined) continue;
      yield {
        at: locate(origin, 'of'),
        args: { of, meant },
        subject: [of],
      };
    }
  },
};
