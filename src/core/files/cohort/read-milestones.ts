import type { IsoDate } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import type { MilestonePlan } from '../../model/milestones.ts';
import type { SourceSet } from '../source-set.ts';

/** Reads what a programme expects by when; undefined, with problems in the source set, where it can't be used. */
export function readMilestones(source: SourceFile, sources: SourceSet): MilestonePlan | undefined {
  const file = sources.open(source);
  const yaml = file && { file: file.path, text: file.text, offset: 0 };
  const data = yaml && sources.parse('cohort', yaml, 'frontMatter');
  return (
    data && {
      start: data.start ?? 'started',
      milestones: data.milestones
        .map(({ after, met, pillars = [] }) => ({
          months: parseInt(after, 10),
          shares: [
            ...(met === undefined ? [] : [{ percent: parseInt(met, 10) }]),
            ...pillars.map((one) => ({ pillar: one.pillar, percent: parseInt(one.met, 10) })),
          ],
        }))
        .sort((a, b) => a.months - b.months),
      people: new Map(
        (data.people ?? []).map(({ id, start, pauses = [] }) => [
          id,
          {
            start: start as IsoDate | undefined,
            pauses: pauses.map(({ from, to }) => ({
              from: from as IsoDate,
              to: to as IsoDate | undefined,
            })),
          },
        ]),
      ),
    }
  );
}
