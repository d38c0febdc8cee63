import { nearMiss } from '../../text/near-miss.ts';
import { requirementIdsOf } from '../../model/framework.ts';
import { splitId } from '../../model/ids.ts';
import { lineageOf } from '../../model/library.ts';
import { waiver } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import { panelRequirementsOf } from '../../model/portfolio-references.ts';
import type { PortfolioRule } from '../rule.ts';

/** Only what is asked can be waived or judged. */
export const unknownRequirement: PortfolioRule<'unknown-requirement'> = {
  about: 'portfolio',
  code: 'OT602',
  name: 'unknown-requirement',
  topic: 'portfolio',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds waivers, judgements and decisions of panels for a requirement that no loaded framework has.',
    why: 'It has no effect. The requirement you meant is still required.',
    fix: 'Write the id that the hint suggests.',
    bad: waiver({ requirement: '«L6-PPP-03»' }),
    good: waiver(),
  }),
  *check({ portfolio, library, locate }) {
    const decided = [...portfolio.waivers, ...portfolio.judgements].map(
      ({ requirement, origin }) => ({ id: requirement, origin, key: 'requirement' }),
    );
    for (const { id: requirement, origin, key } of [
      ...decided,
      ...panelRequirementsOf(portfolio),
    ]) {
      const parts = splitId(requirement);
      if (!parts || !library.frameworks.has(parts.framework)) continue;
      const known = lineageOf(library, parts.framework).flatMap(requirementIdsOf);
      if (known.includes(parts.local)) continue;
      const at = locate(origin, key === 'requirement' ? key : Number(key));
      const meant = nearMiss(parts.local, known);
      yield {
        at,
        args: { framework: parts.framework, requirement: parts.local, meant },
        fix: fixOfWord(meant, parts.local, at, requirement),
        subject: [requirement],
      };
    }
  },
};
