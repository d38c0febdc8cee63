import { Option, type Command } from 'commander';
import { personKey } from '../../model/person.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { relationships, type Assessor, type Relationship } from '../../model/sign-off.ts';
import { wordsIn } from '../../report/words/index.ts';
import { CannotRun, type Host } from '../host.ts';

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
  const isOwn = personKey(assessor.name) === personKey(portfolio.practitioner.name);
  if (isOwn === (assessor.relationship === 'self')) return assessor;
  throw isOwn
    ? new CannotRun(
        'The assessor is the practitioner, whose judgement is a self-assessment.',
        'Give --relationship self, or the name of whoever judges.',
      )
    : new CannotRun(
        `A self-assessment is by the practitioner, ${portfolio.practitioner.name}.`,
        'Give another --relationship, or that name.',
      );
}

async function askAssessor(
  options: AssessorOptions,
  { signOffs }: Portfolio,
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
  const { askLine, choose } = await import('../prompts.ts');
  // Whoever judged last is most likely the one who goes on.
  const last = [...signOffs].sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.assessor;
  const givenName = name ?? (await askLine('Your name:', { standard: last?.name }));
  const before = givenName === last?.name ? last : undefined;
  const ask = async (question: string, known: string | undefined, standard: string | undefined) =>
    known ?? ((await askLine(question, { standard, optional: true })) || undefined);
  const words = wordsIn('en').trust.relationships;
  return {
    name: givenName,
    role: await ask('Your post (may be left empty):', role, before?.role),
    registration: await ask(
      'Your registration number (may be left empty):',
      registration,
      before?.registration,
    ),
    relationship:
      relationship ??
      (await choose(
        'What are you to the practitioner?',
        relationships.map((one) => ({ name: words[one], value: one })),
        before?.relationship,
      )),
  };
}

/** What was written without spaces around it; nothing where nothing else is left. */
const given = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim();

const missing = (what: string, flag: string): CannotRun =>
  new CannotRun(`Nobody is at the terminal to say ${what}.`, `Give it as ${flag}.`);
