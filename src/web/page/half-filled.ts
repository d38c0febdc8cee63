const begun = ({ currentTarget }: { readonly currentTarget: HTMLFormElement }): void => {
  currentTarget.dataset['begun'] = 'yes';
};

/** Notes down when somebody begins to fill in a form, so that nobody loses what is in it unasked. */
export const guarded = { onInput: begun, onChange: begun };

/** What was in a form is in the portfolio now. */
export function formDone(): void {
  for (const form of document.querySelectorAll<HTMLElement>(halfFilled)) {
    delete form.dataset['begun'];
  }
}

const halfFilled = 'form[data-begun]';

export const isHalfFilled = (): boolean => document.querySelector(halfFilled) !== null;
