import { Option, type Command } from 'commander';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { hasLetters } from '../../../core/text/person-name.ts';
import { practitionerOf } from '../../../core/text/person.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { relationships, type Assessor, type Relationship } from '../../../core/model/sign-off.ts';
import { assessorBefore, detailInPost, selfFault } from '../../../core/workspace/assessor.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { CommandFault } from '../../host.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { terminalFor } from '../../options.ts';
import { numberFault, numberGiven } from '../../wizard/registration-answer.ts';
import type { Prompts } from '../../wizard/steps.ts';

export interface AssessorOptions {
  readonly name?: string;
  readonly role?: string;
  readonly registration?: string;
  readonly relationship?: Relationship;
}

export const withAssessorOptions = (command: Command): Command =>
  command
    .option('--name <name>')
    .option('--role <role>')
    .option('--registration <number>')
    .addOption(new Option('--relationship <relationship>').choices(relationships));

/** Who judges: as the options say, and for the rest as somebody at the terminal answers. */
export async function assessorFrom(
  options: AssessorOptions,
  portfolio: Portfolio,
  prompts: Prompts | undefined,
  host: SpeakingHost,
): Promise<Assessor> {
  const assessor = await askAssessor(options, portfolio, prompts, host);
  const fault = selfFault(assessor, portfolio);
  if (fault === undefined) return assessor;
  const practitioner = portfolio.practitioner.name;
  throw fault === 'other'
    ? new CommandFault('assessorIsOther', { practitioner })
    : new CommandFault('assessorIsPractitioner', { practitioner, likeness: fault });
}

/** Whether the options leave nothing of the assessor to be asked. */
export const isWholeAssessor = (options: AssessorOptions): boolean =>
  [options.name, options.role, options.registration].every((one) => given(one) !== undefined) &&
  options.relationship !== undefined;

/** What is wrong with a name by itself. A number that is still to come may say that it is somebody else's. */
function nameFault(
  name: string,
  { registration, relationship }: AssessorOptions,
  portfolio: Portfolio,
  { inLetters, selfFaults }: ConversationWords['sign'],
): string | undefined {
  if (!hasLetters(name)) return inLetters;
  const canTellApart = practitionerOf(portfolio).numbers.length > 0 && registration === undefined;
  if (relationship === undefined || canTellApart) return undefined;
  const fault = selfFault({ name, registration, relationship }, portfolio);
  return fault && selfFaults[fault](portfolio.practitioner.name);
}

async function askAssessor(
  options: AssessorOptions,
  portfolio: Portfolio,
  prompts: Prompts | undefined,
  host: SpeakingHost,
): Promise<Assessor> {
  const { relationship } = options;
  const [name, role] = [options.name, options.role].map(given);
  const registration = numberGiven(options.registration, '--registration');
  const detail = role === undefined ? undefined : detailInPost(role, options.name, portfolio);
  if (detail !== undefined) throw new CommandFault('detailInRole', { detail });
  if (options.name !== undefined && name === undefined) throw new CommandFault('assessorNotNamed');
  if (name !== undefined && !hasLetters(name)) {
    throw new CommandFault('assessorWithoutLetters');
  }
  if (!prompts) {
    if (name === undefined) throw new CommandFault('assessorNotNamed');
    if (relationship === undefined) {
      throw new CommandFault('relationshipNotGiven', { relationships });
    }
    return { name, role, registration, relationship };
  }
  const { sign: words, wizard } = host.words;
  const fault = (text: string): string | undefined => nameFault(text, options, portfolio, words);
  const givenName = name ?? given(await prompts.askLine(words.name, { fault }))!;
  const before = assessorBefore({ name: givenName, registration }, portfolio);
  const ask = async (
    question: string,
    known: string | undefined,
    standard: string | undefined,
    lineFault?: (text: string) => string | undefined,
  ) =>
    known ??
    given(
      await prompts.askLine(question, {
        standard,
        optional: true,
        ...(lineFault && { fault: lineFault }),
      }),
    );
  const post = await ask(words.post, role, before?.role, (text) => {
    const what = detailInPost(text, givenName, portfolio);
    return what && words.detailInPost[what];
  });
  const number = await ask(words.registration, registration, before?.registration, (text) =>
    numberFault(text, wizard),
  );
  const person = { name: givenName, registration: number };
  return {
    name: givenName,
    role: post,
    registration: number,
    relationship:
      relationship ??
      (await askRelationship(person, before?.relationship, portfolio, prompts, host)),
  };
}

/** Asks until the answer fits the name. */
async function askRelationship(
  person: Pick<Assessor, 'name' | 'registration'>,
  standard: Relationship | undefined,
  portfolio: Portfolio,
  { choose, say }: Prompts,
  host: SpeakingHost,
): Promise<Relationship> {
  const { relationship: question, selfFaults } = host.words.sign;
  const words = wordsIn(host.language).trust.relationships;
  for (;;) {
    const relationship = await choose(
      question,
      relationships.map((one) => ({ name: words[one], value: one })),
      standard,
    );
    const fault = selfFault({ ...person, relationship }, portfolio);
    if (fault === undefined) return relationship;
    const sentence = selfFaults[fault](portfolio.practitioner.name);
    say(`${wrap(cleanText(sentence), terminalFor(host.stderr, {}, host))}\n`);
  }
}

/** What was written without needless spaces; nothing where nothing else is left. */
function given(text = ''): string | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  return written === '' ? undefined : written;
}
