import { localId } from '../model/ids.ts';
import type { CohortView, PersonView } from '../report/cohort.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import {
  columnsOf,
  cut,
  cutInside,
  linesOfColumn,
  padEnd,
  widest,
  wrap,
  type Terminal,
} from './terminal.ts';

/** More people than this are more than a screen holds. */
const onOneScreen = 12;

/** In columns: a narrower column of names has too many lines. */
const leastName = 14;

/** In columns: what a target takes at most. */
const widestTarget = 12;

/** One column of the list of people, with how soon it gives way where there is no room: the higher, the sooner. */
interface Field {
  readonly title: string;
  readonly cell: (one: PersonView) => string;
  readonly isNumber: boolean;
  readonly givesWay: number;
}

/**
 * A line for each person. Names are never cut, because two may begin alike: a long one takes several lines. Columns that
 * have no room are named below.
 */
export function formatPeople(
  view: CohortView,
  words: Words,
  terminal: Terminal & { readonly all: boolean },
): string {
  const { colours } = terminal;
  const shown = terminal.all ? view.people : view.people.slice(0, onOneScreen);
  if (shown.length === 0) return '';
  const width = Math.min(terminal.width, widest);
  const columns = fieldsIn(words, shortTargets(shown)).map((field) => ({
    ...field,
    width: Math.max(columnsOf(field.title), ...shown.map((one) => columnsOf(field.cell(one)))),
  }));
  const roomFor = (some: typeof columns): number =>
    width - some.reduce((sum, one) => sum + one.width + 2, 0);
  const longest = Math.max(
    columnsOf(words.cohort.headings.person),
    ...shown.map(({ shownAs }) => columnsOf(cleanText(shownAs))),
  );
  let kept = columns;
  while (roomFor(kept) < Math.min(leastName, longest) && kept.length > 1) {
    const first = kept.reduce((a, b) => (b.givesWay > a.givesWay ? b : a));
    kept = kept.filter((one) => one !== first);
  }
  const nameWidth = Math.min(longest, Math.max(leastName, roomFor(kept)));
  const row = (name: string, cells: readonly string[]): string => {
    const [first = '', ...others] = linesOfColumn(cleanText(name), nameWidth);
    const besides = kept.map(({ width: own, isNumber }, index) =>
      isNumber
        ? ' '.repeat(Math.max(0, own - columnsOf(cells[index]!))) + cells[index]!
        : padEnd(cells[index]!, own),
    );
    return [[padEnd(first, nameWidth), ...besides].join('  ').trimEnd(), ...others].join('\n');
  };
  const more = view.people.length - shown.length;
  const leftOut = columns.filter((one) => !kept.includes(one)).map(({ title }) => title);
  const dim = (text: string): string => colours.dim(wrap(text, terminal));
  return [
    colours.dim(
      row(
        words.cohort.headings.person,
        kept.map(({ title }) => title),
      ),
    ),
    ...shown.map((one) =>
      row(
        one.shownAs,
        kept.map(({ cell }) => cleanText(cell(one))),
      ),
    ),
    ...(more > 0 ? [dim(words.cohort.morePeople(more))] : []),
    // With all of them, the cells are in the next table.
    ...(leftOut.length > 0 && !terminal.all ? ['', dim(words.cohort.columnsLeftOut(leftOut))] : []),
  ].join('\n');
}

/** The first way to shorten targets in which no two are shown alike. */
function shortTargets(people: readonly PersonView[]): (id: string) => string {
  const ids = [...new Set(people.flatMap(({ target }) => (target ? [target.id] : [])))];
  const ways: readonly ((id: string) => string)[] = [
    (id) => cut(localId(id), widestTarget),
    (id) => cutInside(localId(id), widestTarget),
    localId,
  ];
  return ways.find((way) => new Set(ids.map(way)).size === ids.length) ?? ((id) => id);
}

function fieldsIn(words: Words, shortTarget: (id: string) => string): readonly Field[] {
  const { short } = words.cohort;
  const month = (day: PersonView['lastEvidence']): string =>
    day === undefined ? '–' : words.span(day, day);
  return [
    {
      title: short.target,
      cell: ({ target }) => (target ? shortTarget(target.id) : '–'),
      isNumber: false,
      givesWay: 4,
    },
    {
      title: short.met,
      cell: ({ target }) =>
        target ? words.satisfiedOf(target.sought.met, target.sought.asked) : '–',
      isNumber: true,
      givesWay: 0,
    },
    {
      title: short.needsWork,
      cell: ({ target }) => (target ? String(target.sought.needsWork) : '–'),
      isNumber: true,
      givesWay: 2,
    },
    {
      title: short.errors,
      cell: ({ findings }) => String(findings.errors),
      isNumber: true,
      givesWay: 5,
    },
    {
      title: short.waiting,
      cell: ({ waiting }) => String(waiting?.pieces ?? 0),
      isNumber: true,
      givesWay: 1,
    },
    {
      title: short.since,
      cell: ({ waiting }) => month(waiting?.since),
      isNumber: false,
      givesWay: 3,
    },
    {
      title: short.last,
      cell: ({ lastEvidence }) => month(lastEvidence),
      isNumber: false,
      givesWay: 1,
    },
  ];
}
