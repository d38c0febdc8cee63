/**
 * The part of a sign-off sheet's page that signs: it seals what is saved and, where somebody has a key in a file,
 * signs it. Key and passphrase stay in the page. It asks no network and keeps nothing.
 */
import type { IsoDate } from '../../core/model/date.ts';
import type { ClaimJudgementWord, Relationship } from '../../core/model/sign-off.ts';
import type { PageWord } from '../../core/words/sign-off-sheet-words.ts';
import type { SigningBasis } from '../../core/workspace/request-sheet.ts';
import { assessorIn, namePart, sealForm, signPieces, type CollectedSheet } from './finish-sheet.ts';
import { keyPart } from './key-part.ts';
import { dayInWords, sheetFields, type SheetMistake } from './sheet-fields.ts';

declare global {
  /** What the script of the form calls before it saves. */
  var finishForm: ((form: CollectedSheet) => Promise<{ name: string; note?: Node }>) | undefined;
}

const place = document.querySelector<HTMLElement>('.signing')!;
const basis = JSON.parse(place.dataset['basis']!) as SigningBasis;
const words = JSON.parse(place.dataset['words']!) as Readonly<Record<PageWord, string>>;

const fieldOf = (name: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`[data-form="assessor"] [data-field="${name}"]`)!;
const valueOf = (name: string): string => fieldOf(name).value;

const key = keyPart(words, () =>
  assessorIn({ claims: [], name: valueOf('name'), registration: valueOf('registration') }),
);
place.append(key.element);
place.hidden = false;

const two = (part: number): string => String(part).padStart(2, '0');
const today = (): IsoDate => {
  const now = new Date();
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
};

/** What is filled in now. */
function collected(): CollectedSheet {
  const chosen = (name: string, within: ParentNode = document): string | undefined =>
    within.querySelector<HTMLInputElement>(`[data-field="${name}"]:checked`)?.value;
  const orNothing = (text: string): string | undefined => text.trim() || undefined;
  const claims = [...document.querySelectorAll<HTMLElement>('tr[data-form="claims"]')].map(
    (row) => ({
      claim: row.dataset['requirements']!,
      decision: chosen('decision', row) as ClaimJudgementWord | '' | undefined,
      comment: orNothing(row.querySelector<HTMLTextAreaElement>('textarea')!.value),
    }),
  );
  return {
    claims: claims.flatMap(({ claim, decision, comment }) =>
      decision || comment !== undefined
        ? [{ claim, ...(decision && { decision }), ...(comment !== undefined && { comment }) }]
        : [],
    ),
    name: valueOf('name'),
    role: valueOf('role'),
    registration: valueOf('registration'),
    ...(chosen('relationship') !== undefined && {
      relationship: chosen('relationship') as Relationship,
    }),
    date: valueOf('date'),
  };
}

const checkFields = sheetFields(collected, { basis, words, today });

/** A sentence, and below it the name of each field, which leads to it, with what is wrong unless it is only empty. */
function listOf(sentence: string, problems: readonly SheetMistake[]): Node {
  const list = document.createElement('ul');
  for (const { field, sentence: wrong, isOpen } of problems) {
    const [item, link] = [document.createElement('li'), document.createElement('button')];
    link.type = 'button';
    link.textContent = field.label;
    link.addEventListener('click', field.focus);
    item.append(link, ...(isOpen ? [] : [`: ${wrong}`]));
    list.append(item);
  }
  const all = document.createDocumentFragment();
  all.append(sentence, list);
  return all;
}

globalThis.finishForm = async (form) => {
  const isKeyed = key.isChosen();
  const mistakes = checkFields();
  const problems = isKeyed ? [...mistakes, ...key.missing()] : mistakes;
  const isWrong = problems.some((one) => !one.isOpen);
  if (isWrong || (isKeyed && problems.length > 0)) {
    problems[0]?.field.focus();
    if (isKeyed && mistakes.length === 0) throw new Error(words.noPassphrase);
    const note = listOf(isWrong ? words.notSaved : words.unfinished, problems);
    throw Object.assign(new Error(words.notSaved), { note });
  }
  if (isKeyed) {
    const opened = await key.open();
    if (opened === 'no-key' || opened === 'wrong-passphrase') {
      key.focus(opened);
      throw new Error(opened === 'no-key' ? words.noKey : words.wrongPassphrase);
    }
    if (opened) form.signatures = await signPieces(form, basis, opened);
  }
  sealForm(form);
  const name = namePart(form.name);
  if (problems.length === 0) return { name };
  const parts = [name, words.unfinishedName].filter(Boolean);
  return { name: parts.join('-'), note: listOf(words.incomplete, problems) };
};

// A day that nobody has chosen would be wrong on paper that somebody signs later: it belongs to a name.
const dayOnPaper = fieldOf('date').nextElementSibling!;
addEventListener('beforeprint', () => {
  const [name, day] = [valueOf('name').trim(), valueOf('date')];
  dayOnPaper.textContent = name === '' || day === '' ? '' : dayInWords(day as IsoDate);
});

// Most people decide today. Today is that of this computer.
fieldOf('date').value = today();
