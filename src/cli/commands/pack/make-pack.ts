import { join } from 'node:path';
import { ChangedMeanwhile, findEvidenceFiles } from '../../../node/attachment-facts.ts';
import { hashBytes } from '../../../node/hash.ts';
import { addressesIn } from '../../../core/render/pack-texts.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { attachedFiles } from '../../../core/model/files.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import { onDisk } from '../../../core/model/folder.ts';
import { orderEvidence } from '../../../core/report/pack-parts.ts';
import type { EvidenceFacts } from '../../../core/model/attachment-facts.ts';
import { viewPack } from '../../../core/report/pack-view.ts';
import type { PackView } from '../../../core/report/pack.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { plural } from '../../../core/words/plural.ts';
import { quoted } from '../../quoted.ts';
import {
  aliasesOf,
  filesForPanel,
  namePartsIn,
  planPack,
  type Alias,
  type PlannedPack,
} from '../../../core/workspace/pack.ts';
import { loadAssessed, laterDecisionNotices, type AssessedPortfolio } from '../../assessed.ts';
import type { PackOptions } from './pack-options.ts';
import { refuseOutput } from '../../write-output.ts';
import { UserError, type Host } from '../../host.ts';
import { contentsOf } from '../../load.ts';
import { asOfDate, terminalFor } from '../../options.ts';
import { outputOf } from './pack-output.ts';
import { draftOf, reportObstacles } from './pack-checks.ts';
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
  host: Host,
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
    factsOf: (evidence) => factsOf(loaded, evidence, progress),
    contentsOf: (facts) => {
      progress.say('Looking into the attachments …');
      return contentsOf(loaded, sameAs(facts));
    },
  });
  progress.end();
  const { selected, facts, checked, obstacles, unread, reasoned } = planned;
  if (reportObstacles(checked, obstacles, options.draft === true, host)) return undefined;

  const evidence = orderEvidence(selected.assessment, selected.evidence, options.order);
  const view = viewPack({ ...selected, evidence }, library, options.lang, {
    isPart: options.pillar !== undefined,
    facts,
    draft: options.draft ? draftOf(checked, obstacles, options.lang) : undefined,
    aliases,
    reasoned: reasoned.length,
    unread: unread.files.length,
    pictures: unread.pictures.length,
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

const changedMeanwhile = (file: string): UserError =>
  new UserError(
    `${file} changed or was moved while the pack was being made, so no pack was made.`,
    'Wait until nothing else writes to the portfolio, then make the pack again.',
  );

function factsOf(
  { root, portfolio, sources }: AssessedPortfolio,
  evidence: readonly Evidence[],
  progress: ProgressLine,
): EvidenceFacts {
  try {
    return findEvidenceFiles(root, evidence, {
      sources,
      forPanel: filesForPanel(portfolio),
      addresses: ({ body }) => addressesIn(body.text),
      onFile: (file) => {
        progress.say(`Reading ${file} …`);
      },
    });
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw changedMeanwhile(error.file);
  }
}

/** What is in the pack and what is not, and what a person has to look at before it goes out. */
export function printPackSummary(
  made: MadePack,
  name: string | undefined,
  options: PackOptions,
  host: Host,
): void {
  const { view, aliases, lost, unread, checked } = made;
  const { report, sheets, files } = view;
  const packed = files.filter(({ path }) => path !== undefined);
  // All texts of a pack are much to go through, so not where no name was replaced.
  const parts = aliases.length === 0 ? [] : namePartsIn(textsOf(view), aliases);
  const sentences = [
    `${plural(sheets.length, 'piece')} of evidence, ${plural(packed.length, 'attachment')}; ${String(report.open)} of ${plural(report.requirements.length, 'requirement')} open.`,
    ...leftToRead(made),
    ...(lost > 0
      ? [
          `${plural(lost, 'requirement')} that the portfolio meets ${lost === 1 ? 'is' : 'are'} open in this pack, because of what was left out.`,
        ]
      : []),
    ...(parts.length > 0
      ? [
          `A part of a witness’s name may still be in ${parts.join(', ')}: look there yourself, and into the attachments.`,
        ]
      : []),
  ];
  const terminal = terminalFor(host.stderr, options, host);
  host.stderr.write(`${wrap(sentences.join(' '), terminal)}\n`);
  sayUnread(unread, checked, options, host);
  sayWhatIsNext(name, options, host);
}

/** What the check found in the files of the pack, attachments included, and no one can see in it. */
function leftToRead({
  loaded: { path },
  obstacles: { errors },
  warnings,
}: MadePack): readonly string[] {
  const found = [
    ...(errors.length > 0 ? [plural(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [plural(warnings.length, 'warning')] : []),
  ];
  if (found.length === 0) return [];
  const them = errors.length + warnings.length === 1 ? 'it' : 'them';
  const first = errors.length === 1 ? 'the error' : 'the errors';
  return [
    `The files in this ${errors.length > 0 ? 'draft' : 'pack'} have ${found.join(' and ')}.`,
    errors.length === 0
      ? `Read ${them} first.`
      : `Fix ${warnings.length === 0 ? them : first} before you submit it.`,
    `To see ${them}, run otpath check --attachments${path === '.' ? '' : ` ${quoted(path)}`}.`,
  ];
}

/** What to do with a pack that was written to a file. The command has a line of its own, so that it can be copied whole. */
function sayWhatIsNext(name: string | undefined, options: PackOptions, host: Host): void {
  const { format } = outputOf(options.format);
  if (name === undefined) return;
  const terminal = terminalFor(host.stderr, options, host);
  const reading = 'Read it before you submit it.';
  host.stderr.write(
    format === 'zip'
      ? `${wrap(`${reading} To check that it is whole:`, terminal)}\n  otpath verify ${quoted(name)}\n`
      : `${reading}\n`,
  );
}

/** What people wrote, by the number of the evidence or as the rest of the pack. */
const textsOf = ({ report, sheets, ...rest }: PackView): ReadonlyMap<string, string> =>
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
    ['the development plan', JSON.stringify(report.plan.rows)],
    [
      'waivers, conditions, the list of CPD or of what was left out',
      JSON.stringify([
        report.waivers,
        rest.leftOut.map(({ title }) => title),
        rest.activities.map(({ title }) => title),
        rest.conditions.map(({ by, comment }) => [by, comment]),
        rest.draft?.findings,
      ]),
    ],
  ]);
