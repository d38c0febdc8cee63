import { relatedTo, type Related } from '../assess/mappings.ts';
import { requirementsOf, targetsOf, type Framework } from '../model/framework.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import { pillarsOf, type Library } from '../model/library.ts';
import type { NoMatch } from '../model/mapping.ts';
import { textIn, type Language, type Text } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type {
  FrameworkMapView,
  MapCounts,
  MapItem,
  MapSide,
  MapSuggestion,
} from './framework-map.ts';
import { rankerOf } from './suggest.ts';

/** How a map is to be drawn. */
export interface MapWish {
  readonly by: 'pillar' | 'level';
  readonly language: Language;
  /** Everyday words, where suggestions are asked for. */
  readonly suggestWith?: Vocabulary | undefined;
}

/** Something that can be mapped, and where it belongs. */
interface Mappable {
  readonly id: string;
  readonly text: Text;
  readonly pillar: string | undefined;
  readonly target: string;
}

/** So many suggestions help; more would have to be read one by one. */
const mostSuggested = 3;

/** Draws up how two frameworks relate, from the mappings and the fruitless searches of all that are loaded. */
export function viewFrameworkMap(
  [from, to]: readonly [Framework, Framework],
  library: Library,
  wish: MapWish,
): FrameworkMapView {
  const suggest = wish.suggestWith && suggesterFor(to, wish.suggestWith, wish.language);
  const [first, second] = [
    sideOf(from, to, library, { ...wish, suggest }),
    sideOf(to, from, library, wish),
  ];
  const between = (one: string, other: string): boolean =>
    frameworkOf(one) === from.id && frameworkOf(other) === to.id;
  return {
    otpath: '1',
    from: first,
    to: second,
    heat: heatOf(first, second),
    mappings: [...library.frameworks.values()].flatMap(({ mappings }) =>
      mappings
        .filter((one) => between(one.subject, one.object) || between(one.object, one.subject))
        .map(({ subject, predicate, object, justification, author, date, comment }) => ({
          ...{ subject, predicate, object, justification, author, date, comment },
        })),
    ),
  };
}

const frameworkOf = (id: string): FrameworkId | undefined => splitId(id)?.framework;

/** Statements that are still required, and everything else that targets require. */
const mappablesOf = (framework: Framework): readonly Mappable[] => [
  ...framework.statements
    .filter(({ retired }) => !retired)
    .map(({ id, text, pillar, level }) => ({ id, text, pillar, target: level })),
  ...targetsOf(framework).flatMap((target) =>
    requirementsOf(target)
      .filter(({ kind }) => kind !== 'statement')
      .map((one) => ({
        id: one.id,
        text: one.text,
        pillar: (one.kind === 'capability' ? one.pillar : undefined) ?? one.group,
        target: target.local,
      })),
  ),
];

interface SideWish extends MapWish {
  readonly suggest?: ((one: Mappable) => readonly MapSuggestion[]) | undefined;
}

function sideOf(framework: Framework, other: Framework, library: Library, wish: SideWish): MapSide {
  const say = (text: Text): string => textIn(text, wish.language);
  // Where there are no pillars, groups of requirements are the next best.
  const pillars = pillarsOf(library, framework.id);
  const areas = pillars.length > 0 ? pillars : targetsOf(framework).flatMap(({ groups }) => groups);
  const by = areas.length > 0 ? wish.by : 'level';
  const known = new Set(areas.map(({ id }) => id));
  const groupOf = ({ pillar = '', target }: Mappable): string =>
    by === 'level' ? target : known.has(pillar) ? pillar : '';
  const look = lookerFor(other, library);
  const items = mappablesOf(framework).map((one): MapItem => {
    const { state, related, lookedAt } = look(one.id);
    return {
      id: one.id,
      text: say(one.text),
      group: groupOf(one),
      state,
      related: related.map(({ id, predicate }) => ({ id, predicate })),
      lookedAt: lookedAt && {
        author: lookedAt.author,
        date: lookedAt.date,
        justification: lookedAt.justification,
      },
      suggestions: state === 'open' ? wish.suggest?.(one) : undefined,
    };
  });
  return {
    framework: framework.id,
    title: say(framework.title),
    version: framework.version,
    by,
    counts: countsOf(items),
    groups: groupsOf(framework, by, areas)
      .map(({ id, title }) => ({
        id,
        title: say(title),
        ...countsOf(items.filter(({ group }) => group === id)),
      }))
      .filter(({ total }) => total > 0),
    items,
    targets: countsOf(targetsOf(framework).map(({ id }) => look(id))),
  };
}

/** What is neither under a pillar nor at a target has a group without a name. */
const groupsOf = (
  framework: Framework,
  by: MapSide['by'],
  areas: readonly { readonly id: string; readonly title: Text }[],
): readonly { readonly id: string; readonly title: Text }[] => [
  ...(by === 'pillar'
    ? areas.map(({ id, title }) => ({ id, title }))
    : targetsOf(framework).map(({ local, title }) => ({ id: local, title }))),
  { id: '', title: {} },
];

interface Looked {
  readonly state: MapItem['state'];
  readonly related: readonly Related[];
  readonly lookedAt?: NoMatch | undefined;
}

/** Looks up what is known of something and the other framework. */
function lookerFor(other: Framework, library: Library): (id: string) => Looked {
  const fruitless = new Map(
    [...library.frameworks.values()]
      .flatMap(({ noMatches }) => noMatches)
      .filter(({ framework }) => framework === other.id)
      .map((one) => [one.subject, one] as const),
  );
  return (id) => {
    const related = relatedTo(id, library).filter((one) => frameworkOf(one.id) === other.id);
    if (related.length > 0) return { state: 'mapped', related };
    const lookedAt = fruitless.get(id);
    return { state: lookedAt ? 'none' : 'open', related, lookedAt };
  };
}

const countsOf = (items: readonly { readonly state: MapItem['state'] }[]): MapCounts => {
  const count = (state: MapItem['state']): number =>
    items.filter((one) => one.state === state).length;
  return {
    total: items.length,
    mapped: count('mapped'),
    none: count('none'),
    open: count('open'),
  };
};

function heatOf(from: MapSide, to: MapSide): readonly (readonly number[])[] {
  const groups = new Map(to.items.map(({ id, group }) => [id, group]));
  return from.groups.map((row) => {
    const own = from.items.filter(({ group }) => group === row.id);
    return to.groups.map(
      (column) =>
        own.filter(({ related }) => related.some(({ id }) => groups.get(id) === column.id)).length,
    );
  });
}

/** Suggests what of a framework may be like something, by the words that they share. */
function suggesterFor(
  framework: Framework,
  vocabulary: Vocabulary,
  language: Language,
): (one: Mappable) => readonly MapSuggestion[] {
  const rank = rankerOf(mappablesOf(framework), vocabulary);
  return ({ text }) =>
    rank(Object.values(text).join(' '))
      .slice(0, mostSuggested)
      .map(({ entry, matched }) => ({
        id: entry.id,
        text: textIn(entry.text, language),
        matched: matched.map(({ said }) => said),
      }));
}
