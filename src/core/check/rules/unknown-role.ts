import { nearMiss } from '../../text/near-miss.ts';
import { splitId } from '../../model/ids.ts';
import { lineageOf } from '../../model/library.ts';
import { settings } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import type { PortfolioRule } from '../rule.ts';

const example = (role: string) =>
  settings({ target: 'wales-social-care-ot:level-8', roles: [{ role, answer: 'no' }] });

/** An answer counts for a role that there is. */
export const unknownRole: PortfolioRule<'unknown-role'> = {
  about: 'portfolio',
  code: 'OT631',
  name: 'unknown-role',
  topic: 'portfolio',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds answers under roles about a role that no loaded framework has.',
    why: 'The answer has no effect. otpath still doesn’t know whether you have the role.',
    fix: 'Write the role that the hint suggests.',
    bad: example('«consultant-practioner»'),
    good: example('consultant-practitioner'),
  }),
  *check({ portfolio, library, locate }) {
    for (const { role, origin } of portfolio.roles) {
      const parts = splitId(role);
      if (!parts || !library.frameworks.has(parts.framework)) continue;
      const known = lineageOf(library, parts.framework).flatMap(({ roles }) =>
        roles.map(({ id }) => id),
      );
      if (known.includes(parts.local)) continue;
      const at = locate(origin, 'role');
      const meant = nearMiss(parts.local, known);
      yield {
        at,
        args: { framework: parts.framework, role: parts.local, meant, known },
        fix: fixOfWord(meant, parts.local, at, role),
        subject: [role],
      };
    }
  },
};
