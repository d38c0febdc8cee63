import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../../../node/read-file.ts';
import { realpathSync } from '../../../node/disk.ts';
import { lastChanged, lookForFile, namesBeside } from '../../../node/resolve-typed-path.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { NewClaim } from '../../../core/model/new-evidence.ts';
import type { Notes, UnusedHead } from '../../../core/model/notes.ts';
import { findReflectionModel } from '../../../core/model/reflection-models.ts';
import { readNotesAnswers, titleOfNotes } from '../../../core/workspace/add.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { attachedFrom, typedReadings, type Attached } from './attachment-input.ts';
import { claimNamed, isClaimRefused } from '../../../core/workspace/claimables.ts';
import { canHaveHead, fitsPortfolio } from '../../../core/workspace/notes-fit.ts';
import type { EvidenceAnswers } from './evidence-answers.ts';
import type { EvidenceTalk } from './add-context.ts';
import { CommandFault, type Host } from '../../host.ts';

/** Notes that are to become evidence, and where they came from. */
export interface OpenedNotes extends Notes {
  readonly file: string;
  readonly changed: IsoDate;
}

/** Reads the notes that somebody named. */
export async function openNotes(typed: string, root: string, host: Host): Promise<OpenedNotes> {
  const found = lookForFile(host.cwd, typedReadings(typed, host), root);
  if (!found) throw noSuchNotes(typed, host);
  const name = basename(found.path);
  if (found.kind === 'other') throw new CommandFault('notesNotAFile', { name });
  if (found.kind === 'folder') throw new CommandFault('notesAreFolder', { name });
  const { CannotReadNotes, readNotes } = await import('../../../node/notes.ts');
  try {
    const changed = lastChanged(found.path);
    return { ...(await readNotes(found.path)), file: found.path, changed };
  } catch (error) {
    if (!(error instanceof CannotReadNotes)) throw error;
    throw new CommandFault('notesNotRead', { name, trouble: error.trouble });
  }
}

/** What somebody meant who typed the name of no file: that of another kind, or one that is nearly the same. */
function noSuchNotes(typed: string, host: Host): CommandFault {
  const path = typedReadings(typed, host)[0] ?? typed;
  const name = basename(path.replaceAll('\\', '/'));
  const names = namesBeside(resolve(host.cwd, path)).filter((one) => !/^[.~]/.test(one));
  const stemOf = (one: string): string => one.replace(/\.[^.]*$/, '').toLowerCase();
  const meant =
    names.find((one) => one.toLowerCase() === name.toLowerCase()) ??
    names.find((one) => stemOf(one) === stemOf(name) && notesEnding.test(one)) ??
    nearMiss(name, names);
  const near = meant === undefined ? undefined : { name: meant, path: join(dirname(path), meant) };
  return new CommandFault('notesNotFound', { typed, near });
}

const notesEnding = /\.(?:docx|docm|dotx|md|markdown|txt|text|html?)$/i;

/**
 * A name with spaces that was typed without quotation marks, or with those that Word makes: the terminal took
 * its words for different things. Undefined where that is not what happened.
 */
export function nameInPieces(
  from: string,
  next: string,
  root: string,
  host: Host,
): CommandFault | undefined {
  const entire = `${from} ${next}`.replace(/^[“”„"'‘’]+|[“”"'‘’]+$/gu, '');
  if (!lookForFile(host.cwd, typedReadings(entire, host), root)) return undefined;
  return new CommandFault('notesNameInPieces', { read: from, entire });
}

/** What the notes answer by themselves, and their text without that. */
export function answersInNotes(
  notes: OpenedNotes,
  talk: EvidenceTalk,
): {
  readonly answers: EvidenceAnswers;
  readonly text: string;
  readonly title: string;
  readonly unused: readonly UnusedHead[];
} {
  const { answers, text, unused } = canHaveHead(notes.file)
    ? readNotesAnswers(
        notes.text,
        fitsPortfolio({
          ...talk,
          isThere: (written) => besideNotes(written, notes, talk) !== undefined,
        }),
        talk.today,
      )
    : { answers: undefined, text: notes.text, unused: [] };
  if (text.trim() === '') {
    throw new CommandFault('notesWithoutText', { name: basename(notes.file) });
  }
  const title = titleOfNotes(text, notes.file);
  if (!answers) return { answers: {}, text, title, unused };
  const claims = answers.claims.flatMap(({ statement, rationale = '' }): readonly NewClaim[] => {
    const choice = claimNamed(statement, talk.loaded);
    return isClaimRefused(choice) ? [] : [{ statement: choice.id, rationale }];
  });
  const attachments = answers.attachments.flatMap((one) => besideNotes(one, notes, talk) ?? []);
  const model =
    answers.reflection === undefined ? undefined : findReflectionModel(answers.reflection);
  return {
    answers: {
      title: answers.title,
      period: answers.period,
      type: answers.type,
      claims: claims.length > 0 ? claims : undefined,
      attachments: attachments.length > 0 ? attachments : undefined,
      witness: answers.witness,
      reflection: model?.ids[0],
    },
    text,
    title,
    unused,
  };
}

/** A file of the portfolio, or in the folder of the notes or below it: notes of others must not fetch what they like. */
function besideNotes(
  written: string,
  { file }: OpenedNotes,
  talk: EvidenceTalk,
): Attached | undefined {
  const folder = dirname(file);
  const found = attachedFrom(written, folder, talk);
  if (found instanceof CommandFault) return undefined;
  const isOurs = found.below !== undefined;
  return isOurs || isInside(realpathSync(folder), realpathSync(found.path)) ? found : undefined;
}
