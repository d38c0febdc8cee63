import { resolve } from 'node:path';
import { CannotOpen, isFileError } from '../../../node/file-errors.ts';
import { portsFor } from '../../../node/ports.ts';
import { readSheetFile } from '../../../node/sign-off-sheet.ts';
import { sheetWordingIn } from '../../../core/report/form-wording.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { localId } from '../../../core/model/ids.ts';
import { reportLanguages, wordsIn } from '../../../core/words/index.ts';
import {
  isSheetFault,
  planSheets,
  type FilledSheet,
  type SheetPlan,
} from '../../../core/workspace/record-sheet.ts';
import { notesOnTrust, pieceReason, sheetReason } from '../../../core/render/sheet-reasons.ts';
import type { CommandResult } from '../../command.ts';
import { CommandFault } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { asOfDate, terminalFor } from '../../options.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import { Stopped } from '../../wizard/interrupt.ts';
import type { SignOptions } from './sign-options.ts';
import { signEvidence } from './sign-evidence.ts';
import { sayWritten } from './with-key.ts';

/** One sheet: what is recorded of it, or why nothing is. */
interface ReadSheet {
  readonly file: string;
  readonly plan: SheetPlan | { readonly refused: string };
}

/** Compares filled sheets with the portfolio, shows what they say, and records it once somebody agrees. */
export async function recordSheets(
  loaded: LoadedPortfolio,
  files: readonly string[],
  options: SignOptions,
  host: SpeakingHost,
): Promise<CommandResult> {
  const sheets = planAll(loaded, files, host);
  const say = sayOn(options, host);
  for (const sheet of sheets) showSheet(sheet, say, host);
  const pieces = sheets.flatMap(({ plan }) => ('pieces' in plan ? plan.pieces : []));
  const toRecord = pieces.flatMap((one) => (one.kind === 'record' ? [one] : []));
  const isRefused =
    sheets.some(({ plan }) => 'refused' in plan) || pieces.some(({ kind }) => kind === 'refused');
  const words = host.words.sign.sheets;
  if (toRecord.length === 0) {
    tell(words.nothing, host);
    return { exitCode: isRefused ? 1 : 0 };
  }
  if (!options.yes) await agree(toRecord.length, host);
  for (const { judged, signature } of toRecord) {
    const { file } = signEvidence(loaded, { ...judged, signature }, host);
    sayWritten(file, judged.assessor, undefined, host);
  }
  for (const note of notesOnTrust(toRecord, host.words.sign.sheets)) tell(note, host);
  return { exitCode: isRefused ? 1 : 0 };
}

function planAll(
  loaded: LoadedPortfolio,
  files: readonly string[],
  host: SpeakingHost,
): readonly ReadSheet[] {
  const { sheets } = host.words.sign;
  const opened = files.map((file) => ({ file, sheet: openSheet(file, host) }));
  const plans = planSheets(
    opened.flatMap(({ sheet }) => ('broken' in sheet ? [] : [sheet])),
    { of: loaded, today: asOfDate({}, host), ports: portsFor(loaded.root) },
  );
  return opened.map(({ file, sheet }): ReadSheet => {
    if ('broken' in sheet) return { file, plan: { refused: sheets.notRead[sheet.broken] } };
    const plan = plans.get(sheet)!;
    const { name } = loaded.portfolio.practitioner;
    return {
      file,
      plan: isSheetFault(plan) ? { refused: sheetReason(plan, name, sheets) } : plan,
    };
  });
}

type Broken = Extract<ReturnType<typeof readSheetFile>, { readonly broken: string }>;

function openSheet(file: string, host: SpeakingHost): FilledSheet | Broken {
  const wordings = reportLanguages.map((language) => sheetWordingIn(wordsIn(language)));
  try {
    return readSheetFile(resolve(host.cwd, file), wordings);
  } catch (error) {
    if (error instanceof CannotOpen && error.code === 'EFBIG') {
      throw new CommandFault('sheetTooLarge', { file });
    }
    if (error instanceof CannotOpen || (isFileError(error) && error.code === 'ENOENT')) {
      throw new CommandFault('sheetNotFound', { file });
    }
    throw error;
  }
}

type Say = (text: string, indent?: string) => void;

const sayOn = (options: SignOptions, host: SpeakingHost): Say => {
  const terminal = terminalFor(host.stdout, options, host);
  return (text, indent = '') => {
    host.stdout.write(`${wrap(cleanText(text), terminal, indent, indent)}\n`);
  };
};

/** Everything that is to be kept of a sheet, and why the rest is not. */
function showSheet({ file, plan }: ReadSheet, say: Say, host: SpeakingHost): void {
  const words = host.words.sign.sheets;
  if ('refused' in plan) {
    say(words.refused(file, plan.refused));
    return;
  }
  const { trust, date } = wordsIn(host.language);
  const { name, role, registration, relationship } = plan.assessor;
  const who = [name, trust.relationships[relationship], role, registration].filter(Boolean);
  say(words.sheetOf(file, who.join(', '), date(plan.date)));
  for (const piece of plan.pieces) {
    const what = piece.evidence
      ? words.piece(piece.number, piece.evidence.title, piece.evidence.file)
      : words.unknownPiece(piece.number);
    switch (piece.kind) {
      case 'refused':
        say(words.refused(what, pieceReason(piece.why, words, date)), '  ');
        break;
      case 'recorded':
        say(words.recorded(what, piece.file), '  ');
        break;
      case 'record':
        say(what, '  ');
        if (piece.signature !== undefined) {
          say(words.signed[piece.isVerified ? 'listed' : 'other'], '    ');
        }
        for (const { statement, judgement, comment } of piece.judged.claims) {
          const said = `${localId(statement)}: ${trust.judgements[judgement]}`;
          say(comment === undefined ? said : `${said}. ${comment}`, '    ');
        }
    }
  }
  if (plan.unanswered > 0) say(words.unanswered(plan.unanswered), '  ');
}

async function agree(pieces: number, host: SpeakingHost): Promise<void> {
  if (!host.canAsk) throw new CommandFault('sheetsNotAgreed');
  const { promptsIn } = await import('../../wizard/prompts.ts');
  const { record } = host.words.sign.sheets;
  const isAgreed = await promptsIn(host.words.wizard).confirm(record(pieces), true);
  if (!isAgreed) throw new Stopped(host.words.wizard.nothingWritten);
}
