/** Notes down when somebody begins to fill in a form, so that nobody loses what is in it unasked. */
export function guardForm(form: HTMLFormElement): void {
  const begun = (): void => {
    form.dataset['begun'] = 'yes';
  };
  form.addEventListener('input', begun);
  form.addEventListener('change', begun);
}

/** What was in a form is in the portfolio now. */
export function formDone(form: HTMLFormElement): void {
  delete form.dataset['begun'];
}

export const isHalfFilled = (): boolean => document.querySelector('form[data-begun]') !== null;
