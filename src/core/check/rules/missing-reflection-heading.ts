import { headingsOf } from '../../text/headings.ts';
import { findReflectionModel, missingStages } from '../../model/reflection-models.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const asked =
  '## What?\n\nA kettle was out of reach.\n\n## So what?\n\nI saw the risk of a scald.\n';

/** Who names a model of reflection goes through all of it. */
export const missingReflectionHeading: PortfolioRule<'missing-reflection-heading'> = {
  about: 'portfolio',
  code: 'OT315',
  name: 'missing-reflection-heading',
  topic: 'evidence',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence that names a model of reflection but has no heading for one of its stages.',
    why: 'People often leave out the hardest stage: what it meant, or what will change. A panel looks for it.',
    fix: 'Write that stage under a heading with its name, or remove reflection from the head. You can add your own words to the heading.',
    bad: kitchen({ reflection: '«what-so-what-now-what»', body: asked }),
    good: kitchen({
      reflection: 'what-so-what-now-what',
      body: `${asked}\n## Now what?\n\nI ask about hot drinks on every first visit.`,
    }),
  }),
  *check({ portfolio, locate }) {
    for (const { id, reflection, body, origin } of portfolio.evidence) {
      const model = reflection === undefined ? undefined : findReflectionModel(reflection);
      // Without a text the reflection may be in an attachment.
      if (!model || body.text.trim() === '') continue;
      const missing = missingStages(model, headingsOf(body.text));
      if (missing.length === 0) continue;
      yield {
        at: locate(origin, 'reflection'),
        args: { stages: missing },
        subject: [id],
      };
    }
  },
};
