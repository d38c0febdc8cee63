import type { Folder } from '../../model/folder.ts';
import type { Aspect, Framework, Pillar, Role, Statement } from '../../model/framework.ts';
import { qualify, type ClaimableId, type FrameworkId } from '../../model/ids.ts';
import type { Origin } from '../../model/place.ts';
import type { FrameworkHeadFile, FrameworkPartFile } from '../schemas.ts';
import {
  below,
  guidanceOf,
  noteOf,
  notesOf,
  sourcesOf,
  textOf,
  type Collect,
  type FrameworkContext,
  type Raw,
} from './read-items.ts';
import { cpdRecordOf } from '../cpd-record/read-cpd-record.ts';
import { policyOf } from '../policy/read-policy.ts';
import { changeOf } from './read-changes.ts';
import { readMappings } from './read-mappings.ts';
import { readTargets } from './read-targets.ts';
import { resolveId } from '../resolve-id.ts';
import type { SourceSet } from '../source-set.ts';
import { frameworkFile } from '../../model/layout.ts';

const partFile = /\.ya?ml$/i;

/** One file of the folder with what it holds. */
interface Part {
  readonly file: string;
  readonly data: FrameworkPartFile;
}

/**
 * Reads one framework from its folder: the head from `framework.yaml`, every section from whichever file
 * holds it. Undefined, with problems in the source set, when there is no usable head.
 */
export function readFramework(
  folder: Folder,
  sources: SourceSet,
  name: string,
): Framework | undefined {
  sources.reportRefused(folder);
  let head: FrameworkHeadFile | undefined;
  const parts: Part[] = [];
  for (const source of folder.sources.filter(({ path }) => partFile.test(path))) {
    const isHead = source.path === `${name}/${frameworkFile}`;
    const file = sources.open(source);
    if (!file) continue;
    const yaml = { file: file.path, text: file.text, offset: 0 };
    const kind = isHead ? 'framework' : 'framework-part';
    const data = sources.parse(kind, yaml, 'frameworkFile');
    if (isHead) head = data as FrameworkHeadFile | undefined;
    if (data) parts.push({ file: file.path, data });
  }
  if (!head) return undefined;

  const context: FrameworkContext = { id: head.id as FrameworkId, language: head.language };
  const origin: Origin = { file: `${name}/${frameworkFile}`, path: [] };
  const collect: Collect = (section, key, make) =>
    parts.flatMap(({ file, data }) =>
      (section(data) ?? []).map((raw, index) => make(raw, { file, path: [key, index] }, context)),
    );

  const withRecord = parts.find(({ data }) => data.cpd_record);

  return {
    id: context.id,
    title: textOf(head.title, context),
    version: head.version,
    publisher: textOf(head.publisher, context),
    source: {
      ...head.source,
      title: textOf(head.source.title, context),
      note: textOf(head.source.note, context),
    },
    extends: head.extends as FrameworkId | undefined,
    roles: collect((part) => part.roles, 'roles', roleOf),
    pillars: collect((part) => part.pillars, 'pillars', pillarOf),
    statements: collect((part) => part.statements, 'statements', statementOf),
    ...readTargets(collect),
    ...readMappings(collect),
    changes: collect((part) => part.changes, 'changes', changeOf),
    evidenceTypes: collect(
      (part) => part.evidence_types,
      'evidence_types',
      ({ id, title }) => ({ id, title: textOf(title, context) }),
    ),
    policy: policyOf(
      parts.find(({ data }) => data.policy)?.data.policy,
      context.id,
      context.language,
    ),
    cpdRecord:
      withRecord?.data.cpd_record &&
      cpdRecordOf(
        withRecord.data.cpd_record,
        { file: withRecord.file, path: ['cpd_record'] },
        context,
      ),
    guidance: collect((part) => part.guidance, 'guidance', guidanceOf),
    notes: collect((part) => part.notes, 'notes', noteOf),
    omitted: collect(
      (part) => part.omitted,
      'omitted',
      ({ source, reason }) => ({ sources: sourcesOf(source), reason }),
    ),
    origin,
  };
}

function roleOf(raw: Raw<'roles'>, at: Origin, context: FrameworkContext): Role {
  return {
    id: raw.id,
    title: textOf(raw.title, context),
    sources: sourcesOf(raw.source),
    notes: notesOf(raw.notes, at, context),
    origin: at,
  };
}

function pillarOf(raw: Raw<'pillars'>, at: Origin, context: FrameworkContext): Pillar {
  const aspects = (raw.aspects ?? []).map((aspect, index): Aspect => {
    const origin = below(at, 'aspects', index);
    return {
      id: aspect.id,
      title: textOf(aspect.title, context),
      sources: sourcesOf(aspect.source),
      notes: notesOf(aspect.notes, origin, context),
      origin,
    };
  });
  return {
    id: raw.id,
    title: textOf(raw.title, context),
    area: raw.area ?? false,
    aspects,
    sources: sourcesOf(raw.source),
    notes: notesOf(raw.notes, at, context),
    origin: at,
  };
}

function statementOf(raw: Raw<'statements'>, at: Origin, context: FrameworkContext): Statement {
  return {
    id: qualify<ClaimableId>(context.id, raw.id),
    level: raw.level,
    pillar: raw.pillar,
    aspects: raw.aspects ?? [],
    aspectsAreReading: raw.reading === 'otpath',
    facet: raw.facet,
    text: textOf(raw.text, context),
    strength: raw.strength ?? 'must',
    ...(raw.applies_to !== undefined && { appliesTo: raw.applies_to }),
    revision: raw.revision,
    ...(raw.changed_in !== undefined && { changedIn: raw.changed_in }),
    retired: raw.status === 'retired',
    replacedBy: (raw.replaced_by ?? []).map((id) => resolveId<ClaimableId>(id, context.id)),
    ...(raw.split_into && {
      splitInto: raw.split_into.map((id) => resolveId<ClaimableId>(id, context.id)),
    }),
    ...(raw.merged_into !== undefined && {
      mergedInto: resolveId<ClaimableId>(raw.merged_into, context.id),
    }),
    sources: sourcesOf(raw.source),
    ...(raw.examples && { examples: raw.examples.map((one) => textOf(one, context)) }),
    ...(raw.notes && { notes: notesOf(raw.notes, at, context) }),
    origin: at,
  };
}
