import { diffLines } from 'diff';

/** A line that is in only one of two texts. */
export interface ChangedLine {
  readonly text: string;
  readonly isNew: boolean;
}

/** The lines in which two texts differ, those that go before those that come. */
export const changedLines = (before: string, after: string): readonly ChangedLine[] =>
  diffLines(before, after).flatMap(({ value, added, removed }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((text) => ({ text, isNew: added }))
      : [],
  );
