import { evidenceFileFor, formatEvidence } from '../files/evidence/write-evidence.ts';
import { pathFrom } from '../model/files.ts';
import type { NewAttachment, NewEvidence, PlacedAttachment } from '../model/new-evidence.ts';
import type { NotesPicture } from '../model/notes.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { safeFileName } from '../text/file-name.ts';
import { resolvePath } from '../text/resolve-path.ts';

export { editAttachments } from '../files/evidence/edit-attachments.ts';
export type { Fits } from '../files/notes/notes-head.ts';
export { readNotesAnswers, titleOfNotes } from '../files/notes/read-notes.ts';
export { isLeftBehind } from '../files/read-folder.ts';

/** A file that new evidence is to have. */
export interface FileToAttach {
  readonly name: string;
  /** The absolute path. */
  readonly path: string;
  /** The path below the portfolio where it is there already, so that it is named and not copied. */
  readonly below?: string | undefined;
}

/** All that somebody answered about a new piece of evidence. */
export interface EvidenceAnswered {
  readonly head: Omit<NewEvidence, 'attachments'>;
  /** The file that was asked for; undefined where the day and the title name it. */
  readonly file: string | undefined;
  readonly attached: readonly FileToAttach[];
  /** The pictures of notes, in the order in which the text names them. */
  readonly pictures: readonly NotesPicture[];
  /** The text below the head, with the names that the pictures get. */
  readonly textWith: (pictureNames: readonly string[]) => string;
}

/** What new evidence needs to know of the folder of the portfolio. */
export interface AddPorts {
  /** The path with a number where something of that name is there. */
  readonly unusedPath: (path: string) => string;
  /** Gives attachments names beside evidence that write over nothing. */
  readonly placeAttachments: (
    evidence: string,
    attachments: readonly NewAttachment[],
  ) => readonly PlacedAttachment[];
}

/** A new piece of evidence, ready to be written. */
export interface EvidenceToWrite {
  /** By its path below the portfolio. */
  readonly file: string;
  readonly text: string;
  /** What is copied beside it, and from where. */
  readonly copies: readonly PlacedAttachment[];
  /** All attachments by their paths below the portfolio, those that were there already included. */
  readonly attachments: readonly string[];
}

/** Why a piece of evidence can't have the file that was asked for. */
export type AddFault =
  | { readonly kind: 'unusable-name'; readonly asked: string }
  | { readonly kind: 'taken-name'; readonly file: string };

export const isAddFault = <Answer extends object>(answer: Answer | AddFault): answer is AddFault =>
  'kind' in answer;

/** Makes a new piece of evidence, under a name that nothing has yet. Nothing is written. */
export function prepareEvidence(
  { head, file: asked, attached, pictures, textWith }: EvidenceAnswered,
  { defaultFramework }: Pick<Portfolio, 'defaultFramework'>,
  ports: AddPorts,
): EvidenceToWrite | AddFault {
  const named =
    asked === undefined
      ? { file: ports.unusedPath(evidenceFileFor(head)) }
      : fileAsked(asked, ports);
  if (isAddFault(named)) return named;
  const { file } = named;
  const copied = attached.filter(({ below }) => below === undefined);
  const copies = ports.placeAttachments(file, [
    ...copied.map(({ name, path }) => ({ name, source: { file: path } })),
    ...pictures,
  ]);
  const attachments = pathsOf(attached, copies);
  const text = textWith(
    copies.slice(copied.length).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  );
  const evidence = { ...head, attachments: attachments.map((path) => pathFrom(file, path)) };
  return { file, text: formatEvidence(evidence, text, defaultFramework), copies, attachments };
}

/** The file that somebody asked for below evidence; a fault where it is there or can't be. */
export function fileAsked(
  asked: string,
  { unusedPath }: Pick<AddPorts, 'unusedPath'>,
): { readonly file: string } | AddFault {
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
    return { kind: 'unusable-name', asked };
  }
  return unusedPath(named) === named ? { file: named } : { kind: 'taken-name', file: named };
}

/** Where each attachment is, in the order in which they were named; one file is named once. */
function pathsOf(
  attached: readonly FileToAttach[],
  copies: readonly PlacedAttachment[],
): readonly string[] {
  const rest = copies.map(({ path }) => path);
  const named = attached.map(({ below }) => below ?? rest.shift()!);
  return [...new Set([...named, ...rest])];
}
