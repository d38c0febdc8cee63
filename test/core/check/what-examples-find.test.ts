import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../../src/core/check/rules/index.ts';
import { runFrameworkExample, runPortfolioExample } from '../../support/run-example.ts';

const golden = join(import.meta.dirname, '..', '..', 'goldens', 'check', 'examples.jsonl');

/**
 * The fingerprints of a baseline are made of arguments, and suppressions name subjects. Whoever changes one of them
 * brings back what a team had set aside, so each is kept here, with the edits that --fix would make.
 */
it('each rule says the same of its bad example as before', async () => {
  const lines = rules.map((rule) => {
    const { bad } = rule.doc();
    const { findings } =
      rule.about === 'framework' ? runFrameworkExample(bad) : runPortfolioExample(bad);
    const said = findings.map(({ args, subject, related, sensitive, fix }) => ({
      args,
      subject,
      related,
      sensitive,
      fix,
    }));
    return JSON.stringify({ code: rule.code, severity: rule.severity, said });
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden);
});
