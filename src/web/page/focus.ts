import type { PagePlaces } from './places.ts';

/**
 * People who use the keyboard go on where they were. Where that is gone, they go on at what says what happened, or at
 * the title, where those begin who came from another view.
 */
export function focusAfter(
  { main, said, failed }: PagePlaces,
  before: Element | null | undefined,
): void {
  const title = main.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  if (before === undefined) {
    window.scrollTo(0, 0);
    title?.focus();
    return;
  }
  const isGone = before !== document.body && document.activeElement === document.body;
  if (!isGone) return;
  const saying = [failed, said].find((one) => one.textContent !== '');
  (saying ?? title)?.focus();
}
