import type { IsoDate } from '../../../core/model/date.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import { otherLanguagesOf } from '../../../core/report/other-languages.ts';
import {
  sheetName,
  sheetNotices,
  sheetParts,
  type SheetParts,
} from '../../../core/render/sheet-parts.ts';
import { sheetMaker } from '../../../core/render/sign-off-sheet.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { isAboutPrivacy } from '../../../core/workspace/assess.ts';
import {
  awaitingDecision,
  checkedRequest,
  filesInside,
  isRequestFault,
  type SheetRequest,
} from '../../../core/workspace/request-sheet.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import { sheetMaterial } from '../../../core/workspace/sheet-material.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import { hashText } from '../../../node/hash.ts';
import { evidenceFilesOn } from '../../../node/evidence-files.ts';
import { portsFor } from '../../../node/ports.ts';
import type { CommandResult } from '../../command.ts';
import { changedMeanwhile, factsOf } from '../../evidence-facts.ts';
import { guidedHeadingsFor } from '../../guided-headings.ts';
import { CommandFault } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { folderNamed } from '../../quoted.ts';
import { dayOfJudgement } from '../../options.ts';
import { printer } from '../../printer.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import { materialFor } from '../../write-output.ts';
import type { SignOptions } from './sign-options.ts';

/** Makes a sheet on which somebody without otpath decides on evidence. */
export async function makeSheet(
  loaded: LoadedPortfolio,
  named: readonly Evidence[],
  options: SignOptions,
  host: SpeakingHost,
): Promise<CommandResult> {
  const day = dayOfJudgement(options, host);
  const to = options.to?.trim() === '' ? undefined : options.to?.trim();
  const request = requested(loaded, named, { to, day });
  const parts = await partsOf(request, loaded, { to, options, host });
  const format = options.format ?? 'html';
  const material = {
    ...materialFor(options, host, [], loaded),
    otherLanguages: () => otherLanguagesOf([...loaded.library.frameworks.values()], options.lang),
  };
  const { html, docx, paper } = sheetMaker(parts.view, material, {
    ...parts.setting,
    guidedHeadings: await guidedHeadingsFor(material),
  });
  const text = format === 'html' ? await html() : undefined;
  const bytes =
    text !== undefined
      ? new TextEncoder().encode(text)
      : format === 'docx'
        ? await docx()
        : await (
            await printer(day, host)
          )(await paper());
  const name = sheetName(parts.view, format);
  const words = host.words.sign.sheets.request;
  const details = detailsIn(loaded, request, day);
  const notices = [
    ...sheetNotices(parts, format, words),
    ...(details > 0 ? [words.details(details, folderNamed(loaded.path))] : []),
    (format === 'pdf' ? words.sendPaper : words.send)(options.output ?? name),
  ];
  return {
    // Under a name of its own it takes the place of nothing; one that was given may be an earlier sheet.
    output: text !== undefined && options.output !== undefined ? text : { bytes, name },
    file: options.output,
    notices: notices.map((one) => noticeOf(one, host)),
  };
}

/** What is asked about: the evidence that is named, or all that waits. */
function requested(
  loaded: LoadedPortfolio,
  named: readonly Evidence[],
  { to, day }: { readonly to: string | undefined; readonly day: IsoDate },
): SheetRequest {
  const waiting = to === undefined ? undefined : { name: to };
  const evidence = named.length > 0 ? named : awaitingDecision(loaded, waiting, day);
  const request = checkedRequest(evidence, day, loaded, portsFor(loaded.root));
  if (!isRequestFault(request)) return request;
  switch (request.kind) {
    case 'nothing':
      throw new CommandFault('nothingToRequest');
    case 'no-claims':
      throw new CommandFault('nothingToJudge', {
        file: request.file,
        folder: folderNamed(loaded.path),
      });
    case 'unread-attachments':
      throw new CommandFault('attachmentsNotRead', { paths: request.paths });
  }
}

interface SheetContext {
  readonly to: string | undefined;
  readonly options: SignOptions;
  readonly host: SpeakingHost;
}

async function partsOf(
  request: SheetRequest,
  loaded: LoadedPortfolio,
  { to, options, host }: SheetContext,
): Promise<SheetParts> {
  const { readSigningScript } = await import('../../../node/sign-off-sheet.ts');
  const { root, portfolio, library } = loaded;
  const evidence = request.pieces.map((piece) => piece.evidence);
  const parts = await sheetParts(sheetMaterial(request, to, loaded, portsFor(root)), {
    portfolio,
    library,
    facts: factsOf(loaded, evidence, () => undefined),
    words: wordsIn(options.lang),
    renewWords: host.words.sign.renew,
    language: options.lang,
    hashText,
    mask: maskFor(portfolio),
    inside: (files) => filesInside(evidenceFilesOn(root), portfolio.files, files),
    signingScript: readSigningScript(),
  });
  if ('view' in parts) return parts;
  throw changedMeanwhile(parts.changed);
}

/** How many places in the evidence of a sheet look like personal details. */
function detailsIn(loaded: LoadedPortfolio, { pieces }: SheetRequest, day: IsoDate): number {
  const files = new Set(pieces.map(({ evidence }) => evidence.file));
  return checkWorkspace(loaded, day).findings.filter(
    (one) => isAboutPrivacy(one) && files.has(one.at.file),
  ).length;
}
