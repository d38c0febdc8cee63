import { Option, type Command } from 'commander';
import { cleanText } from '../../format/clean.ts';
import { wrap } from '../../format/terminal.ts';
import { personKey } from '../../model/person.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { isLater, relationships, type Assessor, type Relationship } from '../../model/sign-off.ts';
import { wordsIn } from '../../report/words/index.ts';
import { CannotRun, type Host } from '../host.ts';
import { terminalFor } from '../options.ts';

export interface AssessorOptions {
  readonly name?: string;
  readonly role?: string;
  readonly registration?: string;
  readonly relationship?: Relationship;
}

export const withAssessorOptions = (command: Command): Command =>
  command
    .option('--name <name>', 'your name, as the assessor')
    .option('--role <role>', 'your post')
    .option('--registration <number>', 'your registration number')
    .addOption(
      new Option('--relationship <relationship>', 'what you are to the practitioner').choices(
        relationships,
      ),
    );

/** Who judges: as the options say, and for the rest as somebody at the terminal answers. */
export async function assessorFrom(
  options: AssessorOptions,
  portfolio: Portfolio,
  host: Host,
): Promise<Assessor> {
  const assessor = await askAssessor(options, portfolio, host);
  if (selfFault(assessor, portfolio) === undefined) return assessor;
  throw isOwn(assessor.name, portfolio)
    ? new CannotRun(
        'The assessor is the practitioner, whose judgement is a self-assessment.',
        'Give --relationship self, or the name of whoever judges.',
      )
    : new CannotRun(
        `A self-assessment is by the practitioner, ${portfolio.practitioner.name}.`,
        'Give another --relationship, or that name.',
      );
}

/** Whether the options leave nothing of the assessor to be asked. */
export const isWholeAssessor = (options: AssessorOptions): boolean =>
  [options.name, options.role, options.registration].every((one) => given(one) !== undefined) &&
  options.relationship !== undefined;

const isOwn = (name: string, { practitioner }: Portfolio): boolean =>
  personKey(name) === personKey(practitioner.name);

/** What is wrong where somebody judges their own work as somebody else would, or the other way round. */
function selfFault(
  { name, relationship }: Pick<Assessor, 'name' | 'relationship'>,
  portfolio: Portfolio,
): string | undefined {
  if (isOwn(name, portfolio) === (relationship === 'self')) return undefined;
  const { name: practitioner } = portfolio.practitioner;
  return isOwn(name, portfolio)
    ? `${practitioner} is the practitioner, whose own judgement is a self-assessment.`
    : `A self-assessment is by the practitioner, ${practitioner}.`;
}

async function askAssessor(
  options: AssessorOptions,
  portfolio: Portfolio,
  host: Host,
): Promise<Assessor> {
  const { relationship } = options;
  const [name, role, registration] = [options.name, options.role, options.registration].map(given);
  if (options.name !== undefined && name === undefined) {
    throw missing('your name as the assessor', '--name "Nia Sample"');
  }
  if (!host.canAsk) {
    if (name === undefined) throw missing('your name as the assessor', '--name "Nia Sample"');
    if (relationship === undefined) {
      throw missing(
        'what you are to the practitioner',
        `--relationship with one of: ${relationships.join(', ')}`,
      );
    }
    return { name, role, registration, relationship };
  }
  const { askLine } = await import('../prompts.ts');
  const fault = (text: string): string | undefined =>
    relationship && selfFault({ name: text, relationship }, portfolio);
  const givenName = name ?? given(await askLine('Your name:', { fault }))!;
  const before = [...portfolio.signOffs]
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .find(({ assessor }) => personKey(assessor.name) === personKey(givenName))?.assessor;
  const ask = async (question: string, known: string | undefined, standard: string | undefined) =>
    known ?? ((await askLine(question, { standard, optional: true })) || undefined);
  return {
    name: givenName,
    role: await ask('Your post (may be left empty):', role, before?.role),
    registration: await ask(
      'Your registration number (may be left empty):',
      registration,
      before?.registration,
    ),
    relationship:
      relationship ?? (await askRelationship(givenName, before?.relationship, portfolio, host)),
  };
}

/** Asks until the answer fits the name. */
async function askRelationship(
  name: string,
  standard: Relationship | undefined,
  portfolio: Portfolio,
  host: Host,
): Promise<Relationship> {
  const { choose } = await import('../prompts.ts');
  const words = wordsIn('en').trust.relationships;
  for (;;) {
    const relationship = await choose(
      'What are you to the practitioner?',
      relationships.map((one) => ({ name: words[one], value: one })),
      standard,
    );
    const fault = selfFault({ name, relationship }, portfolio);
    if (fault === undefined) return relationship;
    host.stderr.write(`${wrap(cleanText(fault), terminalFor(host.stderr, {}, host))}\n`);
  }
}

/** What was written without needless spaces; nothing where nothing else is left. */
function given(text = ''): string | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  return written === '' ? undefined : written;
}

const missing = (what: string, flag: string): CannotRun =>
  new CannotRun(`Nobody is at the terminal to say ${what}.`, `Give it as ${flag}.`);
