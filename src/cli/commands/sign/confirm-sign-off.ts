import { pairJudgements } from '../../../core/model/pair-judgements.ts';
import { localId } from '../../../core/model/ids.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import type { Assessor, ClaimJudgement } from '../../../core/model/sign-off.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { Stopped } from '../../wizard/interrupt.ts';
import { assessorFrom } from './assessor.ts';
import { askJudgement, type Asking, type ShownClaim } from './judge-claims.ts';

/** What an assessor is about to say. */
export interface ToBeSigned {
  readonly assessor: Assessor;
  readonly judged: readonly ClaimJudgement[];
}

/** Shows who judges and each judgement, and lets each be changed until somebody agrees. Nothing has been written until then. */
export async function confirmSignOff(
  answers: ToBeSigned,
  claims: readonly ShownClaim[],
  { portfolio }: { readonly portfolio: Portfolio },
  asking: Asking,
): Promise<ToBeSigned> {
  const { prompts, host } = asking;
  const { wizard, sign } = host.words;
  const { judgements, relationships } = wordsIn(host.language).trust;
  let { assessor, judged } = answers;
  for (;;) {
    const all = claims.map(({ claim }) => claim);
    const said = pairJudgements(all, judged);
    const saidOf = ({ claim }: ShownClaim): ClaimJudgement | undefined => said.get(claim);
    const shown = (one: ShownClaim): string => {
      const judgement = saidOf(one);
      return judgement ? judgements[judgement.judgement] : sign.left;
    };
    const { name, role, registration, relationship } = assessor;
    const who = [name, relationships[relationship], role, registration].filter(Boolean).join(', ');
    const wanted = await prompts.choose<ShownClaim | 'agree' | 'assessor' | 'stop'>(
      wizard.isRight,
      [
        { name: sign.record, value: 'agree', isEnd: true },
        {
          name: wizard.changeFrom(sign.you, who),
          short: wizard.change(sign.you),
          value: 'assessor',
        },
        ...claims.map((one) => ({
          name: wizard.changeFrom(localId(one.claim.statement), shown(one)),
          short: wizard.change(localId(one.claim.statement)),
          value: one,
        })),
        { name: wizard.stop, value: 'stop', isEnd: true },
      ],
    );
    if (wanted === 'agree') return { assessor, judged };
    if (wanted === 'stop') throw new Stopped(wizard.nothingWritten);
    if (wanted === 'assessor') {
      assessor = await assessorFrom({}, portfolio, prompts, host);
      continue;
    }
    const now = await askJudgement(wanted, saidOf(wanted), asking);
    judged = claims.flatMap((one) => (one === wanted ? now : saidOf(one)) ?? []);
  }
}
