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
import { CommandFault } from '../../host.ts';
import type { OpenedNotes } from './notes.ts';
import { templatesFor } from '../../templates.ts';

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

function notThatFile(fault: AddFault): CommandFault {
  switch (fault.kind) {
    case 'unusable-name':
      return new CommandFault('evidenceNameUnusable', { asked: fault.asked });
    case 'taken-name':
      return new CommandFault('evidenceNameTaken', { file: fault.file });
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

/** Writes it; under the next name where another run has just taken it. Names why it can't. */
function written(prepare: () => EvidenceToWrite, talk: EvidenceTalk): EvidenceToWrite {
  const { root } = talk.loaded;
  const evidence = prepare();
  try {
    writeNewEvidence(root, evidence, evidence.copies);
    return evidence;
  } catch (error) {
    if (error instanceof NameTaken) return written(prepare, talk);
    if (error instanceof LeadsOutside) {
      throw new CommandFault('evidenceLeadsOut', { file: evidence.file });
    }
    if (!isFileError(error)) throw error;
    const { code } = error;
    throw new CommandFault('evidenceNotWritten', { file: evidence.file, folder: root, code });
  }
}
