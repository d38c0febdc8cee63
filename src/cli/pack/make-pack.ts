import { join } from 'node:path';
import { assessPortfolio } from '../../core/assess/assess.ts';
import { selectEvidence, type Selected } from '../../core/assess/select-evidence.ts';
import { ChangedMeanwhile, findEvidenceFiles } from '../../node/attachment-facts.ts';
import { hashBytes } from '../../node/hash.ts';
import { addressesIn } from '../../core/render/pack-texts.ts';
import { wrap } from '../../core/render/terminal.ts';
import { isSatisfied } from '../../core/model/assessment.ts';
import { attachedFiles } from '../../core/model/files.ts';
import { filesForPanel } from '../../core/files/evidence/taken-files.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import { onDisk } from '../../core/model/folder.ts';
import { aliasesOf, anonymise, namePartsIn, type Alias } from '../../core/privacy/anonymise.ts';
import { orderEvidence } from '../../core/report/pack-parts.ts';
import type { EvidenceFacts } from '../../core/model/attachment-facts.ts';
import { viewPack } from '../../core/report/pack-view.ts';
import type { PackView } from '../../core/report/pack.ts';
import { wordsIn } from '../../core/words/index.ts';
import { plural } from '../../core/words/plural.ts';
import { quoted } from '../quoted.ts';
import { isAboutPrivacy, loadAssessed, sayLaterDecisions, type Assessed } from '../assessed.ts';
import type { PackOptions } from './pack-options.ts';
import { refuseOutput } from '../write-output.ts';
import { CannotRun, type Host } from '../host.ts';
import { contentsOf } from '../load.ts';
import { checkWorkspace } from '../../core/workspace/workspace.ts';
import { dayOf, terminalFor } from '../options.ts';
import { outputOf } from './pack-output.ts';
import { draftOf, isInPack, obstaclesIn, reportObstacles } from './pack-checks.ts';
import { sayUnread, unreadIn, type Unread } from './unread.ts';
import { selectionOf } from './pack-selection.ts';
import type { ProgressLine } from '../progress.ts';

/** A pack as data, with the portfolio that it was made from. */
export interface MadePack {
  readonly loaded: Assessed;
  readonly selected: Selected;
  readonly facts: EvidenceFacts;
  readonly view: PackView;
  readonly aliases: readonly Alias[];
  /** How many errors, in a draft, and warnings there are of files that are in it. */
  readonly errors: number;
  readonly warnings: number;
  readonly unread: Unread;
}

/** Checks a portfolio and puts its pack together; nothing where something stands in the way, which has been said then. */
export async function makePack(
  path: string,
  options: PackOptions,
  host: Host,
  progress: ProgressLine,
): Promise<MadePack | undefined> {
  const asOf = dayOf(options, host);
  const loaded = await loadAssessed(path, options, asOf, host);
  const { library, portfolio, root } = loaded;
  const attached = attachedFiles(portfolio).map(({ file }) => join(root, onDisk(file)));
  refuseOutput(options.output, host, attached);
  sayLaterDecisions(loaded, asOf, host);
  const words = wordsIn(options.lang);
  const aliases = options.anonymiseWitnesses ? aliasesOf(portfolio, words.pack.witness) : [];
  const assessment =
    aliases.length === 0
      ? loaded.assessment
      : assessPortfolio(anonymise(portfolio, aliases), library, loaded.assessment.target.id, asOf)!;
  const selected = selectEvidence(assessment, library, selectionOf(options, loaded));

  // First the hashes, which hold to the end: what is looked into afterwards, and then packed, must have them.
  const facts = factsOf(loaded, selected.evidence, progress);
  progress.say('Looking into the attachments …');
  const contents = await contentsOf(loaded, sameAs(facts));
  const isInside = isInPack(portfolio, selected, facts);
  const checked = checkWorkspace(loaded, asOf, contents);
  const obstacles = obstaclesIn(checked, isInside);
  progress.end();
  if (reportObstacles(checked, obstacles, options.draft === true, host)) return undefined;

  const unread = unreadIn(checked, contents, isInside);
  const reasoned = (checked.hidden ?? []).filter(
    (one) => isAboutPrivacy(one) && isInside(one.at.file),
  );
  const evidence = orderEvidence(selected.assessment, selected.evidence, options.order);
  const view = viewPack({ ...selected, evidence }, library, options.lang, {
    isPart: options.pillar !== undefined,
    facts,
    draft: options.draft ? draftOf(checked, obstacles, words) : undefined,
    aliases,
    reasoned: reasoned.length,
    unread: unread.files.length,
    pictures: unread.pictures.length,
  });
  const warnings = checked.findings.filter(
    ({ severity, at }) => severity === 'warning' && isInside(at.file),
  ).length;
  return {
    loaded,
    selected,
    facts,
    view,
    aliases,
    errors: obstacles.errors.length,
    warnings,
    unread,
  };
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

const changedMeanwhile = (file: string): CannotRun =>
  new CannotRun(
    `${file} changed or was moved while the pack was being made, so no pack was made.`,
    'Wait until nothing else writes to the portfolio, then make the pack again.',
  );

function factsOf(
  { root, portfolio, sources }: Assessed,
  evidence: readonly Evidence[],
  progress: ProgressLine,
): EvidenceFacts {
  try {
    return findEvidenceFiles(
      root,
      evidence,
      sources,
      filesForPanel(portfolio),
      ({ body }) => addressesIn(body.text),
      (file) => {
        progress.say(`Reading ${file} …`);
      },
    );
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw changedMeanwhile(error.file);
  }
}

/** What is in the pack and what is not, and what a person has to look at before it goes out. */
export function sayWhatIsInIt(
  { loaded, selected, view, aliases, errors, warnings, unread }: MadePack,
  name: string | undefined,
  options: PackOptions,
  host: Host,
): void {
  const { report, sheets, files } = view;
  const packed = files.filter(({ path }) => path !== undefined);
  const isMet = new Map(
    selected.assessment.coverage.map(({ requirement, state }) => [
      requirement.id,
      isSatisfied(state),
    ]),
  );
  const lost = loaded.assessment.coverage.filter(
    ({ requirement, state }) => isSatisfied(state) && isMet.get(requirement.id) === false,
  ).length;
  // All texts of a pack are much to go through, so not where no name was replaced.
  const parts = aliases.length === 0 ? [] : namePartsIn(textsOf(view), aliases);
  const sentences = [
    `${plural(sheets.length, 'piece')} of evidence, ${plural(packed.length, 'attachment')}; ${String(report.open)} of ${plural(report.requirements.length, 'requirement')} open.`,
    ...(errors > 0
      ? [
          `This draft has ${plural(errors, 'error')}. Fix ${errors === 1 ? 'it' : 'them'} before you submit it. To see ${errors === 1 ? 'it' : 'them'}, run otpath check.`,
        ]
      : []),
    ...(warnings > 0
      ? [
          `otpath check ${errors > 0 ? 'also ' : ''}has ${plural(warnings, 'warning')}: read ${warnings === 1 ? 'it' : 'them'} first.`,
        ]
      : []),
    ...(lost > 0
      ? [
          `${plural(lost, 'requirement')} that the portfolio meets ${lost === 1 ? 'is' : 'are'} open in this pack, because of what was left out.`,
        ]
      : []),
    ...(parts.length > 0
      ? [
          `A part of a witness’s name may still stand in ${parts.join(', ')}: look there yourself, and into the attachments.`,
        ]
      : []),
  ];
  const terminal = terminalFor(host.stderr, options, host);
  host.stderr.write(`${wrap(sentences.join(' '), terminal)}\n`);
  sayUnread(unread, options, host);
  sayWhatIsNext(name, options, host);
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
