import type { Person } from '../../core/text/person.ts';
import { listLine } from '../../core/text/ssh-signature.ts';
import type { SigningWord } from '../../core/words/sign-off-sheet-words.ts';
import { namePart } from './finish-sheet.ts';
import { makeKey, openKeyFile, pointOf, writeKeyFile, type OpenKey } from './key-file.ts';
import type { SheetMistake } from './sheet-fields.ts';
import { publicKeyText } from './ssh.ts';

/** The part of a form in which somebody chooses a key to sign with, or makes one. */
export interface KeyPart {
  readonly element: HTMLElement;
  readonly isChosen: () => boolean;
  /** The passphrase, where somebody has typed none. */
  readonly missing: () => readonly SheetMistake[];
  /** Goes to the field in which it is put right that a key does not open. */
  readonly focus: (fault: 'no-key' | 'wrong-passphrase') => void;
  /** The key that was chosen, opened; undefined where none was. */
  readonly open: () => Promise<OpenKey | 'no-key' | 'wrong-passphrase' | undefined>;
}

/** In characters. */
const leastSigns = 12;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

function goTo(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

const labelled = (text: string, field: HTMLElement): HTMLElement =>
  make('p', { className: 'field' }, make('label', {}, `${text} `, field));

const secret = (autocomplete: HTMLInputElement['autocomplete']): HTMLInputElement =>
  make('input', { type: 'password', autocomplete });

/** Key and passphrase stay in the page. `person` is who a new key is for; the name is empty where nobody is named. */
export function keyPart(
  words: Readonly<Record<SigningWord, string>>,
  person: () => Person,
): KeyPart {
  const canSign = 'subtle' in crypto;
  const keyFile = make('input', { type: 'file', accept: '.pem,.key' });
  const passphrase = secret('off');
  const element = make(
    'fieldset',
    {},
    make('legend', {}, words.legend),
    make('p', {}, canSign ? words.about : words.noCrypto),
    ...(canSign
      ? [
          labelled(words.keyFile, keyFile),
          labelled(words.passphrase, passphrase),
          newKeyPart(words, person),
        ]
      : []),
  );
  return {
    element,
    isChosen: () => (keyFile.files ?? []).length > 0,
    missing: () =>
      passphrase.value === ''
        ? [
            {
              field: {
                label: words.passphrase,
                focus: () => {
                  goTo(passphrase);
                },
              },
              sentence: words.noPassphrase,
              isOpen: true,
            },
          ]
        : [],
    focus: (fault) => {
      goTo(fault === 'no-key' ? keyFile : passphrase);
    },
    open: async () => {
      const [file] = keyFile.files ?? [];
      return file && openKeyFile(await file.text(), passphrase.value);
    },
  };
}

function newKeyPart(
  words: Readonly<Record<SigningWord, string>>,
  person: () => Person,
): HTMLElement {
  const [chosen, again] = [secret('new-password'), secret('new-password')];
  const line = make('textarea', { readOnly: true, rows: 4 });
  const lineLabel = labelled(words.line, line);
  const said = make('p', {});
  said.setAttribute('role', 'status');
  const button = make('button', { type: 'button' }, words.make);
  lineLabel.hidden = true;

  async function newKey(): Promise<string> {
    const { name, registration } = person();
    if (name === '') return words.nameFirst;
    if (chosen.value !== again.value) return words.unlike;
    if (Array.from(chosen.value).length < leastSigns) return words.tooShort;
    const { privateKey } = await makeKey();
    save(await writeKeyFile(privateKey, chosen.value), `otpath-key-${namePart(name)}.pem`);
    line.value = listLine({ name, registration }, publicKeyText(await pointOf(privateKey)));
    lineLabel.hidden = false;
    chosen.value = again.value = '';
    return words.made;
  }

  button.addEventListener('click', () => {
    void newKey().then((sentence) => {
      said.textContent = sentence;
    });
  });
  return make(
    'details',
    {},
    make('summary', {}, words.noKeyYet),
    make('p', {}, words.newAbout),
    labelled(words.newPassphrase, chosen),
    labelled(words.again, again),
    make('p', {}, button),
    said,
    lineLabel,
  );
}

function save(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/x-pem-file' }));
  make('a', { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}
