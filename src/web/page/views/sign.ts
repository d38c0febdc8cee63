import { localId } from '../../../core/model/ids.ts';
import { isFrameworksFault } from '../../../core/model/ports.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import {
  isSheetFault,
  noteTaken,
  planSheet,
  type SheetPlan,
  type TakenFiles,
} from '../../../core/workspace/record-sheet.ts';
import { awaitingDecision } from '../../../core/workspace/request-sheet.ts';
import {
  isSignFault,
  judgeableClaims,
  prepareSignOff,
  textOfSignOff,
} from '../../../core/workspace/sign.ts';
import { notesOnTrust, pieceReason, sheetReason } from '../../../core/render/sheet-reasons.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { savingList } from '../documents.ts';
import { button, download, el, field } from '../dom.ts';
import { faultOf } from '../fault-of.ts';
import { sha256OfText } from '../hash.ts';
import { makeSheetOnPage, sealPorts, signable } from '../make-sheet.ts';
import { readSheetChosen } from '../read-sheet.ts';
import { changeText } from '../saved-text.ts';
import { faultElements } from '../start.ts';
import type { Shown, View } from '../shown.ts';
import { decidingHere, viewSignHere } from './sign-here.ts';

/** Asks for decisions and records them, as `otpath sign` does with and without a sheet. */
export const viewSignPage: View = async (given) => {
  const shown = await asOfToday(given);
  if (shown.about !== '') return viewSignHere(shown);
  const judgeable = [...shown.looked.portfolio.evidence]
    .filter((one) => judgeableClaims(one, signable(shown)).length > 0)
    .sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
  return [
    el('h1', {}, shown.words.page.bar.sign),
    ...asking(judgeable, shown),
    ...recording(shown),
    ...decidingHere(judgeable, shown),
  ];
};

/** A file of decisions holds all that a person has decided, so later ones must be seen, whatever day is shown. */
async function asOfToday(shown: Shown): Promise<Shown> {
  const { session, looking } = shown;
  const looked = await session.look({ ...looking, asOf: looking.today });
  return isFrameworksFault(looked) ? shown : { ...shown, looked };
}

function asking(judgeable: readonly Evidence[], shown: Shown): readonly Node[] {
  const { session, looked, words } = shown;
  const said = words.page.sign;
  const { today } = looked;
  const heading = el('h2', {}, said.ask);
  if (judgeable.length === 0) {
    const why = looked.isBroken ? words.conversations.status.unreadable(session.folder) : said.none;
    return [heading, el('p', {}, why)];
  }
  const waiting = new Set(awaitingDecision(signable(shown), undefined, today).map(({ id }) => id));
  const boxes = judgeable.map((one, at) => {
    const box = el('input', { type: 'checkbox', id: `Ask${String(at)}` });
    return { one, box };
  });
  const choose = (isChosen: (one: Evidence) => boolean) => (): void => {
    for (const { one, box } of boxes) box.checked = isChosen(one);
  };
  const to = el('input', { type: 'text', id: 'To', autocomplete: 'off' });
  const result = el('div', { role: 'status' });
  const make = async (ending: string): Promise<void> => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ one }) => one);
    if (chosen.length === 0) {
      result.replaceChildren(el('p', { class: 'verdict bad', role: 'alert' }, said.chooseFirst));
      boxes[0]?.box.focus();
      return;
    }
    const name = to.value.trim() === '' ? undefined : to.value.trim();
    result.replaceChildren(
      ...(await sheetMade(inOrder(chosen, shown), name, ending as 'html' | 'docx', shown)),
    );
  };
  return [
    heading,
    el('p', {}, said.askIntro),
    el(
      'div',
      { class: 'tools' },
      el(
        'fieldset',
        { class: 'pieces' },
        el('legend', {}, said.evidence),
        el('p', { class: 'hint' }, said.evidenceHint),
        el(
          'p',
          {},
          button(
            said.chooseWaiting(waiting.size),
            choose(({ id }) => waiting.has(id)),
            {
              'data-choose': 'waiting',
            },
          ),
          ' ',
          button(
            said.chooseNone,
            choose(() => false),
            { 'data-choose': 'none' },
          ),
        ),
        ...boxes.map(({ one, box }) =>
          el(
            'p',
            { class: 'tick' },
            box,
            ' ',
            el(
              'label',
              { for: box.id },
              one.title,
              ...(waiting.has(one.id) ? [` (${said.waiting})`] : []),
            ),
          ),
        ),
      ),
      field(said.to, to),
      savingList(['html', 'docx'], make, { ...words.page.report, save: said.sheet }),
    ),
    result,
  ];
}

/** In the order of the command: all that waits, the newest first. */
const inOrder = (chosen: readonly Evidence[], shown: Shown): readonly Evidence[] => {
  const waiting = awaitingDecision(signable(shown), undefined, shown.looked.today);
  return [
    ...waiting.filter((one) => chosen.includes(one)),
    ...chosen.filter((one) => !waiting.includes(one)),
  ];
};

async function sheetMade(
  evidence: readonly Evidence[],
  to: string | undefined,
  format: 'html' | 'docx',
  shown: Shown,
): Promise<readonly Node[]> {
  try {
    const { name, bytes, notices } = await makeSheetOnPage(evidence, to, format, shown);
    download(name, bytes);
    return notices.map((one) => el('p', {}, one));
  } catch (error) {
    return faultElements(faultOf(error, shown.words.faults), shown.looked.language);
  }
}

function recording(shown: Shown): readonly Node[] {
  const said = shown.words.page.sign;
  const files = el('input', {
    type: 'file',
    id: 'Sheets',
    multiple: true,
    accept: '.json,.docx',
  });
  const result = el('div', { class: 'sheets', role: 'status' });
  files.addEventListener('change', () => {
    void readSheets([...(files.files ?? [])], shown)
      .catch((error: unknown) =>
        faultElements(faultOf(error, shown.words.faults), shown.looked.language),
      )
      .then((nodes) => {
        result.replaceChildren(...nodes);
      });
  });
  return [
    el('h2', {}, said.back),
    el('p', {}, said.backIntro),
    el('div', { class: 'tools' }, field(said.files, files)),
    result,
  ];
}

/** One sheet: what is recorded of it, or why nothing is. */
interface ReadSheet {
  readonly file: string;
  readonly plan: SheetPlan | { readonly refused: string };
}

async function readSheets(files: readonly File[], shown: Shown): Promise<readonly Node[]> {
  const { looked, words, session } = shown;
  const sheets = words.conversations.sign.sheets;
  const filled = await Promise.all(
    files.map(async (file) => ({ name: file.name, sheet: await readSheetChosen(file) })),
  );
  const read = await session.tree.settle(() => {
    const taken: TakenFiles = new Map();
    return filled.map(({ name, sheet }): ReadSheet => {
      if (!sheet) {
        return {
          file: name,
          plan: { refused: words.faults.sheetTooLarge({ file: name }).message },
        };
      }
      if ('broken' in sheet) return { file: name, plan: { refused: sheets.notRead[sheet.broken] } };
      const plan = planSheet(sheet, {
        of: signable(shown),
        today: looked.today,
        ports: sealPorts(shown),
        taken,
      });
      if (isSheetFault(plan)) {
        const { name: practitioner } = looked.portfolio.practitioner;
        return { file: name, plan: { refused: sheetReason(plan, practitioner, sheets) } };
      }
      noteTaken(plan, taken);
      return { file: name, plan };
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
            'data-record': true,
          }),
        ),
  ];
}

type ToRecord = Extract<SheetPlan['pieces'][number], { readonly kind: 'record' }>;

/** Everything that is to be kept of a sheet, and why the rest is not. */
function sheetElements({ file, plan }: ReadSheet, { words, looked }: Shown): readonly Node[] {
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
