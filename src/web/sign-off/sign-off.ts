/**
 * The part of a sign-off sheet's page that signs: it seals what is saved and, where somebody has a key in a file,
 * signs it. Key and passphrase stay in the page. It asks no network and keeps nothing.
 */
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
import { keyPart } from './key-part.ts';

declare global {
  /** What the script of the form calls before it saves. */
  var finishForm: ((form: CollectedSheet) => Promise<{ name: string; note?: string }>) | undefined;
}

const place = document.querySelector<HTMLElement>('.signing')!;
const basis = JSON.parse(place.dataset['basis']!) as SigningBasis;
const words = JSON.parse(place.dataset['words']!) as Readonly<Record<SigningWord, string>>;

const valueOf = (name: string): string =>
  document.querySelector<HTMLInputElement>(`[data-form="assessor"] [data-field="${name}"]`)!.value;

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

globalThis.finishForm = async (form) => {
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
const day = document.querySelector<HTMLInputElement>('[data-form="assessor"] [data-field="date"]')!;
const now = new Date();
const two = (part: number): string => String(part).padStart(2, '0');
day.value = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
