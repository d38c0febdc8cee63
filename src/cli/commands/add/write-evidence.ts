import {
  LeadsOutside,
  NameTaken,
  placeAttachments,
  unusedPath,
  writeNewEvidence,
} from '../../../node/new-evidence.ts';
import { isFileError } from '../../../node/file-errors.ts';
import {
  fileAsked,
  isAddFault,
  prepareEvidence,
  type AddFault,
  type AddPorts,
  type EvidenceToWrite,
} from '../../../core/workspace/add.ts';
import { textOfEvidence, textOfNotes } from '../../../core/render/new-evidence.ts';
import { withPictures } from '../../../core/model/notes.ts';
import { none, type AddOptions, type EvidenceAnswers } from './evidence-answers.ts';
import { titleOfType } from './evidence-questions.ts';
import type { EvidenceTalk } from './add-context.ts';
import { UserError } from '../../host.ts';
import type { OpenedNotes } from './notes.ts';
import { templatesFor } from '../../templates.ts';
import { whyNotWritten } from '../../file-error-messages.ts';

/** What new evidence needs to know of the folder of the portfolio. */
const portsOf = ({ loaded: { root } }: EvidenceTalk): AddPorts => ({
  unusedPath: (path) => unusedPath(root, path),
  placeAttachments: (evidence, attachments) => placeAttachments(root, evidence, attachments),
});

/** Ends the run where the evidence can't have the file that was asked for. */
export function checkFileAsked(asked: string, talk: EvidenceTalk): void {
  const named = fileAsked(asked, portsOf(talk));
  if (isAddFault(named)) throw notThatFile(named);
}

function notThatFile(fault: AddFault): UserError {
  switch (fault.kind) {
    case 'unusable-name':
      return new UserError(
        `"${fault.asked}" can’t be the name of evidence.`,
        'Name a file below the folder evidence, such as 2026-03-a-kitchen.md. Windows forbids < > : " | ? * in names.',
      );
    case 'taken-name':
      return new UserError(
        `${fault.file} is there already, and nothing is written over it.`,
        'Give another --file, or leave it out.',
      );
  }
}

/** Writes the evidence that was agreed on, and all that lies beside it; nothing where a part can't be written. */
export async function writeEvidence(
  answers: EvidenceAnswers,
  notes: (OpenedNotes & { readonly body: string }) | undefined,
  options: AddOptions,
  talk: EvidenceTalk,
): Promise<EvidenceToWrite> {
  const { title, period, type, claims = [], attachments = [], alternatives } = answers;
  if (title === undefined || period === undefined || type === undefined) {
    throw new Error('Evidence needs a title, a date and a type.');
  }
  const reflection = answers.reflection === none ? undefined : answers.reflection;
  const witness = answers.witness === none ? undefined : answers.witness;
  const words = notes ? '' : (answers.words ?? '');
  const { files: templates } = await templatesFor(options, talk.loaded, talk.host);
  const typeTitle = titleOfType(type, talk);
  const ours = textOfEvidence({ title, type, typeTitle, reflection, words }, templates);
  const answered = {
    head: { title, period, type, claims, witness, reflection },
    file: options.file,
    attached: attachments,
    pictures: notes?.pictures ?? [],
    textWith: (names: readonly string[]) =>
      notes ? withPictures(textOfNotes(notes.body, ours, reflection), names, alternatives) : ours,
  };
  return written(() => {
    const prepared = prepareEvidence(answered, talk.loaded.portfolio, portsOf(talk));
    if (isAddFault(prepared)) throw notThatFile(prepared);
    return prepared;
  }, talk);
}

/** Writes it; under the next name where another run has just taken it. Says in plain words why it can't. */
function written(prepare: () => EvidenceToWrite, talk: EvidenceTalk): EvidenceToWrite {
  const { root } = talk.loaded;
  const evidence = prepare();
  try {
    writeNewEvidence(root, evidence, evidence.copies);
    return evidence;
  } catch (error) {
    if (error instanceof NameTaken) return written(prepare, talk);
    if (error instanceof LeadsOutside) {
      throw new UserError(
        `The folder of ${evidence.file} is a link that leads out of the portfolio, so nothing was written.`,
        'Put a real folder in its place.',
      );
    }
    if (!isFileError(error)) throw error;
    throw new UserError(
      `${evidence.file} could not be written in ${root}: ${whyNotWritten(error.code)}. Nothing was kept of it.`,
      'Check that the disk has room, that you may write there, and that what you attach can be opened.',
    );
  }
}
