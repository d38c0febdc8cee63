import { sheetFormats, sheetWordDocument, type SheetFormat } from '../../../core/render/index.ts';
import { viewSupervisionSheet } from '../../../core/report/supervision-sheet-view.ts';
import type { SupervisionSheet } from '../../../core/report/supervision-sheet.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import { assessEarlier, lastTime } from '../../../core/workspace/assess.ts';
import type { AssessedPortfolio } from '../../assessed.ts';
import type { CommonOptions } from '../../options.ts';
import type { Report } from '../../make-report.ts';

/** The supervision sheet of a portfolio, compared with the day that was given or with the last supervision. */
export function sheetOf(
  { assessment, library, portfolio }: AssessedPortfolio,
  { since, lang }: CommonOptions & { readonly since?: IsoDate },
): Report<SupervisionSheet, SheetFormat> {
  const last = lastTime(portfolio, assessment.asOf, since);
  // The target is one that has just been assessed.
  const before = assessEarlier(last.day, assessment, library)!;
  return {
    kind: 'supervision',
    view: viewSupervisionSheet(assessment, before, last.from, library, lang),
    texts: sheetFormats,
    word: sheetWordDocument,
  };
}
