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
    what: 'Finds surnames with a title before them: Mr, Mrs, Miss, Ms, Mx, Dr, Prof, Nurse, Sister, Fr, Lady, Master, Captain, Judge and others, and Mr and Mrs in small letters too. Also finds a first name and surname behind “Name:”, “Patient:” or “Next of kin:”, also in tables and forms. Your own name and those of your witnesses are ignored. Inside attachments it looks only with `otpath check --attachments`.',
    why: 'People whom you worked with can mostly be found by their surname and your place of work. Colleagues have not agreed to be named either.',
    fix: 'Write a letter in place of the name ("Mrs B"), or the part the person played: "the GP".',
    bad: kitchen({ body: 'I met «Mrs Invented» in her kitchen.' }),
    good: kitchen({ body: 'I met Mrs B in her kitchen.' }),
  }),
  check: (context) => detailsFound(context, 'titled-name'),
};
