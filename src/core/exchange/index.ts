import { readFrameworkText } from '../files/framework/read-framework-data.ts';
import { frameworkYaml } from '../files/framework/write-framework.ts';
import type {
  ExchangeFormatName,
  ExportFault,
  ForeignKind,
  ImportFormatName,
  ImportFault,
  FrameworkLoss,
} from '../model/exchange.ts';
import { isExchangeFault } from '../model/exchange.ts';
import type { WorkbookWords } from '../model/workbook-words.ts';
import { textMeant } from '../text/decode.ts';
import { readCase } from './case-read.ts';
import { writeCase } from './case-write.ts';
import { kindOfBytes, kindOfText } from './foreign-kind.ts';
import { emptied, hasNothing, type FrameworkData, type Imported } from './framework-data.ts';
import { isDeeper, isObject, listAt, objectAt, type JsonObject } from './json-lines.ts';
import { withInherited, type WithInherited } from './inherited.ts';
import { lossesBetween } from './losses.ts';
import { isMahara, readMahara, writeMahara } from './mahara.ts';
import { importWorkbook } from './import-workbook.ts';
import { mapList, type ListSetting } from './list.ts';
import { mostItems } from './most-items.ts';
import { isMoodle, readMoodle, writeMoodle } from './moodle.ts';
import { isSssom, readSssom, writeSssom } from './sssom.ts';
import { delimiterOf, readTable } from './tables.ts';
import { frameworkWorkbook } from './workbook/framework-sheets.ts';
import type { BasesOf } from './workbook/inherited-ids.ts';
import { belowTitle } from './workbook/list-sheets.ts';
import { withOneSheet } from './workbook/one-sheet.ts';
import type { ReadWorkbook } from './workbook/read-framework-workbook.ts';
import { sheetWithHeadings } from './workbook/sheet-headings.ts';
import { tailoredByWorkbook, type OwnHead } from './workbook/tailor-workbook.ts';

export type { FrameworkData, Imported } from './framework-data.ts';

/** What an export needs beside the framework. */
export interface ExportSetting {
  /** The day that formats write which want one, such as that of the last change. */
  readonly asOf: string;
  /** The level, stage or role profile, for formats that hold one only. */
  readonly level?: string | undefined;
  /** The words of a workbook in the language that it is written in. */
  readonly workbook: WorkbookWords;
  /** What the framework extends, nearest first. */
  readonly bases?: readonly FrameworkData[] | undefined;
}

/** A text, with JSON in it where it is some. */
interface ForeignText {
  readonly text: string;
  readonly json: JsonObject | undefined;
}

/** The formats whose files are texts; a workbook is none. */
type TextFormat = Exclude<ExchangeFormatName, 'xlsx'>;

interface ExchangeFormat {
  readonly recognises: (file: ForeignText) => boolean;
  readonly read: (file: ForeignText) => Imported | ImportFault;
  readonly write: (whole: WithInherited, setting: ExportSetting) => string | ExportFault;
}

const caseFormat = (version: '1.0' | '1.1'): ExchangeFormat => ({
  recognises: ({ json }) => {
    const document =
      json &&
      (objectAt(json, 'CFDocument') ?? objectAt(objectAt(json, 'CFPackage') ?? {}, 'CFDocument'));
    return document !== undefined && (version === '1.1') === (document['caseVersion'] === '1.1');
  },
  read: ({ json, text }) =>
    tooMany(listAt(objectAt(json!, 'CFPackage') ?? json!, 'CFItems').length) ??
    readCase(json!, text),
  write: (whole, { asOf }) => writeCase(whole, { version, asOf }),
});

/** The formats of other programs, in the order in which a file is tried. */
const formats: Readonly<Record<TextFormat, ExchangeFormat>> = {
  case: caseFormat('1.0'),
  'case-1.1': caseFormat('1.1'),
  mahara: {
    recognises: ({ json }) => json !== undefined && isMahara(json),
    read: ({ json, text }) => {
      const framework = objectAt(json!, 'framework') ?? {};
      return (
        tooMany(
          listAt(framework, 'standards').length + listAt(framework, 'standardelements').length,
        ) ?? readMahara(json!, text)
      );
    },
    write: ({ data }, { level }) => writeMahara(data, level),
  },
  moodle: {
    recognises: ({ text, json }) => {
      if (json !== undefined) return false;
      const heading = readTable(text, delimiterOf(text), 1);
      return 'length' in heading && isMoodle(heading[0]);
    },
    read: ({ text }) => {
      const rows = readTable(text, delimiterOf(text), mostItems + 3);
      if ('brokenAt' in rows) return { kind: 'broken-table', line: rows.brokenAt };
      return tooMany(rows.length - 2, linesIn(text)) ?? readMoodle(rows);
    },
    write: ({ data }) => writeMoodle(data),
  },
  sssom: {
    recognises: ({ text }) => isSssom(text),
    read: ({ text }) =>
      tooMany(linesIn(text) > mostItems * 2 ? linesIn(text) : 0) ?? readSssom(text, mostItems),
    write: ({ data }) => writeSssom(data),
  },
  yaml: {
    recognises: ({ text, json }) =>
      json === undefined &&
      ['id', 'version', 'source'].every((key) => new RegExp(`^${key}:`, 'm').test(text)),
    read: ({ text }) => {
      const data = readFrameworkText(text);
      return 'brokenAt' in data
        ? { kind: 'broken-yaml', line: data.brokenAt }
        : { data, remarks: [] };
    },
    write: ({ data }) => frameworkYaml(data),
  },
};

const linesIn = (text: string): number => text.split('\n').length;

const tooMany = (found: number, shown = found): ImportFault | undefined =>
  found > mostItems ? { kind: 'too-many-items', found: shown, allowed: mostItems } : undefined;

/** What an import needs beside the file. */
export interface ImportReading extends ListSetting {
  /** Without it, the format is found out from what is in the file. */
  readonly format?: ImportFormatName | undefined;
  /** The framework of which the file may be a single sheet. */
  readonly base?: FrameworkData | undefined;
  /** Finds what a framework in a workbook extends. */
  readonly basesOf?: BasesOf | undefined;
  /** The words of workbooks, in every language that they are read in. */
  readonly workbooks: readonly WorkbookWords[];
  /** Where what an organisation adds comes from, if it does not say so. */
  readonly ownSource?: string | undefined;
}

/** What was read, and in which format it was. */
export type Read = (Imported | ReadWorkbook) & { readonly format: ImportFormatName };

/** Reads a framework from a file of another program. */
export function importFramework(bytes: Uint8Array, reading: ImportReading): Read | ImportFault {
  const { format, workbooks, base, basesOf, ownSource, ...list } = reading;
  const no = (is: ForeignKind): ImportFault =>
    format ? { kind: 'not-this-format', format, is } : { kind: 'not-a-framework', is };
  const kind = kindOfBytes(bytes);
  if (kind === 'excel' && [undefined, 'xlsx', 'list'].includes(format)) {
    const read = importWorkbook(bytes, { ...list, format, words: workbooks, basesOf, ownSource });
    return isExchangeFault(read) ? read : { ...read, format: 'xlsx' };
  }
  if (kind !== undefined) return no(kind);
  const text = textMeant({ path: '', bytes })?.replace(/^\uFEFF/, '');
  if (text === undefined) return no('binary');
  const json = jsonIn(text);
  // Looking for tables in it would take long, and find none.
  if (json === undefined && beginsAsJson.test(text)) return no('broken-json');
  const file = { text, json: isObject(json) ? json : undefined };
  const isList = format === 'list' || list.map !== undefined;
  const names = isList ? [] : format ? namesakes(format) : (Object.keys(formats) as TextFormat[]);
  const found = names.find((name) => formats[name].recognises(file));
  if (found === undefined) {
    const maySheet = json === undefined && format === undefined && !isList;
    const sheet = maySheet ? importSheet(text, base, workbooks) : undefined;
    if (sheet) return sheet;
    const is = kindOfText(text, json);
    const mayBeList = is === 'table' && (format === undefined || format === 'list');
    const read = mayBeList ? importList(text, list) : undefined;
    return read ?? no(is);
  }
  const read = formats[found].read(file);
  if (isExchangeFault(read)) return read;
  const isForeign = found !== 'yaml' && hasNothing(read.data);
  return isForeign ? { kind: 'nothing-in-it', format: found } : { ...read, format: found };
}

/**
 * An organisation's own version of a framework, out of the edited workbook of that one: only what it added, changed or
 * set aside.
 */
export function importTailoring(
  bytes: Uint8Array,
  base: FrameworkData,
  own: OwnHead,
  reading: ImportReading,
): Read | ImportFault {
  const edited = importFramework(bytes, { ...reading, base, ownSource: own.title });
  if (isExchangeFault(edited)) return edited;
  const original = readAgain(base, reading.workbooks);
  if (!('rows' in edited) || edited.data.id !== base.id) {
    return { kind: 'tailoring-needs-workbook', framework: base.id };
  }
  const tailored = tailoredByWorkbook(original, edited, own);
  return isExchangeFault(tailored) ? tailored : { ...tailored, format: edited.format };
}

/** A framework as its workbook says it, with the rows. */
function readAgain(data: FrameworkData, workbooks: readonly WorkbookWords[]): ReadWorkbook {
  const read = importFramework(frameworkWorkbook(data, workbooks[0]!), { workbooks });
  if (isExchangeFault(read) || !('rows' in read)) throw new Error('a workbook of otpath is read');
  return read;
}

/** A sheet of a framework's workbook that was saved as CSV; nothing where a text is none. */
function importSheet(
  text: string,
  base: FrameworkData | undefined,
  workbooks: readonly WorkbookWords[],
): Read | ImportFault | undefined {
  const delimiter = delimiterOf(text);
  const heading = readTable(text, delimiter, 1);
  const sheet =
    'brokenAt' in heading ? undefined : sheetWithHeadings(heading[0]?.cells ?? [], workbooks);
  if (!sheet) return undefined;
  const rows = readTable(text, delimiter, mostItems + 3);
  if ('brokenAt' in rows) return { kind: 'broken-table', line: rows.brokenAt };
  const many = tooMany(rows.length - 1, linesIn(text));
  if (many) return many;
  if (!base) return { kind: 'one-sheet', sheet: sheet.title };
  const read = withOneSheet(base, sheet, rows, workbooks);
  return isExchangeFault(read) ? read : { ...read, format: 'list' };
}

/** A plain list in a text; nothing where no column can hold statements. */
function importList(text: string, setting: ListSetting): Read | ImportFault | undefined {
  const rows = readTable(text, delimiterOf(text), mostItems + 3);
  if ('brokenAt' in rows) return { kind: 'broken-table', line: rows.brokenAt };
  const many = tooMany(rows.length - 1, linesIn(text));
  if (many) return many;
  const read = mapList(belowTitle(rows, setting.map), setting);
  return !read || isExchangeFault(read) ? read : { ...read, format: 'list' };
}

/** A file says itself which version of CASE it is of. */
const namesakes = (format: ImportFormatName): readonly TextFormat[] =>
  format.startsWith('case')
    ? ['case', 'case-1.1']
    : format === 'xlsx' || format === 'list'
      ? []
      : [format];

/** A heading in brackets begins otherwise. */
const beginsAsJson = /^\s*[[{]\s*["[{]/;

/** Nothing that people keep is nested deeper; reading it would take more and more memory. */
const deepestJson = 1000;

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || isDeeper(text, deepestJson)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A framework in a format of another program. */
export interface Exported {
  readonly content: string | Uint8Array;
  /** What is not in it, or otherwise: told by reading it again. */
  readonly losses: readonly FrameworkLoss[];
}

/** Writes a framework in a format of another program. */
export function exportFramework(
  data: FrameworkData,
  format: ExchangeFormatName,
  setting: ExportSetting,
): Exported | ExportFault {
  const { workbook, bases = [] } = setting;
  const isOwnFormat = format === 'yaml' || format === 'sssom';
  const whole = withInherited(data, isOwnFormat ? [] : bases);
  const content =
    format === 'xlsx'
      ? frameworkWorkbook(data, workbook)
      : formats[format].write(isOwnFormat ? { ...whole, data } : whole, setting);
  if (typeof content !== 'string' && 'kind' in content) return content;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const back = importFramework(bytes, { format, workbooks: [workbook] });
  const nothing: FrameworkData = { ...data, ...emptied };
  return { content, losses: lossesBetween(data, isExchangeFault(back) ? nothing : back.data) };
}
