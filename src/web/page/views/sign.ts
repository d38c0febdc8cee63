import { h } from 'preact';
import { useState } from 'preact/hooks';
import { isFrameworksFault } from '../../../core/model/ports.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import { awaitingDecision } from '../../../core/workspace/request-sheet.ts';
import { judgeableClaims } from '../../../core/workspace/sign.ts';
import { savingList } from '../documents.ts';
import { button, download, el, tick, type Inside, type PagePart } from '../dom.ts';
import { faultOf } from '../fault-of.ts';
import { field, lineField, useFor, useTyped } from '../form.ts';
import { formDone, guarded } from '../half-filled.ts';
import { makeSheetOnPage, signable } from '../make-sheet.ts';
import { faultElements } from '../start.ts';
import type { Shown, View } from '../shown.ts';
import { decidingHere, viewSignHere } from './sign-here.ts';
import { RecordingPart } from './sign-sheets.ts';

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
    h(RecordingPart, { shown }),
    ...decidingHere(judgeable, shown),
  ];
};

/** A file of decisions holds all that a person has decided, so later ones must be seen, whatever day is shown. */
async function asOfToday(shown: Shown): Promise<Shown> {
  const { session, looking } = shown;
  const looked = await session.look({ ...looking, asOf: looking.today });
  return isFrameworksFault(looked) ? shown : { ...shown, looked };
}

interface AskingProps {
  readonly judgeable: readonly Evidence[];
  readonly shown: Shown;
}

/** The evidence that a sheet can ask about, and the buttons that make one. */
function AskingPart({ judgeable, shown }: AskingProps): readonly PagePart[] {
  const { looked, words } = shown;
  const said = words.page.sign;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const typed = useTyped({ To: '' });
  const [result, setResult] = useFor<readonly Inside[]>(looked, []);
  const waiting = new Set(
    awaitingDecision(signable(shown), undefined, looked.today).map(({ id }) => id),
  );
  const make = async (ending: string): Promise<void> => {
    const chosen = judgeable.filter(({ id }) => ticked.has(id));
    if (chosen.length === 0) {
      setResult([el('p', { class: 'verdict bad', role: 'alert' }, said.chooseFirst)]);
      document.getElementById('Ask0')?.focus();
      return;
    }
    const to = typed.of.To.trim() || undefined;
    setResult(await sheetMade(inOrder(chosen, shown), to, ending as 'html' | 'docx', shown));
    formDone();
  };
  const boxes = judgeable.map(({ id, title }, at) =>
    tick(
      `Ask${String(at)}`,
      waiting.has(id) ? `${title} (${said.waiting})` : title,
      ticked.has(id),
      (on) => {
        setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((one) => one !== id)));
      },
    ),
  );
  const chooseAll = (label: string, ids: ReadonlySet<string>, name: string): PagePart =>
    button(
      label,
      () => {
        setTicked(ids);
      },
      { 'data-choose': name },
    );
  return [
    el(
      'form',
      {
        class: 'tools',
        onSubmit: (event) => {
          event.preventDefault();
        },
        ...guarded,
      },
      el(
        'fieldset',
        { class: 'pieces' },
        el('legend', {}, said.evidence),
        el('p', { class: 'hint' }, said.evidenceHint),
        el(
          'p',
          {},
          chooseAll(said.chooseWaiting(waiting.size), waiting, 'waiting'),
          ' ',
          chooseAll(said.chooseNone, new Set(), 'none'),
        ),
        ...boxes,
      ),
      field(said.to, lineField('To', typed)),
      savingList(['html', 'docx'], make, { ...words.page.report, save: said.sheet }),
    ),
    el('div', { role: 'status' }, ...result),
  ];
}

function asking(judgeable: readonly Evidence[], shown: Shown): readonly PagePart[] {
  const { session, looked, words } = shown;
  const said = words.page.sign;
  const heading = el('h2', {}, said.ask);
  if (judgeable.length === 0) {
    const why = looked.isBroken ? words.conversations.status.unreadable(session.folder) : said.none;
    return [heading, el('p', {}, why)];
  }
  return [heading, el('p', {}, said.askIntro), h(AskingPart, { judgeable, shown })];
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
): Promise<readonly Inside[]> {
  try {
    const { name, bytes, notices } = await makeSheetOnPage(evidence, to, format, shown);
    download(name, bytes);
    return notices.map((one) => el('p', {}, one));
  } catch (error) {
    return faultElements(faultOf(error, shown.words.faults), shown.looked.language);
  }
}
