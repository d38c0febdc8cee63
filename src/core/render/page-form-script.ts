/**
 * The script of a page with a panel's form: it counts decisions, saves the form to a file and opens it again.
 * It is a text, because the page needs its hash, and the same for every pack. Words come from the page.
 * It asks nothing of any network and keeps nothing in the browser.
 */
export const formScript = `'use strict';
(() => {
  const box = document.querySelector('.panel-save');
  const code = document.querySelector('.pack-code td code');
  if (!box || !code) return;
  const { unsaved, saved, opened, other, unreadable, first } = box.dataset;
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
      const text = field.value.trim();
      if (text !== '') values[field.dataset.field] = text;
    }
    return values;
  };
  const requirementsOf = (row) => (row.dataset.requirements || '').split(' ').filter(Boolean);

  const collect = () => {
    const form = {
      'otpath-form': 1,
      pack: code.textContent.trim(),
      decisions: [],
      conflicts: [],
      conditions: [],
      members: [],
    };
    for (const row of rows) {
      const values = valuesOf(row);
      if (Object.keys(values).length === 0) continue;
      const list = form[row.dataset.form];
      if (row.dataset.form === 'decisions') {
        list.push({ requirements: requirementsOf(row), ...values });
      } else if (Array.isArray(list)) list.push(values);
      else Object.assign(form, values);
    }
    return form;
  };

  const words = new Map();
  for (const radio of document.querySelectorAll('[data-form=decisions] [type=radio]')) {
    words.set(radio.value, radio.parentElement.textContent.trim());
  }
  const showTotals = () => {
    const counts = new Map([...words.keys()].map((value) => [value, 0]));
    for (const row of rows) {
      if (row.dataset.form !== 'decisions') continue;
      const { decision = '' } = valuesOf(row);
      counts.set(decision, counts.get(decision) + requirementsOf(row).length);
    }
    const order = [...words].filter(([value]) => value !== '').concat([['', words.get('')]]);
    const text = order.map(([value, word]) => word + ': ' + counts.get(value)).join(' · ');
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
      const key = requirementsOf(row).join(' ');
      const list = form[kind];
      lists[kind] = lists[kind] || (Array.isArray(list) ? [...list] : []);
      const values =
        kind === 'decisions'
          ? lists[kind].find(({ requirements }) => requirements.join(' ') === key)
          : kind === 'outcome'
            ? form
            : lists[kind].shift();
      for (const field of fieldsIn(row)) {
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
  save.addEventListener('click', () => {
    const text = JSON.stringify(collect(), null, 2) + '\\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const [, who, target, day] = code.textContent.trim().split(/\\s+/);
    const name = ['panel', who, target.split(':').pop(), day].join('-');
    link.download = name + '.otpath-form.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isSaved = true;
    said.textContent = saved;
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
      if (String(form.pack).trim() !== code.textContent.trim()) said.textContent = other;
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
