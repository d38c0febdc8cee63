import { textIn, type Language } from '../model/text.ts';
import type { RecordedCpd } from '../model/recorded-cpd.ts';
import type { CpdFigure, CpdView } from './cpd.ts';
import type { Words } from '../words/index.ts';

/** Puts what a portfolio has of a CPD record into words. */
export function viewCpd(cpd: RecordedCpd, words: Words, language: Language): CpdView {
  const { record, cycle, period, renewal, firstYears, leftOut, types } = cpd;
  const say = words.cpd;
  const texts = cpd.texts.map(({ text, words: count }) => ({
    id: text.id,
    title: textIn(text.title, language),
    file: text.file,
    words: count,
    limit: text.words,
  }));
  return {
    cycle,
    period,
    periodText: say.lookedAt(cycle, period),
    renewal,
    renewalText: say.renewal(renewal),
    firstYears,
    auditText: say.audit(record.audit.percent, record.audit.notInFirstYears, firstYears),
    figures: [...figuresOf(cpd, words), ...texts.map((text) => figureOfText(text, words))],
    activities: cpd.activities.map(({ id, title, type, period: days }) => ({
      id,
      title,
      type,
      ...days,
      days: say.days(days),
    })),
    leftOut,
    leftOutText: say.leftOut(leftOut),
    types,
    stretches: cpd.stretches.map((stretch) => ({
      ...stretch.period,
      days: say.days(stretch.period),
      months: stretch.months,
      explained: stretch.explained,
      explanation: say.explanation(stretch),
    })),
    texts,
  };
}

function figuresOf(
  { record, activities, types, stretches }: RecordedCpd,
  { cpd: say }: Words,
): readonly CpdFigure[] {
  const { least, most } = record.activities;
  const unexplained = stretches.filter(({ explained }) => !explained).length;
  const tooFew = activities.length < least;
  const tooMany = activities.length > most;
  const tooAlike = types.length < record.activityTypes.least;
  return [
    {
      label: say.activities,
      found: String(activities.length),
      asked: say.between(least, most),
      fits: !tooFew && !tooMany,
      next: tooFew
        ? say.next.tooFew(least - activities.length)
        : tooMany
          ? say.next.tooMany(activities.length - most)
          : undefined,
    },
    {
      label: say.types,
      found: String(types.length),
      asked: say.atLeast(record.activityTypes.least),
      fits: !tooAlike,
      next: tooAlike
        ? say.next.tooAlike(record.activityTypes.least - types.length, types.length)
        : undefined,
    },
    {
      label: say.stretches(record.breaks.months),
      found: say.stretchesFound(stretches.length, unexplained),
      asked: say.eachExplained,
      fits: unexplained === 0,
      next: unexplained > 0 ? say.next.unexplained : undefined,
    },
  ];
}

function figureOfText(
  { title, file, words: count, limit }: CpdView['texts'][number],
  { cpd: say }: Words,
): CpdFigure {
  const hasWords = count !== undefined && count > 0;
  return {
    label: title,
    found: say.wordsFound(count),
    asked: say.aboutWords(limit),
    fits: hasWords && count <= limit,
    next: !hasWords
      ? say.next.write(file)
      : count > limit
        ? say.next.tooLong(count - limit)
        : undefined,
  };
}
