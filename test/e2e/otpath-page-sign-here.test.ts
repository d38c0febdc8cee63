import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  exampleCopy,
  goToView,
  heardBeside,
  openFolder,
  sharedPage,
  savedBy,
} from '../support/otpath-page.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

const care = 'evidence/2026-03-single-handed-care.md';
const rota = 'evidence/2026-07-duty-rota-conflict.md';
const ofNia = 'signoffs/2026-03-single-handed-care--nia-sample.yaml';

/** Opens a copy of the example, and the questions about a piece of its evidence. */
async function decideOn(title: string, cwd = exampleCopy('level-6')): Promise<string> {
  await openFolder(page, cwd);
  await goToView(page, 'sign');
  await page.locator('main').getByRole('link', { name: title }).click();
  await page.locator('#Assessor').waitFor();
  return cwd;
}

/** Gives an answer on a claim, with what is to be said of it. */
async function answer(claim: number, choice: string, comment = ''): Promise<void> {
  await page.check(`#Claim${String(claim)}-${choice}`);
  if (comment !== '') await page.fill(`#Claim${String(claim)}-comment`, comment);
}

async function assessor(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    if (id === 'Relationship') await page.selectOption('#Relationship', value);
    else await page.fill(`#${id}`, value);
    // What somebody said of themselves before is filled in as they go on.
    if (id === 'Assessor') await page.press('#Assessor', 'Tab');
  }
}

const nia = {
  Assessor: 'Nia Sample',
  AssessorRole: 'Team manager',
  AssessorNumber: 'OT012399',
  Relationship: 'manager',
};
const niaAsOptions = ['--name', 'Nia Sample', '--role', 'Team manager'].concat([
  ...['--registration', 'OT012399', '--relationship', 'manager'],
]);

const record = (): Promise<void> =>
  page.getByRole('button', { name: 'Record my decisions' }).click();

/** What keeps the decisions from being recorded. */
async function refused(): Promise<string> {
  await record();
  return page.locator('form [role=alert] >> visible=true').innerText();
}

/** The paragraphs of what keeps them from being recorded. */
const lines = (said: string): readonly string[] => said.split(/\n+/);

async function recorded(): Promise<void> {
  await record();
  await page.locator('#Said', { hasText: 'Recorded in' }).waitFor();
}

async function savedZip(): Promise<Readonly<Record<string, Uint8Array>>> {
  await goToView(page, 'changes');
  return unzipSync(await savedBy(page, '[data-save=zip]'));
}

describe('decisions on the page without a sheet', { timeout: 60_000 }, () => {
  it('shows the evidence, each claim, and who has signed', async () => {
    await decideOn('Single-handed care after a stroke');
    const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(shown).toContain('A woman in her eighties who had a stroke');
    expect(shown).toContain('I weighed three ways of transferring against posture');
    expect(shown).toContain('Signed by Rhodri Sample on');
    expect(shown).toContain('2026-03-single-handed-care-risk-assessment.pdf');
    expect(shown).toContain('Witness: Rhodri Sample, Senior Occupational Therapist');
    expect(shown).toMatch(/Rhodri Sample decided on .*: accepted/);
    // Headings of the text come below that of the evidence.
    expect(await page.locator('article :is(h1, h2)').count()).toBe(0);
    expect(await page.locator('article h3').first().innerText()).toBe('What?');
  });

  it('records what otpath sign records, and the next decision above it', async () => {
    const cwd = await decideOn('Single-handed care after a stroke');
    await answer(1, 'accepted', 'Clear and current.');
    await answer(2, 'accepted-with-conditions', 'Add a reference by January.');
    await answer(4, 'not-accepted', 'Which of the three ways was tried?\nBy whom?');
    await assessor(nia);
    await page.fill('#Day', '2026-11-20');
    await recorded();
    const first = [...['sign', care, '--accept', 'L6-PP-01=Clear and current.'], ...niaAsOptions];
    const said = ['--conditions', 'L6-PP-08=Add a reference by January.', '--not-accept'];
    const run = await runHere(
      [...first, ...said, 'L6-PP-03=Which of the three ways was tried?\nBy whom?'].concat([
        '--date',
        '2026-11-20',
      ]),
      { cwd },
    );
    expect(run.code).toBe(0);
    expect(strFromU8((await savedZip())[ofNia]!)).toBe(readFileSync(join(cwd, ofNia), 'utf8'));

    await goToView(page, 'sign');
    await page
      .locator('main')
      .getByRole('link', { name: 'Single-handed care after a stroke' })
      .click();
    await page.locator('main', { hasText: 'Nia Sample decided on' }).waitFor();
    // Who has decided before has said who they are.
    await page.fill('#Assessor', 'Nia Sample');
    await page.press('#Assessor', 'Tab');
    expect(await page.inputValue('#AssessorRole')).toBe('Team manager');
    expect(await page.inputValue('#Relationship')).toBe('manager');
    await answer(4, 'accepted');
    await recorded();
    const again = ['sign', care, '--accept', 'L6-PP-03', ...niaAsOptions];
    expect((await runHere(again, { cwd })).code).toBe(0);
    expect(strFromU8((await savedZip())[ofNia]!)).toBe(readFileSync(join(cwd, ofNia), 'utf8'));
  });

  it('refuses what otpath sign refuses', async () => {
    await decideOn('A quarrel about the duty rota');
    await answer(1, 'accepted');
    await assessor({ ...nia, Assessor: 'Bethan Example', AssessorNumber: '' });
    expect(await refused()).toContain('Bethan Example is the practitioner.');
    await assessor({ Assessor: 'Nia Sample', AssessorNumber: 'OT012301' });
    expect(await refused()).toContain('This registration number belongs to Bethan Example');
    await assessor({ AssessorNumber: 'OT012399', Relationship: 'self' });
    expect(await refused()).toContain('can make a self-assessment.');
    await assessor({ Relationship: 'manager', AssessorNumber: 'Senior OT' });
    expect(await refused()).toContain('Other numbers have at least 4 digits');
    await assessor({ AssessorNumber: '', Assessor: '12345' });
    expect(await refused()).toBe('Your name: Write your name in letters.');
    await assessor({ Assessor: 'Nia Sample', AssessorRole: 'Manager of Mrs Jones' });
    expect(await refused()).toContain('somebody’s name');
    await assessor({ AssessorRole: '' });
    await page.fill('#Day', '2026-11-23');
    expect(await refused()).toContain('It can’t be in the future.');
    expect(await page.locator('.unsaved').count()).toBe(0);
  });

  it('says everything that is missing or wrong at once, and goes to the first of it', async () => {
    await decideOn('A quarrel about the duty rota');
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.id');
    expect(lines(await refused())).toEqual([
      'Decide on one claim or more first.',
      'Your name: Write your name.',
      'What is your relationship to the practitioner? Choose your relationship to the practitioner.',
    ]);
    expect(await focused()).toBe('Claim1-accepted');
    await answer(1, 'not-accepted');
    await assessor({ AssessorRole: 'Manager of Mrs Jones', AssessorNumber: 'Senior OT' });
    await page.fill('#Day', '');
    expect(lines(await refused())).toEqual([
      'Why not, and what would show L6-LM-15? Write the conditions or reasons for L6-LM-15.',
      'Your name: Write your name.',
      expect.stringMatching(/^Your post: This seems to include somebody’s name\./),
      expect.stringMatching(/^Your registration number: An occupational therapist’s HCPC/),
      'What is your relationship to the practitioner? Choose your relationship to the practitioner.',
      'Day of your decisions: Give the day of your decisions. It can’t be in the future.',
    ]);
    expect(await focused()).toBe('Claim1-comment');
    expect(await page.locator('.wrong').count()).toBe(6);
    await answer(1, 'accepted');
    await assessor({ ...nia, Assessor: 'BETHAN  example', Relationship: 'peer' });
    await assessor({ AssessorNumber: '' });
    await page.fill('#Day', '2026-11-22');
    expect(lines(await refused())).toEqual([
      'Your name: Bethan Example is the practitioner. If that is you, this is a self-assessment.',
    ]);
    expect(await focused()).toBe('Assessor');
    expect(await page.locator('.unsaved').count()).toBe(0);
  });

  it.each(['supervisor', 'manager', 'peer'])(
    'refuses the practitioner as their own %s',
    async (relationship) => {
      await decideOn('A quarrel about the duty rota');
      await answer(1, 'accepted');
      await assessor({ Assessor: 'Bethan Example', Relationship: relationship });
      expect(await refused()).toContain('Bethan Example is the practitioner.');
      await assessor({ Assessor: 'Nia Sample', AssessorNumber: 'OT012301' });
      expect(await refused()).toContain('This registration number belongs to Bethan Example');
      expect(await page.locator('.unsaved').count()).toBe(0);
    },
  );

  it('records the practitioner’s own decision as a self-assessment', async () => {
    const cwd = await decideOn('A quarrel about the duty rota');
    await answer(1, 'accepted');
    await assessor({ Assessor: 'Bethan Example', Relationship: 'self' });
    await recorded();
    const own = 'signoffs/2026-07-duty-rota-conflict--bethan-example.yaml';
    const options = ['--name', 'Bethan Example', '--relationship', 'self', '--accept', 'all'];
    expect((await runHere(['sign', rota, ...options], { cwd })).code).toBe(0);
    expect(strFromU8((await savedZip())[own]!)).toBe(readFileSync(join(cwd, own), 'utf8'));
  });

  it('keeps later decisions of the same person, whatever day the results are of', async () => {
    const cwd = exampleCopy('level-6');
    const by = (day: string, ...said: readonly string[]) =>
      runHere(['sign', care, ...said, ...niaAsOptions, '--date', day], { cwd });
    expect((await by('2026-11-01', '--accept', 'L6-PP-01=Seen.')).code).toBe(0);
    await openFolder(page, cwd);
    await goToView(page, 'gaps');
    await page.fill('#AsOf', '2026-10-01');
    await page.locator('main', { hasText: '1 October 2026' }).waitFor();
    await goToView(page, 'sign');
    await page
      .locator('main')
      .getByRole('link', { name: 'Single-handed care after a stroke' })
      .click();
    await page.locator('#Assessor').waitFor();
    await answer(2, 'accepted');
    await assessor(nia);
    await recorded();
    const saved = strFromU8((await savedZip())[ofNia]!);
    expect((await by('2026-11-22', '--accept', 'L6-PP-08')).code).toBe(0);
    expect(saved).toBe(readFileSync(join(cwd, ofNia), 'utf8'));
    await page.fill('#AsOf', '2026-11-22');
  });

  it('signs with a key that it makes, and the command verifies it', async () => {
    const cwd = await decideOn('A quarrel about the duty rota');
    await answer(1, 'accepted');
    await assessor(nia);
    await page.getByText('I don’t have a key yet').click();
    await page.getByLabel('New passphrase').fill('a long passphrase');
    await page.getByLabel('The same passphrase again').fill('a long passphrase');
    const pem = await savedBy(page, 'button:has-text("Make a key file")');
    const line = page.getByLabel('Line for your organisation’s list of keys');
    await line.waitFor();
    const [keyFile, signers] = ['nia.pem', 'allowed_signers'].map((name) =>
      join(temporaryFolder(), name),
    ) as [string, string];
    writeFileSync(keyFile, pem);
    writeFileSync(signers, `${await line.inputValue()}\n`);
    await page.getByLabel('Your key file (ends in .pem)').setInputFiles(keyFile);
    await page.getByLabel('Passphrase of your key file').fill('a wrong passphrase');
    expect(await refused()).toContain('the passphrase does not open that key file');
    await page.getByLabel('Passphrase of your key file').fill('a long passphrase');
    await recorded();
    const shown = await page.locator('main pre').innerText();
    expect(`${shown}\n`).toBe(readFileSync(signers, 'utf8'));
    const path = 'signoffs/2026-07-duty-rota-conflict--nia-sample.yaml';
    const signed = strFromU8((await savedZip())[path]!);
    writeFileSync(join(cwd, path), signed);
    const { stdout } = await runHere(['gaps', '--format', 'json', '--allowed-signers', signers], {
      cwd,
    });
    expect(stdout).toMatch(/"id": "[^"]*L6-LM-15"[^}]*"state": "verified"/);

    // Once a key was used, a decision without it needs a clear yes.
    await decideOn('A quarrel about the duty rota', cwd);
    await answer(1, 'not-accepted', 'I have changed my mind.');
    await assessor(nia);
    expect(await refused()).toContain('signed an earlier decision on this evidence with a key');
    await page.getByLabel('Record my decisions without a key').check();
    await recorded();
  });

  it('asked nothing of any network, and said nothing to the console', () => {
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
