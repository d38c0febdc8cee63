import { Chalk } from 'chalk';
import type { FrameworkId } from '../../core/model/ids.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import { slugOf } from '../../core/model/sign-off.ts';
import { otherLanguagesOf } from '../../core/report/other-languages.ts';
import { viewSignOffSheet, type SheetChanges } from '../../core/report/sign-off-sheet.ts';
import { sheetChanges } from '../../core/render/sheet-changes.ts';
import { absentFiles, filesOfSheet, sheetFiles } from '../../core/render/sheet-files.ts';
import { sheetMaker } from '../../core/render/sign-off-sheet.ts';
import { isSamePerson } from '../../core/text/person.ts';
import { isAboutPrivacy } from '../../core/workspace/assess.ts';
import { maskFor } from '../../core/workspace/masking.ts';
import { changesSinceSigned, outdatedSignOffs } from '../../core/workspace/renew.ts';
import {
  checkedRequest,
  filesInside,
  frameworksOf,
  isRequestFault,
  signingBasis,
  type RequestFault,
  type SheetRequest,
} from '../../core/workspace/request-sheet.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { builtInData } from './built-in.ts';
import { evidenceFacts, evidencePorts } from './evidence-files.ts';
import { sha256OfText } from './hash.ts';
import { headingsToWriteUnder } from './make-pack.ts';
import { MaterialFault, pageMaterial } from './material.ts';
import { portsOver } from './ports.ts';
import type { Shown } from './shown.ts';

/** A sheet for somebody who decides, and what to know before it is sent. */
interface MadeSheet {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly notices: readonly string[];
}

/** Makes what `otpath sign --request` makes. Throws a MaterialFault where nobody can be asked. */
export async function makeSheetOnPage(
  evidence: readonly Evidence[],
  to: string | undefined,
  format: 'html' | 'docx',
  shown: Shown,
): Promise<MadeSheet> {
  const { session, looked, words } = shown;
  const { portfolio, library, language, today } = looked;
  const frameworks = [...library.frameworks.values()];
  const material = {
    ...pageMaterial(session, looked, words.faults),
    otherLanguages: () => otherLanguagesOf(frameworks, language),
  };
  const { view, setting, absent } = await session.tree.settle(async () => {
    const request = checkedRequest(evidence, today, signable(shown), sealPorts(shown));
    if (isRequestFault(request)) throw new MaterialFault(requestFaultIn(request, shown));
    return sheetParts(request, to, shown);
  });
  const maker = sheetMaker(view, material, {
    ...setting,
    guidedHeadings: await headingsToWriteUnder(material),
  });
  const name = `sign-off-sheet-${slugOf(portfolio.practitioner.name).slice(0, 60)}-${today}.${format}`;
  const said = words.conversations.sign.sheets.request;
  const attachments = view.pieces.flatMap((piece) => piece.attachments).length;
  const files = new Set(evidence.map(({ file }) => file));
  const details = looked.checked.findings.filter(
    (one) => isAboutPrivacy(one) && files.has(one.at.file),
  ).length;
  return {
    name,
    bytes: await maker[format](),
    notices: [
      said.pieces(view.pieces.length, view.claims),
      ...(format === 'html' && absent.length > 0 ? [said.notInside(absent)] : []),
      ...(format !== 'html' && attachments > 0 ? [said.notInWord(attachments)] : []),
      ...(details > 0 ? [words.page.sign.details(details)] : []),
      words.page.sign.send(name),
    ],
  };
}

/** What judging evidence needs of the portfolio that is open. */
export const signable = ({ looked: { portfolio, library, sources, workspace } }: Shown) => ({
  portfolio,
  library,
  sources,
  places: workspace.places,
  keys: workspace.organisation.keys,
});

export const sealPorts = ({ session }: Shown) => portsOver(session.tree, session.root);

function requestFaultIn(fault: RequestFault, { words: { faults } }: Shown): Fault {
  switch (fault.kind) {
    case 'nothing':
      return faults.nothingToRequest();
    case 'no-claims':
      return faults.nothingToJudge({ file: fault.file });
    case 'unread-attachments':
      return faults.attachmentsNotRead({ paths: fault.paths });
  }
}

async function sheetParts(request: SheetRequest, to: string | undefined, shown: Shown) {
  const { session, looked, words } = shown;
  const { portfolio, library, language } = looked;
  const evidence = request.pieces.map((piece) => piece.evidence);
  const facts = evidenceFacts(session, looked, evidence);
  const changes = new Map<string, readonly SheetChanges[]>();
  for (const one of evidence) changes.set(one.id, await changesOf(one, to, shown));
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
      words: words.reports,
      language,
      hashText: sha256OfText,
    },
  );
  const named = filesOfSheet(view);
  const inside = filesInside(
    evidencePorts(session.tree.source(session.root)),
    portfolio.files,
    named.filter(({ isPicture }) => !isPicture),
  );
  if ('changed' in inside) {
    throw new MaterialFault(words.faults.changedWhilePacking({ file: inside.changed }));
  }
  return {
    view,
    setting: {
      ...sheetFiles(named, inside, facts),
      signing: {
        basis: JSON.stringify(signingBasis(request, { hashText: sha256OfText })),
        script: builtInData().signingScript,
      },
    },
    absent: absentFiles(named, inside),
  };
}

/** What has changed since decisions that no longer count: of the person asked, or of everybody. */
function changesOf(
  evidence: Evidence,
  to: string | undefined,
  shown: Shown,
): Promise<readonly SheetChanges[]> {
  const { looked, words } = shown;
  const outdated = outdatedSignOffs(
    evidence,
    ({ assessor }) => to === undefined || isSamePerson(assessor, { name: to }),
    signable(shown),
    looked.today,
  );
  const setting = {
    words: words.conversations.sign.renew,
    dateText: words.reports.date,
    language: looked.language,
    mask: maskFor(looked.portfolio),
    plain: { colours: new Chalk({ level: 0 }), width: 80 },
  };
  return Promise.all(
    outdated.map((one) => {
      const changes = changesSinceSigned(one, signable(shown), sealPorts(shown));
      return sheetChanges(evidence, one.signOff, changes, setting);
    }),
  );
}
