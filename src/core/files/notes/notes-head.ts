import { defaultLimits } from '../../model/limits.ts';
import type { UnusedHead } from '../../model/notes.ts';
import type { EvidenceFile } from '../schemas.ts';
import { SourceSet } from '../source-set.ts';

/** Whether an answer can be used here: an id that is known, a day that has been. */
export type Fits = <Key extends keyof EvidenceFile>(
  key: Key,
  value: NonNullable<EvidenceFile[Key]>,
) => boolean;

/** What the head of notes says that can be used, what of it is left, and why. */
interface HeadRead {
  readonly used: Partial<EvidenceFile>;
  /** The lines that are kept in the text. */
  readonly kept: string;
  readonly unused: readonly UnusedHead[];
}

/** A piece of a head, with the key that it begins with; what is before the first has none. */
interface Block {
  readonly key: string;
  readonly text: string;
  /** Its first line in the notes, from 1. */
  readonly line: number;
}

const keys: readonly (keyof EvidenceFile)[] = [
  'title',
  'date',
  'type',
  'claims',
  'attachments',
  'witness',
  'reflection',
];
const isKey = (key: string): key is keyof EvidenceFile => (keys as readonly string[]).includes(key);

/** Whether a text is a list of names and values, and no paragraph. */
export const isHeadOfNotes = (yaml: string): boolean =>
  blocksOf(yaml, 1).some(({ key }) => key !== '');

/** Whether a text begins as a head of notes does: with one of its own names. */
export const beginsAsHead = (text: string): boolean => {
  const [first, second] = blocksOf(text, 1);
  return isKey((first?.key === '' ? second : first)?.key ?? '');
};

/**
 * Reads each name of a head by itself, and each claim: what can't be used keeps nothing else from being used.
 * `firstLine` is the line of the notes on which the head begins.
 */
export function readNotesHead(yaml: string, firstLine: number, fits: Fits): HeadRead {
  const blocks = blocksOf(yaml, firstLine);
  const used: Partial<EvidenceFile> = {};
  const unused: UnusedHead[] = [];
  const kept: string[] = [];
  for (const block of blocks) {
    const { key, text, line } = block;
    const { value, broken, isWhole } = readBlock(block);
    if (broken !== undefined) unused.push({ kind: 'broken', line: line + broken, what: key });
    else if (isKey(key)) {
      if (blocks.filter((one) => one.key === key).length > 1) {
        unused.push({ kind: 'twice', line, what: key });
      } else if (isWhole && value !== undefined && fits(key, value as never)) {
        Object.assign(used, { [key]: value });
        continue;
      } else if (key === 'claims' && itemsOf(block).length > 0) {
        const claims = readClaims(block, fits);
        if (claims.used.length > 0) used.claims = claims.used;
        kept.push(claims.kept);
        unused.push(...claims.unused);
        continue;
      } else unused.push({ kind: 'answer', line, what: key });
    }
    kept.push(text);
  }
  return { used, kept: kept.join('').trim(), unused };
}

/** What a piece says alone. Where it is no YAML, `broken` is the line in it, from 0. */
function readBlock({ key, text }: Pick<Block, 'key' | 'text'>): {
  readonly value?: unknown;
  readonly broken?: number | undefined;
  /** Whether reading left nothing out. */
  readonly isWhole: boolean;
} {
  const sources = new SourceSet(defaultLimits);
  const data = sources.parsePartly('evidence', { file: 'notes', text, offset: 0 }, 'frontMatter');
  // The other names of the head are not in this piece of it.
  const about = sources.problems.filter(
    (one) => !(one.kind === 'missing-key' && one.written === undefined && isKey(one.key)),
  );
  const broken = about.find(({ kind }) => kind === 'broken-yaml');
  return {
    value: isKey(key) ? data?.[key] : undefined,
    broken: broken && text.slice(0, broken.at.start).trimEnd().split('\n').length - 1,
    isWhole: about.length === 0,
  };
}

/** The claims of a list one by one. */
function readClaims(
  block: Block,
  fits: Fits,
): Pick<HeadRead, 'kept' | 'unused'> & { readonly used: NonNullable<EvidenceFile['claims']> } {
  const used: NonNullable<EvidenceFile['claims']> = [];
  const unused: UnusedHead[] = [];
  const kept: string[] = [];
  for (const { text, line } of itemsOf(block)) {
    const { value, isWhole } = readBlock({ key: 'claims', text: `claims:\n${text}` });
    const [claim] = (value ?? []) as NonNullable<EvidenceFile['claims']>;
    if (claim && isWhole && fits('claims', [...used, claim])) used.push(claim);
    else {
      kept.push(text);
      unused.push({ line, ...whyUnused(claim, isWhole, used) });
    }
  }
  return { used, unused, kept: kept.length === 0 ? '' : `claims:\n${kept.join('')}` };
}

function whyUnused(
  claim: NonNullable<EvidenceFile['claims']>[number] | undefined,
  isWhole: boolean,
  used: NonNullable<EvidenceFile['claims']>,
): Pick<UnusedHead, 'kind' | 'what'> {
  const what = claim?.statement ?? '';
  if (!claim || !isWhole || claim.revision !== undefined) return { kind: 'claim', what };
  if (used.some(({ statement }) => statement === what)) return { kind: 'claim-twice', what };
  const isBare = claim.rationale === undefined || claim.rationale.trim() === '';
  return { kind: isBare ? 'no-rationale' : 'no-statement', what };
}

/** The items of a list that has one below the other; none for other lists. */
function itemsOf({ text, line }: Block): readonly Pick<Block, 'text' | 'line'>[] {
  const [head = '', ...lines] = text.split(/^/m);
  const indent = /^ *(?=- )/.exec(lines.find((one) => one.trim() !== '') ?? '')?.[0];
  if (!/^claims[ \t]*:[ \t]*(?:#.*)?\n?$/.test(head) || indent === undefined) return [];
  const items: { text: string; readonly line: number }[] = [];
  for (const [index, one] of lines.entries()) {
    const last = items.at(-1);
    if (one.startsWith(`${indent}- `)) items.push({ text: one, line: line + 1 + index });
    else if (last) last.text += one;
  }
  return items;
}

function blocksOf(yaml: string, firstLine: number): readonly Block[] {
  let line = firstLine;
  return yaml.split(/^(?=[^\s#-][^:\n]*:(?:\s|$))/m).map((text) => {
    const block = {
      key: /^["']?([^:"'\n]*)["']?\s*:/.exec(text)?.[1]?.trim() ?? '',
      text,
      line,
    };
    line += text.split('\n').length - 1;
    return block;
  });
}
