import { hasLetters } from '../../text/person-name.ts';
import { kitchen } from '../example.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';

/** A sign in the place of a name names nobody. */
export const nameWithoutLetters: PortfolioRule = {
  about: 'portfolio',
  code: 'OT318',
  name: 'name-without-letters',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds names of the practitioner, of witnesses and of assessors that have no letters, such as "?" or "-".',
    why: 'Nobody can be asked what they saw or judged. A witness or an assessor without a name counts for nothing.',
    fix: 'Write the name, or delete the witness.',
    bad: kitchen({ witness: { name: '«"?"»', role: 'Senior OT' } }),
    good: kitchen({ witness: { name: 'Rhodri Sample', role: 'Senior OT' } }),
  }),
  *check({ portfolio, locate }) {
    const { practitioner, origin, evidence, signOffs } = portfolio;
    // A name that is missing altogether is a missing key, or a wrong value.
    if (practitioner.name !== '' && !hasLetters(practitioner.name)) {
      yield draft(locate(origin, 'practitioner', 'name'), 'Write your name.');
    }
    for (const { witness } of evidence) {
      if (witness && !hasLetters(witness.name)) {
        const hint = 'Write the name of the witness, or delete the witness.';
        yield draft(locate(witness.origin, 'name'), hint);
      }
    }
    for (const one of signOffs) {
      if (hasLetters(one.assessor.name)) continue;
      const hint = 'Ask the assessor to sign again with their name.';
      yield draft(locate(one.origin, 'assessor', 'name'), hint);
    }
  },
};

const draft = (at: FindingDraft['at'], hint: string): FindingDraft => ({
  at,
  message: 'This name has no letters, so it names nobody.',
  hint,
});
