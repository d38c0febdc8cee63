import type { FindingArgs } from '../../src/core/model/finding-args.ts';
import { findingWordsIn, type FindingWords } from '../../src/core/words/findings/index.ts';

type Echoed = FindingArgs['unknown-statement'];

/** Arguments whose two sentences are given, for tests of formats and of masks. */
export const echoed = (message: string, hint?: string): Echoed => ({
  case: 'unknown',
  framework: '',
  statement: message,
  meant: hint,
});

const rules = new Proxy({} as FindingWords['rules'], {
  get:
    () =>
    ({ statement, meant }: Extract<Echoed, { readonly case: 'unknown' }>) => ({
      message: statement,
      hint: meant,
    }),
});

/** Says what `echoed` was given, whatever the rule. */
export const echoingWords: FindingWords = {
  ...findingWordsIn('en'),
  rules,
  related: {
    counts: 'counts',
    first: 'first',
    'first-claim': 'first claim',
    'other-level': 'other level',
  },
};
