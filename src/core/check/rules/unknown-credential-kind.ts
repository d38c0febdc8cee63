import { allRequirementsOf } from '../../model/library.ts';
import { settings } from '../example.ts';
import { misspelt } from './misspelt-name.ts';
import type { PortfolioRule } from '../rule.ts';

const example = (kind: string) =>
  settings({ target: 'cheshire-east-ot:occupational-therapist', credentials: [{ kind }] });

/** A credential counts under the name by which it is asked. */
export const unknownCredentialKind: PortfolioRule<'unknown-credential-kind'> = {
  about: 'portfolio',
  code: 'OT607',
  name: 'unknown-credential-kind',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds credentials whose kind is almost the same as one that a framework requires, but not quite.',
    why: 'The credential appears as missing although you have it.',
    fix: 'Write the kind that the hint suggests.',
    bad: example('«hcpc-registraton»'),
    good: example('hcpc-registration'),
  }),
  *check({ portfolio, library, locate }) {
    const asked = new Set(
      allRequirementsOf(library).flatMap((one) =>
        one.kind === 'credential' ? [one.credential] : [],
      ),
    );
    for (const { kind, origin } of portfolio.credentials) {
      const meant = misspelt(kind, asked);
      if (meant === undefined) continue;
      yield {
        at: locate(origin, 'kind'),
        args: { kind, meant },
        subject: [kind],
      };
    }
  },
};
