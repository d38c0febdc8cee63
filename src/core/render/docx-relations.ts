import type { Picture } from '../model/picture.ts';
import { element, part, type Xml } from './docx-xml.ts';

/** What the text of a document leads to: its other parts, its pictures, and the web. */
export interface Relations {
  /** The id of a part of the document. */
  readonly toPart: (type: string, target: string) => string;
  /** The id of a link out of the document. */
  readonly toWeb: (address: string) => string;
  /** The id of a picture; the same one is kept once. */
  readonly toPicture: (picture: Picture, kind?: 'picture' | 'drawing') => string;
  /** The pictures by their paths in the package. */
  readonly pictures: () => ReadonlyMap<string, Uint8Array>;
  /** The part in which all of them are listed. */
  readonly written: () => string;
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relation = (id: string, type: string, target: string, mode?: 'External'): Xml =>
  element('Relationship', {
    Id: id,
    Type: type.includes('://') ? type : `${types}/${type}`,
    Target: target,
    ...(mode === undefined ? {} : { TargetMode: mode }),
  });

export const relationsPart = (all: readonly Xml[]): string =>
  part(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...all,
    ),
  );

/** `begins` are the names of pictures, so that those of several parts differ. */
export function startRelations(begins = ''): Relations {
  const all: Xml[] = [];
  const pictures = new Map<Uint8Array, { readonly id: string; readonly name: string }>();
  const add = (type: string, target: string, mode?: 'External'): string => {
    const id = `rId${String(all.length + 1)}`;
    all.push(relation(id, type, target, mode));
    return id;
  };
  return {
    toPart: add,
    toWeb: (address) => add('hyperlink', address, 'External'),
    toPicture: ({ bytes, type }, kind = 'picture') => {
      const known = pictures.get(bytes);
      if (known) return known.id;
      const name = `media/${begins}${kind}${String(pictures.size + 1)}.${type}`;
      const id = add('image', name);
      pictures.set(bytes, { id, name });
      return id;
    },
    pictures: () => new Map([...pictures].map(([bytes, { name }]) => [`word/${name}`, bytes])),
    written: () => relationsPart(all),
  };
}
