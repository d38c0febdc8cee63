import type { CpdRecord, DayOfYear } from '../../model/cpd-record.ts';
import type { Origin } from '../../model/place.ts';
import type { CpdRecordFile } from '../schemas.ts';
import { below, sourcesOf, textOf, type FrameworkContext } from '../framework/read-items.ts';

/** What a framework says of the CPD record that it asks for. */
export function cpdRecordOf(raw: CpdRecordFile, at: Origin, context: FrameworkContext): CpdRecord {
  const { activities, activity_types, breaks, texts, renewal, audit } = raw;
  return {
    activities: {
      least: activities.least,
      most: activities.most,
      sources: sourcesOf(activities.source),
    },
    activityTypes: { least: activity_types.least, sources: sourcesOf(activity_types.source) },
    breaks: { months: breaks.months, sources: sourcesOf(breaks.source) },
    texts: texts.map(({ id, title, words, file, source }, index) => ({
      id,
      title: textOf(title, context),
      words,
      file,
      sources: sourcesOf(source),
      origin: below(at, 'texts', index),
    })),
    renewal: {
      everyYears: renewal.every_years,
      countedFrom: renewal.counted_from,
      opens: renewal.opens as DayOfYear,
      closes: renewal.closes as DayOfYear,
      exceptions: (renewal.exceptions ?? []).map(({ year, opens, closes, source }, index) => ({
        year,
        opens: opens as DayOfYear | undefined,
        closes: closes as DayOfYear | undefined,
        sources: sourcesOf(source),
        origin: below(at, 'renewal', 'exceptions', index),
      })),
      sources: sourcesOf(renewal.source),
    },
    audit: {
      percent: audit.percent,
      notInFirstYears: audit.not_in_first_years,
      sources: sourcesOf(audit.source),
    },
    origin: at,
  };
}
