import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';

/** Opens the page of a pack, and hears what it asks for and says. */
export async function openFormPage(
  browser: Browser,
  file: string,
  {
    width = 1200,
    ...options
  }: {
    readonly width?: number;
    readonly bypassCSP?: boolean;
    readonly javaScriptEnabled?: boolean;
  } = {},
): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('request', (request) => heard.push(`request: ${shortened(request.url())}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  return { page, heard };
}

const shortened = (url: string): string =>
  url.startsWith('blob:') ? 'blob:' : url.split('/').at(-1)!;

const words = {
  en: {
    criteria: 'Valid, authentic, reliable, current, sufficient',
    valid: 'yes: Valid: E12',
    current: 'yes: Current: E12',
    form: 'Panel form',
    decision: 'Decision',
    shared: 'Decision: L6-PP-02',
    comment: 'Comment',
    member: 'Member: 1',
    conflict: 'Conflict of interest, or none: 1',
    handled: 'How it is handled: 1',
    requirement: 'Requirement: 1',
    condition: 'Condition: 1',
    by: 'By when: 1',
    outcome: 'Recommendation',
    reasons: 'Reasons',
    day: 'Day of the panel, such as 22 November 2026',
    name: 'Name: 1',
    role: 'Role: 1',
    registration: 'Registration: 1',
  },
  cy: {
    criteria: 'Dilys, dilysadwy, dibynadwy, cyfredol, digonol',
    valid: 'iawn: Dilys: E12',
    current: 'iawn: Cyfredol: E12',
    form: 'Ffurflen y panel',
    decision: 'Penderfyniad',
    shared: 'Penderfyniad: L6-PP-02',
    comment: 'Sylw',
    member: 'Aelod: 1',
    conflict: 'Gwrthdaro buddiannau, neu ddim: 1',
    handled: 'Sut yr ymdrinnir ag ef: 1',
    requirement: 'Gofyniad: 1',
    condition: 'Amod: 1',
    by: 'Erbyn pryd: 1',
    outcome: 'Argymhelliad',
    reasons: 'Rhesymau',
    day: 'Diwrnod y panel, megis 22 Tachwedd 2026',
    name: 'Enw: 1',
    role: 'Rôl: 1',
    registration: 'Cofrestriad: 1',
  },
};

/** What the keyboard is at: the label of a field, of a group of choices, or the words of a link or a button. */
const here = `(() => {
  const one = document.activeElement;
  const group = one.closest('fieldset');
  return (group ? group.querySelector('legend').textContent : one.getAttribute('aria-label') || one.textContent).trim();
})()`;

/** Presses Tab until the keyboard is at something. */
export async function tabTo(page: Page, label: string): Promise<void> {
  for (let pressed = 0; pressed < 700; pressed += 1) {
    if ((await page.evaluate<string>(here)).startsWith(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${label}.`);
}

/** How somebody gets to a field and fills it in. */
export interface Hands {
  readonly write: (label: string, text: string) => Promise<void>;
  /** The first choice is 0. */
  readonly choose: (label: string, choice: number) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
}

export const keyboardOn = (page: Page): Hands => ({
  write: async (label, text) => {
    await tabTo(page, label);
    await page.keyboard.type(text);
  },
  choose: async (label, choice) => {
    await tabTo(page, label);
    for (let pressed = 0; pressed < choice; pressed += 1) await page.keyboard.press('ArrowDown');
  },
  tick: async (label) => {
    await tabTo(page, label);
    await page.keyboard.press('Space');
  },
});

const pointerOn = (page: Page): Hands => ({
  write: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
  choose: (label, choice) =>
    page
      .locator('fieldset')
      .filter({ has: page.locator('legend').getByText(label, { exact: false }) })
      .first()
      .locator('input')
      .nth(choice)
      .check(),
  tick: (label) => page.getByLabel(label, { exact: true }).check(),
});

/** Fills in a form as a panel might, and touches nothing but the keyboard. */
export async function filledByKeyboard(page: Page, language: 'en' | 'cy'): Promise<void> {
  const hands = keyboardOn(page);
  await tabTo(page, words[language].criteria);
  await page.keyboard.press('Enter');
  await tickCriteria(hands, language);
  await page.keyboard.press('Control+Home');
  await page.evaluate('document.activeElement.blur()');
  await tabTo(page, words[language].form);
  await page.keyboard.press('Enter');
  await fill(hands, language);
}

/** The same in less time. */
export async function filledByPointer(page: Page, language: 'en' | 'cy'): Promise<void> {
  await tickCriteria(pointerOn(page), language);
  await fill(pointerOn(page), language);
}

async function tickCriteria({ tick }: Hands, language: 'en' | 'cy'): Promise<void> {
  await tick(words[language].valid);
  await tick(words[language].current);
}

async function fill({ write, choose }: Hands, language: 'en' | 'cy'): Promise<void> {
  const say = words[language];
  await choose(`${say.decision}: L6-PP-01`, 1);
  await write(`${say.comment}: L6-PP-01`, 'Clear and honest.');
  await choose(`${say.decision}: L6-PP-03`, 2);
  await choose(say.shared, 3);
  await write(say.member, 'Nia Sample');
  await write(say.conflict, 'I supervised her in 2024.');
  await write(say.handled, 'She did not vote.');
  await write(say.requirement, 'L6-PP-03');
  await write(say.condition, 'Add what the family said.');
  await write(say.by, '31 March 2027');
  await choose(say.outcome, 2);
  await write(say.reasons, 'Good evidence.');
  await write(say.day, '3 December 2026');
  await write(say.name, 'Nia Sample');
  await write(say.role, 'Chair');
  await write(say.registration, 'OT012302');
}

/** Saves the form with the keyboard, and gives the file. */
export async function saveByKeyboard(
  page: Page,
): Promise<{ readonly name: string; readonly text: string }> {
  const button = page.locator('.panel-save button');
  await tabTo(page, (await button.textContent())!);
  return saved(page);
}

/** The same in less time. */
export async function saveByPointer(page: Page): ReturnType<typeof saveByKeyboard> {
  await page.locator('.panel-save button').focus();
  return saved(page);
}

async function saved(page: Page): ReturnType<typeof saveByKeyboard> {
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

/** What is in the fields of a Word form, by the beginnings of their names; a tick where nothing is written. */
export type WordAnswers = readonly (readonly [name: string, text?: string])[];

/** The same answers as those of `filledByPointer`, as fields of a Word document. */
export const wordAnswers: Readonly<Record<'en' | 'cy', WordAnswers>> = {
  en: [
    ['yes: Valid: E12'],
    ['yes: Current: E12'],
    ['accepted: Decision: L6-PP-01'],
    ['Comment: L6-PP-01', 'Clear and honest.'],
    ['accepted with conditions: Decision: L6-PP-03'],
    ['not accepted: Decision: Without evidence'],
    ['Member', 'Nia Sample'],
    ['Conflict of interest, or none', 'I supervised her in 2024.'],
    ['How it is handled', 'She did not vote.'],
    ['Requirement', 'L6-PP-03'],
    ['Condition', 'Add what the family said.'],
    ['By when', '31 March 2027'],
    ['recommended with conditions'],
    ['Decision: Reasons', 'Good evidence.'],
    ['Decision: Day of the panel', '3 December 2026'],
    ['Name', 'Nia Sample'],
    ['Role', 'Chair'],
    ['Registration', 'OT012302'],
  ],
  cy: [
    ['iawn: Dilys: E12'],
    ['iawn: Cyfredol: E12'],
    ['derbyniwyd: Penderfyniad: L6-PP-01'],
    ['Sylw: L6-PP-01', 'Clear and honest.'],
    ['derbyniwyd gydag amodau: Penderfyniad: L6-PP-03'],
    ['ni dderbyniwyd: Penderfyniad: Heb dystiolaeth'],
    ['Aelod', 'Nia Sample'],
    ['Gwrthdaro buddiannau, neu ddim', 'I supervised her in 2024.'],
    ['Sut yr ymdrinnir ag ef', 'She did not vote.'],
    ['Gofyniad', 'L6-PP-03'],
    ['Amod', 'Add what the family said.'],
    ['Erbyn pryd', '31 Mawrth 2027'],
    ['argymhellir gydag amodau'],
    ['Penderfyniad: Rhesymau', 'Good evidence.'],
    ['Penderfyniad: Diwrnod y panel', '3 Rhagfyr 2026'],
    ['Enw', 'Nia Sample'],
    ['Rôl', 'Chair'],
    ['Cofrestriad', 'OT012302'],
  ],
};

/** Fills in the fields of the last form in a Word document, or of that below a heading, as Word writes them when somebody ticks or types. */
export function fillWord(docx: Uint8Array, answers: WordAnswers, heading?: string): Uint8Array {
  const parts = unzipSync(docx);
  const path = 'word/document.xml';
  let xml = strFromU8(parts[path]!);
  // The declarations have fields of the same names.
  const form = heading ?? /(?:Decision|Penderfyniad): /.exec(xml)?.[0] ?? '';
  for (const [name, text] of answers) {
    // What is ticked of a piece of evidence is before the decisions.
    const from = /^(?:yes|iawn): /.test(name) ? 0 : xml.indexOf(form);
    const field = [...xml.slice(from).matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].find(([one]) =>
      one.includes(`w:alias w:val="${name}`),
    );
    if (!field) throw new Error(`The form has no field ${name}.`);
    const [before] = field;
    const after =
      text === undefined
        ? before.replace('w14:val="0"', 'w14:val="1"').replace('☐', '☒')
        : before
            .replace('<w:showingPlcHdr/>', '')
            .replace(
              /<w:sdtContent>.*<\/w:sdtContent>/s,
              `<w:sdtContent><w:r w:rsidR="00A77B3E"><w:t>${text.replaceAll('\n', '</w:t><w:br/><w:t>')}</w:t></w:r></w:sdtContent>`,
            );
    xml = xml.slice(0, from) + xml.slice(from).replace(before, () => after);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}
