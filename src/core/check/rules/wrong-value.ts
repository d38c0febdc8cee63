import type { Fix } from '../../model/finding.ts';
import type { Needed, ValueAdvice, WrittenValue } from '../../model/finding-args/wrong-value.ts';
import type { Problem } from '../../model/problem.ts';
import { adviceForDate, fixForDate } from './wrong-date.ts';
import { kitchen } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { ReadingRule } from '../rule.ts';
import { adviceForList, adviceForMap, entryMeant } from './wrong-shape.ts';
import { wordMeant } from './wrong-word.ts';

type WrongValue = Extract<Problem, { readonly kind: 'wrong-value' }>;

function valueOf(problem: WrongValue): WrittenValue {
  const { shape, written, key, item } = problem;
  if (shape !== 'word') return { case: shape, needed: neededBy(problem) };
  if (written !== '') {
    const word = written.length > 60 ? `${written.slice(0, 57)}…` : written;
    return { case: 'word', written: word, needed: neededBy(problem) };
  }
  if (key === undefined) return { case: 'nothing' };
  return item === undefined ? { case: 'nothing-after', key } : { case: 'empty-item', key, item };
}

function neededBy({ expected }: WrongValue): Needed {
  switch (expected.is) {
    case 'within':
      return { case: expected.side, limit: expected.limit };
    case 'shorter':
      return { case: 'shorter', limit: expected.limit };
    default:
      return { case: expected.is };
  }
}

/** Keys whose form is easier to show than to describe. */
const shownKeys = ['claims', 'witness', 'practitioner', 'attachments', 'otpath', 'kind'] as const;

function adviceFor(problem: WrongValue): ValueAdvice {
  const { written, shape, key = '', item, expected } = problem;
  if (item !== undefined && written === '' && shape === 'word') {
    const entry = expected.is === 'map' ? entryMeant(problem) : undefined;
    const form = entry === undefined ? undefined : ({ case: 'map', entry } as const);
    return { case: 'fill-in', how: key === 'claims' ? { case: 'claims' } : form };
  }
  if (expected.is === 'date' || expected.is === 'date-or-period') return adviceForDate(problem);
  const word = wordMeant(problem);
  if (word !== undefined) return word.advice;
  if (expected.is === 'one-of') {
    const { words } = expected;
    const [only = '', ...others] = words;
    return others.length === 0
      ? { case: 'only-word', word: only }
      : { case: 'one-of', words, meant: nearMiss(written, words) };
  }
  const shown = shownKeys.find((one) => one === key);
  if (shown !== undefined) return { case: shown };
  switch (expected.is) {
    case 'list':
      return adviceForList(problem);
    case 'map':
      return key === '' ? { case: 'empty-file' } : adviceForMap(problem);
    case 'within':
      return { case: `number-${expected.side}`, limit: expected.limit };
    case 'not-empty':
      return { case: 'something', key };
    case 'text-or-list':
    case 'text-or-map':
      return { case: expected.is, key };
    case 'text':
      return { case: shape === 'map' ? 'quoted-text' : 'text' };
    case 'shorter':
    case 'fingerprint':
      return { case: 'another' };
    default:
      return { case: expected.is };
  }
}

function fixFor(problem: WrongValue): Fix | undefined {
  const { is } = problem.expected;
  return is === 'date' || is === 'date-or-period' ? fixForDate(problem) : wordMeant(problem)?.fix;
}

/** A value of the wrong form can be read in several ways, so it is not guessed at. */
export const wrongValue: ReadingRule<'wrong-value'> = {
  about: 'reading',
  code: 'OT108',
  name: 'wrong-value',
  topic: 'reading',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds values in the wrong format: a date written differently, a text instead of a list, or a word that is not one of the choices.',
    why: 'otpath can’t use the value, and the entry it is in may not count.',
    fix: 'Write the value as the hint shows.',
    bad: kitchen({ date: '«14/03/2026»' }),
    good: kitchen(),
  }),
  check(problem) {
    if (problem.kind !== 'wrong-value') return undefined;
    return {
      at: problem.at,
      args: { value: valueOf(problem), advice: adviceFor(problem) },
      fix: fixFor(problem),
    };
  },
};
