import { resolve } from 'node:path';
import { Chalk } from 'chalk';
import { Argument, Option } from 'commander';
import { isCalendarDate, type IsoDate } from '../core/model/date.ts';
import type { Terminal } from '../core/render/terminal.ts';
import { languages, type Language } from '../core/model/text.ts';
import { dayTyped, withCentury } from '../core/text/parse-date.ts';
import { CommandFault, type Host, type Output } from './host.ts';
import { invalidValue } from './invalid-value.ts';
import { hasFewSigns, showsColours } from './terminal-abilities.ts';

/** Options that several commands share. */
export interface CommonOptions {
  readonly asOf?: IsoDate;
  readonly frameworks?: readonly string[];
  readonly output?: string;
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly templates?: string;
  readonly referenceDocx?: string;
  readonly allowedSigners?: string;
}

function parseDate(text: string): IsoDate {
  const date = dayTyped(withCentury(text));
  if (date === undefined || !isCalendarDate(date)) {
    throw invalidValue('day');
  }
  // Nobody practises on other days, and counting up to them takes for ever.
  if (date < '1900' || date >= '2100') {
    throw invalidValue('dayInRange');
  }
  return date;
}

/** An argument that is the folder where one is, unless another is named. */
export const folderArgument = (name: string): Argument => new Argument(name).default('.');

/** An option that takes a day. */
export const dayOption = (flags: string): Option => new Option(flags).argParser(parseDate);

/** A whole number from 0. */
export function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw invalidValue('wholeNumber');
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

export const asOfOption = (): Option => dayOption('--as-of <date>');

export const frameworksOption = (): Option =>
  new Option('--frameworks <folder>').argParser(collect);

export const allowedSignersOption = (): Option => new Option('--allowed-signers <file>');

export const templatesOption = (): Option => new Option('--templates <folder>');

export const referenceOption = (): Option => new Option('--reference-docx <file>');

export const targetOption = (): Option => new Option('--target <framework:id>');

export const outputOption = (): Option => new Option('-o, --output <file>');

export const formatOption = (formats: readonly string[]): Option =>
  new Option('-f, --format <format>').choices(formats).default(formats[0]);

export const languageOption = ({ language }: Host): Option =>
  new Option('--lang <language>').choices(languages).default(language);

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
  throw new CommandFault('futureJudgement', { date });
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
  return {
    colours: new Chalk({ level: showsColours(output, color, host.env) ? 1 : 0 }),
    width: known ?? 80,
    fewSigns: hasFewSigns(output, host.env),
  };
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
