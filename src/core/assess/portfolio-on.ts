import { isCalendarDate, type IsoDate } from '../model/date.ts';
import { attachedFiles } from '../model/files.ts';
import type { Portfolio } from '../model/portfolio.ts';

/**
 * A portfolio as it was on an earlier day: without anything dated after that day and up to `today`, so that
 * a report of that day can be made again. Dates after `today` stay, since they are mistakes that
 * future-date reports. Files attached only to evidence that was not there yet go with it. What was
 * rewritten or deleted since can't be known.
 */
export function portfolioOn(day: IsoDate, portfolio: Portfolio, today: IsoDate): Portfolio {
  if (day >= today) return portfolio;
  const isThere = (date: IsoDate | undefined): boolean =>
    date === undefined || !isCalendarDate(date) || date <= day || date > today;
  const dated = ({ date }: { readonly date?: IsoDate | undefined }): boolean => isThere(date);
  const begun = ({ from }: { readonly from: IsoDate }): boolean => isThere(from);

  const { practitioner } = portfolio;
  const evidence = portfolio.evidence
    .filter(({ period }) => isThere(period.to))
    .map((one) => (isThere(one.witness?.date) ? one : { ...one, witness: undefined }));
  const later = new Set(
    portfolio.evidence.filter(({ period }) => !isThere(period.to)).map(({ id }) => id),
  );
  const kept = new Set(attachedFiles({ ...portfolio, evidence }).map(({ file }) => file.path));
  const gone = attachedFiles(portfolio)
    .map(({ file }) => file.path)
    .filter((path) => !kept.has(path));
  const laterDecisions = portfolio.signOffs
    .filter((one) => !dated(one))
    .reduce((sum, { claims }) => sum + claims.length, 0);
  return {
    ...portfolio,
    ...(laterDecisions > 0 && { laterDecisions }),
    practitioner: {
      ...practitioner,
      qualified: isThere(practitioner.qualified) ? practitioner.qualified : undefined,
    },
    credentials: portfolio.credentials.filter(({ issued }) => isThere(issued)),
    experience: portfolio.experience.filter(begun),
    attained: portfolio.attained.filter(dated),
    judgements: portfolio.judgements.filter(dated),
    waivers: portfolio.waivers.filter(dated),
    panels: portfolio.panels.filter(dated),
    signOffs: portfolio.signOffs.filter((one) => dated(one) && !later.has(one.evidence)),
    evidence,
    files: portfolio.files.filter(({ path }) => !gone.includes(path)),
  };
}
