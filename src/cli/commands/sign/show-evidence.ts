import type { JudgeableClaim } from '../../../core/workspace/sign.ts';
import {
  decidedSoFar,
  signedSoFar,
  type DecisionWords,
} from '../../../core/report/earlier-decisions.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { linesOfEvidence } from '../../../core/render/evidence-text.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
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
  const { changed, signed } = host.words.sign.marks;
  const { mark, lines } = signedSoFar(evidence, loaded.portfolio, today, decisionWords(host));
  const shown = mark === undefined ? '' : { changed, signed }[mark];
  const room = Math.max(changed.length, signed.length);
  return {
    name: `${evidence.period.to}  ${shown.padEnd(room)}  ${evidence.title}`,
    short: evidence.title,
    value: evidence.id,
    description: lines.join('\n'),
  };
}

const decisionWords = ({ words, language }: SpeakingHost): DecisionWords => ({
  sign: words.sign,
  reports: wordsIn(language),
});

/** What assessors have said of a claim so far, a sentence for each. */
export const saidOf = (
  evidence: Evidence,
  claim: JudgeableClaim,
  { loaded: { portfolio }, day, host }: Signing,
): readonly string[] => decidedSoFar(evidence, claim, portfolio, day, decisionWords(host));
