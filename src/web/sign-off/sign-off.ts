/**
 * The part of a sign-off sheet's page that signs: it seals what is saved and, where somebody has a key in a file,
 * signs it. Key and passphrase stay in the page. It asks no network and keeps nothing.
 */
import { nameOfAssessorFault, numberOfAssessorFault } from '../../core/text/assessor-details.ts';
import type { SigningWord } from '../../core/words/sign-off-sheet-words.ts';
import type { SigningBasis } from '../../core/workspace/request-sheet.ts';
import {
  assessorIn,
  namePart,
  openFields,
  sealForm,
  signPieces,
  type CollectedSheet,
  type OpenField,
} from './finish-sheet.ts';
import { checkedField } from './checked-field.ts';
import { keyPart } from './key-part.ts';

declare global {
  /** What the script of the form calls before it saves. */
  var finishForm: ((form: CollectedSheet) => Promise<{ name: string; note?: string }>) | undefined;
}

const place = document.querySelector<HTMLElement>('.signing')!;
const basis = JSON.parse(place.dataset['basis']!) as SigningBasis;
const words = JSON.parse(place.dataset['words']!) as Readonly<Record<SigningWord, string>>;

const fieldOf = (name: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`[data-form="assessor"] [data-field="${name}"]`)!;
const valueOf = (name: string): string => fieldOf(name).value;

const key = keyPart(words, () =>
  assessorIn({ claims: [], name: valueOf('name'), registration: valueOf('registration') }),
);
place.append(key.element);
place.hidden = false;

/** What a field is called on the page. */
function labelOf({ field, claim }: OpenField): string {
  const row =
    claim === undefined
      ? document.querySelector(`[data-field="${field}"]`)?.closest('tr')
      : document.querySelector(`tr[data-requirements="${claim}"]`);
  const found = row?.querySelector(`[data-field="${field}"]`);
  return (
    found?.closest('fieldset')?.querySelector('legend')?.textContent ??
    found?.getAttribute('aria-label') ??
    field
  );
}

const isNameWrong = (): boolean =>
  valueOf('name').trim() !== '' && nameOfAssessorFault(valueOf('name')) !== undefined;
const checked = [
  checkedField(fieldOf('name'), () => (isNameWrong() ? words.noLetters : undefined)),
  checkedField(fieldOf('registration'), () =>
    numberOfAssessorFault(valueOf('registration')) ? words.badNumber : undefined,
  ),
];

globalThis.finishForm = async (form) => {
  const wrong = checked.flatMap((one) => one.check() ?? []);
  if (wrong.length > 0) {
    checked.find((one) => one.check() !== undefined)?.focus();
    throw new Error(`${words.notSaved} ${wrong.join(' ')}`);
  }
  const open = openFields(form).map(labelOf);
  const list = (sentence: string): string => `${sentence} ${open.join('; ')}.`;
  if (key.isChosen()) {
    if (open.length > 0) throw new Error(list(words.unfinished));
    const opened = await key.open();
    if (opened === 'no-key') throw new Error(words.noKey);
    if (opened === 'wrong-passphrase') throw new Error(words.wrongPassphrase);
    if (opened) form.signatures = await signPieces(form, basis, opened);
  }
  sealForm(form);
  const name = namePart(form.name);
  return open.length > 0 ? { name, note: list(words.incomplete) } : { name };
};

// Most people decide today. Today is that of this computer.
const day = fieldOf('date');
const now = new Date();
const two = (part: number): string => String(part).padStart(2, '0');
day.value = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
