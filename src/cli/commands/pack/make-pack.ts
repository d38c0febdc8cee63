import { join } from 'node:path';
import { hashBytes, hashText } from '../../../node/hash.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { attachedFiles } from '../../../core/model/files.ts';
import { onDisk } from '../../../core/model/folder.ts';
import type { EvidenceFacts } from '../../../core/model/attachment-facts.ts';
import { viewPlannedPack } from '../../../core/report/planned-pack.ts';
import type { PackView } from '../../../core/report/pack.ts';
import { commandIn } from '../../../core/words/quoted.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { folderNamed, quoted } from '../../quoted.ts';
import {
  aliasesOf,
  namePartsIn,
  planPack,
  type Alias,
  type PlannedPack,
} from '../../../core/workspace/pack.ts';
import { loadAssessed, laterDecisionNotices, type AssessedPortfolio } from '../../assessed.ts';
import type { PackOptions } from './pack-options.ts';
import { refuseOutput } from '../../write-output.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { contentsOf } from '../../load.ts';
import { asOfDate, terminalFor } from '../../options.ts';
import { changedMeanwhile, factsOf } from '../../evidence-facts.ts';
import { outputOf } from './pack-output.ts';
import { draftOf } from '../../../core/render/pack-draft.ts';
import { reportObstacles } from './pack-checks.ts';
import { sayUnread } from './unread.ts';
import { selectionOf } from './pack-selection.ts';
import type { ProgressLine } from '../../progress.ts';

/** A pack as data, with the portfolio that it was made from. */
export interface MadePack extends PlannedPack {
  readonly loaded: AssessedPortfolio;
  readonly view: PackView;
  readonly aliases: readonly Alias[];
}

/** Checks a portfolio and puts its pack together; nothing where something keeps it from being made, which has been said then. */
export async function makePack(
  path: string,
  options: PackOptions,
  host: SpeakingHost,
  progress: ProgressLine,
): Promise<MadePack | undefined> {
  const asOf = asOfDate(options, host);
  const loaded = await loadAssessed(path, options, asOf, host);
  const { library, portfolio, root } = loaded;
  const attached = attachedFiles(portfolio).map(({ file }) => join(root, onDisk(file)));
  refuseOutput(options.output, host, attached);
  for (const notice of laterDecisionNotices(loaded, asOf, host)) host.stderr.write(`${notice}\n`);
  const words = wordsIn(options.lang);
  const aliases = options.anonymiseWitnesses ? aliasesOf(portfolio, words.pack.witness) : [];
  const wish = { selection: selectionOf(options, loaded), aliases };
  const planned = await planPack(loaded, loaded.assessment, wish, {
    factsOf: (evidence) =>
      factsOf(loaded, evidence, (file) => {
        progress.say(host.words.pack.reading(file));
      }),
    contentsOf: (facts) => {
      progress.say(host.words.pack.lookingInside);
      return contentsOf(loaded, sameAs(facts));
    },
  });
  progress.end();
  const { checked, obstacles } = planned;
  if (reportObstacles(checked, obstacles, options.draft === true, host)) return undefined;
  const view = viewPlannedPack(planned, library, options.lang, {
    order: options.order,
    isPart: options.pillar !== undefined,
    draft: options.draft ? draftOf(checked, obstacles.errors, options.lang) : undefined,
    aliases,
    hash: hashText,
  });
  return { ...planned, loaded, view, aliases };
}

/** Refuses to look into other bytes than those that were hashed. */
function sameAs(facts: EvidenceFacts): (path: string, bytes: Uint8Array) => void {
  const hashes = new Map(
    [...facts.values()].flatMap(({ files }) => files.map(({ source, sha256 }) => [source, sha256])),
  );
  return (path, bytes) => {
    const hash = hashes.get(path);
    if (hash !== undefined && hash !== hashBytes(bytes).sha256) throw changedMeanwhile(path);
  };
}

/** What is in the pack and what is not, and what a person has to look at before it goes out. */
export function printPackSummary(
  made: MadePack,
  name: string | undefined,
  options: PackOptions,
  host: SpeakingHost,
): void {
  const { view, aliases, lost, unread, checked } = made;
  const { report, sheets, files, form } = view;
  const words = host.words.pack;
  const packed = files.filter(({ path }) => path !== undefined);
  // All texts of a pack are much to go through, so not where no name was replaced.
  const parts = aliases.length === 0 ? [] : namePartsIn(textsOf(view, words), aliases);
  const sentences = [
    words.contents({
      evidence: sheets.length,
      attachments: packed.length,
      open: report.open,
      requirements: form.requirements,
    }),
    ...(lost > 0 ? [words.lost(lost)] : []),
    ...(parts.length > 0 ? [words.nameParts(parts)] : []),
  ];
  const terminal = terminalFor(host.stderr, options, host);
  host.stderr.write(`${wrap(cleanText(sentences.join(' ')), terminal)}\n`);
  sayWhatWasFound(made, options, host);
  sayUnread(unread, checked, options, host);
  sayWhatIsNext(name, options, host);
}

/** What the check found in the files of the pack, attachments included, and no one can see in it. */
function sayWhatWasFound(
  { loaded: { path }, view, obstacles, warnings }: MadePack,
  options: PackOptions,
  host: SpeakingHost,
): void {
  const unopened = view.report.unopened;
  const found = { errors: obstacles.errors.length, warnings: warnings.length };
  if (found.errors + found.warnings === 0) return;
  const terminal = terminalFor(host.stderr, options, host);
  if (unopened) host.stderr.write(`${wrap(cleanText(unopened.sentence), terminal)}\n`);
  host.stderr.write(
    `${wrap(host.words.pack.found(found), terminal)}\n  ${commandIn('otpath check --attachments', folderNamed(path))}\n`,
  );
}

/** What to do with a pack that was written to a file. The command has a line of its own, so that it can be copied whole. */
function sayWhatIsNext(name: string | undefined, options: PackOptions, host: SpeakingHost): void {
  const { format } = outputOf(options.format);
  if (name === undefined) return;
  const terminal = terminalFor(host.stderr, options, host);
  const { read, verify } = host.words.pack;
  host.stderr.write(
    format === 'zip'
      ? `${wrap(`${read} ${verify}`, terminal)}\n  otpath verify ${quoted(name)}\n`
      : `${wrap(read, terminal)}\n`,
  );
}

/** What people wrote, by the number of the evidence or as the rest of the pack. */
const textsOf = (
  { report, sheets, ...rest }: PackView,
  words: ConversationWords['pack'],
): ReadonlyMap<string, string> =>
  new Map([
    ...sheets.map(({ number, title, file, text, claims, attachments }): [string, string] => [
      number,
      [
        title,
        file,
        text,
        ...claims.flatMap(({ rationale, judgements }) => [
          rationale,
          ...judgements.flatMap(({ by, comment }) => [by, comment]),
        ]),
        ...attachments.map(({ name }) => name),
      ].join('\n'),
    ]),
    [words.plan, JSON.stringify(report.plan.rows)],
    [
      words.otherParts,
      JSON.stringify([
        report.waivers,
        rest.leftOut.map(({ title }) => title),
        rest.activities.map(({ title }) => title),
        rest.conditions.map(({ by, comment }) => [by, comment]),
        rest.draft?.findings,
      ]),
    ],
  ]);
