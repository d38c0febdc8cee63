import { resolve } from 'node:path';
import { Chalk, type ChalkInstance } from 'chalk';
import { InvalidArgumentError, Option } from 'commander';
import { isCalendarDate, type IsoDate } from '../core/model/date.ts';
import type { Terminal } from '../core/render/terminal.ts';
import { languages, type Language } from '../core/model/text.ts';
import { dayTyped, withCentury } from '../core/text/parse-date.ts';
import { UserError, type Host, type Output } from './host.ts';

/** Options that several commands share. */
export interface CommonOptions {
  readonly asOf?: IsoDate;
  readonly frameworks?: readonly string[];
  readonly output?: string;
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly templates?: string;
  readonly allowedSigners?: string;
}

function parseDate(text: string): IsoDate {
  const date = dayTyped(withCentury(text));
  if (date === undefined || !isCalendarDate(date)) {
    throw new InvalidArgumentError('Write a day of the calendar as 2026-03-14 or 14/03/2026.');
  }
  // Nobody practises on other days, and reckoning up to them takes for ever.
  if (date < '1900' || date >= '2100') {
    throw new InvalidArgumentError('Write a day from 1900 to 2099.');
  }
  return date;
}

/** An option that takes a day. */
export const dayOption = (flags: string, means: string): Option =>
  new Option(flags, means).argParser(parseDate);

/** A whole number from 0. */
export function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

export const asOfOption = (): Option =>
  new Option('--as-of <date>', 'reckon as if it were this day (2026-03-14)').argParser(parseDate);

export const sinceOption = (): Option =>
  new Option('--since <date>', 'tell what has changed since this day').argParser(parseDate);

export const dateOption = (): Option =>
  new Option('--date <date>', 'the day of the judgement; today if left out').argParser(parseDate);

export const frameworksOption = (): Option =>
  new Option(
    '--frameworks <folder>',
    'a folder with further frameworks; may be repeated',
  ).argParser(collect);

export const allowedSignersOption = (): Option =>
  new Option(
    '--allowed-signers <file>',
    'a list of assessors’ keys that is not part of the portfolio',
  );

export const templatesOption = (): Option =>
  new Option('--templates <folder>', 'a folder with templates of your own for documents');

export const targetOption = (): Option =>
  new Option('--target <framework:id>', 'the level, stage or role profile to aim at');

export const outputOption = (means = 'write to this file instead of the terminal'): Option =>
  new Option('-o, --output <file>', means);

export const formatOption = (formats: readonly string[]): Option =>
  new Option('-f, --format <format>', 'the form of the output')
    .choices(formats)
    .default(formats[0]);

export const languageOption = ({ language }: Host): Option =>
  new Option('--lang <language>', 'the language of messages and reports')
    .choices(languages)
    .default(language);

/** Today on this computer's calendar, unless another day was asked for. */
export function asOfDate({ asOf }: { readonly asOf?: IsoDate | undefined }, host: Host): IsoDate {
  if (asOf !== undefined) return asOf;
  const now = host.now();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}

/** The day of a judgement, which is none to come. */
export function dayOfJudgement({ date }: { readonly date?: IsoDate }, host: Host): IsoDate {
  const today = asOfDate({}, host);
  if (date === undefined || date <= today) return date ?? today;
  throw new UserError(
    `${date} is still to come, so nobody can have judged anything on it.`,
    'Give --date a day up to today.',
  );
}

/**
 * Colours on or off: the flag decides, then NO_COLOR, then FORCE_COLOR, then whether the output is a
 * terminal that can show them.
 */
function coloursFor(output: Output, flag: boolean | undefined, { env }: Host): ChalkInstance {
  const forced = env['FORCE_COLOR'];
  const byEnvironment = env['NO_COLOR']
    ? false
    : forced !== undefined
      ? forced !== '0' && forced !== 'false'
      : output.isTerminal && env['TERM'] !== 'dumb';
  return new Chalk({ level: (flag ?? byEnvironment) ? 1 : 0 });
}

/** The terminal behind an output; 80 columns where there is none. A file gets no colours and 80 columns. */
export function terminalFor(
  output: Output,
  { color, output: file }: Pick<CommonOptions, 'color'> & { readonly output?: string | undefined },
  host: Host,
): Terminal {
  // What goes into a file is the same on every computer; messages beside it are still read here.
  if (file !== undefined && output === host.stdout)
    return { colours: new Chalk({ level: 0 }), width: 80 };
  const given = Number(host.env['COLUMNS']);
  // Some terminals report 0 columns when they do not know.
  const known = [output.columns, given].find((one) => one !== undefined && one > 0);
  return { colours: coloursFor(output, color, host), width: known ?? 80 };
}

/** In lines: how much the terminal of the questions shows at once. */
export const screenRows = (): number => process.stderr.rows || 24;

/** The folders with frameworks that a run was given, by flag and by environment, as absolute paths. */
export function frameworkFolders({ frameworks }: CommonOptions, host: Host): readonly string[] {
  const fromEnvironment = host.env['OTPATH_FRAMEWORKS'];
  return [...(frameworks ?? []), ...(fromEnvironment ? [fromEnvironment] : [])].map((folder) =>
    resolve(host.cwd, folder),
  );
}
