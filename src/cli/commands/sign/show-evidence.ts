import { changesOf, currentSignOffs, judgementsOf } from '../../../core/workspace/sign.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { linesOfEvidence } from '../../../core/render/evidence-text.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import type { RecordedSignOff } from '../../../core/model/sign-off.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { LoadedPortfolio } from '../../load.ts';
import type { Choice } from '../../wizard/fit-question.ts';
import { screenRows } from '../../options.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { Prompts } from '../../wizard/steps.ts';
import type { Signing } from './signing.ts';

/** Shows what is to be judged, a screen at a time. */
export async function showEvidence(
  evidence: Evidence,
  terminal: Terminal,
  { prompts: { choose, say }, host }: Signing & { readonly prompts: Prompts },
): Promise<void> {
  const words = host.words.sign;
  const { title, period, file, attachments, witness, body } = evidence;
  const facts = [
    `${wordsIn(host.language).cpd.days(period)}, ${file}`,
    ...(witness ? [words.witness([witness.name, witness.role].filter(Boolean).join(', '))] : []),
    ...(attachments.length === 0
      ? []
      : [words.attachments(attachments.map(({ path, written }) => path ?? written))]),
  ];
  say(`\n${terminal.colours.bold(wrap(cleanText(title), terminal))}\n`);
  for (const fact of facts) say(`${wrap(cleanText(fact), terminal)}\n`);
  let left = linesOfEvidence(body.text, terminal);
  if (left.length === 0) say(`${wrap(words.noText, terminal)}\n`);
  const room = Math.max(5, screenRows() - 8);
  for (let page = 1; left.length > 0; page += 1) {
    // A few lines more are better than a question about them.
    const isLast = left.length <= room + 3;
    say(`\n${left.slice(0, isLast ? undefined : room).join('\n')}\n\n`);
    left = isLast ? [] : left.slice(room);
    if (isLast) return;
    const next = await choose(words.moreLines(left.length, page), [
      { name: words.nextPage, value: 'next' },
      { name: words.allPages, value: 'all' },
      { name: words.toQuestions, value: 'judge' },
    ]);
    if (next === 'judge') return;
    if (next === 'all') {
      say(`\n${left.join('\n')}\n\n`);
      return;
    }
  }
}

/** Evidence as it is offered to an assessor: who has signed it, on which day, and what has changed since. */
export function choiceOf(
  evidence: Evidence,
  loaded: LoadedPortfolio,
  today: IsoDate,
  host: SpeakingHost,
): Choice<string> {
  const words = host.words.sign;
  const signOffs = currentSignOffs(loaded.portfolio, today).filter(
    (one) => one.evidence === evidence.id,
  );
  const isChanged = signOffs.some((one) => changesOf(one, loaded.portfolio).length > 0);
  const { changed, signed } = words.marks;
  const mark = isChanged ? changed : signOffs.length > 0 ? signed : '';
  const room = Math.max(changed.length, signed.length);
  return {
    name: `${evidence.period.to}  ${mark.padEnd(room)}  ${evidence.title}`,
    short: evidence.title,
    value: evidence.id,
    description:
      signOffs.length === 0
        ? words.notSigned
        : signOffs.map((one) => saidBy(one, loaded, host)).join('\n'),
  };
}

function saidBy(
  signOff: RecordedSignOff,
  { portfolio }: LoadedPortfolio,
  { words: { sign }, language }: SpeakingHost,
): string {
  const changed = changesOf(signOff, portfolio);
  const { assessor, date } = signOff;
  const since = changed.length === 0 ? '' : sign.changedSince(changed);
  return `${sign.signedBy(assessor.name, wordsIn(language).date(date))}${since}`;
}

/** What assessors have said of a claim so far, a sentence for each. */
export const saidOf = (
  evidence: Evidence,
  claim: Parameters<typeof judgementsOf>[1],
  { loaded: { portfolio }, day, host }: Signing,
): readonly string[] => {
  const { sign } = host.words;
  const { date: dayIn, trust } = wordsIn(host.language);
  return judgementsOf(evidence, claim, portfolio, day).map(
    ({ signOff: { assessor, date }, judgement, changed }) => {
      const said = sign.decided(assessor.name, dayIn(date), trust.judgements[judgement.judgement]);
      return changed.length > 0 ? `${said}${sign.noLongerCounts}` : said;
    },
  );
};
