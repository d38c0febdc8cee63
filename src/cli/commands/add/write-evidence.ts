import { basename } from 'node:path';
import {
  LeadsOutside,
  NameTaken,
  placeAttachments,
  unusedPath,
  writeNewEvidence,
  type PlacedAttachment,
} from '../../../node/new-evidence.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { evidenceFileFor, formatEvidence } from '../../../core/workspace/add.ts';
import { textOfEvidence, textOfNotes } from '../../../core/render/new-evidence.ts';
import { pathFrom } from '../../../core/model/files.ts';
import { safeFileName } from '../../../core/text/file-name.ts';
import { type NewEvidence } from '../../../core/model/new-evidence.ts';
import { withPictures } from '../../../core/model/notes.ts';
import { resolvePath } from '../../../core/text/resolve-path.ts';
import { none, type AddOptions, type EvidenceAnswers } from './evidence-answers.ts';
import { titleOfType } from './evidence-questions.ts';
import type { EvidenceTalk } from './add-context.ts';
import { UserError } from '../../host.ts';
import type { OpenedNotes } from './notes.ts';
import { templatesFor } from '../../templates.ts';
import { whyNotWritten } from '../../file-error-messages.ts';

/** What was written, by paths below the portfolio. */
export interface WrittenEvidence {
  readonly file: string;
  /** The attachments, those that lay there already included. */
  readonly attachments: readonly string[];
}

/** The file that somebody asked for below evidence; an error where it is there or can't be. */
export function fileAsked(asked: string, { loaded }: EvidenceTalk): string {
  const slashed = asked
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?evidence\//, '');
  const named = resolvePath('evidence/x', /\.md$/i.test(slashed) ? slashed : `${slashed}.md`);
  const parts = named?.split('/') ?? [];
  const isSafe = parts.every(
    (part) => safeFileName(part.replace(/\.md$/i, '')) === part.replace(/\.md$/i, ''),
  );
  if (named === undefined || parts[0] !== 'evidence' || parts.length < 2 || !isSafe) {
    throw new UserError(
      `"${asked}" can’t be the name of evidence.`,
      'Name a file below the folder evidence, such as 2026-03-a-kitchen.md. Windows forbids < > : " | ? * in names.',
    );
  }
  if (unusedPath(loaded.root, named) !== named) {
    throw new UserError(
      `${named} is there already, and nothing is written over it.`,
      'Give another --file, or leave it out.',
    );
  }
  return named;
}

/** Writes the evidence that was agreed on, and all that lies beside it; nothing where a part can't be written. */
export async function writeEvidence(
  answers: EvidenceAnswers,
  notes: (OpenedNotes & { readonly body: string }) | undefined,
  options: AddOptions,
  talk: EvidenceTalk,
): Promise<WrittenEvidence> {
  const { root, portfolio } = talk.loaded;
  const { title, period, type } = answers;
  if (title === undefined || period === undefined || type === undefined) {
    throw new Error('Evidence needs a title, a date and a type.');
  }
  const newFile = (): string =>
    options.file === undefined
      ? unusedPath(root, evidenceFileFor({ title, period }))
      : fileAsked(options.file, talk);
  const attached = answers.attachments ?? [];
  const copied = attached.filter(({ below }) => below === undefined);
  const pictures = notes?.pictures ?? [];
  const reflection = answers.reflection === none ? undefined : answers.reflection;
  const { files: templates } = await templatesFor(options, talk.loaded, talk.host);
  const ours = textOfEvidence(
    {
      title,
      type,
      typeTitle: titleOfType(type, talk),
      reflection,
      words: notes ? '' : (answers.words ?? ''),
    },
    templates,
  );
  return writing(newFile, talk, (file) => {
    const placed = placeAttachments(root, file, [
      ...copied.map(({ name, path }) => ({ name, source: { file: path } })),
      ...pictures,
    ]);
    const paths = pathsOf(attached, placed);
    const names = placed.slice(copied.length).map(({ path }) => basename(path));
    const evidence: NewEvidence = {
      title,
      period,
      type,
      claims: answers.claims ?? [],
      attachments: paths.map((path) => pathFrom(file, path)),
      witness: answers.witness === none ? undefined : answers.witness,
      reflection,
    };
    const text = notes
      ? withPictures(textOfNotes(notes.body, ours, reflection), names, answers.alternatives)
      : ours;
    writeNewEvidence(
      root,
      { file, text: formatEvidence(evidence, text, portfolio.defaultFramework) },
      placed,
    );
    return { file, attachments: paths };
  });
}

/** Where each attachment lies, in the order in which they were named; one file is named once. */
function pathsOf(
  attached: readonly { readonly below?: string | undefined }[],
  placed: readonly PlacedAttachment[],
): readonly string[] {
  const rest = placed.map(({ path }) => path);
  const named = attached.map(({ below }) => below ?? rest.shift()!);
  return [...new Set([...named, ...rest])];
}

/** Writes under a new name, and under the next where another run has just taken it. Says in plain words why it can't. */
function writing<Result>(
  newFile: () => string,
  talk: EvidenceTalk,
  write: (file: string) => Result,
): Result {
  const { loaded } = talk;
  const file = newFile();
  try {
    return write(file);
  } catch (error) {
    if (error instanceof NameTaken) return writing(newFile, talk, write);
    if (error instanceof LeadsOutside) {
      throw new UserError(
        `The folder of ${file} is a link that leads out of the portfolio, so nothing was written.`,
        'Put a real folder in its place.',
      );
    }
    if (!isFileError(error)) throw error;
    throw new UserError(
      `${file} could not be written in ${loaded.root}: ${whyNotWritten(error.code)}. Nothing was kept of it.`,
      'Check that the disk has room, that you may write there, and that what you attach can be opened.',
    );
  }
}
