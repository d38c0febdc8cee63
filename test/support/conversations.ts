import { keys, type OpenTerminal } from './terminal.ts';

/** What somebody does at the questions of a command. */
export type Conversation = (terminal: OpenTerminal) => Promise<void>;

/** Answers the questions of `otpath init`, up to where all answers are shown. */
export const aboutYou: Conversation = async (terminal) => {
  await terminal.answer('Your name:', 'Siân Example');
  await terminal.answer('Your post:', 'Occupational Therapist');
  await terminal.answer('When did you qualify?', '8 July 2022');
  await terminal.answer('When did you start', '2 September 2024');
  await terminal.answer('Your HCPC registration number:');
  await terminal.answer('Which framework or pathway?', keys.down.repeat(5));
  await terminal.answer('What have you been signed off at?', keys.down);
  await terminal.answer('When were you signed off?', '15 January 2026');
  await terminal.answer('What are you working towards?');
  await terminal.settle(/\? Is this right\?[^]*⏎ select/);
};

/** Answers the questions of `otpath add` up to where it searches, and types what is looked for. */
export const aboutYourWork: Conversation = async (terminal) => {
  await terminal.answer('What is this piece of work called?', 'Single-handed care after a stroke');
  await terminal.answer('When was it?', 'today');
  await terminal.answer('What type of evidence is it?');
  await terminal.until('? Find a statement:');
  terminal.type('judgement options');
  await terminal.settle(/❯ L6-PP-03[^]*⏎ select/);
};

/** Chooses the statement that was found, and goes on up to the witness. */
const aboutTheStatement: Conversation = async (terminal) => {
  terminal.type(keys.enter);
  const rationale = 'I weighed three ways of transferring and chose with the person.';
  await terminal.answer('How does it show L6-PP-03?', rationale);
  await terminal.answer('Find another (1 so far):');
  await terminal.answer('Which model of reflection do you follow?');
  await terminal.answer('A file to attach');
  await terminal.answer('Who is the witness?');
};

/** Answers the rest of what `otpath add` asks. */
export const finishEvidence: Conversation = async (terminal) => {
  await aboutTheStatement(terminal);
  await terminal.answer('What happened?', 'We tried each way for some days and wrote it down.');
  await terminal.answer('Is this right?');
  await terminal.answer('Open it now?', 'n');
};

/** Answers all that `otpath init` asks. */
const finishPortfolio: Conversation = async (terminal) => {
  await aboutYou(terminal);
  await terminal.answer('Is this right?');
};

/** How somebody answers the commands of the docs that ask questions, by the command. */
export const conversations: Readonly<Record<string, Conversation>> = {
  'otpath sign evidence/2026-07-duty-rota-conflict.md': async (terminal) => {
    await terminal.answer('The evidence has', keys.down);
    await terminal.answer('Your name:', 'Carys Sample');
    await terminal.answer('Your post');
    await terminal.answer('Your registration number');
    await terminal.answer('What is your relationship to the practitioner?', keys.down);
    await terminal.answer('Does the evidence show L6-LM-15?');
    await terminal.answer('A comment');
    await terminal.answer('Is this right?');
  },
  'otpath init my-portfolio': finishPortfolio,
  'otpath init': finishPortfolio,
  'otpath add': async (terminal) => {
    await aboutYourWork(terminal);
    await finishEvidence(terminal);
  },
  'otpath add --from notes.md': async (terminal) => {
    await aboutYourWork(terminal);
    await aboutTheStatement(terminal);
    await terminal.answer('Is this right?');
    await terminal.answer('Open it now?', 'n');
  },
};
