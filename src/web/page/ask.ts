import type { OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import { button, el } from './dom.ts';

/** Asks whether changes that are not saved may be lost. */
export function mayLoseChanges({ bar }: OtpathPageWords): Promise<boolean> {
  return new Promise((resolve) => {
    const close = (may: boolean) => (): void => {
      dialog.close();
      dialog.remove();
      resolve(may);
    };
    const dialog = el(
      'dialog',
      { 'aria-labelledby': 'Lose' },
      el('p', { id: 'Lose' }, bar.loseChanges),
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
