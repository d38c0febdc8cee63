import type { IsoDate } from '../../model/date.ts';
import type { SourceFile } from '../../model/folder.ts';
import type { Permille, SamplePlan } from '../../model/sample-plan.ts';
import type { SourceSet } from '../source-set.ts';
import type { FileData } from '../schemas.ts';

/** Reads the plan of a sample; nothing, with problems in the source set, where it can't be used. */
export function readSamplePlan(source: SourceFile, sources: SourceSet): SamplePlan | undefined {
  const file = sources.open(source);
  const yaml = file && { file: file.path, text: file.text, offset: 0 };
  const data = yaml && sources.parse('sample-plan', yaml, 'frontMatter');
  if (!data) return undefined;
  return {
    title: data.title,
    from: data.from as IsoDate | undefined,
    to: data.to as IsoDate | undefined,
    decisions: data.decisions && shareOf(data.decisions),
    pieces: data.pieces && shareOf(data.pieces),
    rules: (data.rules ?? []).map(({ rate, ...rule }) => ({ ...rule, rate: permille(rate) })),
    newAssessors: data.new_assessors && {
      fewerThan: data.new_assessors.fewer_than,
      rate: permille(data.new_assessors.rate),
    },
    eachLearner: data.each_learner ?? 0,
    leastPairs: data.agreement?.at_least,
    sites: data.sites ?? [],
  };
}

const shareOf = ({
  strata = [],
  rate,
  at_least: atLeast = 0,
}: NonNullable<FileData['sample-plan']['decisions']>) => ({
  strata,
  rate: permille(rate),
  atLeast,
});

/** `2.5 %` is 25. The tenth is taken as it is written. */
function permille(rate: string): Permille {
  const [whole = '', tenth = '0'] = rate.replace(/ ?%$/, '').split('.');
  return Number(whole) * 10 + Number(tenth);
}
