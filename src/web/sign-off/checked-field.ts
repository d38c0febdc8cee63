/** A field that says beside it what is wrong with it. */
export interface CheckedField {
  /** What the field is called on the page. */
  readonly label: string;
  /** What is wrong, which is shown too. */
  readonly check: () => string | undefined;
  readonly focus: () => void;
}

let marked = 0;

/**
 * Shows what is wrong with a field, or with what is ticked in a group, when it is checked, and looks again as
 * somebody puts it right. `isChecked` says whether it is looked at as soon as somebody leaves it, too.
 */
export function checkedField(
  field: HTMLElement,
  label: string,
  faultOf: () => string | undefined,
  isChecked = false,
): CheckedField {
  const said = document.createElement('p');
  said.id = `Wrong_${String((marked += 1))}`;
  said.className = 'wrong';
  said.hidden = true;
  said.setAttribute('role', 'alert');
  // At the end of the cell: the copy of a text for paper follows its field.
  field.parentElement!.append(said);
  const isGroup = field.tagName === 'FIELDSET';
  const check = (): string | undefined => {
    const fault = faultOf();
    said.textContent = fault ?? '';
    said.hidden = fault === undefined;
    if (fault === undefined) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    } else {
      if (!isGroup) field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', said.id);
    }
    return fault;
  };
  const checkAgain = (): void => {
    if (!said.hidden) check();
  };
  field.addEventListener('change', isChecked ? check : checkAgain);
  field.addEventListener('input', checkAgain);
  return {
    label,
    check,
    focus: () => {
      const one =
        field.querySelector<HTMLElement>('input:checked') ??
        field.querySelector<HTMLElement>('input') ??
        field;
      one.scrollIntoView({ block: 'center' });
      one.focus({ preventScroll: true });
    },
  };
}
