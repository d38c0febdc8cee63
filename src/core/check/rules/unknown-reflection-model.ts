import { findReflectionModel, reflectionModels } from '../../model/reflection-models.ts';
import { kitchen } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { PortfolioRule } from '../rule.ts';

const stages = ['Description', 'Feelings', 'Evaluation', 'Analysis', 'Conclusion', 'Action plan'];

/** A model that otpath knows can be checked stage by stage. */
export const unknownReflectionModel: PortfolioRule<'unknown-reflection-model'> = {
  about: 'portfolio',
  code: 'OT316',
  name: 'unknown-reflection-model',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence that names a model of reflection otpath does not know.',
    why: 'otpath can’t check whether the text covers all stages of the model. Usually the name is mistyped.',
    fix: 'Write one of the names in the hint, or remove reflection and name the model in your text.',
    bad: kitchen({ reflection: '«gibs»' }),
    good: kitchen({
      reflection: 'gibbs',
      body: stages.map((stage) => `## ${stage}\n\n…`).join('\n\n'),
    }),
  }),
  *check({ portfolio, locate }) {
    for (const { reflection, origin } of portfolio.evidence) {
      if (reflection === undefined || findReflectionModel(reflection)) continue;
      const names = reflectionModels.map(({ ids }) => ids[0]);
      const known = reflectionModels.flatMap(({ ids }) => ids);
      yield {
        at: locate(origin, 'reflection'),
        args: { model: reflection, meant: nearMiss(reflection, known), known: names },
        subject: [reflection],
      };
    }
  },
};
