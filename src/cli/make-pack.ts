import { selectEvidence, type Selected } from '../assess/select-evidence.ts';
import { findEvidenceFiles } from '../disk/pack-facts.ts';
import { addressesIn } from '../format/pack-texts.ts';
import { wrap } from '../format/terminal.ts';
import { isSatisfied } from '../model/assessment.ts';
import { aliasesOf, namePartsIn, type Alias } from '../report/anonymise.ts';
import { orderEvidence } from '../report/pack-parts.ts';
import { viewPack } from '../report/pack-view.ts';
import type { PackView } from '../report/pack.ts';
import { wordsIn } from '../report/words/index.ts';
import { plural } from '../report/words/plural.ts';
import { isAboutPrivacy, loadAssessed, type Assessed } from './assessed.ts';
import type { PackOptions } from './pack-options.ts';
import type { Host } from './host.ts';
import { checkLoaded, contentsOf } from './load.ts';
import { dayOf, terminalFor } from './options.ts';
import { draftOf, obstaclesIn, reportObstacles } from './pack-checks.ts';
import { selectionOf } from './pack-selection.ts';
import type { Progress } from './progress.ts';

/** A pack as data, with the portfolio that it was made from. */
export interface MadePack {
  readonly loaded: Assessed;
  readonly selected: Selected;
  readonly view: PackView;
  readonly aliases: readonly Alias[];
}

/** Checks a portfolio and puts its pack together; nothing where something stands in the way, which has been said then. */
export async function makePack(
  path: string,
  options: PackOptions,
  host: Host,
  progress: Progress,
): Promise<MadePack | undefined> {
  const asOf = dayOf(options, host);
  const loaded = await loadAssessed(path, options, asOf, host);
  const { assessment, library, portfolio, root } = loaded;
  const selected = selectEvidence(assessment, library, selectionOf(options, loaded));

  progress.say('Looking into the attachments …');
  const contents = await contentsOf(loaded);
  const checked = checkLoaded(loaded, asOf, contents);
  const obstacles = obstaclesIn(checked, portfolio, selected);
  progress.end();
  if (reportObstacles(checked, obstacles, options.draft === true, host)) return undefined;

  const words = wordsIn(options.lang);
  const facts = findEvidenceFiles(
    root,
    selected.evidence,
    portfolio.files,
    ({ body }) => addressesIn(body.text),
    (file) => {
      progress.say(`Reading ${file} …`);
    },
  );
  const ordered = orderEvidence(selected.assessment, selected.evidence, options.order);
  const aliases = options.anonymiseWitnesses
    ? aliasesOf(ordered, portfolio.practitioner, words)
    : [];
  const view = viewPack({ ...selected, evidence: ordered }, library, options.lang, {
    isPart: options.pillar !== undefined,
    facts,
    draft: options.draft ? draftOf(checked, obstacles, words) : undefined,
    aliases,
    reasoned: (checked.hidden ?? []).filter(isAboutPrivacy).length,
    unread: [...contents.values()].filter(({ state }) => state === 'unread').length,
  });
  return { loaded, selected, view, aliases };
}

/** What is in the pack and what is not, and what a person has to look at before it goes out. */
export function sayWhatIsInIt(
  { loaded, selected, view, aliases }: MadePack,
  options: PackOptions,
  host: Host,
): void {
  const { report, sheets, files } = view;
  const isMet = new Map(
    selected.assessment.coverage.map(({ requirement, state }) => [
      requirement.id,
      isSatisfied(state),
    ]),
  );
  const lost = loaded.assessment.coverage.filter(
    ({ requirement, state }) => isSatisfied(state) && isMet.get(requirement.id) === false,
  ).length;
  const parts = namePartsIn(textsOf(view), aliases);
  const sentences = [
    `${plural(sheets.length, 'piece')} of evidence, ${plural(files.length, 'attachment')}; ${String(report.open)} of ${plural(report.requirements.length, 'requirement')} open.`,
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
}

/** What the practitioner and the assessors wrote, by the number of the evidence. */
const textsOf = ({ sheets }: PackView): ReadonlyMap<string, string> =>
  new Map(
    sheets.map(({ number, title, text, claims, attachments }) => [
      number,
      [
        title,
        text,
        ...claims.flatMap(({ rationale, judgements }) => [
          rationale,
          ...judgements.map(({ comment }) => comment),
        ]),
        ...attachments.map(({ name }) => name),
      ].join('\n'),
    ]),
  );
