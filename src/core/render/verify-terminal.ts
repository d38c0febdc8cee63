import type {
  ChangedEvidence,
  FollowedCondition,
  MissingRefusal,
  NamedEvidence,
  PackComparison,
  RequirementChange,
} from '../model/pack-comparison.ts';
import { localId } from '../model/ids.ts';
import {
  countsOf,
  differenceLists,
  verifyLines,
  versionOf,
  type VerifyLines,
  type VerifyList,
} from '../report/verify-lines.ts';
import type { VerifiedPack, VerifyView } from '../report/verify-view.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

type Lines = readonly string[];

/** What became of verifying a pack, for a terminal: the verdict first. */
export function formatVerifyTerminal(view: VerifyView, words: Words, terminal: Terminal): string {
  const { against } = view;
  const said = verifyLines(view, words);
  const sections: readonly Lines[] = [
    verdict(view, said, terminal),
    ...differences(said.lists, terminal),
    ...(said.unpacked === undefined ? [] : [[say(said.unpacked, terminal)]]),
    facts(said, terminal),
    next(said.next, terminal),
    ...(against ? comparison(against, view, words, terminal) : []),
  ];
  const shown = sections.filter(({ length }) => length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

const say = (text: string, terminal: Terminal): string => wrap(cleanText(text), terminal);

const list = (title: string, items: Lines, terminal: Terminal): Lines =>
  items.length === 0
    ? []
    : [
        terminal.colours.bold.underline(wrap(title, terminal)),
        ...items.map((item) => wrap(cleanText(item), terminal, '    ', '  - ')),
      ];

function verdict({ whole }: VerifiedPack, said: VerifyLines, terminal: Terminal): Lines {
  const { bold } = terminal.colours;
  const text = say(said.verdict, terminal);
  return [whole ? bold(text) : bold.red(text)];
}

/** Each file that is not as the manifest says. */
const differences = (lists: readonly VerifyList[], terminal: Terminal): readonly Lines[] =>
  lists.map(({ title, items }) => list(title, items, terminal));

const facts = ({ whose, facts: more }: VerifyLines, terminal: Terminal): Lines => [
  terminal.colours.bold(say(whose, terminal)),
  ...more.map((text) => say(text, terminal)),
];

function next(said: VerifyLines['next'], terminal: Terminal): Lines {
  if (typeof said === 'string') return [say(said, terminal)];
  return [
    ...said.numbers.flatMap(({ label, value }) => [
      say(label, terminal),
      ...numberLines(value, terminal),
    ]),
    say(said.caution, terminal),
  ];
}

/** A number on one line or, where that is too short, on two. */
function numberLines(value: string, { width }: Terminal): Lines {
  const half = value.length / 2;
  const parts = width >= value.length + 2 ? [value] : [value.slice(0, half), value.slice(half)];
  return parts.map((part) => `  ${part}`);
}

function comparison(
  against: NonNullable<VerifyView['against']>,
  now: VerifiedPack,
  words: Words,
  terminal: Terminal,
): readonly Lines[] {
  const { evidence, requirements, conditions, mismatches } = against;
  const { verify } = words;
  const { titles } = verify;
  const { bold, red, yellow } = terminal.colours;
  const lists = [
    list(titles.details, detailLines(against, now, words), terminal),
    list(titles.documents, documentLines(against.documents, words), terminal),
    list(titles.newEvidence, evidence.added.map(nameOf(words)), terminal),
    list(titles.changedEvidence, evidence.changed.map(changeOf(words)), terminal),
    list(titles.withdrawnEvidence, evidence.withdrawn.map(nameOf(words)), terminal),
    list(titles.gained, requirements.gained.map(stateOf(words)), terminal),
    list(titles.lost, requirements.lost.map(stateOf(words)), terminal),
    list(titles.accepted, requirements.accepted.map(stateOf(words)), terminal),
    list(titles.noLongerAccepted, requirements.noLongerAccepted.map(stateOf(words)), terminal),
    list(titles.missingRefusals, against.missingRefusals.map(refusalOf(words)), terminal),
    list(titles.conditions, conditions.map(conditionOf(words)), terminal),
  ].filter(({ length }) => length > 0);
  const head = [
    bold(say(verify.comparedWith(words.date(against.asOf)), terminal)),
    ...mismatches.map((one) => yellow(say(verify.mismatches[one], terminal))),
    ...(mismatches.includes('other-practitioner')
      ? [say(verify.thatAndThis(against.practitioner, now.practitioner), terminal)]
      : []),
    ...(mismatches.includes('other-target')
      ? [say(verify.thatAndThis(against.target, now.target), terminal)]
      : []),
    against.whole
      ? say(now.whole ? verify.bothWhole : verify.earlierWhole, terminal)
      : red(say(verify.earlierNotWhole(countsOf(against)), terminal)),
    ...(against.documents.unexplained ? [red(say(verify.unexplained, terminal))] : []),
    ...(lists.length === 0
      ? sayNoList(against, now, words).map((text) => say(text, terminal))
      : []),
  ];
  return [
    head,
    ...(against.whole ? [] : differences(differenceLists(against, words), terminal)),
    ...lists,
  ];
}

type Against = NonNullable<VerifyView['against']>;

/** What is said where nothing can be listed: that nothing has changed only where that is so. */
function sayNoList(against: Against, now: VerifiedPack, { verify }: Words): Lines {
  if (!against.whole || !now.whole) return [];
  return [against.same ? verify.same : verify.otherDetails];
}

/** What the two packs say of themselves, where it is not the same. */
function detailLines(old: Against, now: VerifiedPack, { verify }: Words): Lines {
  const kind = ({ draft }: VerifiedPack): string => (draft ? verify.yes : verify.no);
  const lines = [
    ['draft', kind(old), kind(now)],
    ['framework', versionOf(old.framework), versionOf(now.framework)],
    ['policy', versionOf(old.policy), versionOf(now.policy)],
  ] as const;
  return lines
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => verify.detail(what, before, after));
}

const documentLines = (
  { changed, added, withdrawn }: PackComparison['documents'],
  { verify: { documents } }: Words,
): Lines => [
  ...changed.map(documents.changed),
  ...added.map(documents.added),
  ...withdrawn.map(documents.withdrawn),
];

const nameOf =
  (words: Words) =>
  ({ title, number, date }: NamedEvidence): string =>
    `${title} (${number}, ${words.date(date)})`;

const changeOf =
  ({ verify: { changes } }: Words) =>
  (change: ChangedEvidence): string => {
    const { title, number, text, attachments, newClaims, droppedClaims, rationales } = change;
    const ids = (claims: readonly string[]): string => claims.map(localId).join(', ');
    const what = [
      ...(text ? [change.onlyFile ? changes.textOrRationales : changes.text] : []),
      ...(rationales.length > 0 ? [changes.rationales(ids(rationales), rationales.length)] : []),
      ...(change.details ? [changes.details] : []),
      ...(change.signOffs ? [changes.signOffs] : []),
      ...(attachments ? [changes.attachments] : []),
      ...(newClaims.length > 0 ? [changes.nowClaims(ids(newClaims))] : []),
      ...(droppedClaims.length > 0 ? [changes.noLongerClaims(ids(droppedClaims))] : []),
    ];
    return `${title} (${number}): ${what.join('; ')}`;
  };

const stateOf =
  ({ states, verify }: Words) =>
  ({ id, from, to }: RequirementChange): string => {
    const before = from === undefined ? verify.notRequiredBefore : verify.was(states[from]);
    const after = to === undefined ? verify.noLongerRequired : verify.is(states[to]);
    return `${localId(id)}: ${before}, ${after}`;
  };

const refusalOf =
  (words: Words) =>
  ({ statement, title, by, date, replacedBy }: MissingRefusal): string => {
    const refusal = `${localId(statement)}, ${title} (${by}, ${words.date(date)})`;
    return replacedBy ? `${refusal}. ${words.verify.replacements[replacedBy]}` : refusal;
  };

const conditionOf =
  (words: Words) =>
  ({ to, statement, title, by, date, comment }: FollowedCondition): string => {
    const said = comment === undefined ? '' : `: ${comment}`;
    return `${words.verify.conditions[to]}. ${localId(statement)}, ${title} (${by}, ${words.date(date)})${said}`;
  };
