import { changesOf, currentSignOffs, judgementsOf } from '../../../core/workspace/sign.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { linesOfEvidence } from '../../../core/render/evidence-text.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import type { RecordedSignOff } from '../../../core/model/sign-off.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { LoadedPortfolio } from '../../load.ts';
import type { Choice } from '../../wizard/prompts.ts';
import type { Prompts } from '../../wizard/steps.ts';

const words = wordsIn('en');

/** Shows what is to be judged, a screen at a time. */
export async function showEvidence(
  evidence: Evidence,
  terminal: Terminal,
  rows: number,
  { choose, say }: Prompts,
): Promise<void> {
  const { title, period, file, attachments, witness, body } = evidence;
  const facts = [
    `${words.cpd.days(period)}, ${file}`,
    ...(witness ? [`Witness: ${[witness.name, witness.role].filter(Boolean).join(', ')}`] : []),
    ...(attachments.length === 0
      ? []
      : [
          `Attachments, to be opened by themselves: ${attachments.map(({ path }) => path).join(', ')}`,
        ]),
  ];
  say(`\n${terminal.colours.bold(wrap(cleanText(title), terminal))}\n`);
  for (const fact of facts) say(`${wrap(cleanText(fact), terminal)}\n`);
  let left = linesOfEvidence(body.text, terminal);
  if (left.length === 0) say('There is no text in it yet.\n');
  const room = Math.max(5, rows - 8);
  for (let page = 1; left.length > 0; page += 1) {
    // A few lines more are better than a question about them.
    const isLast = left.length <= room + 3;
    say(`\n${left.slice(0, isLast ? undefined : room).join('\n')}\n\n`);
    left = isLast ? [] : left.slice(room);
    if (isLast) return;
    const next = await choose(
      `The evidence has ${String(left.length)} more lines (page ${String(page)}).`,
      [
        { name: 'Read on', value: 'next' },
        { name: 'Show all of the rest', value: 'all' },
        { name: 'Continue to the questions', value: 'judge' },
      ],
    );
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
): Choice<string> {
  const signOffs = currentSignOffs(loaded.portfolio, today).filter(
    (one) => one.evidence === evidence.id,
  );
  const isChanged = signOffs.some((one) => changesOf(one, loaded.portfolio).length > 0);
  const mark = isChanged ? 'changed' : signOffs.length > 0 ? 'signed' : '';
  return {
    name: `${evidence.period.to}  ${mark.padEnd('changed'.length)}  ${evidence.title}`,
    short: evidence.title,
    value: evidence.id,
    description:
      signOffs.length === 0
        ? 'Not signed yet.'
        : signOffs.map((one) => saidBy(one, loaded)).join('\n'),
  };
}

const changedWords = {
  text: 'its text',
  attachment: 'an attachment',
  'attachment-name': 'the name of an attachment',
} as const;

function saidBy(signOff: RecordedSignOff, { portfolio }: LoadedPortfolio): string {
  const changed = changesOf(signOff, portfolio).map((one) =>
    one === 'text' || one === 'attachment' || one === 'attachment-name' ? changedWords[one] : one,
  );
  const since = changed.length === 0 ? '' : ` Changed since: ${changed.join(' and ')}.`;
  return `Signed by ${signOff.assessor.name} on ${words.date(signOff.date)}.${since}`;
}

/** What assessors have said of a claim so far, a sentence for each. */
export const saidOf = (
  evidence: Evidence,
  claim: Parameters<typeof judgementsOf>[1],
  { portfolio }: LoadedPortfolio,
  today: IsoDate,
): readonly string[] =>
  judgementsOf(evidence, claim, portfolio, today).map(
    ({ signOff: { assessor, date }, judgement, changed }) =>
      `${assessor.name} said on ${words.date(date)}: ${words.trust.judgements[judgement.judgement]}.${changed.length > 0 ? ' That no longer counts as it is: see otpath check.' : ''}`,
  );
