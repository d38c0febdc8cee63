import type { CellFault } from '../../model/exchange.ts';
import { languages, type Language } from '../../model/text.ts';
import type { WorkbookHead, WorkbookWords } from '../../model/workbook-words.ts';
import { fileSlugOf } from '../../text/file-name.ts';
import { idFrom } from '../new-ids.ts';
import { cellKey, type Grid } from './grid.ts';
import { textAt } from './read-table.ts';

const heads = [
  'id',
  'title',
  'version',
  'publisher',
  'language',
  'source.title',
  'source.date',
  'source.url',
  'source.note',
  'extends',
] as const satisfies readonly WorkbookHead[];
const requiredHeads: readonly WorkbookHead[] = [
  'id',
  'title',
  'version',
  'publisher',
  'language',
  'source.title',
];
const textHeads: readonly WorkbookHead[] = ['title', 'publisher', 'source.title', 'source.note'];

/** What a workbook says of its framework as a whole. */
export interface WorkbookHeadRead {
  readonly data: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** The row of each setting, by its key. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Reads the sheet of the framework as a whole. What is wrong in a cell goes to the faults. */
export function headOfWorkbook(
  grid: Grid,
  words: readonly WorkbookWords[],
  faults: CellFault[],
): WorkbookHeadRead {
  const found = new Map<string, string>();
  const rows = new Map<string, number>();
  for (const row of grid.rows) {
    const label = textAt(row, 1).toLowerCase();
    if (grid.formulas.has(cellKey(row.number, 2))) {
      const heading = textAt(row, 1);
      faults.push({
        ...{ sheet: grid.name, row: row.number, column: 2 },
        ...{ why: 'formula' as const, heading, value: textAt(row, 2) },
      });
    }
    const value = textAt(row, 2);
    for (const key of heads) {
      for (const one of words) {
        const name = one.head[key].toLowerCase();
        if (label === name) rows.set(key, row.number);
        if (value === '') continue;
        if (label === name) found.set(key, value);
        for (const language of languages) {
          if (label === `${name} (${one.languages[language].toLowerCase()})`) {
            found.set(`${key} ${language}`, value);
          }
        }
      }
    }
  }
  for (const key of requiredHeads) {
    if (found.has(key)) continue;
    const heading = words[0]!.head[key];
    const row = rows.get(key) ?? 1;
    faults.push({ sheet: grid.name, row, column: 2, why: 'no-setting', heading, value: '' });
  }
  const written = found.get('language');
  const language = written === undefined ? undefined : languageNamed(written, words);
  const refuse = (key: WorkbookHead, fault: Pick<CellFault, 'why' | 'offered'>): void => {
    const place = { sheet: grid.name, row: rows.get(key) ?? 1, column: 2 };
    faults.push({
      ...place,
      ...fault,
      heading: headingAt(grid, place.row),
      value: found.get(key)!,
    });
  };
  if (written !== undefined && language === undefined) {
    refuse('language', { why: 'not-offered', offered: languages });
  }
  for (const key of ['id', 'extends'] as const) {
    if (found.has(key) && !frameworkIdShape.test(found.get(key)!)) {
      const like = idFrom(fileSlugOf(found.get(key)!));
      refuse(key, { why: 'not-an-id', offered: like === '' ? [] : [like] });
    }
  }
  const version = found.get('version');
  if (version !== undefined && !/^v?\d/i.test(version)) refuse('version', { why: 'not-a-version' });
  const text = (key: WorkbookHead): unknown => {
    const own = found.get(key);
    if (!textHeads.includes(key)) return own;
    const translated = languages.flatMap((one) => {
      const value = found.get(`${key} ${one}`);
      return value === undefined ? [] : [[one, value] as const];
    });
    if (translated.length === 0) return own;
    return {
      ...(own !== undefined && { [language ?? 'en']: own }),
      ...Object.fromEntries(translated),
    };
  };
  const source: Record<string, unknown> = {};
  const data: Record<string, unknown> = {};
  for (const key of heads) {
    const value = key === 'language' ? (language ?? 'en') : text(key);
    if (value === undefined) continue;
    if (key.startsWith('source.')) source[key.slice('source.'.length)] = value;
    else data[key] = value;
  }
  return { data: { ...data, source }, language: language ?? 'en', rows };
}

const frameworkIdShape = /^[A-Za-z][A-Za-z0-9._-]{0,99}$/;

const headingAt = ({ rows }: Grid, number: number): string => {
  const row = rows.find((one) => one.number === number);
  return row ? textAt(row, 1) : '';
};

/** A language by its code, or by its name as a workbook calls it in English or in Welsh. */
function languageNamed(written: string, words: readonly WorkbookWords[]): Language | undefined {
  const name = written.toLowerCase();
  return languages.find(
    (one) => name === one || words.some((each) => each.languages[one].toLowerCase() === name),
  );
}
