import { languages, type Language } from '../core/model/text.ts';

const isLanguage = (written: string | undefined): written is Language =>
  (languages as readonly (string | undefined)[]).includes(written);

/** A command line without the language that it asks for, which may stand before the command and behind it. */
export interface LineWithLanguage {
  /** What is not a language stays in the line, to be refused there. */
  readonly argv: readonly string[];
  readonly asked: Language | undefined;
}

/** Takes `--lang cy` and `--lang=cy` out of a command line; the last one holds. */
export function takeLanguage(typed: readonly string[]): LineWithLanguage {
  const argv: string[] = [];
  let asked: Language | undefined;
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at]!;
    if (word === '--') return { argv: [...argv, ...typed.slice(at)], asked };
    const joined = /^--lang=(.*)$/s.exec(word)?.[1];
    const written = joined ?? (word === '--lang' ? typed[at + 1] : undefined);
    if (!isLanguage(written)) {
      argv.push(word);
      continue;
    }
    asked = written;
    if (joined === undefined) at += 1;
  }
  return { argv, asked };
}

/** The language that otpath speaks in one run: that of --lang, else that of OTPATH_LANG, else English. */
export function languageSpoken(
  typed: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const wanted = takeLanguage(typed).asked ?? env['OTPATH_LANG'];
  return isLanguage(wanted) ? wanted : 'en';
}

/** What OTPATH_LANG holds where that is no language; an empty one counts as none. */
export function unknownLanguage(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const written = env['OTPATH_LANG'];
  return written === undefined || written === '' || isLanguage(written) ? undefined : written;
}
