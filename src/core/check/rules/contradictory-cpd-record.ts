import type { Contradiction } from '../../model/finding-args/framework.ts';
import type { CpdRecord, Renewal, RenewalException } from '../../model/cpd-record.ts';
import { isCalendarDate, type IsoDate } from '../../model/date.ts';
import type { Origin } from '../../model/place.ts';
import { bareFramework, exampleCpdRecord } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** A contradiction with the place of the figure. */
interface Placed {
  readonly origin: Origin;
  readonly keys: readonly (string | number)[];
  readonly args: Contradiction;
}

const { activities } = exampleCpdRecord;
const withActivities = (most: string) =>
  bareFramework({ cpd_record: { ...exampleCpdRecord, activities: { ...activities, most } } });

/** What a CPD record asks can be done, and its window can be found in a calendar. */
export const contradictoryCpdRecord: FrameworkRule<'contradictory-cpd-record'> = {
  about: 'framework',
  code: 'OT216',
  name: 'contradictory-cpd-record',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds figures of a CPD record that contradict each other: a minimum above the maximum, a window that ends before it starts, an exception for a year without renewal, two texts in one file.',
    why: 'Nobody could keep such a record, and otpath can’t work out its dates.',
    fix: 'Look up the figure in the source and correct it.',
    bad: withActivities('«6»'),
    good: withActivities('60'),
  }),
  *check({ framework: { cpdRecord }, locate }) {
    if (!cpdRecord) return;
    for (const { origin, keys, args } of contradictionsOf(cpdRecord)) {
      yield { at: locate(origin, ...keys), args };
    }
  },
};

function* contradictionsOf(record: CpdRecord): Iterable<Placed> {
  const { least, most } = record.activities;
  if (least > most) {
    yield {
      origin: record.origin,
      keys: ['activities', 'most'],
      args: { case: 'fewer-than-least', least, most },
    };
  }
  yield* inTexts(record);
  const { opens, closes } = record.renewal;
  yield* inWindow({ opens, closes }, { opens, closes }, record.origin, ['renewal']);
  yield* inExceptions(record.renewal);
}

function* inTexts({ texts }: CpdRecord): Iterable<Placed> {
  for (const [index, { id, file, origin }] of texts.entries()) {
    const others = texts.slice(0, index);
    if (others.some((other) => other.id === id)) {
      yield {
        origin,
        keys: ['id'],
        args: { case: 'same-id', id },
      };
    }
    if (others.some((other) => other.file === file)) {
      yield {
        origin,
        keys: ['file'],
        args: { case: 'same-file', file },
      };
    }
  }
}

type Window = Pick<Renewal, 'opens' | 'closes'>;

function* inWindow(
  written: Partial<Window>,
  { opens, closes }: Window,
  origin: Origin,
  keys: readonly string[],
): Iterable<Placed> {
  for (const [key, day] of Object.entries(written)) {
    // A day that only leap years have is no day of any year.
    if (isCalendarDate(`2001-${day}` as IsoDate)) continue;
    yield {
      origin,
      keys: [...keys, key],
      args: { case: 'not-every-year', day },
    };
  }
  if (opens > closes) {
    yield {
      origin,
      keys: [...keys, 'closes'],
      args: { case: 'closes-first', opens, closes },
    };
  }
}

function* inExceptions(renewal: Renewal): Iterable<Placed> {
  const { everyYears, countedFrom, exceptions } = renewal;
  const isRenewed = ({ year }: RenewalException): boolean =>
    (year - countedFrom) % everyYears === 0;
  for (const [index, one] of exceptions.entries()) {
    const { year, origin } = one;
    if (!isRenewed(one)) {
      yield {
        origin,
        keys: ['year'],
        args: { case: 'not-renewed', year },
      };
    }
    if (exceptions.slice(0, index).some((other) => other.year === year)) {
      yield {
        origin,
        keys: ['year'],
        args: { case: 'same-year', year },
      };
    }
    const written = {
      ...(one.opens === undefined ? {} : { opens: one.opens }),
      ...(one.closes === undefined ? {} : { closes: one.closes }),
    };
    yield* inWindow(written, { ...renewal, ...written }, origin, []);
  }
}
