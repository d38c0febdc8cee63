import { nearMiss } from '../../text/near-miss.ts';
import { evidenceTypesOf } from '../../model/evidence-types.ts';
import { kitchen } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import type { PortfolioRule } from '../rule.ts';

/** The type of evidence is one that the framework, or otpath, knows. */
export const unknownType: PortfolioRule<'unknown-type'> = {
  about: 'portfolio',
  code: 'OT312',
  name: 'unknown-type',
  topic: 'evidence',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds evidence of a type that neither the framework nor otpath has.',
    why: 'Policies require different types of evidence. otpath can’t count an unknown type.',
    fix: 'Write one of the types in the hint.',
    bad: kitchen({ type: '«case-studdy»' }),
    good: kitchen(),
  }),
  *check({ portfolio, library, locate }) {
    const known = evidenceTypesOf(library);
    for (const { type, origin } of portfolio.evidence) {
      if (known.includes(type)) continue;
      const at = locate(origin, 'type');
      const meant = nearMiss(type, known);
      yield {
        at,
        args: { type, meant, known },
        fix: fixOfWord(meant, type, at),
        subject: [type],
      };
    }
  },
};
