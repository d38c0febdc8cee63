import type { Problem } from '../../model/problem.ts';
import { kitchen } from '../example.ts';
import type { ReadingRule } from '../rule.ts';

type UselessIgnore = Extract<Problem, { readonly kind: 'useless-ignore' }>;

function say({ because, rule, until }: UselessIgnore): readonly [string, string] {
  switch (because) {
    case 'unclear':
      return [
        'This comment can not be understood, so it hides nothing.',
        'Write "otpath-ignore OT407: reason", or "otpath-ignore OT407 until 2027-01-31: reason".',
      ];
    case 'no-reason':
      return [
        'This comment gives no reason, so it hides nothing.',
        `Write why after a colon: "otpath-ignore ${rule}: …".`,
      ];
    case 'unknown-rule':
      return [
        `There is no rule "${rule}", so this comment hides nothing.`,
        'Write the code that stands at the head of the finding, such as OT407.',
      ];
    case 'stays':
      return [
        `Findings of ${rule} can't be hidden.`,
        'Mend what it finds. Only warnings, notes and findings of personal details can be hidden, and nothing that a framework or policy demands.',
      ];
    case 'no-date':
      return [
        `"${until}" is no day of the calendar, so this comment hides nothing.`,
        'Write the last day as 2027-01-31.',
      ];
    case 'ended':
      return [
        `This comment held until ${until}, and hides nothing any more.`,
        'Mend what it hid, or give it a later day.',
      ];
    case 'hides-nothing':
      return [
        `There is no finding of ${rule} on the line that this comment speaks of.`,
        'Remove the comment, or move it to the line or right above it.',
      ];
  }
}

/** A comment that hides nothing may hide something tomorrow that nobody wants hidden. */
export const uselessIgnore: ReadingRule = {
  about: 'reading',
  code: 'OT113',
  name: 'useless-ignore',
  topic: 'reading',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds otpath-ignore comments that hide nothing: without a reason, past their last day, or with nothing to hide.',
    why: 'A comment that is left behind may hide something one day that nobody wants hidden.',
    fix: 'Remove the comment, or write it as the hint says.',
    bad: kitchen(
      {
        attachments: '[Plan.PDF] «# otpath-ignore OT404: the scan is kept large»',
      },
      { 'evidence/Plan.PDF': '%PDF-1.7 …' },
    ),
    good: kitchen(
      { attachments: '[Plan.PDF] # otpath-ignore OT405: the panel opens it on the same computer' },
      { 'evidence/plan.pdf': '%PDF-1.7 …' },
    ),
  }),
  check(problem) {
    if (problem.kind !== 'useless-ignore') return undefined;
    const [message, hint] = say(problem);
    return { at: problem.at, message, hint };
  },
};
