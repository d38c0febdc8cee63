import { kitchen } from '../example.ts';
import { detailsFound } from '../personal-details.ts';
import type { PortfolioRule } from '../rule.ts';

/** Mr, Mrs or Dr before a surname is how notes name people. */
export const titledName: PortfolioRule<'titled-name'> = {
  about: 'portfolio',
  code: 'OT509',
  name: 'titled-name',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds surnames after a title: Mr, Mrs, Miss, Ms, Mx, Dr, Prof, Nurse, Sister, Fr, Lady, Master, Captain, Judge, Sgt and others, and Mr and Mrs in small letters too. Also finds a first name and surname after “Name:”, “Patient:”, “Carer:” or “Next of kin:”, in tables and forms too. It ignores your own name and those of your witnesses. In attachments, it only looks with `otpath check --attachments`.',
    why: 'Most people you worked with could be identified by their surname and your place of work. Colleagues have not agreed to be named either.',
    fix: 'Write a letter instead of the name ("Mrs B"), or the person’s role: "the GP".',
    bad: kitchen({ body: 'I met «Mrs Invented» in her kitchen.' }),
    good: kitchen({ body: 'I met Mrs B in her kitchen.' }),
  }),
  check: (context) => detailsFound(context, 'titled-name'),
};
