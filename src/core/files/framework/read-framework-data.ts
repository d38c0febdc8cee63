import type { Folder } from '../../model/folder.ts';
import { frameworkFile } from '../../model/layout.ts';
import { defaultLimits } from '../../model/limits.ts';
import type { FrameworkHeadFile, FrameworkPartFile } from '../schemas.ts';
import { SourceSet } from '../source-set.ts';

const partFile = /\.ya?ml$/i;

/** The lists of a framework, which may stand in any of its files, in part in each. */
const lists = [
  'levels',
  'roles',
  'pillars',
  'statements',
  'stages',
  'routes',
  'profiles',
  'mappings',
  'changes',
  'evidence_types',
  'guidance',
  'notes',
  'omitted',
] as const satisfies readonly (keyof FrameworkPartFile)[];

/** What all files of a framework say, in one piece and as it is written. Undefined where there is no usable head. */
export function readFrameworkData(
  folder: Folder,
  sources: SourceSet,
  name: string,
): FrameworkHeadFile | undefined {
  let head: FrameworkHeadFile | undefined;
  const parts: FrameworkPartFile[] = [];
  for (const source of folder.sources.filter(({ path }) => partFile.test(path))) {
    const isHead = source.path === `${name}/${frameworkFile}`;
    const file = sources.open(source);
    if (!file) continue;
    const yaml = { file: file.path, text: file.text, offset: 0 };
    const data = sources.parse(isHead ? 'framework' : 'framework-part', yaml, 'frameworkFile');
    if (isHead) head = data as FrameworkHeadFile | undefined;
    if (data) parts.push(data);
  }
  return head && inOnePiece(head, parts);
}

function inOnePiece(
  head: FrameworkHeadFile,
  parts: readonly FrameworkPartFile[],
): FrameworkHeadFile {
  const whole: FrameworkHeadFile = { ...head };
  for (const list of lists) {
    const items = parts.flatMap((part): unknown[] => part[list] ?? []);
    if (items.length > 0) Object.assign(whole, { [list]: items });
  }
  for (const single of ['policy', 'cpd_record'] as const) {
    const part = parts.find((one) => one[single]);
    if (part) Object.assign(whole, { [single]: part[single] });
  }
  return whole;
}

/** A framework in a single text, or the line of what is wrong in it. */
export function readFrameworkText(text: string): FrameworkHeadFile | { readonly brokenAt: number } {
  const sources = new SourceSet({ ...defaultLimits, frameworkFile: defaultLimits.textFile });
  const data = sources.parse(
    'framework',
    { file: frameworkFile, text, offset: 0 },
    'frameworkFile',
  );
  const [problem] = sources.problems;
  if (data && !problem) return data;
  return { brokenAt: text.slice(0, problem?.at.start ?? 0).split(/\r\n|\n|\r/).length };
}
