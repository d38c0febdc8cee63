/** A field that says beside it what is wrong with it. */
export interface CheckedField {
  /** What is wrong, which is shown too. */
  readonly check: () => string | undefined;
  readonly focus: () => void;
}

/** Looks at a field as soon as somebody leaves it, and as they put it right. */
export function checkedField(
  field: HTMLInputElement,
  faultOf: () => string | undefined,
): CheckedField {
  const said = document.createElement('p');
  said.id = `wrong-${field.dataset['field']!}`;
  said.className = 'wrong';
  said.hidden = true;
  said.setAttribute('role', 'alert');
  field.after(said);
  const check = (): string | undefined => {
    const fault = faultOf();
    said.textContent = fault ?? '';
    said.hidden = fault === undefined;
    if (fault === undefined) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    } else {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', said.id);
    }
    return fault;
  };
  field.addEventListener('change', check);
  field.addEventListener('input', () => {
    if (!said.hidden) check();
  });
  return {
    check,
    focus: () => {
      field.focus();
    },
  };
}
