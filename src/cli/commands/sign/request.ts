import { isSamePerson } from '../../../core/text/person.ts';
import type { FrameworkId } from '../../../core/model/ids.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import { slugOf } from '../../../core/model/sign-off.ts';
import { otherLanguagesOf } from '../../../core/report/other-languages.ts';
import {
  viewSignOffSheet,
  type SheetChanges,
  type SignOffSheetView,
} from '../../../core/report/sign-off-sheet.ts';
import { sheetChanges } from '../../../core/render/sheet-changes.ts';
import { absentFiles, filesOfSheet, sheetFiles } from '../../../core/render/sheet-files.ts';
import { sheetMaker, type SheetSetting } from '../../../core/render/sign-off-sheet.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { isAboutPrivacy } from '../../../core/workspace/assess.ts';
import { changesSinceSigned, outdatedSignOffs } from '../../../core/workspace/renew.ts';
import {
  awaitingDecision,
  checkedRequest,
  filesInside,
  frameworksOf,
  isRequestFault,
  signingBasis,
  type SheetRequest,
} from '../../../core/workspace/request-sheet.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import { hashText } from '../../../node/hash.ts';
import { evidenceFilesOn } from '../../../node/evidence-files.ts';
import { portsFor } from '../../../node/ports.ts';
import type { CommandResult } from '../../command.ts';
import { changedMeanwhile, factsOf } from '../../evidence-facts.ts';
import { guidedHeadingsFor } from '../../guided-headings.ts';
import { CommandFault } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { dayOfJudgement, terminalFor } from '../../options.ts';
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
  const { view, setting, absent } = await sheetParts(request, loaded, { to, options, host });
  const format = options.format ?? 'html';
  const material = {
    ...materialFor(options, host, [], loaded),
    otherLanguages: () => otherLanguagesOf([...loaded.library.frameworks.values()], options.lang),
  };
  const { html, docx } = sheetMaker(view, material, {
    ...setting,
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
          )(await html());
  const name = `sign-off-sheet-${slugOf(view.practitioner.name).slice(0, 60)}-${day}.${format}`;
  const words = host.words.sign.sheets.request;
  const attachments = view.pieces.flatMap((piece) => piece.attachments).length;
  const details = detailsIn(loaded, request, day);
  const notices = [
    words.pieces(view.pieces.length, view.claims),
    ...(format === 'html' && absent.length > 0 ? [words.notInside(absent)] : []),
    ...(format !== 'html' && attachments > 0 ? [words.notInWord(attachments)] : []),
    ...(details > 0 ? [words.details(details)] : []),
    words.send(options.output ?? name),
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
      throw new CommandFault('nothingToJudge', { file: request.file });
    case 'unread-attachments':
      throw new CommandFault('attachmentsNotRead', { paths: request.paths });
  }
}

interface SheetContext {
  readonly to: string | undefined;
  readonly options: SignOptions;
  readonly host: SpeakingHost;
}

/** What the sheet shows, what it holds, and the paths of what is too large to be in it. */
async function sheetParts(
  request: SheetRequest,
  loaded: LoadedPortfolio,
  { to, options, host }: SheetContext,
): Promise<{
  readonly view: SignOffSheetView;
  readonly setting: Omit<SheetSetting, 'guidedHeadings'>;
  readonly absent: readonly string[];
}> {
  const { readSigningScript } = await import('../../../node/sign-off-sheet.ts');
  const { root, portfolio, library } = loaded;
  const evidence = request.pieces.map((piece) => piece.evidence);
  const facts = factsOf(loaded, evidence, () => undefined);
  const changes = new Map<string, readonly SheetChanges[]>();
  for (const one of evidence)
    changes.set(one.id, await changesOf(one, loaded, { to, options, host }));
  const view = viewSignOffSheet(
    {
      identity: request.identity,
      pieces: request.pieces,
      framework: frameworksOf(request)[0] as FrameworkId | undefined,
      to,
    },
    {
      portfolio,
      library,
      facts,
      changes,
      words: wordsIn(options.lang),
      language: options.lang,
      hashText,
    },
  );
  const named = filesOfSheet(view);
  const inside = filesInside(
    evidenceFilesOn(root),
    portfolio.files,
    // Pictures are shown, so they are there already.
    named.filter(({ isPicture }) => !isPicture),
  );
  if ('changed' in inside) throw changedMeanwhile(inside.changed);
  return {
    view,
    setting: {
      ...sheetFiles(named, inside, facts),
      signing: {
        basis: JSON.stringify(signingBasis(request, { hashText })),
        script: readSigningScript(),
      },
    },
    absent: absentFiles(named, inside),
  };
}

/** What has changed since decisions that no longer count: of the person asked, or of everybody. */
async function changesOf(
  evidence: Evidence,
  loaded: LoadedPortfolio,
  { to, options, host }: SheetContext,
): Promise<readonly SheetChanges[]> {
  const day = dayOfJudgement(options, host);
  const outdated = outdatedSignOffs(
    evidence,
    ({ assessor }) => to === undefined || isSamePerson(assessor, { name: to }),
    loaded,
    day,
  );
  const setting = {
    words: host.words.sign.renew,
    dateText: wordsIn(host.language).date,
    language: host.language,
    mask: maskFor(loaded.portfolio),
    plain: terminalFor(host.stdout, { output: 'sheet' }, host),
  };
  return Promise.all(
    outdated.map((one) => {
      const changes = changesSinceSigned(one, loaded, portsFor(loaded.root));
      return sheetChanges(evidence, one.signOff, changes, setting);
    }),
  );
}

/** How many places in the evidence of a sheet look like personal details. */
function detailsIn(loaded: LoadedPortfolio, { pieces }: SheetRequest, day: IsoDate): number {
  const files = new Set(pieces.map(({ evidence }) => evidence.file));
  return checkWorkspace(loaded, day).findings.filter(
    (one) => isAboutPrivacy(one) && files.has(one.at.file),
  ).length;
}
