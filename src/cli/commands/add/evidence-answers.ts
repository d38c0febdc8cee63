import { invalidValue } from '../../invalid-value.ts';
import { Option, type Command } from 'commander';
import type { Period } from '../../../core/model/date.ts';
import { evidenceTypesOf } from '../../../core/model/evidence-types.ts';
import type { Alternatives } from '../../../core/model/notes.ts';
import type { NewClaim, NewWitness } from '../../../core/model/new-evidence.ts';
import { hasLetters } from '../../../core/text/person-name.ts';
import { practitionerOf, type Person } from '../../../core/text/person.ts';
import { findReflectionModel, reflectionModels } from '../../../core/model/reflection-models.ts';
import { titleFault, witnessFault } from '../../../core/workspace/new-evidence-faults.ts';
import { dayWritten, periodWritten, type PeriodFault } from '../../../core/text/parse-period.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import type { Attached } from './attachment-input.ts';
import { claimNamed, isClaimRefused } from '../../../core/workspace/claimables.ts';
import { claimFault } from './claim-refused.ts';
import type { EvidenceTalk } from './add-context.ts';
import { CommandFault } from '../../host.ts';
import { numberGiven } from '../../wizard/registration-answer.ts';
import type { CommonOptions } from '../../options.ts';

/** What is known of the new evidence so far. What was left empty on purpose is `none`. */
export interface EvidenceAnswers {
  readonly title?: string | undefined;
  readonly period?: Period | undefined;
  readonly type?: string | undefined;
  readonly claims?: readonly NewClaim[] | undefined;
  readonly reflection?: string | undefined;
  readonly attachments?: readonly Attached[] | undefined;
  readonly witness?: NewWitness | 'none' | undefined;
  /** The first words of the text. */
  readonly words?: string | undefined;
  /** What pictures of notes show that have no alternative text. */
  readonly alternatives?: Alternatives | undefined;
}

export const none = 'none';

interface SaidClaim {
  readonly statement: string;
  readonly rationale: string;
}

export interface AddOptions extends CommonOptions {
  readonly title?: string;
  readonly date?: string;
  readonly type?: string;
  readonly claim?: readonly SaidClaim[];
  readonly reflection?: string;
  readonly attach?: readonly string[];
  readonly witness?: string;
  readonly witnessRole?: string;
  readonly witnessRegistration?: string;
  readonly witnessDate?: string;
  readonly text?: string;
  readonly file?: string;
  readonly from?: string;
  readonly alt?: readonly string[];
  readonly edit?: boolean;
}

function collectClaim(text: string, earlier: readonly SaidClaim[] = []): readonly SaidClaim[] {
  const [, statement = '', rationale = ''] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (statement.trim() === '' || rationale.trim() === '') {
    throw invalidValue('statementWithRationale');
  }
  return [...earlier, { statement: statement.trim(), rationale: rationale.trim() }];
}

export const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

export const withAnswerOptions = (command: Command): Command =>
  command
    .option('--title <title>')
    .option('--date <date>')
    .option('--type <type>')
    .addOption(new Option('--claim <statement=rationale>').argParser(collectClaim))
    .option('--reflection <model>')
    .addOption(new Option('--attach <file>').argParser(collect))
    .option('--witness <name>')
    .option('--witness-role <role>')
    .option('--witness-registration <number>')
    .option('--witness-date <date>')
    .option('--text <text>');

/** What the options answer. What can't be used is an error before anything is asked. */
export function answersOf(options: AddOptions, talk: EvidenceTalk): EvidenceAnswers {
  const { title, date, type, claim, reflection, text } = options;
  return {
    title: title === undefined ? undefined : titleOf(title, talk),
    period: date === undefined ? undefined : periodOf(date, '--date', talk),
    type: type === undefined ? undefined : typeOf(type, talk),
    claims: claim && claimsOf(claim, talk),
    reflection: reflection === undefined ? undefined : reflectionOf(reflection),
    witness: witnessOf(options, talk),
    words: text?.trim(),
  };
}

function titleOf(written: string, talk: EvidenceTalk): string {
  const title = lineOf(written, '--title');
  const fault = titleFault(title, talk.loaded.portfolio);
  if (fault === undefined) return title;
  throw new CommandFault('titleNotTaken', { titleFault: fault });
}

/** One line; an empty one says nothing. */
function lineOf(written: string, flag: string): string {
  const line = written.trim();
  if (line === '') throw new CommandFault('optionEmpty', { flag });
  return line;
}

function periodOf(written: string, flag: string, { today }: EvidenceTalk): Period {
  const period = periodWritten(written, today);
  if (typeof period !== 'string') return period;
  throw new CommandFault('dayNotTaken', { written, flag, periodFault: period });
}

function typeOf(written: string, { loaded }: EvidenceTalk): string {
  const known = evidenceTypesOf(loaded.library);
  const type = known.find((one) => one.toLowerCase() === written.trim().toLowerCase());
  if (type !== undefined) return type;
  throw new CommandFault('unknownEvidenceType', {
    written,
    near: nearMiss(written, known),
    known,
  });
}

function claimsOf(said: readonly SaidClaim[], { loaded }: EvidenceTalk): readonly NewClaim[] {
  const claims = said.map(({ statement, rationale }) => {
    const choice = claimNamed(statement, loaded);
    if (isClaimRefused(choice)) throw claimFault(statement, choice);
    return { statement: choice.id, rationale };
  });
  const twice = claims.find(
    ({ statement }, index) => claims.findIndex((one) => one.statement === statement) < index,
  );
  if (!twice) return claims;
  throw new CommandFault('claimedTwice', { statement: twice.statement });
}

function reflectionOf(written: string): string {
  if (written.trim().toLowerCase() === none) return none;
  const model = findReflectionModel(written.trim());
  if (model) return model.ids[0];
  throw new CommandFault('unknownReflection', {
    written,
    near: nearMiss(
      written,
      reflectionModels.flatMap(({ ids }) => ids),
    ),
    known: [...reflectionModels.map(({ ids }) => ids[0]), none],
  });
}

function witnessOf(
  { witness, witnessRole, witnessRegistration, witnessDate }: AddOptions,
  talk: EvidenceTalk,
): NewWitness | undefined {
  if (witness === undefined) {
    if (witnessRole === undefined && witnessRegistration === undefined && witnessDate === undefined)
      return undefined;
    throw new CommandFault('witnessNotNamed');
  }
  const name = lineOf(witness, '--witness');
  if (!hasLetters(name)) throw new CommandFault('witnessWithoutLetters');
  const registration = numberGiven(witnessRegistration, '--witness-registration');
  const fault = witnessFault({ name, registration }, talk.loaded.portfolio, talk.policy);
  if (fault !== undefined) {
    throw new CommandFault('witnessNotTaken', {
      witnessFault: fault,
      remedy: remedyOf({ name, registration }, talk),
    });
  }
  return {
    name,
    role: saidIn(witnessRole),
    registration,
    date:
      witnessDate === undefined
        ? undefined
        : witnessDay(lineOf(witnessDate, '--witness-date'), talk),
  };
}

/** What was written; nothing where it is empty. */
export const saidIn = (written = ''): string | undefined =>
  written.trim() === '' ? undefined : written.trim();

/** Whether a witness is only taken for the practitioner until their registration number is known. */
export const isNumberDeciding = (person: Person, talk: EvidenceTalk): boolean =>
  person.registration === undefined &&
  hasLetters(person.name) &&
  witnessFault(person, talk.loaded.portfolio, talk.policy) !== undefined &&
  practitionerOf(talk.loaded.portfolio).numbers.length > 0;

/** What would show that somebody who seems to be the practitioner is another person. */
function remedyOf(person: Person, talk: EvidenceTalk) {
  if (isNumberDeciding(person, talk)) return 'their-number';
  return practitionerOf(talk.loaded.portfolio).numbers.length > 0 ? 'nothing' : 'both-numbers';
}

function witnessDay(written: string, { today }: EvidenceTalk) {
  const day = dayWritten(written, today);
  if (!isFault(day)) return day;
  throw new CommandFault('dayNotTaken', { written, flag: '--witness-date', periodFault: day });
}

export const isFault = (read: string): read is PeriodFault => !/^\d/.test(read);
