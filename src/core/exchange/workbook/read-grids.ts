import type { WorkbookTrouble } from '../../model/exchange.ts';
import type { Grid } from './grid.ts';
import { readSheet, unescaped, type NumberStyle, type SharedParts } from './read-sheet.ts';
import { UnreadableWorkbook } from './unreadable-workbook.ts';
import { WorkbookParts } from './workbook-parts.ts';

/** Sheets of a workbook, and letters of all its texts together. */
const most = { sheets: 100, letters: 16 * 1024 * 1024 };

/**
 * Reads the sheets of an .xlsx file: texts and numbers as they are shown. Formulas are not calculated, nothing outside
 * the file is opened, and what is too large ends the reading at once.
 */
export function readGrids(
  bytes: Uint8Array,
): readonly Grid[] | { readonly trouble: WorkbookTrouble } {
  try {
    return sheetsOf(new WorkbookParts(bytes));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { trouble: error.trouble };
    throw error;
  }
}

function sheetsOf(parts: WorkbookParts): readonly Grid[] {
  if (parts.names.some((name) => name.startsWith('xl/externallinks/'))) {
    throw new UnreadableWorkbook({ why: 'external-links' });
  }
  const path = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path;
  const workbook = path ?? 'xl/workbook.xml';
  const relations = relationsOf(parts, workbook);
  const listed: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = [];
  let from1904 = false;
  const isThere = parts.read(workbook, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      listed.push({ name: attributes['name'] ?? '', id, hidden });
    },
  });
  if (!isThere || listed.length === 0) throw new UnreadableWorkbook({ why: 'broken' });
  if (listed.length > most.sheets) {
    throw new UnreadableWorkbook({ why: 'too-many-sheets', allowed: most.sheets });
  }
  const pathOf = (kind: string): string | undefined =>
    relations.find(({ type }) => type === kind)?.path;
  const shared: SharedParts = {
    strings: stringsIn(parts, pathOf('sharedStrings')),
    styles: stylesIn(parts, pathOf('styles')),
    from1904,
  };
  return listed.flatMap(({ name, id, hidden }) => {
    const relation = relations.find((one) => one.id === id);
    // Sheets of other kinds hold charts or dialogs.
    return relation?.type === 'worksheet'
      ? [readSheet(parts, { path: relation.path, name, hidden }, shared)]
      : [];
  });
}

interface Relation {
  readonly id: string;
  /** The last part of its name, such as `worksheet`. */
  readonly type: string;
  readonly path: string;
}

/** What a part belongs together with; the part itself where it has no name. */
function relationsOf(parts: WorkbookParts, path: string): readonly Relation[] {
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  const relations: Relation[] = [];
  parts.read(`${folder}_rels/${name}.rels`, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      relations.push({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        path: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
      });
    },
  });
  return relations;
}

/** The texts that cells name by their number. */
function stringsIn(parts: WorkbookParts, path: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (path === undefined) return strings;
  let [text, letters] = ['', 0];
  let [inText, phonetic] = [false, false];
  parts.read(path, {
    open: (tag) => {
      if (tag === 'si') text = '';
      else if (tag === 't') inText = true;
      else if (tag === 'rPh') phonetic = true;
    },
    text: (more) => {
      if (!inText || phonetic) return;
      text += more;
      letters += more.length;
      if (letters > most.letters) {
        throw new UnreadableWorkbook({
          why: 'too-much-text',
          megabytes: most.letters / 1024 / 1024,
        });
      }
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** How each style shows numbers: only fixed decimals and days are told apart, since ids and dates depend on them. */
function stylesIn(parts: WorkbookParts, path: string | undefined): readonly NumberStyle[] {
  if (path === undefined) return [];
  const formats = new Map<string, string>([
    ['1', '0'],
    ['2', '0.00'],
    ...['14', '15', '16', '17', '22'].map((one) => [one, 'yyyy-mm-dd'] as const),
  ]);
  const styles: NumberStyle[] = [];
  let inCells = false;
  parts.read(path, {
    open: (tag, attributes) => {
      if (tag === 'cellXfs') inCells = true;
      else if (tag === 'numFmt') {
        formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      } else if (tag === 'xf' && inCells) {
        styles.push(styleOf(formats.get(attributes['numFmtId'] ?? '') ?? ''));
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function styleOf(format: string): NumberStyle {
  const fixed = /^0+(?:\.(0+))?(?:_\))?$/.exec(format);
  if (fixed) {
    const decimals = fixed[1]?.length ?? 0;
    return { as: 'decimals', decimals, digits: format.replace('_)', '').length };
  }
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(bare) && !/[0#]/.test(bare) ? { as: 'day' } : { as: 'plain' };
}
