import {
  exportFramework,
  importFramework,
  type FrameworkData,
} from '../../src/core/exchange/index.ts';
import {
  isExchangeFault,
  type ExchangeFormatName,
  type ImportRemark,
} from '../../src/core/model/exchange.ts';
import { workbookWords } from '../../src/core/words/workbook/index.ts';
import { dataOf } from '../../src/core/workspace/exchange.ts';
import { builtIn, listFrameworks } from '../../src/node/frameworks.ts';

/** The words of workbooks in English and in Welsh. */
export const workbooks = Object.values(workbookWords);

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a foreign text; what is refused fails the test. */
export function imported(text: string): {
  readonly data: FrameworkData;
  readonly remarks: readonly ImportRemark[];
} {
  const read = importFramework(bytes(text), { workbooks });
  if (isExchangeFault(read)) throw new Error(JSON.stringify(read));
  return read;
}

/** Writes a framework on a fixed day; what is refused fails the test. */
export function exported(data: FrameworkData, format: ExchangeFormatName, level?: string) {
  const written = exportFramework(data, format, {
    asOf: '2026-11-22',
    level,
    workbook: workbooks[0]!,
  });
  if (isExchangeFault(written)) throw new Error(JSON.stringify(written));
  return { ...written, text: written.content as string };
}

/** The workbook of a framework, which has to hold everything. */
export function exportedWorkbook(data: FrameworkData, words = workbookWords.en): Uint8Array {
  const written = exportFramework(data, 'xlsx', { asOf: '2026-11-22', workbook: words });
  if (isExchangeFault(written)) throw new Error(JSON.stringify(written));
  if (written.losses.length > 0) throw new Error(JSON.stringify(written.losses));
  return written.content as Uint8Array;
}

/** The data of the frameworks that come with otpath, as their files say it. */
export const builtInData: readonly FrameworkData[] = [...listFrameworks([builtIn]).values()].map(
  (place) => {
    const data = dataOf(place);
    if (!data) throw new Error(`${place.name} can't be read`);
    return data;
  },
);

/** The levels, stages and role profiles that have something to show. */
export const levelsOf = (data: FrameworkData): readonly string[] => {
  const { levels = [], stages = [], routes = [], profiles = [], statements = [] } = data;
  return [...levels, ...stages, ...routes, ...profiles]
    .filter(
      ({ id, requirements = [] }) =>
        requirements.length > 0 ||
        statements.some(({ level, status }) => level === id && status === undefined),
    )
    .map(({ id }) => id);
};
