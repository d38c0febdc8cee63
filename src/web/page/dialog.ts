import { render } from 'preact';
import { el, type Inside } from './dom.ts';

/** A question in a window over the page. Who closes it without an answer answers `otherwise`. */
export function askInDialog<Answer>(
  labelledBy: string,
  insideWith: (answer: (which: Answer) => () => void) => readonly Inside[],
  otherwise: Answer,
): Promise<Answer> {
  const place = document.createElement('div');
  document.body.append(place);
  return new Promise((resolve) => {
    const answer = (which: Answer) => (): void => {
      // This gives the focus back to where it was.
      place.querySelector('dialog')?.close();
      render(null, place);
      place.remove();
      resolve(which);
    };
    const inside = insideWith(answer);
    render(
      el('dialog', { 'aria-labelledby': labelledBy, onCancel: answer(otherwise) }, ...inside),
      place,
    );
    place.querySelector('dialog')?.showModal();
  });
}
