import { panelFormChecks } from './panel-form-checks.ts';

/**
 * What the page of a pack has before the script of its form: `checkForm` finds what has to be corrected in a panel's
 * form, marks it, and gives it in words with the first field of it. A day to come is right once it is there.
 */
export const panelCheckScript = `${panelFormChecks}
globalThis.checkForm = (form, fieldOf) => {
  'use strict';
  const said = document.querySelector('.panel-save').dataset;
  const asOf = document.querySelector('.pack-code td code').textContent.trim().split(/\\s+/)[3];
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((one) => String(one).padStart(2, '0'))
    .join('-');
  const known = new Set();
  for (const { dataset } of document.querySelectorAll('tr[data-requirements]')) {
    for (const id of dataset.requirements.split(' ')) known.add(id);
  }
  // Requirements that are recognised already have no row, but the pack names them.
  const shapeOf = (id) => id.replace(/\\d+/g, '0');
  const shapes = new Set([...known].map(shapeOf));
  let named;
  const isNamed = (id) => {
    named ||= new Set(document.querySelector('main').textContent.match(/[\\p{L}\\d.-]*\\d/gu));
    return shapes.has(shapeOf(id)) && named.has(id);
  };
  const isKnown = (id) => known.has(id) || isNamed(id);
  const unmark = (field) => {
    const note = document.getElementById(field.getAttribute('aria-describedby'));
    if (note) note.remove();
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  };
  document.querySelectorAll('[data-form] [aria-invalid]').forEach(unmark);
  const why = { 'no-day': said.noday, 'too-early': said.early };
  const found = panelForm.check(form, { isKnown, asOf, today }).flatMap((one, index) => {
    const field = fieldOf(one);
    if (one.why === 'to-come' || !field) return [];
    const text =
      one.kind === 'unknown'
        ? one.ids.map((id) => '“' + id + '”').join(', ') + ' ' + said.unknown
        : one.kind === 'missing'
          ? said.empty
          : '“' + one.written + '” ' + why[one.why];
    const note = document.createElement('span');
    note.className = 'wrong';
    note.id = 'Wrong_' + index;
    note.textContent = text;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', note.id);
    field.parentElement.append(note);
    field.addEventListener('input', () => unmark(field), { once: true });
    return [{ field, text: field.getAttribute('aria-label') + ' (' + text + ')' }];
  });
  if (found.length === 0) return undefined;
  const all = found.map(({ text }) => text).join('; ');
  return { field: found[0].field, text: said.correct + ' ' + all + '. ' + said.anyway };
};
`;
