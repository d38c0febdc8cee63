import { basename, resolve } from 'node:path';
import { hashText } from '../../../node/hash.ts';
import { CannotOpen, isFileError } from '../../../node/file-errors.ts';
import { readFormFile } from '../../../node/panel-form.ts';
import { writeSignOff } from '../../../node/sign-offs.ts';
import { formWordingIn } from '../../../core/report/form-wording.ts';
import { sayPanel, viewNewPanel } from '../../../core/report/panel-view.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { isLockFile } from '../../../core/workspace/open-notes.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { pieceCode } from '../../../core/text/form-code.ts';
import { reportLanguages, wordsIn } from '../../../core/words/index.ts';
import {
  isPanelFault,
  planPanelRecord,
  whoseForm,
  type FilledForm,
  type PanelFault,
  type PanelPlan,
} from '../../../core/workspace/panel.ts';
import { loadAssessed, type AssessedPortfolio } from '../../assessed.ts';
import { CommandFault } from '../../host.ts';
import { asOfDate, terminalFor } from '../../options.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import { Stopped } from '../../wizard/interrupt.ts';
import { factsOf } from '../../evidence-facts.ts';
import type { EvidenceId } from '../../../core/model/ids.ts';
import type { PackOptions } from './pack-options.ts';

/** Reads the form that a panel filled in, shows what it says, and keeps it in the portfolio once somebody agrees. */
export async function readPanelForm(
  file: string,
  path: string,
  options: PackOptions,
  host: SpeakingHost,
): Promise<void> {
  const form = openForm(file, host);
  const today = asOfDate(options, host);
  const planNow = async () => {
    const loaded = await loadAssessed(path, options, today, host);
    const titles = new Map(loaded.portfolio.evidence.map(({ id, title }) => [id, title]));
    return { root: loaded.root, titles, ...planOf(form, loaded, file, host) };
  };
  const shown = await planNow();
  show(shown, options, host);
  if (!shown.isThere && !options.yes) await agree(shown, host);
  // Somebody else may have changed the portfolio while the question was on the screen.
  const plan = shown.isThere || options.yes ? shown : await planNow();
  const words = host.words.pack.form;
  if (plan.isThere) {
    tell(words.alreadyThere(plan.file), host);
    return;
  }
  if (plan.file !== shown.file || plan.text !== shown.text) {
    throw new CommandFault('formShownBeforeChange', { file });
  }
  if (!writeSignOff(plan.root, plan.file, undefined, plan.text)) {
    throw new CommandFault('panelNameTaken', { file: plan.file });
  }
  tell(words.written(plan.file), host);
}

function openForm(file: string, host: SpeakingHost): FilledForm {
  if (isLockFile(basename(file))) throw new CommandFault('formLockFile', { file });
  const wordings = reportLanguages.map((language) => formWordingIn(wordsIn(language)));
  try {
    const form = readFormFile(resolve(host.cwd, file), wordings);
    if (!('broken' in form)) return form;
    switch (form.broken) {
      case 'no-form':
        throw new CommandFault('noForm', { file });
      case 'other-version':
        throw new CommandFault('formOfOtherVersion', { file });
      case 'damaged':
        throw new CommandFault('formDamaged', { file });
    }
  } catch (error) {
    if (error instanceof CannotOpen && error.code === 'EFBIG') {
      throw new CommandFault('formTooLarge', { file });
    }
    if (error instanceof CannotOpen || (isFileError(error) && error.code === 'ENOENT')) {
      throw new CommandFault('formNotFound', { file });
    }
    throw error;
  }
}

function planOf(
  form: FilledForm,
  loaded: AssessedPortfolio,
  file: string,
  host: SpeakingHost,
): PanelPlan {
  const { portfolio, library, assessment } = loaded;
  const fault = whoseForm(form.identity, portfolio, assessment.target.id);
  if (fault) throw inWords(fault, loaded, file, host);
  const facts = factsOf(loaded, portfolio.evidence, () => undefined);
  const pieces = new Map(
    [...facts].map(([id, { sha256, files }]) => [pieceCode({ id, sha256, files }, hashText), id]),
  );
  const today = assessment.asOf;
  const plan = planPanelRecord(form, { portfolio, library, pieces, today });
  if (isPanelFault(plan)) throw inWords(plan, loaded, file, host);
  return plan;
}

function inWords(
  fault: PanelFault,
  { portfolio, assessment }: AssessedPortfolio,
  file: string,
  host: SpeakingHost,
): CommandFault {
  switch (fault.kind) {
    case 'other-person':
      return new CommandFault('formOfOtherPerson', {
        file,
        named: fault.named,
        practitioner: portfolio.practitioner.name,
      });
    case 'other-target':
      return new CommandFault('formOfOtherTarget', {
        file,
        target: fault.target,
        sought: assessment.target.id,
      });
    case 'changed-evidence':
      return new CommandFault('formEvidenceChanged', {
        file,
        numbers: fault.numbers,
        day: wordsIn(host.language).date(fault.asOf),
      });
    case 'to-correct': {
      const { doubled, unknown, unknownEvidence, missing, days } = fault;
      const example = wordsIn(host.language).date(fault.asOf);
      return new CommandFault('formToCorrect', {
        file,
        doubled,
        unknown,
        unknownEvidence,
        missing,
        days,
        example,
      });
    }
    case 'too-large':
      return new CommandFault('panelRecordTooLarge', { file });
    case 'other-record':
      return new CommandFault('panelRecordDiffers', { file, record: fault.file });
  }
}

/** All that is to be kept, on stdout; what somebody should look at again, on stderr. */
function show(
  {
    record,
    numbers,
    undecided,
    doubts,
    titles,
  }: PanelPlan & { readonly titles: ReadonlyMap<string, string> },
  options: PackOptions,
  host: SpeakingHost,
): void {
  const terminal = terminalFor(host.stdout, options, host);
  const words = wordsIn(host.language);
  const titled = (id: EvidenceId): string =>
    [numbers.get(id) ?? id, titles.get(id) ?? ''].join(' ').trim();
  for (const { text, isInside } of sayPanel(viewNewPanel(record), { titled, undecided }, words)) {
    const indent = isInside ? '  ' : '';
    host.stdout.write(`${wrap(cleanText(text), terminal, indent, indent)}\n`);
  }
  for (const doubt of doubts) tell(host.words.pack.form.doubt(doubt), host);
}

async function agree({ file }: PanelPlan, host: SpeakingHost): Promise<void> {
  if (!host.canAsk) throw new CommandFault('formNotAgreed');
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const isAgreed = await promptsIn(host.words.wizard).confirm(
    host.words.pack.form.write(file),
    true,
  );
  if (!isAgreed) throw new Stopped(host.words.wizard.nothingWritten);
}
