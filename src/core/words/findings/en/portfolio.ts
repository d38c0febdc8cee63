import { englishDay } from '../../../text/english-day.ts';
import { plural } from '../../plural.ts';
import type { PortfolioArgs } from '../../../model/finding-args/portfolio.ts';
import { englishNumberForm } from '../../number-form.ts';
import type { Sentences } from '../finding-words.ts';
import { offer } from './offer.ts';

export const portfolioFindings: Sentences<PortfolioArgs> = {
  'incomplete-waiver': ({ requirement, lacks }) => ({
    message: `This waiver of ${requirement} lacks ${lacks.map((one) => one.case).join(' and ')}.`,
    hint: 'Say why it was set aside, and who decided.',
  }),
  'unknown-requirement': ({ framework, requirement, meant }) => ({
    message: `"${framework}" has no requirement "${requirement}".`,
    hint: offer(meant, 'Look it up in the framework, and write its id.'),
  }),
  'newer-framework': (args) => {
    const { framework, from, to } = args;
    if (args.case === 'older') {
      return {
        message: `This portfolio was written for ${framework} ${from}, but otpath has the earlier version ${to}.`,
        hint: `Get version ${from}, for example with a newer otpath.`,
      };
    }
    const { places, decisions } = args;
    const touched =
      places === 0
        ? 'Nothing in this portfolio names a statement that has changed.'
        : `It touches ${plural(places, 'place')} in this portfolio, and you decide on ${String(decisions)} of them.`;
    return {
      message: `This portfolio was written for ${framework} ${from}, and ${to} is the present version. ${touched}`,
      hint: 'Run otpath migrate, which shows what that means for you and changes nothing.',
    };
  },
  'unknown-role': ({ framework, role, meant, known }) => ({
    message: `"${framework}" has no role "${role}" for which it requires something.`,
    hint: offer(
      meant,
      known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none. Delete this entry.',
    ),
  }),
  'malformed-registration': ({ case: whose }) => ({
    message:
      whose === 'witness'
        ? 'This does not look like the registration number of the witness.'
        : 'This does not look like an HCPC registration number of an occupational therapist.',
    hint:
      whose === 'witness'
        ? englishNumberForm
        : 'It is the letters OT and five or six digits, such as OT012345.',
  }),
  'credential-expired': ({ kind, expires }) => ({
    message: `The credential ${kind} expired on ${englishDay(expires)}.`,
    hint: 'Renew it, and record the new date.',
  }),
  'credential-expiring': ({ kind, expires, days }) => {
    const when = days === 0 ? 'today' : `in ${String(days)} ${days === 1 ? 'day' : 'days'}`;
    return {
      message: `The credential ${kind} runs out ${when}, on ${englishDay(expires)}.`,
      hint: `Renew it by ${englishDay(expires)}, and record the new date.`,
    };
  },
  'credential-dates': ({ kind, issued, expires }) => ({
    message: `The credential ${kind} runs out on ${englishDay(expires)}, before it was issued on ${englishDay(issued)}.`,
    hint: 'Swap the two dates, or correct the one that is wrong.',
  }),
  'unknown-credential-kind': ({ kind, meant }) => ({
    message: `No framework asks for a credential of kind "${kind}".`,
    hint: offer(meant, ''),
  }),
  'unknown-experience': ({ of, meant }) => ({
    message: `No framework asks for experience of "${of}".`,
    hint: offer(meant, ''),
  }),
  'waiver-ended': ({ requirement, until }) => ({
    message: `This waiver of ${requirement} ended on ${englishDay(until)}, so the requirement counts again.`,
    hint: 'Show it by evidence, or ask those who decided whether the waiver is to go on.',
  }),
  'plan-without-need': (args) =>
    args.case === 'look-alike'
      ? {
          message: 'This id has a long dash or another character that looks like a hyphen.',
          hint: `Write ${args.meant}.`,
        }
      : {
          message: 'This row of the plan names nothing that a framework asks.',
          hint: offer(args.meant, 'Write the id of what it is for, such as L6-PP-03.'),
        },
  'overdue-plan': ({ day }) => ({
    message: `This was planned until ${englishDay(day)}, and what it is for is still open.`,
    hint: 'Write a new day, or mark the row as done.',
  }),
  'unusable-policy': () => ({
    message: 'The policy of the organisation can’t be used, so coverage is worked out without it.',
    hint: 'Correct the path or the file. If the file stays with the organisation, ask for a copy.',
  }),
  'unusable-key-list': ({ case: trouble, file }) => {
    switch (trouble) {
      case 'not-there':
        return {
          message: `The policy of your organisation names the list of keys ${file}, which is not there, so no sign-off can be verified.`,
          hint: 'Ask your organisation for the file, and put it where the policy says.',
        };
      case 'no-keys':
        return {
          message: `The list of keys ${file} of your organisation has no keys, so no sign-off can be verified.`,
          hint: 'Ask your organisation to check the file.',
        };
      case 'unread-line':
        return {
          message: `The list ${file} of keys that must no longer be used has a line that is no whole key, so otpath can’t tell which keys it names, and no sign-off can be verified.`,
          hint: 'Ask your organisation to correct it: a public key on each line, or a list made with ssh-keygen -k.',
        };
      case 'in-portfolio':
        return {
          message: `The list of keys ${file} or the policy that names it is inside the portfolio, so it proves nothing.`,
          hint: 'Name a policy outside the portfolio that your organisation looks after.',
        };
    }
  },
  'own-decision': ({ case: what, id }) => ({
    message: `This ${what} ${what === 'recognition' ? 'of' : 'on'} ${id} is by the practitioner, or by what may be their name, so it does not count.`,
    hint: 'Ask your manager or panel to decide, and write the name of the person who decided. If it is another person, write their full name.',
  }),
};
