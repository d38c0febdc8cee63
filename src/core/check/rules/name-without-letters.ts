import { hasLetters } from '../../text/person-name.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** A sign in the place of a name names nobody. */
export const nameWithoutLetters: PortfolioRule<'name-without-letters'> = {
  about: 'portfolio',
  code: 'OT318',
  name: 'name-without-letters',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds names of the practitioner, witnesses and assessors without any letters, such as "?" or "-".',
    why: 'Nobody can ask them what they saw or decided. A witness or an assessor without a name doesn’t count.',
    fix: 'Write the name, or delete the witness.',
    bad: kitchen({ witness: { name: '«"?"»', role: 'Senior OT' } }),
    good: kitchen({ witness: { name: 'Rhodri Sample', role: 'Senior OT' } }),
  }),
  *check({ portfolio, locate }) {
    const { practitioner, origin, evidence, signOffs } = portfolio;
    // A name that is missing altogether is a missing key, or a wrong value.
    if (practitioner.name !== '' && !hasLetters(practitioner.name)) {
      yield { at: locate(origin, 'practitioner', 'name'), args: { case: 'practitioner' } };
    }
    for (const { witness } of evidence) {
      if (!witness || hasLetters(witness.name)) continue;
      yield { at: locate(witness.origin, 'name'), args: { case: 'witness' } };
    }
    for (const { assessor, origin: at } of signOffs) {
      if (hasLetters(assessor.name)) continue;
      yield { at: locate(at, 'assessor', 'name'), args: { case: 'assessor' } };
    }
  },
};
