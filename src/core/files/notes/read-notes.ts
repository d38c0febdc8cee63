import type { IsoDate, Period } from '../../model/date.ts';
import { headingsOf } from '../../text/headings.ts';
import type { UnusedHead } from '../../model/notes.ts';
import { oneLine } from '../../text/one-line.ts';
import { periodWritten } from '../../text/parse-period.ts';
import type { NewWitness } from '../../model/new-evidence.ts';
import type { EvidenceFile } from '../schemas.ts';
import { splitFrontMatter } from '../evidence/front-matter.ts';
import { beginsAsHead, isHeadOfNotes, readNotesHead, type Fits } from './notes-head.ts';

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

/** What notes answer, and their text without that. */
interface NotesRead {
  readonly answers: NotesAnswers;
  readonly text: string;
  /** What their head says and is not used, in its order. */
  readonly unused: readonly UnusedHead[];
}

/**
 * Takes the front matter of notes in Markdown, where they have one, for answers as far as it fits; the rest
 * of it is kept at the end of the text, so that nothing is lost.
 */
export function readNotesAnswers(written: string, fits: Fits, today: IsoDate): NotesRead {
  const text = inUsualForms(withYamlHead(written), fits, today);
  const split = splitFrontMatter({ path: 'notes', text });
  const asText = { answers: { claims: [], attachments: [] }, text: written };
  if ('kind' in split) {
    const isHead = split.kind === 'no-front-matter' && split.reason === 'unclosed';
    const isOurs = isHead && beginsAsHead(text.slice(text.indexOf('\n') + 1));
    return { ...asText, unused: isOurs ? [{ kind: 'unclosed', line: 1, what: '' }] : [] };
  }
  // What is no list of names and values is text, such as a paragraph between two rules.
  if (!isHeadOfNotes(split.yaml.text)) return { ...asText, unused: [] };
  const firstLine = text.slice(0, split.yaml.offset).split('\n').length;
  const { used, kept, unused } = readNotesHead(split.yaml.text, firstLine, fits);
  const { title, date, type, claims = [], attachments = [], witness, reflection } = used;
  const body = text.slice(split.bodyStart);
  return {
    answers: {
      title: title === undefined ? undefined : oneLine(title),
      period: date === undefined ? undefined : periodOf(date),
      type,
      claims,
      attachments,
      witness: witness as NewWitness | undefined,
      reflection,
    },
    text: kept === '' ? body : `${body.trimEnd()}\n\n\`\`\`\`yaml\n${kept}\n\`\`\`\`\n`,
    unused,
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

function periodOf(date: EvidenceFile['date']): Period {
  const { from, to } = typeof date === 'string' ? { from: date, to: date } : date;
  return { from: from as IsoDate, to: to as IsoDate };
}
