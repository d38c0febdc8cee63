import type { CellFault, CellPlace, ImportFault, ImportRemark } from '../../model/exchange.ts';
import type { Language } from '../../model/text.ts';
import {
  withList,
  type FrameworkData,
  type Imported,
  type RawNote,
  type RawRequirement,
} from '../framework-data.ts';
import { sameValue } from '../losses.ts';
import { wrongCells } from '../wrong-cells.ts';
import { addedTo } from './added-to.ts';
import { targetKinds } from './framework-sheets.ts';
import type { TableName } from './framework-tables.ts';
import type { ReadWorkbook } from './read-framework-workbook.ts';
import { sheetFault } from './missing-sheets.ts';
import { idAt, type WorkbookRow } from './read-table.ts';

/** What an organisation calls its own version of a framework. */
export interface OwnHead {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

type Item = Readonly<Record<string, unknown>>;
type Target = NonNullable<FrameworkData[(typeof targetKinds)[number]]>[number];
type AnyTarget = Pick<Target, 'id' | 'title' | 'groups'> & {
  readonly requirements?: RawRequirement[];
};
type Change = NonNullable<FrameworkData['changes']>[number];

/** What people can say differently in each sheet, and what only belongs to the rows of a workbook. */
const changeableIn: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  statements: ['text', 'strength', 'aspects', 'applies_to', 'examples'],
  requirements: ['text', 'strength', 'applies_to', 'months'],
  levels: ['title'],
  stages: ['title'],
  profiles: ['title'],
  pillars: ['title'],
};
const compared = Object.keys(changeableIn) as TableName[];
const ofRows: ReadonlySet<string> = new Set(['id', 'reason', 'remove']);

/** What a blank cell means where something can be left blank. */
const whenBlank: Readonly<Record<string, unknown>> = {
  strength: 'must',
  aspects: [],
  examples: [],
};

/**
 * An organisation's own version of a framework, out of the edited workbook of the original: what it added, changed and
 * set aside, each with its reason. Where something can't be kept that way, nothing is imported.
 */
export function tailoredByWorkbook(
  original: ReadWorkbook,
  edited: ReadWorkbook,
  own: OwnHead,
): Imported | ImportFault {
  const faults: CellFault[] = [];
  const changes: Change[] = [];
  const added = new Map<TableName, ReadonlySet<string>>();
  const reasons = new Map<string, string>();
  const { language } = original.data;
  for (const table of compared) {
    const before = new Map(original.rows[table].map((row) => [keyOf(table, row), row]));
    const after = new Map(edited.rows[table].map((row) => [keyOf(table, row), row]));
    const isGone = before.size > 0 && after.size === 0;
    if (isGone) {
      const { sheet } = [...before.values()][0]!.at('id');
      faults.push(sheetFault(sheet, 'blank-sheet'));
      continue;
    }
    for (const [key, row] of before) {
      const now = after.get(key);
      if (now) changes.push(...changesOf(table, row, now, { language, faults }));
      else faults.push(goneFault(row, edited.rows[table][0]));
    }
    const fresh = [...after].filter(([key]) => !before.has(key));
    added.set(table, new Set(fresh.map(([, row]) => idAt(row, 'id') ?? '')));
    for (const [, { item }] of fresh) {
      if (typeof item['reason'] === 'string') reasons.set(String(item['id']), item['reason']);
    }
    for (const [, row] of fresh) faults.push(...misplaced(table, row, original));
  }
  if (faults.length > 0) return wrongCells(faults);
  if (changes.length === 0 && [...added.values()].every(({ size }) => size === 0)) {
    return { kind: 'nothing-tailored', framework: original.data.id };
  }
  return {
    data: ownData(original.data, edited.data, { own, changes, added, reasons }),
    remarks: [...edited.remarks, ...notKept(original.data, edited.data)],
  };
}

/** Aspects and pillars may have the same id. */
const keyOf = (table: TableName, row: WorkbookRow): string =>
  `${table === 'pillars' && row.item['part_of'] !== undefined ? 'aspect ' : ''}${idAt(row, 'id') ?? ''}`;

/** How a row of the original is different now, as the entry that says so. */
function changesOf(
  table: TableName,
  { item: before }: WorkbookRow,
  now: WorkbookRow,
  { language, faults }: { readonly language: Language; readonly faults: CellFault[] },
): readonly Change[] {
  const id = idAt(now, 'id') ?? '';
  const removed = now.item['remove'] === true;
  const set: Record<string, unknown> = {};
  const keys = new Set([...Object.keys(before), ...Object.keys(now.item)]);
  for (const key of keys) {
    if (ofRows.has(key) || sameValue(before[key], now.item[key], language)) continue;
    const value = now.item[key] ?? whenBlank[key];
    if (sameValue(before[key] ?? whenBlank[key], value, language)) continue;
    if (changeableIn[table]!.includes(key) && value !== undefined) set[key] = value;
    else faults.push(faultAt(now, key, 'not-changeable'));
  }
  const reason = now.item['reason'];
  if (!removed && Object.keys(set).length === 0) {
    if (reason !== undefined && !isFaulty(now, faults))
      faults.push(faultAt(now, 'reason', 'reason-alone'));
    return [];
  }
  if (typeof reason !== 'string') {
    const missing = now.missing('reason');
    const isSaid = faults.some(({ why, sheet }) => why === 'no-column' && sheet === missing?.sheet);
    if (!isSaid) faults.push(missing ?? faultAt(now, 'reason', 'no-reason'));
    return [];
  }
  return [{ id, ...(removed ? { remove: true as const } : { set }), reason }];
}

/** Whether something in a row is wrong already, such as a cell that can’t be changed. */
const isFaulty = (row: WorkbookRow, faults: readonly CellFault[]): boolean => {
  const place = row.at('id');
  return faults.some((one) => one.sheet === place.sheet && one.row === place.row);
};

const faultAt = (row: WorkbookRow, key: string, why: CellFault['why']): CellFault => ({
  ...row.at(key),
  why,
  heading: row.heading(key),
  value: idAt(row, 'id') ?? '',
});

function goneFault(row: WorkbookRow, first: WorkbookRow | undefined): CellFault {
  const { sheet } = (first ?? row).at('id');
  const place: CellPlace = { sheet, row: row.at('id').row, column: 1 };
  return { ...place, why: 'row-gone', heading: '', value: idAt(row, 'id') ?? '' };
}

/** A row that is new, in something of the original that nothing can be added to. */
function misplaced(
  table: TableName,
  row: WorkbookRow,
  { data }: ReadWorkbook,
): readonly CellFault[] {
  if (row.item['remove'] === true) return [faultAt(row, 'remove', 'not-changeable')];
  const isTheirs = (ids: readonly string[], key: string): boolean =>
    ids.some((id) => id === row.item[key]);
  if (
    table === 'pillars' &&
    isTheirs(
      (data.pillars ?? []).map(({ id }) => id),
      'part_of',
    )
  ) {
    return [faultAt(row, 'part_of', 'not-addable')];
  }
  const choices = targetKinds
    .flatMap((kind): readonly Target[] => data[kind] ?? [])
    .flatMap((one) => one.requirements ?? [])
    .map(({ id }) => id);
  return table === 'requirements' && isTheirs(choices, 'one_of')
    ? [faultAt(row, 'one_of', 'not-addable')]
    : [];
}

/** A framework with nothing in it but what is the organisation's. */
function ownData(
  base: FrameworkData,
  edited: FrameworkData,
  {
    own,
    changes,
    added,
    reasons,
  }: {
    readonly own: OwnHead;
    readonly changes: readonly Change[];
    readonly added: ReadonlyMap<TableName, ReadonlySet<string>>;
    readonly reasons: ReadonlyMap<string, string>;
  },
): FrameworkData {
  const only = <T extends { readonly id: string }>(
    items: readonly T[] | undefined,
    table: TableName,
  ): T[] => (items ?? []).filter(({ id }) => added.get(table)?.has(id));
  const targets = <T extends AnyTarget>(
    items: readonly T[] | undefined,
    before: readonly T[] | undefined,
    table: TableName,
  ): T[] =>
    (items ?? []).flatMap((target) => {
      const requirements = only(target.requirements, 'requirements').map(whyOf(reasons, own));
      if (added.get(table)?.has(target.id)) {
        return [requirements.length > 0 ? { ...target, requirements } : target];
      }
      const original = before?.find(({ id }) => id === target.id);
      if (!original || requirements.length === 0) return [];
      return [addedTo({ ...original, title: target.title }, requirements) as T];
    });
  const sections = {
    levels: targets(edited.levels, base.levels, 'levels'),
    pillars: only(edited.pillars, 'pillars').filter(
      ({ id }) => !base.pillars?.some((one) => one.id === id),
    ),
    statements: only(edited.statements, 'statements').map(whyOf(reasons, own)),
    stages: targets(edited.stages, base.stages, 'stages'),
    routes: targets(edited.routes, base.routes, 'stages'),
    profiles: targets(edited.profiles, base.profiles, 'profiles'),
    changes: [...changes],
  };
  return {
    ...own,
    version: '1.0.0',
    language: edited.language,
    source: { title: own.title },
    extends: base.id,
    ...Object.fromEntries(Object.entries(sections).filter(([, items]) => items.length > 0)),
  };
}

/** Keeps why something was added, and says whose it is where nobody names a source. */
const whyOf =
  (reasons: ReadonlyMap<string, string>, own: OwnHead) =>
  <
    T extends {
      readonly id: string;
      readonly source?: string | string[];
      readonly notes?: RawNote[];
    },
  >(
    item: T,
  ): T => {
    const reason = reasons.get(item.id);
    const { source = own.title, notes = [] } = item;
    const why: RawNote[] =
      reason === undefined ? [] : [{ kind: 'fact', text: reason, source: own.title }];
    return { ...item, source, ...withList('notes', [...notes, ...why]) };
  };

/** Parts of the workbook that can't be different for one organisation. */
function notKept(base: FrameworkData, edited: FrameworkData): readonly ImportRemark[] {
  const sections = [
    ...(['mappings', 'notes', 'roles', 'evidence_types', 'omitted'] as const),
    ...(['policy', 'cpd_record'] as const),
  ];
  const fields = sections.filter(
    (key) => !sameValue(base[key] as Item[] | undefined, edited[key], base.language),
  );
  return fields.length === 0 ? [] : [{ kind: 'not-kept', id: base.id, fields }];
}

/** Whether a workbook sets something aside, which only an organisation's own version of a framework can. */
export const setsAside = (read: Imported | ReadWorkbook): boolean =>
  'rows' in read &&
  compared.some((table) => read.rows[table].some(({ item }) => item['remove'] === true));
