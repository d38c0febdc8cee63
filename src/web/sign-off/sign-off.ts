/**
 * The part of a sign-off sheet's page that signs: it seals what is saved and, where somebody has a key in a file,
 * signs it. Key and passphrase stay in the page. It asks no network and keeps nothing.
 */
import type { SigningWord } from '../../core/words/sign-off-sheet-words.ts';
import { listLine } from '../../core/text/ssh-signature.ts';
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
import { makeKey, openKeyFile, pointOf, writeKeyFile } from './key-file.ts';
import { publicKeyText } from './ssh.ts';

declare global {
  /** What the script of the form calls before it saves. */
  var finishForm: ((form: CollectedSheet) => Promise<{ name: string; note?: string }>) | undefined;
}

const leastSigns = 12;

const place = document.querySelector<HTMLElement>('.signing')!;
const basis = JSON.parse(place.dataset['basis']!) as SigningBasis;
const words = JSON.parse(place.dataset['words']!) as Readonly<Record<SigningWord, string>>;
const canSign = 'subtle' in crypto;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const labelled = (text: string, field: HTMLElement): HTMLElement =>
  make('p', {}, make('label', {}, `${text} `, field));

const keyFile = make('input', { type: 'file', accept: '.pem,.key' });
const secret = (autocomplete: HTMLInputElement['autocomplete']): HTMLInputElement =>
  make('input', { type: 'password', autocomplete });
const passphrase = secret('off');
const [chosen, again] = [secret('new-password'), secret('new-password')];
const line = make('textarea', { readOnly: true, rows: 4 });
const lineLabel = labelled(words.line, line);
const said = make('p', { role: 'status' });
const button = make('button', { type: 'button' }, words.make);
lineLabel.hidden = true;

place.append(
  make(
    'fieldset',
    {},
    make('legend', {}, words.legend),
    make('p', {}, canSign ? words.about : words.noCrypto),
    ...(canSign
      ? [
          labelled(words.keyFile, keyFile),
          labelled(words.passphrase, passphrase),
          make(
            'details',
            {},
            make('summary', {}, words.noKeyYet),
            make('p', {}, words.newAbout),
            labelled(words.newPassphrase, chosen),
            labelled(words.again, again),
            make('p', {}, button),
            said,
            lineLabel,
          ),
        ]
      : []),
  ),
);
place.hidden = false;

const valueOf = (name: string): string =>
  document.querySelector<HTMLInputElement>(`[data-form="assessor"] [data-field="${name}"]`)!.value;

function save(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/x-pem-file' }));
  make('a', { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}

async function newKey(): Promise<string> {
  const person = assessorIn({
    claims: [],
    name: valueOf('name'),
    registration: valueOf('registration'),
  });
  if (person.name === '') return words.nameFirst;
  if (chosen.value !== again.value) return words.unlike;
  if (Array.from(chosen.value).length < leastSigns) return words.tooShort;
  const { privateKey } = await makeKey();
  save(await writeKeyFile(privateKey, chosen.value), `otpath-key-${namePart(person.name)}.pem`);
  line.value = listLine(person, publicKeyText(await pointOf(privateKey)));
  lineLabel.hidden = false;
  chosen.value = again.value = '';
  return words.made;
}

button.addEventListener('click', () => {
  void newKey().then((sentence) => {
    said.textContent = sentence;
  });
});

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
  const [file] = keyFile.files ?? [];
  if (file) {
    if (open.length > 0) throw new Error(list(words.unfinished));
    const key = await openKeyFile(await file.text(), passphrase.value);
    if (key === 'no-key') throw new Error(words.noKey);
    if (key === 'wrong-passphrase') throw new Error(words.wrongPassphrase);
    form.signatures = await signPieces(form, basis, key);
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
