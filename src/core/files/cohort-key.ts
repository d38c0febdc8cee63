import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Who stands behind one pseudonym: a person by their key, or an assessor by the name as it is written. */
export interface KeyEntry {
  readonly pseudonym: string;
  readonly kind: 'person' | 'assessor';
  readonly knownAs: string;
}

const head = ['pseudonym', 'kind', 'known as'];

/** The key as a table that opens in a spreadsheet. */
export const writeCohortKey = (entries: readonly KeyEntry[]): string =>
  stringify([head, ...entries.map(({ pseudonym, kind, knownAs }) => [pseudonym, kind, knownAs])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/** The entries of a key; undefined where the text is none. */
export function readCohortKey(text: string): readonly KeyEntry[] | undefined {
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, { bom: true, relax_column_count: true });
  } catch {
    return undefined;
  }
  const [first = [], ...others] = rows;
  if (first.join() !== head.join()) return undefined;
  const entries = others.flatMap(([pseudonym = '', kind = '', knownAs = '']) =>
    isKind(kind) && /^[PA]\d+$/.test(pseudonym)
      ? // A sign that keeps a spreadsheet from taking a name for a formula is none of the name.
        [
          {
            pseudonym,
            kind,
            knownAs: knownAs.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, ''),
          },
        ]
      : [],
  );
  return entries.length === others.length ? entries : undefined;
}

const isKind = (word: string): word is KeyEntry['kind'] => word === 'person' || word === 'assessor';
