import { Document } from 'yaml';
import { frameworkFile } from '../../model/layout.ts';
import { defaultLimits } from '../../model/limits.ts';
import type { NewFile } from '../../model/new-portfolio.ts';
import type { FrameworkHeadFile } from '../schemas.ts';
import { quoteUnusual } from '../yaml/quote-unusual.ts';

/** Data of a framework as YAML. */
export function frameworkYaml(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  quoteUnusual(document);
  return document.toString({ lineWidth: 100 });
}

/** The sections that have files of their own, with the names of these. */
const files: readonly (readonly [string, readonly (keyof FrameworkHeadFile)[]])[] = [
  ['levels', ['levels']],
  ['pillars', ['pillars']],
  ['pathway', ['stages', 'routes']],
  ['profiles', ['profiles']],
  ['mappings', ['mappings']],
  ['changes', ['changes']],
];

/** The files of a framework, as otpath reads them: the head, then a file for each of the longer sections. */
export function frameworkFiles(data: FrameworkHeadFile): readonly NewFile[] {
  const { statements = [] } = data;
  const apart = new Set<string>(['statements', ...files.flatMap(([, keys]) => keys)]);
  const head = Object.fromEntries(Object.entries(data).filter(([key]) => !apart.has(key)));
  const parts = files.flatMap(([name, keys]): readonly NewFile[] => {
    const there = keys.filter((key) => data[key] !== undefined);
    const part = Object.fromEntries(there.map((key) => [key, data[key]]));
    const [key, ...others] = there;
    const list = key && data[key];
    if (others.length === 0 && Array.isArray(list)) return inFiles(name, key!, list);
    return there.length === 0 ? [] : [{ path: `${name}.yaml`, text: frameworkYaml(part) }];
  });
  const levels = [...new Set(statements.map(({ level }) => level))];
  return [
    { path: frameworkFile, text: frameworkYaml(head) },
    ...parts,
    ...levels.flatMap((level) =>
      inFiles(
        `statements/${level}`,
        'statements',
        statements.filter((one) => one.level === level),
      ),
    ),
  ];
}

/** A list in as few files as the limit of their size allows; the names keep the order. */
function inFiles(name: string, key: string, items: readonly unknown[]): readonly NewFile[] {
  const text = frameworkYaml({ [key]: items });
  // A letter has three bytes at most.
  const parts = Math.max(
    Math.ceil((text.length * 3) / defaultLimits.frameworkFile),
    Math.ceil(items.length / defaultLimits.items),
  );
  if (parts === 1 || items.length === 1) return [{ path: `${name}.yaml`, text }];
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const part = items.slice(index * size, (index + 1) * size);
    return { path: `${name}-${number}.yaml`, text: frameworkYaml({ [key]: part }) };
  });
}
