import type { IsoDate } from '../../model/date.ts';
import type { Framework } from '../../model/framework.ts';
import type { FrameworkId } from '../../model/ids.ts';
import type { Mapping, NoMatch } from '../../model/mapping.ts';
import type { Origin } from '../../model/place.ts';
import { sourcesOf, type Collect, type Raw } from './read-items.ts';

/** Mappings, and apart from them what nothing was found for. */
export function readMappings(collect: Collect): Pick<Framework, 'mappings' | 'noMatches'> {
  const read = collect((part) => part.mappings, 'mappings', mappingOf);
  return {
    mappings: read.filter((one) => 'predicate' in one),
    noMatches: read.filter((one) => 'framework' in one),
  };
}

function mappingOf(
  { source, date, predicate, object, ...rest }: Raw<'mappings'>,
  origin: Origin,
): Mapping | NoMatch {
  const said = {
    ...rest,
    ...(date !== undefined && { date: date as IsoDate }),
    sources: sourcesOf(source),
    origin,
  };
  return predicate === 'none'
    ? { ...said, framework: object as FrameworkId }
    : { ...said, predicate, object };
}
