import type { OtpathPageWords } from '../../core/words/en-otpath-page.ts';
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

function asked(question: string, { bar }: OtpathPageWords): Promise<boolean> {
  return new Promise((resolve) => {
    const close = (may: boolean) => (): void => {
      dialog.close();
      dialog.remove();
      resolve(may);
    };
    const dialog = el(
      'dialog',
      { 'aria-labelledby': 'Lose' },
      el('p', { id: 'Lose' }, question),
      el(
        'p',
        {},
        button(bar.cancel, close(false), { class: 'main', autofocus: true }),
        ' ',
        button(bar.discard, close(true)),
      ),
    );
    dialog.addEventListener('cancel', close(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
