import type { Fix } from '../../model/finding.ts';
import { directionSignsIn, wronglyReadIn, type Garbled } from '../../text/garbled.ts';
import { kitchen } from '../example.ts';
import { ownTexts } from '../personal-details.ts';
import type { PortfolioContext, PortfolioRule } from '../rule.ts';

/** A text with more of them was saved wrongly as a whole. */
const mostTold = 20;

/** What a panel reads is not what was written. */
export const garbledText: PortfolioRule<'garbled-text'> = {
  about: 'portfolio',
  code: 'OT122',
  name: 'garbled-text',
  topic: 'reading',
  since: '0.2.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds letters that were saved in one encoding and read in another, such as “CafÃ©” for “Café”, and invisible characters that reverse the direction of writing.',
    why: 'The panel sees the wrong letters. After a character that reverses the direction, a name or a date appears in the wrong order, and searches don’t find it.',
    fix: 'Run otpath check --fix, or type the word again. If somebody has signed the text, ask them to sign it again afterwards.',
    bad: kitchen({ title: '«CafÃ©» and kitchen' }),
    good: kitchen({ title: 'Café and kitchen' }),
  }),
  *check(context) {
    for (const [file, text] of ownTexts(context)) {
      const isSigned = isSignedText(file, context);
      for (const found of wronglyReadIn(text).slice(0, mostTold)) {
        const { start, end } = wordAround(text, found);
        const meant = `${text.slice(start, found.start)}${found.meant}${text.slice(found.end, end)}`;
        yield {
          at: { file, start, end },
          args: { case: 'letters', written: text.slice(start, end), meant },
          ...(!isSigned && { fix: fixOf(file, found) }),
        };
      }
      for (const found of directionSignsIn(text).slice(0, mostTold)) {
        const { start, end } = found;
        yield {
          at: { file, start, end },
          args: { case: 'direction' },
          ...(!isSigned && { fix: fixOf(file, found) }),
        };
      }
    }
  },
};

const fixOf = (file: string, { start, end, meant }: Garbled): Fix => ({
  certain: true,
  edits: [{ at: { file, start, end }, text: meant }],
});

/** Whether a change would take the ground from under a sign-off. */
const isSignedText = (file: string, { portfolio }: PortfolioContext): boolean =>
  /^(?:signoffs|moderation)\//i.test(file) ||
  portfolio.signOffs.some(({ evidence }) => `${evidence}.md` === file);

/** The word around a place, as far as one looks for it. */
function wordAround(text: string, { start, end }: Garbled): Pick<Garbled, 'start' | 'end'> {
  const before = /[\p{L}\p{N}'’-]{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))![0];
  const after = /^[\p{L}\p{N}'’-]{0,40}/u.exec(text.slice(end, end + 40))![0];
  return { start: start - before.length, end: end + after.length };
}
