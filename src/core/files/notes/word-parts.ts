import { attributeOf, childrenOf, readXml, type Element } from './word-xml.ts';

/** What a part of a document points to. */
export interface PartRelationship {
  /** The last word of its type: `image`, `hyperlink`, `footnotes`. */
  readonly type: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The unpacked parts of a Word document, by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Paths in a package differ in capital letters between programs. */
export const partAt = (parts: Parts, path: string): Uint8Array | undefined =>
  parts.get(path) ?? [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase())?.[1];

/** What a part points to, by id. An empty path asks for the document itself. */
export function relationshipsOf(parts: Parts, path: string): ReadonlyMap<string, PartRelationship> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const bytes = partAt(parts, `${folder}_rels/${path.slice(slash)}.rels`);
  if (!bytes) return new Map();
  return new Map(
    childrenOf(readXml(bytes), 'Relationship').flatMap((one): [string, PartRelationship][] => {
      const [id, target] = [attributeOf(one, 'Id'), attributeOf(one, 'Target')];
      if (id === undefined || target === undefined) return [];
      const isOutside = attributeOf(one, 'TargetMode') === 'External';
      const type = attributeOf(one, 'Type')?.split('/').at(-1) ?? '';
      return [[id, { type, isOutside, target: isOutside ? target : pathFrom(folder, target) }]];
    }),
  );
}

function pathFrom(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  const path: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

/** The path of the part that holds the text; programs give it different names. */
export function mainPart(parts: Parts): string | undefined {
  const named = [...relationshipsOf(parts, '').values()].find(
    ({ type }) => type === 'officeDocument',
  )?.target;
  return [named, 'word/document.xml'].find(
    (path) => path !== undefined && partAt(parts, path) !== undefined,
  );
}

/** The root of the part to which another points by type; undefined where there is none. */
export function related(
  parts: Parts,
  relationships: ReadonlyMap<string, PartRelationship>,
  type: string,
): { readonly path: string; readonly root: Element } | undefined {
  const found = [...relationships.values()].find((one) => one.type === type && !one.isOutside);
  const bytes = found && partAt(parts, found.target);
  return bytes && { path: found.target, root: readXml(bytes) };
}
