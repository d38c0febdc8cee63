import { join } from 'node:path';
import type { Command } from 'commander';
import type { IsoDate } from '../../../core/model/date.ts';
import { formatBatchIndex, type BatchEntry } from '../../../core/render/cohort-index-html.ts';
import { fileSlugOf } from '../../../core/text/file-name.ts';
import { faultWordsIn } from '../../../core/words/faults/index.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { lastSaved } from '../../../node/last-saved.ts';
import { filesWritten } from '../../../node/written.ts';
import type { CommandResult } from '../../command.ts';
import { faultIn, commandFaultOf } from '../../failure.ts';
import { CommandFault, type Host } from '../../host.ts';
import { asOfDate, dayOption } from '../../options.ts';
import { tell } from '../../tell.ts';
import { materialFor, writeOutput } from '../../write-output.ts';
import type { CollectOptions } from './collect.ts';
import { eachPortfolio, type MemberPortfolio } from './each-portfolio.ts';
import { findPlaces, type CohortPlace, type PlaceOptions } from './places.ts';

/** What every command takes that makes a file for each person. */
export interface BatchOptions extends CollectOptions, PlaceOptions {
  readonly changedSince?: IsoDate;
}

export const withBatch = (command: Command): Command =>
  command.option('-o, --output <folder>').addOption(dayOption('--changed-since <date>'));

/** What a batch makes, for one person after the other. */
export interface Batch {
  readonly kind: 'reports' | 'packs' | 'sheets';
  /** What the name of each file begins with, and its ending. */
  readonly begins: string;
  readonly ending: string;
  /** Writes the file of one person; false where something keeps it from being made, which has been said then. */
  readonly make: (loaded: MemberPortfolio, place: CohortPlace, file: string) => Promise<boolean>;
}

/**
 * Makes a file for each person of a cohort in one folder, and an index page beside them. What can't be made is said and is
 * in the index; the others are made all the same.
 */
export async function makeBatch(
  folders: readonly string[],
  options: BatchOptions,
  { kind, begins, ending, make }: Batch,
  host: Host,
): Promise<CommandResult> {
  const { output, changedSince } = options;
  if (output === undefined || /\.(?:html?|docx|pdf|zip)$/i.test(output)) {
    throw new CommandFault('batchNeedsFolder', { kind });
  }
  const { places, missing } = findPlaces(folders, options, host);
  const words = wordsIn(options.lang).cohort.batch;
  const faultWords = await faultWordsIn(host.language);
  const entries: BatchEntry[] = [];
  const said = (fault: CommandFault): string => {
    const { message, hint = '' } = faultIn(faultWords, fault);
    return `${message} ${hint}`.trimEnd();
  };
  const fail = (path: string, shownAs: string, why: string): void => {
    tell(`${shownAs}: ${why}`, host);
    entries.push({ path, shownAs, problem: why });
  };
  for (const { path, fault } of missing) fail(path, path, said(fault));
  const taken = new Set<string>();
  const isMeant = ({ folder }: CohortPlace): boolean =>
    changedSince === undefined || lastSaved(folder) >= changedSince;
  const left = places.filter((place) => !isMeant(place));
  let done = 0;
  const meant = places.filter(isMeant);
  for await (const { place, loaded, fault } of eachPortfolio(meant, options, host)) {
    done += 1;
    if (fault) {
      fail(place.path, place.path, said(fault));
      continue;
    }
    const { name, id = place.path } = loaded.portfolio.practitioner;
    const shownAs = name === '' ? id : `${name} (${id})`;
    const file = `${unusedName(`${begins}-${fileSlugOf(id) || 'portfolio'}`, taken)}.${ending}`;
    tell(`${String(done)}/${String(meant.length)} ${shownAs}`, host);
    const before = filesWritten();
    try {
      const isMade = await make(loaded, place, join(output, file));
      entries.push({
        path: place.path,
        shownAs,
        ...(isMade ? { file } : { problem: words.notMade }),
      });
    } catch (error) {
      fail(place.path, shownAs, said(commandFaultOf(error, filesWritten() === before)));
    }
  }
  if (meant.length + missing.length > 0) {
    const material = materialFor(options, host);
    const { files, hashOf } = await material.templates();
    const page = formatBatchIndex(
      { entries, kind, asOf: asOfDate(options, host), unchanged: left.length },
      { language: options.lang, words: material.words, templates: files, hashOf },
    );
    await writeOutput(page, join(output, 'index.html'), host);
  }
  const problems = entries.filter(({ problem }) => problem !== undefined).length;
  tell(words.summary(entries.length - problems, problems, left.length), host);
  return { exitCode: problems > 0 ? 2 : 0 };
}

/** Two people may have names of files that differ in nothing but accents. */
function unusedName(name: string, taken: Set<string>): string {
  let unused = name;
  for (let count = 2; taken.has(unused); count += 1) unused = `${name}-${String(count)}`;
  taken.add(unused);
  return unused;
}
