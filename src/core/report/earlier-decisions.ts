import { changesOf } from '../assess/changes-since-signed.ts';
import { currentSignOffs, judgementsOf } from '../assess/sign-offs.ts';
import type { IsoDate } from '../model/date.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import type { ConversationWords } from '../words/conversations/index.ts';
import type { Words } from '../words/index.ts';

/** What of the catalogues is said of earlier decisions. */
export interface DecisionWords {
  readonly sign: Pick<
    ConversationWords['sign'],
    'notSigned' | 'signedBy' | 'changedSince' | 'decided' | 'noLongerCounts'
  >;
  readonly reports: Pick<Words, 'date' | 'trust'>;
}

/** Who has signed evidence as of a day. */
export interface SignedSoFar {
  /** Undefined where nobody has signed it. */
  readonly mark: 'signed' | 'changed' | undefined;
  /** A sentence for each assessor, with what has changed since, or that there is none. */
  readonly lines: readonly string[];
}

/** Who has signed a piece of evidence, on which day, and what has changed since. */
export function signedSoFar(
  evidence: Evidence,
  portfolio: Portfolio,
  day: IsoDate,
  { sign, reports }: DecisionWords,
): SignedSoFar {
  const signOffs = currentSignOffs(portfolio, day)
    .filter((one) => one.evidence === evidence.id)
    .map((signOff) => ({ signOff, changed: changesOf(signOff, portfolio) }));
  if (signOffs.length === 0) return { mark: undefined, lines: [sign.notSigned] };
  return {
    mark: signOffs.some(({ changed }) => changed.length > 0) ? 'changed' : 'signed',
    lines: signOffs.map(({ signOff: { assessor, date }, changed }) => {
      const since = changed.length === 0 ? '' : sign.changedSince(changed);
      return `${sign.signedBy(assessor.name, reports.date(date))}${since}`;
    }),
  };
}

/** What assessors have said of a claim so far, a sentence for each. */
export const decidedSoFar = (
  evidence: Evidence,
  claim: Parameters<typeof judgementsOf>[1],
  portfolio: Portfolio,
  day: IsoDate,
  { sign, reports: { date: dayIn, trust } }: DecisionWords,
): readonly string[] =>
  judgementsOf(evidence, claim, portfolio, day).map(
    ({ signOff: { assessor, date }, judgement, changed }) => {
      const said = sign.decided(assessor.name, dayIn(date), trust.judgements[judgement.judgement]);
      return changed.length > 0 ? `${said}${sign.noLongerCounts}` : said;
    },
  );
