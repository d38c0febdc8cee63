import type { OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import { askInDialog } from './dialog.ts';
import { button, el } from './dom.ts';
import { isHalfFilled } from './half-filled.ts';
import { forgetWork } from './kept-work.ts';
import type { Session } from './session.ts';

/** Whether what is not saved, or is only in a form, may be lost. What is then discarded is kept no longer. */
export async function mayLeave(
  session: Session | undefined,
  words: OtpathPageWords,
): Promise<boolean> {
  if (!session || session.tree.unsaved === 0) return mayLeaveForm(words);
  const may = await asked(words.bar.loseChanges, words);
  if (may && session.isKeeping) {
    session.isKeeping = false;
    forgetWork(session, false);
  }
  return may;
}

/** Whether somebody may go to another view: a form that is half filled in would be lost. */
export const mayLeaveForm = async (words: OtpathPageWords): Promise<boolean> =>
  !isHalfFilled() || asked(words.bar.loseForm, words);

const asked = (question: string, { bar }: OtpathPageWords): Promise<boolean> =>
  askInDialog(
    'Lose',
    (answer) => [
      el('p', { id: 'Lose' }, question),
      el(
        'p',
        {},
        button(bar.cancel, answer(false), { class: 'main', autofocus: true }),
        ' ',
        button(bar.discard, answer(true)),
      ),
    ],
    false,
  );
