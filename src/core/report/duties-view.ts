import type { Framework, Level } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import type { Text } from '../model/text.ts';

type Say = (text: Text) => string;

export interface DutyView {
  readonly text: string;
  readonly sources: readonly string[];
  readonly id?: string | undefined;
  /** The title of its group. */
  readonly group?: string | undefined;
  /** Whether it is the first of its group. */
  readonly begins: boolean;
}

export interface GuidanceView {
  readonly text: string;
  readonly sources: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly level?: string | undefined;
}

/** The guidance about a level and about the whole framework. All of it, where no level is named. */
export const guidanceFor = (
  { guidance }: Pick<Framework, 'guidance'>,
  level: string | undefined,
  say: Say,
): readonly GuidanceView[] =>
  guidance
    .filter((one) => level === undefined || one.level === undefined || one.level === level)
    .map(({ id, title, text, level: about, sources }) => ({
      id,
      title: say(title),
      text: say(text),
      level: about,
      sources,
    }));

export const viewDuties = ({ duties, groups }: Level, say: Say): readonly DutyView[] =>
  duties.map(({ id, group, text, sources }, index) => {
    const heading = groups.find((one) => one.id === group);
    return {
      id: id === undefined ? undefined : localId(id),
      group: heading && say(heading.title),
      begins: heading !== undefined && duties[index - 1]?.group !== group,
      text: say(text),
      sources,
    };
  });
