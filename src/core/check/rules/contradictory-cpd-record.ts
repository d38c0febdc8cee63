import type { CpdRecord, Renewal, RenewalException } from '../../model/cpd-record.ts';
import { isCalendarDate, type IsoDate } from '../../model/date.ts';
import type { Origin } from '../../model/place.ts';
import { bareFramework, exampleCpdRecord } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** One figure that can't stand beside the others. */
interface Contradiction {
  readonly origin: Origin;
  readonly keys: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

const { activities } = exampleCpdRecord;
const withActivities = (most: string) =>
  bareFramework({ cpd_record: { ...exampleCpdRecord, activities: { ...activities, most } } });

/** What a CPD record asks can be done, and its window can be found in a calendar. */
export const contradictoryCpdRecord: FrameworkRule = {
  about: 'framework',
  code: 'OT216',
  name: 'contradictory-cpd-record',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds figures of a CPD record that can’t all hold: a least number above the most, a window that ends before it begins, an exception for a year without renewal, two texts in one file.',
    why: 'Nobody could keep such a record, and its dates could not be worked out.',
    fix: 'Look the figure up in the source, and correct it.',
    bad: withActivities('«6»'),
    good: withActivities('60'),
  }),
  *check({ framework: { cpdRecord }, locate }) {
    if (!cpdRecord) return;
    for (const { origin, keys, message, hint } of contradictionsOf(cpdRecord)) {
      yield { at: locate(origin, ...keys), message, hint };
    }
  },
};

function* contradictionsOf(record: CpdRecord): Iterable<Contradiction> {
  const { least, most } = record.activities;
  if (least > most) {
    yield {
      origin: record.origin,
      keys: ['activities', 'most'],
      message: `At most ${most} activities are fewer than the least number, ${least}.`,
      hint: 'Swap the two numbers, or correct the mistyped one.',
    };
  }
  yield* inTexts(record);
  const { opens, closes } = record.renewal;
  yield* inWindow({ opens, closes }, { opens, closes }, record.origin, ['renewal']);
  yield* inExceptions(record.renewal);
}

function* inTexts({ texts }: CpdRecord): Iterable<Contradiction> {
  for (const [index, { id, file, origin }] of texts.entries()) {
    const others = texts.slice(0, index);
    if (others.some((other) => other.id === id)) {
      yield {
        origin,
        keys: ['id'],
        message: `Another text of the record is called ${id} already.`,
        hint: 'Give each text an id of its own.',
      };
    }
    if (others.some((other) => other.file === file)) {
      yield {
        origin,
        keys: ['file'],
        message: `Another text of the record is kept in ${file} already.`,
        hint: 'Give each text a file of its own.',
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
): Iterable<Contradiction> {
  for (const [key, day] of Object.entries(written)) {
    // A day that only leap years have is no day of any year.
    if (isCalendarDate(`2001-${day}` as IsoDate)) continue;
    yield {
      origin,
      keys: [...keys, key],
      message: `Not every year has the day ${day}.`,
      hint: 'Write it as month and day: 08-01.',
    };
  }
  if (opens > closes) {
    yield {
      origin,
      keys: [...keys, 'closes'],
      message: `The window closes on ${closes}, before it opens on ${opens}.`,
      hint: 'Swap the two days, or correct the mistyped one.',
    };
  }
}

function* inExceptions(renewal: Renewal): Iterable<Contradiction> {
  const { everyYears, countedFrom, exceptions } = renewal;
  const isRenewed = ({ year }: RenewalException): boolean =>
    (year - countedFrom) % everyYears === 0;
  for (const [index, one] of exceptions.entries()) {
    const { year, origin } = one;
    if (!isRenewed(one)) {
      yield {
        origin,
        keys: ['year'],
        message: `Registration is not renewed in ${year}.`,
        hint: 'Correct the year, or how the years of renewal are counted.',
      };
    }
    if (exceptions.slice(0, index).some((other) => other.year === year)) {
      yield {
        origin,
        keys: ['year'],
        message: `There is an exception for ${year} already.`,
        hint: 'Write one exception for each year.',
      };
    }
    const written = {
      ...(one.opens === undefined ? {} : { opens: one.opens }),
      ...(one.closes === undefined ? {} : { closes: one.closes }),
    };
    yield* inWindow(written, { ...renewal, ...written }, origin, []);
  }
}
