/**
 * The script of a page with a form: it counts decisions, saves the form to a file and opens it again.
 * It is a text, because the page needs its hash, and the same for every page. Words, and what differs between
 * the form of a panel and a sign-off sheet, come from the page. A page may finish what is saved itself: its
 * `finishForm` gets the form, and may give a part of the file's name and a note to show instead of that it is saved,
 * a text or an element. What it throws is shown, its `note` before its message, and nothing is saved.
 * It asks nothing of any network and keeps nothing in the browser.
 */
export const formScript = `'use strict';
(() => {
  const box = document.querySelector('.panel-save');
  const code = document.querySelector('.pack-code td code, .sheet-code td code');
  if (!box || !code) return;
  const { unsaved, saved, unfinished, missing, undecided } = box.dataset;
  const { opened, other, unreadable, first } = box.dataset;
  const { format, about, file, named, ending, lists } = box.dataset;
  const [save, choose] = [box.querySelector('button'), box.querySelector('input')];
  const [totals, said] = ['.totals', '[role=status]'].map((one) => box.querySelector(one));
  const count = document.querySelector('.panel-count');
  const rows = [...document.querySelectorAll('tr[data-form]')];
  const fieldsIn = (row) => [...row.querySelectorAll('[data-field]')];
  let isSaved = true;

  const valuesOf = (row) => {
    const values = {};
    for (const field of fieldsIn(row)) {
      if (field.type === 'radio' && !field.checked) continue;
      if (field.type === 'checkbox') {
        if (field.checked) (values[field.dataset.field] ||= []).push(field.value);
        continue;
      }
      const text = field.value.trim();
      if (text !== '') values[field.dataset.field] = text;
    }
    return values;
  };
  const requirementsOf = (row) => (row.dataset.requirements || '').split(' ').filter(Boolean);

  const collect = () => {
    const form = { [format]: 1, [box.dataset.code]: code.textContent.trim() };
    for (const list of lists.split(' ')) form[list] = [];
    for (const row of rows) {
      const values = valuesOf(row);
      if (Object.keys(values).length === 0) continue;
      const list = form[row.dataset.form];
      const ids = requirementsOf(row);
      const { evidence } = row.dataset;
      if (evidence) list.push({ evidence, ...values });
      else if (ids.length > 0) {
        list.push({ [about]: about === 'claim' ? ids.join(' ') : ids, ...values });
      } else if (Array.isArray(list)) list.push(values);
      else Object.assign(form, values);
    }
    return form;
  };

  /** What a panel has still to fill in, in words; they are in the order in which it is looked at here. */
  const leftIn = (form) => {
    if (!missing) return [];
    const isThere = [
      form.decisions.some(({ decision }) => decision),
      form.outcome,
      form.date,
      form.members.some(({ name }) => name),
    ];
    return missing.split('; ').filter((one, index) => !isThere[index]);
  };

  const words = new Map();
  let undecidedCount = 0;
  for (const radio of document.querySelectorAll('[data-requirements] [type=radio]')) {
    words.set(radio.value, radio.parentElement.textContent.trim());
  }
  const showTotals = () => {
    const counts = new Map([...words.keys()].map((value) => [value, 0]));
    for (const row of rows) {
      if (requirementsOf(row).length === 0) continue;
      const { decision = '' } = valuesOf(row);
      counts.set(decision, counts.get(decision) + requirementsOf(row).length);
    }
    const order = [...words].filter(([value]) => value !== '').concat([['', words.get('')]]);
    const text = order.map(([value, word]) => word + ': ' + counts.get(value)).join(' · ');
    undecidedCount = counts.get('');
    totals.textContent = text;
    shown.textContent = text;
  };
  const shown = document.createElement('span');
  if (count) count.append(' ', shown);

  /** Paper has no place to scroll, so the whole of a text is printed and not the field that it is in. */
  const copyForPrint = (field) => {
    const copy = field.nextElementSibling;
    if (copy && copy.className === 'written') copy.textContent = field.value;
  };

  const fill = (form) => {
    const lists = {};
    for (const row of rows) {
      const kind = row.dataset.form;
      const key = row.dataset.evidence || requirementsOf(row).join(' ');
      const list = form[kind];
      lists[kind] = lists[kind] || (Array.isArray(list) ? [...list] : []);
      const values =
        key !== ''
          ? lists[kind].find((one) => [one.evidence || one[about]].flat().join(' ') === key)
          : Array.isArray(list)
            ? lists[kind].shift()
            : form;
      for (const field of fieldsIn(row)) {
        if (field.type === 'checkbox') {
          const agreed = (values && values[field.dataset.field]) || [];
          field.checked = agreed.includes(field.value);
          continue;
        }
        const value = String((values && values[field.dataset.field]) || '');
        if (field.type === 'radio') field.checked = field.value === value;
        else {
          field.value = value;
          copyForPrint(field);
        }
      }
    }
    showTotals();
  };

  const ways = [...document.querySelectorAll('.form-ways')];
  const firstOf = (kind) => fieldsOf(kind)[0];
  const fieldsOf = (kind) => rows.filter((row) => row.dataset.form === kind).flatMap(fieldsIn);
  /** The rows that nothing is decided on, from the one after the last that somebody was in. */
  let lastRow = -1;
  const nextUndecided = () => {
    const open = rows.flatMap((row, index) => {
      const undecided = row.querySelector('[data-field=decision][value=""]');
      return undecided && undecided.checked ? [{ index, undecided }] : [];
    });
    const after = open.find(({ index }) => index > lastRow) || open[0];
    return after && after.undecided;
  };
  const outcome = () => fieldsOf('outcome').find((one) => one.checked) || firstOf('outcome');
  const follow = (way) => {
    const fields = { save, next: nextUndecided(), conflicts: firstOf('conflicts'), conditions: firstOf('conditions') };
    const field = fields[way] || outcome();
    (field.closest('tr') || field).scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  };
  for (const one of ways) {
    for (const link of one.querySelectorAll('[data-way]')) link.hidden = false;
    one.addEventListener('click', (event) => {
      const { way } = event.target.dataset;
      if (event.target.tagName !== 'A') return;
      event.preventDefault();
      follow(way);
    });
  }
  document.addEventListener('focusin', ({ target }) => {
    const row = target.closest('tr[data-form]');
    if (row) lastRow = rows.indexOf(row);
  });
  document.addEventListener('keydown', (event) => {
    const { key, isComposing, target } = event;
    const isLeft = key === 'Escape' && !isComposing && target.closest;
    const row = isLeft && target.closest('tr[data-form], .panel-save');
    if (!row || ways.length === 0) return;
    const before = ways.filter((one) => one.compareDocumentPosition(row) & 4);
    const way = (before.pop() || ways[0]).querySelector('a');
    way.scrollIntoView({ block: 'center' });
    way.focus({ preventScroll: true });
  });

  document.addEventListener('input', ({ target }) => {
    if (!target.dataset.field) return;
    isSaved = false;
    said.textContent = unsaved;
    copyForPrint(target);
    showTotals();
  });
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  /** The field of a row of a list; only rows that say something count. */
  const fieldOf = ({ list, row, field }) => {
    const filled = rows.filter((one) => one.dataset.form === list && Object.keys(valuesOf(one)).length > 0);
    const fields = list === 'outcome' ? fieldsOf(list) : fieldsIn(filled[row]);
    return fields.find((one) => one.dataset.field === field);
  };
  let warned;
  save.addEventListener('click', async () => {
    const form = collect();
    const wrong = globalThis.checkForm && checkForm(form, fieldOf);
    // What is half done can still be saved: by saving once more without a change.
    const isNew = wrong && warned !== JSON.stringify(form);
    warned = wrong && JSON.stringify(form);
    if (isNew) {
      said.textContent = wrong.text;
      wrong.field.scrollIntoView({ block: 'center' });
      wrong.field.focus({ preventScroll: true });
      return;
    }
    let finished = {};
    try {
      if (globalThis.finishForm) finished = await globalThis.finishForm(form);
    } catch (error) {
      said.replaceChildren(error.note || error.message);
      return;
    }
    const text = JSON.stringify(form, null, 2) + '\\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const parts = code.textContent.trim().split(/\\s+/).slice(1, 1 + Number(named));
    const name = [file, ...parts.map((one) => one.split(':').pop()), finished.name];
    link.download = name.filter(Boolean).join('-') + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isSaved = true;
    const left = leftIn(form);
    said.replaceChildren(
      finished.note ||
        (left.length > 0 ? unfinished + ' ' + left.join(', ') + '.' : saved) +
          (undecidedCount > 0 && undecided ? ' ' + undecided + ' ' + undecidedCount + '.' : ''),
    );
  });
  choose.addEventListener('change', async () => {
    const [chosen] = choose.files;
    if (!chosen) return;
    if (!isSaved) {
      said.textContent = first;
      choose.value = '';
      return;
    }
    try {
      const form = JSON.parse(await chosen.text());
      if (form[format] === undefined) said.textContent = unreadable;
      else if (String(form[box.dataset.code]).trim() !== code.textContent.trim()) said.textContent = other;
      else {
        fill(form);
        isSaved = true;
        said.textContent = opened;
      }
    } catch {
      said.textContent = unreadable;
    }
    choose.value = '';
  });
  box.hidden = false;
  showTotals();
})();
`;
