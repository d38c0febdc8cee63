import type {
  ChangedEvidence,
  FollowedCondition,
  MissingRefusal,
  NamedEvidence,
  PackComparison,
  PackMismatch,
  RequirementChange,
} from '../model/pack-comparison.ts';
import type { FileFault } from '../model/archive-entry.ts';
import { localId } from '../model/ids.ts';
import { caution, type VerifiedPack, type VerifyView } from '../report/verify-view.ts';
import { plural } from '../words/plural.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

const faults: Readonly<Record<FileFault, string>> = {
  twice: 'is in the zip twice',
  'unsafe-name': 'has a name that leads out of the folder into which it is unpacked',
  overlapping: 'shares its bytes with another file',
  contradictory: 'is described in two different ways in the zip',
  encrypted: 'is locked with a password',
  'other-method': 'is packed in a way that otpath does not know',
  link: 'is marked as a link, which can show something else than this pack',
  damaged: 'is damaged and can’t be unpacked',
  'wrong-checksum': 'has a wrong checksum in the zip',
  'too-large': 'is too large to be unpacked',
};

const mismatches: Readonly<Record<PackMismatch, string>> = {
  'other-practitioner': 'They are packs of different people.',
  'other-target': 'They are for different targets.',
  later: 'The pack that it is compared with is the later one. Were the two swapped?',
};

const conditionWords: Readonly<Record<FollowedCondition['to'], string>> = {
  met: 'Met',
  changed: 'Changed since, and the assessor has not looked again',
  open: 'Open',
  gone: 'Its record is gone',
};

const replacements: Readonly<Record<NonNullable<MissingRefusal['replacedBy']>, string>> = {
  unsigned:
    ': it was signed with a key, and the decision in its place is not. Ask the assessor whether it is theirs',
  'other-key':
    ': the decision in its place is signed with another key. Ask the assessor whether it is theirs',
};

type Lines = readonly string[];

/** What became of verifying a pack, for a terminal: the verdict first. */
export function formatVerifyTerminal(view: VerifyView, words: Words, terminal: Terminal): string {
  const { against } = view;
  const sections: readonly Lines[] = [
    verdict(view, terminal),
    ...differences(view, terminal),
    facts(view, words, terminal),
    next(view, terminal),
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

function verdict(pack: VerifiedPack, terminal: Terminal): Lines {
  const { bold } = terminal.colours;
  const text = say(verdictOf(pack), terminal);
  return [pack.whole ? bold(text) : bold.red(text)];
}

function verdictOf({ whole, files, ...pack }: VerifiedPack): string {
  if (whole) {
    const all = files === 1 ? 'the 1 file is' : `all ${String(files)} files are`;
    return `Whole: ${all} as the manifest says.`;
  }
  const { changed, missing, added, faulty, hasStrayBytes } = pack;
  const counts = [
    { count: changed.length, what: 'changed' },
    { count: added.length, what: 'added' },
    { count: missing.length, what: 'missing' },
    { count: faulty.length, what: 'not to be relied on' },
  ].filter(({ count }) => count > 0);
  const parts = [
    ...counts.map(({ count, what }, index) =>
      index === 0 ? `${plural(count, 'file')} ${what}` : `${String(count)} ${what}`,
    ),
    ...(hasStrayBytes ? ['bytes that belong to no file'] : []),
  ];
  return `NOT whole: ${parts.join(', ')}.`;
}

/** Each file that is not as the manifest says. */
function differences(pack: VerifiedPack, terminal: Terminal): readonly Lines[] {
  return [
    list('Changed', pack.changed, terminal),
    list('Added', pack.added, terminal),
    list('Missing', pack.missing, terminal),
    list(
      'Not to be relied on',
      pack.faulty.map(({ path, fault }) => `${path} ${faults[fault]}`),
      terminal,
    ),
  ];
}

function facts(pack: VerifiedPack, words: Words, terminal: Terminal): Lines {
  const { framework, policy } = pack;
  return [
    terminal.colours.bold(say(`${pack.practitioner}, for ${pack.target}`, terminal)),
    say(
      `As of ${words.date(pack.asOf)} · Framework: ${framework.id} ${framework.version} · Policy: ${policy.id} ${policy.version}`,
      terminal,
    ),
    ...(pack.draft ? [say('This is a draft. It is not meant to be submitted.', terminal)] : []),
  ];
}

/** What to do next. The manifest of a changed pack may have the number of the whole one, so that is only shown where all is whole. */
function next({ whole, manifestSha256 }: VerifiedPack, terminal: Terminal): Lines {
  if (!whole) return [say('Ask the person who sent it for the pack again.', terminal)];
  return [
    say('SHA-256 of its manifest.json:', terminal),
    ...numberLines(manifestSha256, terminal),
    say(caution, terminal),
  ];
}

/** A number on one line or, where that is too short, on two. */
function numberLines(sha256: string, { width }: Terminal): Lines {
  const half = sha256.length / 2;
  const parts = width >= sha256.length + 2 ? [sha256] : [sha256.slice(0, half), sha256.slice(half)];
  return parts.map((part) => `  ${part}`);
}

function comparison(
  against: NonNullable<VerifyView['against']>,
  now: VerifiedPack,
  words: Words,
  terminal: Terminal,
): readonly Lines[] {
  const { evidence, requirements, conditions } = against;
  const { bold, red, yellow } = terminal.colours;
  const lists = [
    list('Details that are not the same', detailLines(against, now), terminal),
    list(
      'Documents and other files that are not the same',
      documentLines(against.documents),
      terminal,
    ),
    list('New evidence', evidence.added.map(nameOf), terminal),
    list('Changed evidence', evidence.changed.map(changeOf), terminal),
    list('Withdrawn evidence', evidence.withdrawn.map(nameOf), terminal),
    list('Requirements that are met now', requirements.gained.map(stateOf(words)), terminal),
    list('Requirements that are no longer met', requirements.lost.map(stateOf(words)), terminal),
    list(
      'Refusals that this pack does not have',
      against.missingRefusals.map(
        ({ statement, title, by, date, replacedBy }) =>
          `${localId(statement)}, ${title} (${by}, ${words.date(date)})${replacedBy ? replacements[replacedBy] : ''}`,
      ),
      terminal,
    ),
    list('Conditions', conditions.map(conditionOf(words)), terminal),
  ].filter(({ length }) => length > 0);
  const head = [
    bold(say(`Compared with the pack of ${words.date(against.asOf)}`, terminal)),
    ...against.mismatches.map((one) => yellow(say(mismatches[one], terminal))),
    ...(against.mismatches.includes('other-practitioner')
      ? [say(`That one: ${against.practitioner}. This one: ${now.practitioner}.`, terminal)]
      : []),
    ...(against.mismatches.includes('other-target')
      ? [say(`That one: ${against.target}. This one: ${now.target}.`, terminal)]
      : []),
    against.whole
      ? say(now.whole ? 'That pack is whole, too.' : 'That pack is whole.', terminal)
      : red(say(`That pack is ${verdictOf(against)}`, terminal)),
    ...(against.documents.unexplained
      ? [
          red(
            say(
              'Its documents differ, but nothing that they are made from has changed. Don’t rely on this pack: ask the person who sent it why.',
              terminal,
            ),
          ),
        ]
      : []),
    ...(lists.length === 0 ? sayNoList(against, now).map((text) => say(text, terminal)) : []),
  ];
  return [head, ...(against.whole ? [] : differences(against, terminal)), ...lists];
}

type Against = NonNullable<VerifyView['against']>;

/** What is said where nothing can be listed: that nothing has changed only where that is so. */
function sayNoList(against: Against, now: VerifiedPack): Lines {
  if (!against.whole || !now.whole) return [];
  return against.same
    ? ['Nothing has changed between the two.']
    : ['Their manifests differ in details that are not listed here, such as titles and states.'];
}

/** What the two packs say of themselves, where it is not the same. */
function detailLines(old: Against, now: VerifiedPack): Lines {
  const named = ({ id, version }: VerifiedPack['policy']): string => `${id} ${version}`;
  const kind = ({ draft }: VerifiedPack): string => (draft ? 'yes' : 'no');
  const lines: readonly (readonly [string, string, string])[] = [
    ['Draft', kind(old), kind(now)],
    ['Framework', named(old.framework), named(now.framework)],
    ['Policy', named(old.policy), named(now.policy)],
  ];
  return lines
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => `${what}: ${before} in that pack, ${after} in this one`);
}

const documentLines = ({ changed, added, withdrawn }: PackComparison['documents']): Lines => [
  ...changed.map((path) => `${path}: changed`),
  ...added.map((path) => `${path}: only in this pack`),
  ...withdrawn.map((path) => `${path}: only in that pack`),
];

const nameOf = ({ title, number, date }: NamedEvidence): string => `${title} (${number}, ${date})`;

function changeOf(change: ChangedEvidence): string {
  const { title, number, text, attachments, newClaims, droppedClaims, rationales } = change;
  const ids = (claims: readonly string[]): string => claims.map(localId).join(', ');
  const what = [
    ...(text ? [change.onlyFile ? 'its text or rationales' : 'its text'] : []),
    ...(rationales.length > 0
      ? [`the ${rationales.length === 1 ? 'rationale' : 'rationales'} of ${ids(rationales)}`]
      : []),
    ...(change.details ? ['details such as its title, dates or witness'] : []),
    ...(change.signOffs ? ['what assessors say of it'] : []),
    ...(attachments ? ['its attachments'] : []),
    ...(newClaims.length > 0 ? [`now claims ${ids(newClaims)}`] : []),
    ...(droppedClaims.length > 0 ? [`no longer claims ${ids(droppedClaims)}`] : []),
  ];
  return `${title} (${number}): ${what.join('; ')}`;
}

const stateOf =
  ({ states }: Words) =>
  ({ id, from, to }: RequirementChange): string => {
    const before = from === undefined ? 'not asked before' : `was ${states[from]}`;
    const after = to === undefined ? 'no longer asked' : `is ${states[to]}`;
    return `${localId(id)}: ${before}, ${after}`;
  };

const conditionOf =
  (words: Words) =>
  ({ to, statement, title, by, date, comment }: FollowedCondition): string => {
    const said = comment === undefined ? '' : `: ${comment}`;
    return `${conditionWords[to]}. ${localId(statement)}, ${title} (${by}, ${words.date(date)})${said}`;
  };
