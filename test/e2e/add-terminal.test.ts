import { readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  alwaysCurrent,
  fingerprints,
  temporaryFolder,
  withoutDraft,
  writeFiles,
} from '../support/temporary.ts';
import { keys, openOtpath, type OpenTerminal } from '../support/terminal.ts';

/** A portfolio towards level 6 without evidence, beside it minutes that can be attached. */
const empty = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n${alwaysCurrent}`,
    'minutes.txt': 'Brakes on.',
  });

const evidenceIn = (cwd: string, name: string): string =>
  readFileSync(join(cwd, 'evidence', name), 'utf8');

it('writes evidence as its questions are answered, with a search for mistyped words', async () => {
  const cwd = empty();
  const outside = writeFiles(temporaryFolder(), { 'risk plan (2).txt': 'Brakes on.' });
  const terminal = openOtpath(['add'], { cwd });
  await terminal.answer('What is this piece of work called?', 'Sgwrs am waith ymchwil');
  await terminal.refuse('When was it?', '14 March 2099', 'This date is in the future.');
  terminal.type(keys.backspace.repeat('14 March 2099'.length));
  await terminal.answer('When was it?', '14/03/2026');
  await terminal.until('  14 March 2026');
  await terminal.answer('What type of evidence is it?', keys.down);
  await terminal.until('? Find a statement:');
  terminal.type('equipmnet buyng');
  await terminal.until(/❯ L6-PP-24 .*buying/);
  terminal.type(keys.down + keys.up + keys.enter);
  await terminal.answer('How does it show L6-PP-24?', 'Dewisais yr offer.');
  await terminal.until(/❯ That is all\n {2}✓ L6-PP-24 /);
  terminal.type(keys.down + keys.enter);
  await terminal.answer('You have already chosen L6-PP-24.', keys.down + keys.down);
  await terminal.answer('Find another (1 so far):');
  await terminal.answer('Which model of reflection do you follow?');
  await terminal.refuse('A file to attach', 'nowhere.pdf', 'There is no file "nowhere.pdf".');
  terminal.type(keys.backspace.repeat('nowhere.pdf'.length));
  // As terminals write a file that is dragged into them.
  const dragged = join(outside, 'risk plan (2).txt').replace(/[ ()]/g, '\\$&');
  await terminal.answer('A file to attach', `${dragged} `);
  await terminal.until('risk plan (2).txt will be copied.');
  await terminal.answer('Another file');
  await terminal.refuse('Who is the witness?', 'Bethan Example', 'You can’t be the witness');
  terminal.type(keys.backspace.repeat('Bethan Example'.length));
  await terminal.answer('Who is the witness?');
  await terminal.answer('What happened?', 'Rhestr newydd.');

  // Every answer can be changed: here the title, the second of the list.
  await terminal.until('Change the attachments: risk plan (2).txt');
  await terminal.answer('Is this right?', keys.down);
  await terminal.answer('What is this piece of work called?', ' Ŵyn');
  await terminal.until('Change the title: ');
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'n');
  expect(await terminal.ended).toBe(0);

  const text = terminal.text();
  const file = /Written: (evidence\/\S+)/.exec(text)![1]!;
  expect(text).toContain('L6-PP-24: uncovered → evidenced.');
  expect(evidenceIn(cwd, file.slice('evidence/'.length))).toContain(`type: reflective-account
claims:
  - statement: L6-PP-24
    rationale: Dewisais yr offer.
attachments:
  - risk plan (2).txt
reflection: what-so-what-now-what
`);
  expect(evidenceIn(cwd, 'risk plan (2).txt')).toBe('Brakes on.');
});

it('fits into a narrow terminal without colours, asks for the witness that a type wants, and opens the file', async () => {
  const cwd = empty();
  const terminal = openOtpath(
    ['add', '--type', 'testimonial', '--claim', 'L6-PP-02=Dangosais.', '--reflection', 'none'],
    { cwd, columns: 50, env: { EDITOR: 'echo opened', VISUAL: '' } },
  );
  await terminal.answer('What is this piece of work called?', 'Llythyr o’r tîm: “diolch”');
  await terminal.answer('When was it?', '1 i 14 Mawrth 2026');
  await terminal.answer('A file to attach');
  await terminal.answer('Who is the witness?', 'Siân Sample');
  await terminal.answer('Their post', 'Uwch Therapydd');
  await terminal.answer('Their registration number');
  await terminal.refuse('When did they confirm it?', 'soon', 'Write a day');
  terminal.type(keys.backspace.repeat(4));
  await terminal.answer('When did they confirm it?', '20 March 2026');
  await terminal.answer('What happened?');
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'y');
  expect(await terminal.ended).toBe(0);
  expect(terminal.text().replace(/\n/g, '')).toMatch(/opened \/.*llythyr-or-tim-diolch\.md/);
  expect(evidenceIn(cwd, '2026-03-01-llythyr-or-tim-diolch.md')).toContain(`---
title: "Llythyr o’r tîm: “diolch”"
date: { from: 2026-03-01, to: 2026-03-14 }
type: testimonial
claims:
  - statement: L6-PP-02
    rationale: Dangosais.
witness:
  name: Siân Sample
  role: Uwch Therapydd
  date: 2026-03-20
---
`);
});

it('does without the witness that a type wants, and says that check reminds of it', async () => {
  const cwd = empty();
  const answered = ['--title', 'A', '--date', '14/03/2026', '--claim', 'L6-PP-02=I did.'];
  const terminal = openOtpath(
    ['add', ...answered, '--type', 'testimonial', '--reflection', 'none', '--text', 'Un.'],
    { cwd },
  );
  await terminal.answer('A file to attach');
  await terminal.until(/otpath check will\s+remind you/);
  await terminal.answer('Who is the witness?');
  await terminal.until('Change the witness: none yet');
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'n');
  expect(await terminal.ended).toBe(0);
  expect(evidenceIn(cwd, '2026-03-14-a.md')).not.toMatch(/^witness/m);
});

it('asks for the number of a witness whose name is like the practitioner’s', async () => {
  const cwd = writeFiles(empty(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\ncredentials:\n  - { kind: hcpc-registration, number: OT012345 }\n',
  });
  const args = ['--title', 'A', '--date', '14/03/2026', '--type', 'audit', '--text', 'Much.'];
  const claims = ['--claim', 'L6-PP-24=I did.', '--reflection', 'none'];
  const terminal = openOtpath(['add', ...args, ...claims], { cwd });
  await terminal.answer('A file to attach');
  await terminal.answer('Who is the witness?', 'B. Example');
  await terminal.until(
    /This name is like yours\. Give their registration number to show that it is\s+somebody else\./,
  );
  await terminal.refuse('Their registration number:', 'OT 12345', 'This is your own registration');
  terminal.type(keys.backspace.repeat('OT 12345'.length));
  await terminal.answer('Their registration number:', 'OT054321');
  await terminal.answer('Their post');
  await terminal.answer('When did they confirm it?');
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'n');
  expect(await terminal.ended).toBe(0);
  expect(evidenceIn(cwd, '2026-03-14-a.md')).toContain(
    'witness:\n  name: B. Example\n  registration: OT054321\n',
  );
});

it('finds a way on where no statement is found, and says that nothing counts yet', async () => {
  const cwd = empty();
  const flags = ['--title', 'A', '--date', '14/03/2026', '--type', 'case-study'];
  const terminal = openOtpath(['add', ...flags, '--reflection', 'none'], { cwd });
  await terminal.until('? Find a statement:');
  terminal.type('zzzzzz');
  await terminal.until('❯ No match. Try a general word such as risk, judgement or supervision');
  await terminal.until('None for now: this evidence won’t count until you link it to a statement');
  terminal.type(keys.enter);
  await terminal.until(/✔ Find a statement: no match\n\? Find a statement:[^]*❯ Type words[^]*⏎/);
  terminal.type('zzzzzz');
  await terminal.until(/✔ Find a statement: no match[^]*❯ No match/);
  terminal.type(keys.down + keys.enter);
  await terminal.until('? A file to attach');
  terminal.type(keys.interrupt);
  expect(await terminal.ended).toBe(130);
});

/** What answers each question, so that it is not asked. */
const flags = {
  title: ['--title', 'A'],
  date: ['--date', '2026-03-14'],
  type: ['--type', 'audit'],
  claim: ['--claim', 'L6-PP-02=I did.'],
  reflection: ['--reflection', 'none'],
  attach: ['--attach', 'minutes.txt'],
  witness: ['--witness', 'Nia Sample'],
  text: ['--text', 'Much.'],
};
type Flag = keyof typeof flags;
const upTo = (...left: readonly Flag[]): readonly string[] =>
  (Object.keys(flags) as Flag[]).flatMap((one) => (left.includes(one) ? [] : flags[one]));

describe('Ctrl-C', () => {
  const rationale = async (terminal: OpenTerminal): Promise<void> => {
    await terminal.answer('Find a statement:', keys.down);
    await terminal.until('? How does it show');
  };
  const witness =
    (...answers: readonly string[]) =>
    async (terminal: OpenTerminal): Promise<void> => {
      for (const one of answers) await terminal.answer(one, one === 'Who' ? 'Nia' : '');
    };

  interface Moment {
    readonly question: string;
    readonly args: readonly string[];
    readonly before?: (terminal: OpenTerminal) => Promise<void>;
  }
  const moments: readonly Moment[] = [
    { question: 'What is this piece of work called?', args: upTo('title') },
    { question: 'When was it?', args: upTo('date') },
    { question: 'What type of evidence is it?', args: upTo('type') },
    { question: 'Find a statement:', args: upTo('claim') },
    { question: 'How does it show', args: upTo('claim'), before: rationale },
    { question: 'Which model of reflection', args: upTo('reflection') },
    { question: 'A file to attach', args: upTo('attach') },
    { question: 'Who is the witness?', args: upTo('witness') },
    { question: 'Their post', args: upTo('witness'), before: witness('Who') },
    {
      question: 'When did they confirm it?',
      args: upTo('witness'),
      before: witness('Who', 'Their post', 'Their reg'),
    },
    { question: 'What happened?', args: upTo('text') },
    { question: 'Is this right?', args: upTo() },
  ];

  it.concurrent.each(moments)(
    'at "$question" ends the run, and nothing is written',
    async ({ question, args, before }) => {
      const cwd = empty();
      const untouched = fingerprints(cwd);
      const terminal = openOtpath(['add', ...args], { cwd });
      await before?.(terminal);
      await terminal.until(`? ${question}`);
      terminal.type(keys.interrupt);
      expect(await terminal.ended).toBe(130);
      expect(terminal.text()).toContain('Stopped. Nothing was written.');
      expect(withoutDraft(fingerprints(cwd))).toEqual(untouched);
    },
  );

  it('at the offer to open the file leaves it written', async () => {
    const cwd = empty();
    const terminal = openOtpath(['add', ...upTo()], { cwd });
    await terminal.answer('Is this right?');
    await terminal.until('? Open it now?');
    terminal.type(keys.interrupt);
    expect(await terminal.ended).toBe(130);
    expect(terminal.text()).not.toContain('Nothing was written.');
    expect(evidenceIn(cwd, '2026-03-14-a.md')).toContain('title: A\n');
  });
});

it('keeps the answers where they can’t be written, until they can', async () => {
  const cwd = empty();
  symlinkSync(temporaryFolder(), join(cwd, 'evidence'));
  const terminal = openOtpath(['add', ...upTo('title')], { cwd });
  await terminal.answer('What is this piece of work called?', 'A long story');
  await terminal.answer('Is this right?');
  await terminal.until('is a link to a place outside');
  await terminal.until('Change the title: A long story');
  unlinkSync(join(cwd, 'evidence'));
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'n');
  expect(await terminal.ended).toBe(0);
  expect(evidenceIn(cwd, '2026-03-14-a-long-story.md')).toContain('title: A long story\n');
});
