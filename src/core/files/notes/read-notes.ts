import type { IsoDate, Period } from '../../model/date.ts';
import { headingsOf } from '../../text/headings.ts';
import { defaultLimits } from '../../model/limits.ts';
import { periodWritten } from '../../text/parse-period.ts';
import type { NewWitness } from '../../model/new-evidence.ts';
import type { EvidenceFile } from '../schemas.ts';
import { splitFrontMatter } from '../evidence/front-matter.ts';
import { SourceSet } from '../source-set.ts';

/** What notes say of the evidence that they are to become. What does not fit its shape stays in the text. */
export interface NotesAnswers {
  readonly title?: string | undefined;
  readonly period?: Period | undefined;
  readonly type?: string | undefined;
  readonly claims: readonly {
    readonly statement: string;
    readonly rationale?: string | undefined;
  }[];
  readonly attachments: readonly string[];
  readonly witness?: NewWitness | undefined;
  readonly reflection?: string | undefined;
}

/** Whether an answer can be used here: an id that is known, a day that has been. */
export type Fits = <Key extends keyof EvidenceFile>(
  key: Key,
  value: NonNullable<EvidenceFile[Key]>,
) => boolean;

/**
 * Takes the front matter of notes in Markdown, where they have one, for answers as far as it fits; the rest
 * of it is kept at the end of the text, so that nothing is lost.
 */
export function readNotesAnswers(
  written: string,
  fits: Fits,
  today: IsoDate,
): { readonly answers: NotesAnswers; readonly text: string } {
  const text = inUsualForms(withYamlHead(written), fits, today);
  const split = splitFrontMatter({ path: 'notes', text });
  // What is no list of names and values is text, such as a paragraph between two rules.
  if ('kind' in split || !blocksOf(split.yaml.text).some(({ key }) => key !== '')) {
    return { answers: { claims: [], attachments: [] }, text: written };
  }
  const sources = new SourceSet(defaultLimits);
  const data = sources.parsePartly('evidence', split.yaml, 'frontMatter') ?? {};
  const given = <Key extends keyof EvidenceFile>(key: Key): EvidenceFile[Key] | undefined => {
    const value = data[key];
    return value !== undefined && isWhole(key, split.yaml.text, data) && fits(key, value as never)
      ? value
      : undefined;
  };
  const date = given('date');
  const answers = {
    title: given('title'),
    period: date === undefined ? undefined : periodOf(date),
    type: given('type'),
    claims: given('claims') ?? [],
    attachments: given('attachments') ?? [],
    witness: given('witness') as NewWitness | undefined,
    reflection: given('reflection'),
  };
  const rest = blocksOf(split.yaml.text).filter(
    ({ key }) => !isKey(key) || given(key) === undefined,
  );
  const kept = rest
    .map(({ text: block }) => block)
    .join('')
    .trim();
  const body = text.slice(split.bodyStart);
  return {
    answers,
    text: kept === '' ? body : `${body.trimEnd()}\n\n\`\`\`\`yaml\n${kept}\n\`\`\`\`\n`,
  };
}

/** The head of notes from Hugo, in TOML between +++ lines, as the head that other programs write. */
function withYamlHead(text: string): string {
  const [whole, head = ''] = /^\+\+\+[ \t]*\n([^]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return text;
  const lines = head.split('\n').map((line) => {
    const [, key, value] = /^([\w-]+)[ \t]*=[ \t]*(\S.*)$/.exec(line) ?? [];
    return key === undefined ? line : `${key}: ${value!.trim()}`;
  });
  // Tables and lists of several lines have no such form, and stay as they are.
  const isFlat = lines.every((line) => /^(?:[\w-]+: .*|\s*#.*|\s*)$/.test(line));
  return isFlat ? `---\n${lines.join('\n')}\n---\n${text.slice(whole.length)}` : text;
}

/** The title, the day and the type in the head of notes, as people and other programs write them, in the form of ours. */
function inUsualForms(text: string, fits: Fits, today: IsoDate): string {
  const head = /^---[ \t]*\n[^]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (head === undefined) return text;
  const usual = head
    // A colon inside a title is nearly always meant as one.
    .replace(
      /^(title:[ \t]+)([^\s"'[{|>#&*!%@`][^\n]*:[ \t][^\n]*)$/m,
      (_, key: string, title: string) => key + JSON.stringify(title.trim()),
    )
    .replace(
      /^(date:[ \t]*)(["']?)([^"'{[\n]+?)\2[ \t]*$/m,
      (whole, key: string, _, written: string) => {
        const period = periodWritten(written, today);
        if (typeof period === 'string') return whole;
        const { from, to } = period;
        return `${key}${from === to ? from : `{ from: ${from}, to: ${to} }`}`;
      },
    )
    .replace(
      /^(type:[ \t]*)(["']?)([A-Za-z][A-Za-z -]*?)\2[ \t]*$/m,
      (whole, key: string, _, written: string) => {
        const type = written.trim().toLowerCase().replace(/[ -]+/g, '-');
        return fits('type', type) ? `${key}${type}` : whole;
      },
    );
  return usual + text.slice(head.length);
}

/** What a text would be called: by its first heading, else by the name of its file. */
export function titleOfNotes(text: string, file: string): string {
  const heading = headingsOf(text).find((one) => one.trim() !== '');
  const plain = heading
    ?.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .trim();
  if (plain !== undefined && plain !== '') return plain;
  const stem = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  const words = stem
    .replace(/^\d{4}-\d{2}(?:-\d{2})?[-_ ]*/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? stem : words.charAt(0).toUpperCase() + words.slice(1);
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

/** A list or a map from which reading had to leave something out is not taken at all. */
function isWhole(key: keyof EvidenceFile, yaml: string, data: Partial<EvidenceFile>): boolean {
  const block = blocksOf(yaml).filter((one) => one.key === key);
  if (block.length !== 1) return false;
  const sources = new SourceSet(defaultLimits);
  const whole = sources.parsePartly(
    'evidence',
    { file: 'notes', text: block[0]!.text, offset: 0 },
    'frontMatter',
  );
  // The others of the head are not in this piece of it.
  const about = sources.problems.filter(
    (one) => !(one.kind === 'missing-key' && one.written === undefined && isKey(one.key)),
  );
  return about.length === 0 && JSON.stringify(whole?.[key]) === JSON.stringify(data[key]);
}

/** The pieces of a front matter, each with the key that it begins with; what stands before the first has none. */
const blocksOf = (yaml: string): readonly { readonly key: string; readonly text: string }[] =>
  yaml.split(/^(?=[^\s#-][^:\n]*:(?:\s|$))/m).map((text) => ({
    key: /^["']?([^:"'\n]*)["']?\s*:/.exec(text)?.[1]?.trim() ?? '',
    text,
  }));

function periodOf(date: EvidenceFile['date']): Period {
  const { from, to } = typeof date === 'string' ? { from: date, to: date } : date;
  return { from: from as IsoDate, to: to as IsoDate };
}
