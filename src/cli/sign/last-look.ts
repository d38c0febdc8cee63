import { localId } from '../../model/ids.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Assessor, ClaimJudgement } from '../../model/sign-off.ts';
import { wordsIn } from '../../report/words/index.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../options.ts';
import { Stopped } from '../stopped.ts';
import { assessorFrom } from './assessor.ts';
import { askJudgement, leftForNow, type JudgeableClaim } from './judge-claims.ts';

/** What an assessor is about to say. */
export interface ToBeSigned {
  readonly assessor: Assessor;
  readonly judged: readonly ClaimJudgement[];
}

/** Shows who judges and each judgement, and lets each be changed until somebody agrees. Nothing has been written until then. */
export async function lookAgain(
  answers: ToBeSigned,
  claims: readonly JudgeableClaim[],
  portfolio: Portfolio,
  options: CommonOptions,
  host: Host,
): Promise<ToBeSigned> {
  const { choose } = await import('../prompts.ts');
  const { judgements, relationships } = wordsIn('en').trust;
  let { assessor, judged } = answers;
  for (;;) {
    const saidOf = ({ claim }: JudgeableClaim): ClaimJudgement | undefined =>
      judged.find(({ statement }) => statement === claim.statement);
    const shown = (one: JudgeableClaim): string => {
      const said = saidOf(one);
      return said ? judgements[said.judgement] : leftForNow;
    };
    const { name, role, registration, relationship } = assessor;
    const who = [name, relationships[relationship], role, registration].filter(Boolean).join(', ');
    const wanted = await choose<JudgeableClaim | 'agree' | 'assessor' | 'stop'>('Is this right?', [
      { name: 'Yes, write it', value: 'agree' },
      { name: `Change the assessor: ${who}`, value: 'assessor' },
      ...claims.map((one) => ({
        name: `Change ${localId(one.claim.statement)}: ${shown(one)}`,
        value: one,
      })),
      { name: 'No, stop and write nothing', value: 'stop' },
    ]);
    if (wanted === 'agree') return { assessor, judged };
    if (wanted === 'stop') throw new Stopped('Nothing was written.');
    if (wanted === 'assessor') {
      assessor = await assessorFrom({}, portfolio, host);
      continue;
    }
    const now = await askJudgement(wanted, options, saidOf(wanted), host);
    judged = claims.flatMap((one) => (one === wanted ? now : saidOf(one)) ?? []);
  }
}
