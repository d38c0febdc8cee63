import { join } from 'node:path';
import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { formatFindingsPretty } from '../../../src/core/render/findings-pretty.ts';
import { rules } from '../../../src/core/check/rules/index.ts';
import { findingWordsIn } from '../../../src/core/words/findings/index.ts';
import { repository } from '../../support/run.ts';
import { runFrameworkExample, runPortfolioExample } from '../../support/run-example.ts';

const terminal = { colours: new Chalk({ level: 0 }), width: 80 };

it.each(rules.map((rule) => [`${rule.code} ${rule.name}`, rule] as const))(
  '%s says of its bad example what stands in its golden',
  async (_, { code, about, doc }) => {
    const { bad } = doc();
    const checked = about === 'framework' ? runFrameworkExample(bad) : runPortfolioExample(bad);
    await expect(
      formatFindingsPretty([checked], findingWordsIn('en'), terminal),
    ).toMatchFileSnapshot(join(repository, 'test', 'goldens', 'rules', `${code}.txt`));
  },
);
