import { expect, it } from 'vitest';
import type { Choice } from '../../../src/cli/wizard/fit-question.ts';
import type { LineOptions } from '../../../src/cli/wizard/prompts.ts';
import { inSteps, type Prompts } from '../../../src/cli/wizard/steps.ts';
import { WentBack } from '../../../src/cli/wizard/interrupt.ts';
import type { Step } from '../../../src/node/drafts.ts';

const back = Symbol('back');

/** Somebody who gives these answers one after another, and what they saw meanwhile. */
function somebody(...answers: readonly (string | typeof back)[]) {
  const seen: string[] = [];
  const kept: (readonly Step[])[] = [];
  const rest = [...answers];
  const next = (shown: string, canGoBack = false): string => {
    seen.push(canGoBack ? shown : `${shown} (first)`);
    const answer = rest.shift();
    if (answer === back) throw new WentBack();
    return answer!;
  };
  const pick = <Value>(choices: readonly Choice<Value>[], name: string): Value =>
    choices.find((one) => one.name === name)!.value;
  return {
    seen,
    kept,
    surroundings: {
      write: (text: string) => seen.push(text),
      keep: (steps: readonly Step[]) => kept.push(steps),
      terminal: {
        choose: <Value>(
          message: string,
          choices: readonly Choice<Value>[],
          standard?: Value,
          { canGoBack }: { readonly canGoBack?: boolean } = {},
        ) => {
          const proposed = choices.find(({ value }) => value === standard)?.name ?? '';
          return Promise.resolve(pick(choices, next(`${message} [${proposed}]`, canGoBack)));
        },
        chooseBySearch: <Value>(
          message: string,
          find: (words: string) => readonly Choice<Value>[],
          { words = '' }: { readonly words?: string; readonly standard?: Value | undefined } = {},
          { canGoBack }: { readonly canGoBack?: boolean } = {},
        ) => {
          const typed = next(`${message} [${words}]`, canGoBack);
          return Promise.resolve({ value: find(typed)[0]!.value, words: typed });
        },
        askLine: (
          message: string,
          { standard = '' }: LineOptions = {},
          { canGoBack }: { readonly canGoBack?: boolean } = {},
        ) => Promise.resolve(next(`${message} [${standard}]`, canGoBack)),
      },
    },
  };
}

const fruit = ['apple', 'pear'].map((name) => ({ name, value: { name } }));

/** Asks for a name, for a fruit, for words, and whether all is right; says something between them. */
async function talk({ askLine, choose, chooseBySearch, say }: Prompts): Promise<string> {
  say('1');
  const name = await askLine('Name?', { fault: (text) => (text === 'no' ? 'No.' : undefined) });
  say('2');
  const { name: eaten } = await choose('Fruit?', fruit);
  say('3');
  const found = await chooseBySearch('Find:', (words) => [{ name: words, value: `<${words}>` }]);
  say('4');
  const end = await choose('Right?', [{ name: 'yes', value: 'yes', isEnd: true }]);
  return [name, eaten, found, end].join(' ');
}
const nothing = { steps: [], isAskedAgain: false };

it('goes back one question at a time, shows the answer that was given, and keeps what is not changed', async () => {
  const { surroundings, seen, kept } = somebody(
    'Nia',
    'apple',
    back,
    'pear',
    'tea',
    back,
    back,
    back,
    'Siân',
    'pear',
    'tea',
    'yes',
  );
  expect(await inSteps(talk, nothing, surroundings)).toBe('Siân pear <tea> yes');
  expect(seen).toEqual([
    '1',
    'Name? [] (first)',
    '2',
    'Fruit? []',
    '3',
    'Find: []',
    '\n',
    // What is said before a question comes again with it, and nothing else does.
    '2',
    'Fruit? [apple]',
    '3',
    'Find: []',
    '4',
    'Right? []',
    '\n',
    '3',
    'Find: [tea]',
    '\n',
    '2',
    'Fruit? [pear]',
    '\n',
    '1',
    'Name? [Nia] (first)',
    '2',
    'Fruit? [pear]',
    '3',
    'Find: [tea]',
    '4',
    'Right? []',
  ]);
  expect(kept.at(-1)).toEqual([
    { question: 'Name?', answer: 'Siân' },
    { question: 'Fruit?', answer: 'pear' },
    { question: 'Find:', answer: '<tea>', words: 'tea' },
  ]);
});

it('asks only what a draft does not answer', async () => {
  const steps = [
    { question: 'Left out meanwhile?', answer: 'x' },
    { question: 'Name?', answer: 'Nia' },
    { question: 'Fruit?', answer: 'plum' },
    { question: 'Find:', answer: '<tea>', words: 'tea' },
  ];
  const { surroundings, seen } = somebody('pear', 'yes');
  expect(await inSteps(talk, { steps, isAskedAgain: false }, surroundings)).toBe(
    'Nia pear <tea> yes',
  );
  expect(seen).toEqual(['2', 'Fruit? []', '4', 'Right? []']);
});

it('asks again what is no answer any more', async () => {
  const steps = [{ question: 'Name?', answer: 'no' }];
  const { surroundings, seen } = somebody('Nia', 'pear', 'tea', 'yes');
  await inSteps(talk, { steps, isAskedAgain: false }, surroundings);
  expect(seen.slice(0, 4)).toEqual(['1', 'Name? [no] (first)', '2', 'Fruit? []']);
});

it('proposes each answer where what it is about has changed', async () => {
  const steps = [
    { question: 'Name?', answer: 'Nia' },
    { question: 'Fruit?', answer: 'pear' },
  ];
  const { surroundings, seen } = somebody('Nia', 'apple', 'tea', 'yes');
  await inSteps(talk, { steps, isAskedAgain: true }, surroundings);
  expect(seen.slice(0, 4)).toEqual(['1', 'Name? [Nia] (first)', '2', 'Fruit? [pear]']);
});

it('goes on where the conversation fails for another reason', async () => {
  const { surroundings } = somebody();
  const fails = (): Promise<never> => Promise.reject(new Error('no disk'));
  await expect(inSteps(fails, nothing, surroundings)).rejects.toThrow('no disk');
});
