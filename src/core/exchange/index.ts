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
import { textMeant } from '../text/decode.ts';
import { readCase } from './case-read.ts';
import { writeCase } from './case-write.ts';
import { kindOfBytes, kindOfText } from './foreign-kind.ts';
import type { FrameworkData, Imported } from './framework-data.ts';
import { isObject, listAt, objectAt, type JsonObject } from './json-lines.ts';
import { lossesBetween } from './losses.ts';
import { isMahara, readMahara, writeMahara } from './mahara.ts';
import { guessColumns, readPlainList, readListMap, writtenMap } from './list.ts';
import { isMoodle, readMoodle, writeMoodle } from './moodle.ts';
import { isSssom, readSssom, writeSssom } from './sssom.ts';
import { delimiterOf, readTable } from './tables.ts';

export type { FrameworkData, Imported } from './framework-data.ts';

/** More than any framework has that people read. */
export const mostItems = 10_000;

/** What an export needs beside the framework. */
export interface ExportSetting {
  /** The day that formats write which want one, such as that of the last change. */
  readonly asOf: string;
  /** The level, stage or role profile, for formats that hold one only. */
  readonly level?: string | undefined;
}

/** A text, with JSON in it where it is some. */
interface ForeignText {
  readonly text: string;
  readonly json: JsonObject | undefined;
}

interface ExchangeFormat {
  readonly recognises: (file: ForeignText) => boolean;
  readonly read: (file: ForeignText) => Imported | ImportFault;
  readonly write: (data: FrameworkData, setting: ExportSetting) => string | ExportFault;
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
  write: (data, { asOf }) => writeCase(data, { version, asOf }),
});

/** The formats of other programs, in the order in which a file is tried. */
const formats: Readonly<Record<ExchangeFormatName, ExchangeFormat>> = {
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
    write: (data, { level }) => writeMahara(data, level),
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
    write: writeMoodle,
  },
  sssom: {
    recognises: ({ text }) => isSssom(text),
    read: ({ text }) =>
      tooMany(linesIn(text) > mostItems * 2 ? linesIn(text) : 0) ?? readSssom(text, mostItems),
    write: writeSssom,
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
    write: (data) => frameworkYaml(data),
  },
};

const linesIn = (text: string): number => text.split('\n').length;

const tooMany = (found: number, shown = found): ImportFault | undefined =>
  found > mostItems ? { kind: 'too-many-items', found: shown, allowed: mostItems } : undefined;

/** Reads a framework from a file of another program. Without a format, it is told from what is in the file. */
export function importFramework(
  bytes: Uint8Array,
  format?: ImportFormatName,
  list: ListSetting = {},
): (Imported & { readonly format: ImportFormatName }) | ImportFault {
  const no = (is: ForeignKind): ImportFault =>
    format ? { kind: 'not-this-format', format, is } : { kind: 'not-a-framework', is };
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) return no(kind);
  const text = textMeant({ path: '', bytes })?.replace(/^\uFEFF/, '');
  if (text === undefined) return no('binary');
  const json = jsonIn(text);
  const file = { text, json: isObject(json) ? json : undefined };
  const isList = format === 'list' || list.map !== undefined;
  const names = isList
    ? []
    : format
      ? namesakes(format)
      : (Object.keys(formats) as ExchangeFormatName[]);
  const found = names.find((name) => formats[name].recognises(file));
  if (found === undefined) {
    const is = kindOfText(text, json);
    const mayBeList = is === 'table' && (format === undefined || format === 'list');
    const read = mayBeList ? importList(text, list) : undefined;
    return read ?? no(is);
  }
  const read = formats[found].read(file);
  return isExchangeFault(read) ? read : { ...read, format: found };
}

/** What is said of a plain list that is not in it. */
export interface ListSetting {
  /** Which column holds what, as it is typed. */
  readonly map?: string | undefined;
  /** The title of the framework, such as the name of the file. */
  readonly title?: string | undefined;
}

/** A plain list, once its columns are known; nothing where no column can hold statements. */
function importList(text: string, { map, title = 'List' }: ListSetting) {
  const rows = readTable(text, delimiterOf(text), mostItems + 3);
  if ('brokenAt' in rows) return { kind: 'broken-table', line: rows.brokenAt } as const;
  const many = tooMany(rows.length - 1, linesIn(text));
  if (many) return many;
  const headings = rows[0]!.cells;
  if (map === undefined) {
    const guess = guessColumns(headings);
    if (guess.text === undefined) return undefined;
    return { kind: 'map-needed', guess: writtenMap(guess, headings), headings } as const;
  }
  const columns = readListMap(map, headings);
  if ('wrong' in columns) return { kind: 'wrong-map', part: columns.wrong, headings } as const;
  const read = readPlainList(rows, columns, title);
  return isExchangeFault(read) ? read : { ...read, format: 'list' as const };
}

/** A file says itself which version of CASE it is of. */
const namesakes = (format: ExchangeFormatName): readonly ExchangeFormatName[] =>
  format.startsWith('case') ? ['case', 'case-1.1'] : [format];

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A framework in a format of another program. */
export interface Exported {
  readonly text: string;
  /** What is not in it, or otherwise: told by reading it again. */
  readonly losses: readonly FrameworkLoss[];
}

/** Writes a framework in a format of another program. */
export function exportFramework(
  data: FrameworkData,
  format: ExchangeFormatName,
  setting: ExportSetting,
): Exported | ExportFault {
  const text = formats[format].write(data, setting);
  if (typeof text !== 'string') return text;
  const back = importFramework(new TextEncoder().encode(text), format);
  const nothing: FrameworkData = { ...data, ...emptied };
  return { text, losses: lossesBetween(data, isExchangeFault(back) ? nothing : back.data) };
}

const emptied: Partial<FrameworkData> = {
  levels: [],
  pillars: [],
  statements: [],
  stages: [],
  routes: [],
  profiles: [],
  mappings: [],
};
