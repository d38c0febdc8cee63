/** Where somebody was before the page changed: the field or button, and how far they had scrolled. */
interface Before {
  readonly id: string;
  readonly top: number;
}

/** People who use the keyboard go on where they were, or at the title of what is new. */
export function focusIn(main: HTMLElement, before: Before | undefined): void {
  const title = main.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  if (!before) {
    window.scrollTo(0, 0);
    title?.focus();
    return;
  }
  const same = before.id === '' ? undefined : document.getElementById(before.id);
  if (same) same.focus({ preventScroll: true });
  window.scrollTo(0, before.top);
}
