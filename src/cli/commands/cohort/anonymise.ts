import { resolve } from 'node:path';
import type { Cohort } from '../../../core/model/cohort.ts';
import { cohortKeys, type CohortAliases } from '../../../core/report/cohort-aliases.ts';
import {
  assessorNames,
  readCohortKey,
  writeCohortKey,
  type KeyEntry,
} from '../../../core/workspace/cohort.ts';
import { isThere } from '../../../node/find-portfolios.ts';
import { readWhole } from '../../../node/read-file.ts';
import { shuffled } from '../../../node/shuffle.ts';
import { bytesOf, replaceFile } from '../../../node/write.ts';
import { CommandFault, type Host } from '../../host.ts';
import { speaking } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import { refuseOutput } from '../../write-output.ts';

/** In bytes: a key has a short line for each person. */
const largestKey = 64 * 1024 * 1024;

/**
 * What stands in the place of people, by the key in a file: people in it keep their pseudonyms, and others are
 * added to it, in an order that says nothing about them.
 */
export async function aliasesFor(
  cohort: Cohort,
  file: string,
  unread: string,
  host: Host,
): Promise<CohortAliases> {
  refuseOutput(file, host, [], 'key.csv');
  const path = resolve(host.cwd, file);
  const known = keyIn(path, file);
  const entries = [...known];
  const pseudonyms = (kind: KeyEntry['kind']): Map<string, string> =>
    new Map(entries.filter((one) => one.kind === kind).map((one) => [one.knownAs, one.pseudonym]));
  const people = pseudonyms('person');
  let last = lastOf(known, 'P');
  const keys = [...cohortKeys(cohort.rows), ...cohort.unread.map((one) => one.path)];
  for (const knownAs of shuffled(keys.filter((key) => !people.has(key)))) {
    const pseudonym = numbered('P', (last += 1));
    people.set(knownAs, pseudonym);
    entries.push({ pseudonym, kind: 'person', knownAs });
  }
  const assessors = pseudonyms('assessor');
  let lastAssessor = lastOf(known, 'A');
  for (const names of shuffled(assessorNames(cohort))) {
    const own = names.find((name) => assessors.has(name));
    const pseudonym = own === undefined ? numbered('A', (lastAssessor += 1)) : assessors.get(own)!;
    for (const knownAs of names.filter((name) => !assessors.has(name))) {
      assessors.set(knownAs, pseudonym);
      entries.push({ pseudonym, kind: 'assessor', knownAs });
    }
  }
  if (entries.length > known.length) {
    const inOrder = entries.sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
    await replaceFile(
      path,
      (write) => {
        write(bytesOf(writeCohortKey(inOrder)));
      },
      { isPrivate: true },
    );
    tell((await speaking(host)).words.notices.keyWritten(file), host);
  }
  return { people, assessors, unread };
}

const numbered = (letter: string, count: number): string =>
  `${letter}${String(count).padStart(2, '0')}`;

const lastOf = (entries: readonly KeyEntry[], letter: string): number =>
  Math.max(
    0,
    ...entries
      .filter(({ pseudonym }) => pseudonym.startsWith(letter))
      .map(({ pseudonym }) => Number(pseudonym.slice(1))),
  );

/** The entries of a key that is there already; none where there is no such file yet. */
function keyIn(path: string, file: string): readonly KeyEntry[] {
  if (!isThere(path)) return [];
  const text = readWhole(path, largestKey).toString('utf8');
  if (text === '') return [];
  const entries = readCohortKey(text);
  if (!entries) throw new CommandFault('notAKey', { file });
  return entries;
}
