import {
  exchangeTitles,
  type ImportFormatName,
  type ImportRemark,
  type FrameworkLoss,
} from '../../../core/model/exchange.ts';
import { languages } from '../../../core/model/text.ts';
import { formatJson } from '../../../core/text/json.ts';
import type { OwnParts } from '../../../core/workspace/tailoring.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';

type Words = ConversationWords['exchange'];

/** How many ids, or places, are named of each kind before the rest is only counted. */
const shown = { ids: 6, remarks: 3 };

/** What an export can't hold, in few lines: everything of one kind on one of them. */
export function lossLines(
  losses: readonly FrameworkLoss[],
  format: string,
  words: Words,
): readonly string[] {
  if (losses.length === 0) return [words.noLosses(format)];
  const groups = new Map<string, FrameworkLoss[]>();
  for (const loss of losses) {
    const key = whatIsLost(loss, words);
    const known = groups.get(key);
    if (known) known.push(loss);
    else groups.set(key, [loss]);
  }
  return [
    words.lossesHead(format, losses.length),
    ...[...groups].map(([what, group]) => {
      const named = group.slice(0, shown.ids).map(({ id }) => id);
      const rest = group.length - named.length;
      const ids = [...named, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
      return `- ${what} (${String(group.length)}): ${ids}`;
    }),
  ];
}

/** Such as `Statements, strength: not in the file`. */
function whatIsLost({ section, field, how }: FrameworkLoss, words: Words): string {
  const sections: Readonly<Record<string, string>> = words.sections;
  const name = sections[section] ?? section;
  if (field === undefined) return `${name}: ${words[how]}`;
  return `${name}, ${fieldName(field, words)}: ${words[how]}`;
}

function fieldName(field: string, words: Words): string {
  const fields: Readonly<Record<string, string>> = words.fields;
  const language = languages.find((one) => field.endsWith(`.${one}`));
  const key = language === undefined ? field : field.slice(0, -language.length - 1);
  const name = fields[key] ?? key;
  return language === undefined ? name : `${name} ${words.inLanguage[language]}`;
}

interface Named {
  readonly format: ImportFormatName;
  readonly framework: string;
}

/** Every single loss, for a file: JSON where its name says so, else a line each. */
export function lossReport(
  losses: readonly FrameworkLoss[],
  { format, framework }: Named,
  file: string,
  words: Words,
): string {
  if (/\.json$/i.test(file)) return formatJson({ otpath: '1', format, framework, losses });
  const title = exchangeTitles[format];
  if (losses.length === 0) return `${words.noLosses(title)}\n`;
  const lines = losses.map((loss) => `${whatIsLost(loss, words)}: ${loss.id}`);
  return `${[`${framework}, ${words.lossesHead(title, losses.length)}`, '', ...lines].join('\n')}\n`;
}

/** What an own version of a framework adds, changes and sets aside, a line each. */
export function ownLines({ added, changed, setAside }: OwnParts, words: Words): readonly string[] {
  const { own } = words;
  const group = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${head} (${String(lines.length)}):`, ...lines];
  return [
    ...group(
      own.added,
      added.map(({ id, text }) => `- ${id}: ${text}`),
    ),
    ...group(
      own.changed,
      changed.map(({ id, fields, reason }) => {
        const names = fields.map((field) => fieldName(field, words)).join(', ');
        return `- ${id}, ${names}. ${own.reason}: ${reason}`;
      }),
    ),
    ...group(
      own.setAside,
      setAside.map(({ id, reason }) => `- ${id}. ${own.reason}: ${reason}`),
    ),
  ];
}

/** What is to be known of a file that was read: a few of each kind, with the place. */
export function remarkLines(remarks: readonly ImportRemark[], words: Words): readonly string[] {
  if (remarks.length === 0) return [];
  const byKind = new Map<string, ImportRemark[]>();
  for (const remark of remarks) {
    const known = byKind.get(remark.kind);
    if (known) known.push(remark);
    else byKind.set(remark.kind, [remark]);
  }
  return [
    words.remarksHead(remarks.length),
    ...[...byKind.values()].flatMap((group) => {
      const rest = group.length - shown.remarks;
      return [
        ...group.slice(0, shown.remarks).map((remark) => `- ${remarkLine(remark, words)}`),
        ...(rest > 0 ? [`- ${words.moreRemarks(rest)}`] : []),
      ];
    }),
  ];
}

/** Every single remark, for a file: JSON where its name says so, else a line each. */
export function remarkReport(
  remarks: readonly ImportRemark[],
  { format, framework }: Named,
  file: string,
  words: Words,
): string {
  if (/\.json$/i.test(file)) return formatJson({ otpath: '1', format, framework, remarks });
  return remarks.map((remark) => `${remarkLine(remark, words)}\n`).join('');
}

function remarkLine(remark: ImportRemark, words: Words): string {
  const { place } = remark;
  const where =
    place === undefined
      ? ''
      : typeof place === 'number'
        ? words.atLine(place)
        : typeof place === 'string'
          ? words.atPlace(place)
          : words.atCell(place);
  return `${where}${sentenceOf(remark, words)}`;
}

function sentenceOf(remark: ImportRemark, { remarks: say, unreadable, markup }: Words): string {
  switch (remark.kind) {
    case 'renamed-id':
    case 'duplicate-id':
      return say[remark.kind](remark.id, remark.became);
    case 'missing-id':
      return say[remark.kind](remark.became);
    case 'bad-identifier':
    case 'no-text':
    case 'no-title':
    case 'no-parent':
    case 'second-root':
    case 'made-level':
    case 'made-pillar':
    case 'ignored-sheet':
    case 'unknown-sheet':
    case 'made-publisher':
    case 'number-as-id':
      return say[remark.kind](remark.id);
    case 'mappings-as-they-are':
      return say[remark.kind](remark.id, remark.of);
    case 'one-sheet':
      return say[remark.kind](remark.sheet, remark.id);
    case 'unknown-parent':
    case 'child-first':
      return say[remark.kind](remark.id, remark.parent);
    case 'several-parents':
      return say[remark.kind](remark.id, remark.parents);
    case 'loop':
      return say[remark.kind](remark.ids);
    case 'marked-up':
      return say[remark.kind](
        remark.id,
        remark.lost.map((one) => markup[one]),
      );
    case 'flattened':
      return say[remark.kind](remark.id, remark.into);
    case 'several-levels':
      return say[remark.kind](remark.id, remark.levels);
    case 'unknown-columns':
    case 'not-kept':
      return say[remark.kind](remark.id, remark.fields);
    case 'unmapped-columns':
      return say[remark.kind](remark.fields);
    case 'other-language':
      return say[remark.kind](remark.language);
    case 'unknown-relation':
      return say[remark.kind](remark.relation);
    case 'unreadable-row':
      return say[remark.kind](unreadable[remark.why]);
    case 'odd-value':
      return say[remark.kind](remark.field, remark.value);
  }
}
