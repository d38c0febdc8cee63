import type { Evidence } from '../../core/model/portfolio.ts';
import { otherLanguagesOf } from '../../core/report/other-languages.ts';
import {
  sheetName,
  sheetNotices,
  sheetParts,
  type SheetParts,
} from '../../core/render/sheet-parts.ts';
import { sheetMaker } from '../../core/render/sign-off-sheet.ts';
import { isAboutPrivacy } from '../../core/workspace/assess.ts';
import { maskFor } from '../../core/workspace/masking.ts';
import {
  checkedRequest,
  filesInside,
  isRequestFault,
  type RequestFault,
  type SheetRequest,
} from '../../core/workspace/request-sheet.ts';
import { takenPaths } from '../../core/workspace/pack.ts';
import { sheetMaterial } from '../../core/workspace/sheet-material.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { builtInData } from './built-in.ts';
import { evidenceFacts, evidencePorts } from './evidence-files.ts';
import { sha256OfText } from './hash.ts';
import { headingsToWriteUnder } from './make-pack.ts';
import { MaterialFault, pageMaterial, refuseStale } from './material.ts';
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
  const { library, language, today } = looked;
  const taken = takenPaths({ ...looked.portfolio, evidence });
  await refuseStale(session, (file) => taken.has(file), words.faults);
  const frameworks = [...library.frameworks.values()];
  const material = {
    ...pageMaterial(session, looked, words.faults),
    otherLanguages: () => otherLanguagesOf(frameworks, language),
  };
  const parts = await session.tree.settle(async () => {
    const request = checkedRequest(evidence, today, signable(shown), sealPorts(shown));
    if (isRequestFault(request)) throw new MaterialFault(requestFaultIn(request, shown));
    return partsOf(request, to, shown);
  });
  const maker = sheetMaker(parts.view, material, {
    ...parts.setting,
    guidedHeadings: await headingsToWriteUnder(material),
  });
  const name = sheetName(parts.view, format);
  const files = new Set(evidence.map(({ file }) => file));
  const details = looked.checked.findings.filter(
    (one) => isAboutPrivacy(one) && files.has(one.at.file),
  ).length;
  return {
    name,
    bytes: await maker[format](),
    notices: [
      ...sheetNotices(parts, format, words.conversations.sign.sheets.request),
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

async function partsOf(
  request: SheetRequest,
  to: string | undefined,
  shown: Shown,
): Promise<SheetParts> {
  const { session, looked, words } = shown;
  const { portfolio, library, language } = looked;
  const evidence = request.pieces.map((piece) => piece.evidence);
  const parts = await sheetParts(sheetMaterial(request, to, signable(shown), sealPorts(shown)), {
    portfolio,
    library,
    facts: evidenceFacts(session, looked, evidence),
    words: words.reports,
    renewWords: words.conversations.sign.renew,
    language,
    hashText: sha256OfText,
    mask: maskFor(portfolio),
    inside: (named) =>
      filesInside(evidencePorts(session.tree.source(session.root)), portfolio.files, named),
    signingScript: builtInData().signingScript,
  });
  if ('view' in parts) return parts;
  throw new MaterialFault(words.faults.changedWhilePacking({ file: parts.changed }));
}
