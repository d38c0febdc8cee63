import { localId } from '../../../core/model/ids.ts';
import { isSheetFault, planSheets, type SheetPlan } from '../../../core/workspace/record-sheet.ts';
import { isSignFault, prepareSignOff, textOfSignOff } from '../../../core/workspace/sign.ts';
import { notesOnTrust, pieceReason, sheetReason } from '../../../core/render/sheet-reasons.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { button, el, filesToOpen, type Inside, type PagePart } from '../dom.ts';
import { faultOf } from '../fault-of.ts';
import { field, useFor } from '../form.ts';
import { sha256OfText } from '../hash.ts';
import { sealPorts, signable } from '../make-sheet.ts';
import { readSheetChosen } from '../read-sheet.ts';
import { changeText } from '../saved-text.ts';
import { faultElements } from '../start.ts';
import type { Shown } from '../shown.ts';

/** The field for sheets that came back, and what is in them. */
export function RecordingPart({ shown }: { readonly shown: Shown }): readonly PagePart[] {
  const { looked, words } = shown;
  const said = words.page.sign;
  const [result, setResult] = useFor<readonly Inside[]>(looked, []);
  const files = filesToOpen('Sheets', { multiple: true, accept: '.json,.docx' }, async (chosen) => {
    setResult([]);
    setResult(
      await readSheets(chosen, shown).catch((error: unknown) =>
        faultElements(faultOf(error, words.faults), looked.language),
      ),
    );
  });
  return [
    el('h2', {}, said.back),
    el('p', {}, said.backIntro),
    el('div', { class: 'tools' }, field(said.files, files)),
    el('div', { class: 'sheets', role: 'status' }, ...result),
  ];
}

/** One sheet: what is recorded of it, or why nothing is. */
interface ReadSheet {
  readonly file: string;
  readonly plan: SheetPlan | { readonly refused: string };
}

async function readSheets(files: readonly File[], shown: Shown): Promise<readonly PagePart[]> {
  const { looked, words, session } = shown;
  const sheets = words.conversations.sign.sheets;
  const filled = await Promise.all(
    files.map(async (file) => ({ name: file.name, sheet: await readSheetChosen(file) })),
  );
  const read = await session.tree.settle(() => {
    const plans = planSheets(
      filled.flatMap(({ sheet }) => (!sheet || 'broken' in sheet ? [] : [sheet])),
      { of: signable(shown), today: looked.today, ports: sealPorts(shown) },
    );
    return filled.map(({ name: file, sheet }): ReadSheet => {
      if (!sheet) return { file, plan: { refused: words.faults.sheetTooLarge({ file }).message } };
      if ('broken' in sheet) return { file, plan: { refused: sheets.notRead[sheet.broken] } };
      const plan = plans.get(sheet)!;
      const { name } = looked.portfolio.practitioner;
      return {
        file,
        plan: isSheetFault(plan) ? { refused: sheetReason(plan, name, sheets) } : plan,
      };
    });
  });
  const toRecord = read.flatMap(({ plan }) =>
    'pieces' in plan ? plan.pieces.flatMap((one) => (one.kind === 'record' ? [one] : [])) : [],
  );
  return [
    ...read.flatMap((one) => sheetElements(one, shown)),
    toRecord.length === 0
      ? el('p', {}, sheets.nothing)
      : el(
          'p',
          {},
          button(words.page.sign.record(toRecord.length), () => record(toRecord, shown), {
            class: 'main',
            'data-record': '',
          }),
        ),
  ];
}

type ToRecord = Extract<SheetPlan['pieces'][number], { readonly kind: 'record' }>;

/** Everything that is to be kept of a sheet, and why the rest is not. */
function sheetElements({ file, plan }: ReadSheet, { words, looked }: Shown): readonly PagePart[] {
  const said = words.conversations.sign.sheets;
  const refused = (what: string, why: string): string =>
    withoutCommands(said.refused(what, why), looked.language);
  const { trust, date } = words.reports;
  if ('refused' in plan) {
    return [el('p', { class: 'verdict bad', role: 'alert' }, refused(file, plan.refused))];
  }
  const { name, role, registration, relationship } = plan.assessor;
  const who = [name, trust.relationships[relationship], role, registration].filter(Boolean);
  const lines = plan.pieces.map((piece) => {
    const what = piece.evidence
      ? said.piece(piece.number, piece.evidence.title, piece.evidence.file)
      : said.unknownPiece(piece.number);
    switch (piece.kind) {
      case 'refused':
        return el('li', {}, refused(what, pieceReason(piece.why, said, date)));
      case 'recorded':
        return el('li', {}, said.recorded(what, piece.file));
      case 'record':
        return el(
          'li',
          {},
          what,
          ...(piece.signature === undefined
            ? []
            : [' ', said.signed[piece.isVerified ? 'listed' : 'other']]),
          el(
            'ul',
            {},
            ...piece.judged.claims.map(({ statement, judgement, comment }) => {
              const answer = `${localId(statement)}: ${trust.judgements[judgement]}`;
              return el('li', {}, comment === undefined ? answer : `${answer}. ${comment}`);
            }),
          ),
        );
    }
  });
  return [
    el('h3', {}, said.sheetOf(file, who.join(', '), date(plan.date))),
    el('ul', {}, ...lines),
    ...(plan.unanswered > 0 ? [el('p', {}, said.unanswered(plan.unanswered))] : []),
  ];
}

/** Puts the decisions into the portfolio, each above the earlier ones by the same person. */
async function record(toRecord: readonly ToRecord[], shown: Shown): Promise<void> {
  const { session, looked, words, again } = shown;
  const files: string[] = [];
  for (const { judged, signature } of toRecord) {
    const prepared = prepareSignOff(judged, signable(shown), sealPorts(shown));
    if (isSignFault(prepared)) throw new Error(prepared.kind);
    const text = textOfSignOff(prepared, signature, sha256OfText);
    changeText(session, looked, prepared.file, text);
    files.push(prepared.file);
  }
  await again(
    [
      words.page.sign.recorded(files),
      ...notesOnTrust(toRecord, words.conversations.sign.sheets),
    ].join(' '),
  );
}
