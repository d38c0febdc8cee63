import { hasNothingToOpen } from '../../../core/text/count-words.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { formatFindingsPretty } from '../../../core/render/findings-pretty.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { Assessment, Coverage } from '../../../core/model/assessment.ts';
import { findingWordsIn } from '../../../core/words/findings/index.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { localId, type ClaimableId } from '../../../core/model/ids.ts';
import { findClaimable, isStatement } from '../../../core/model/library.ts';
import { quoted } from '../../quoted.ts';
import { say } from '../../../core/words/say.ts';
import { wordsIn } from '../../../core/words/index.ts';
import type { AddOptions } from './evidence-answers.ts';
import type { EvidenceTalk } from './add-context.ts';
import { openPortfolioAt, withFrameworks, type LoadedPortfolio } from '../../load.ts';
import type { EvidenceToWrite } from '../../../core/workspace/add.ts';
import { assess, isAboutPrivacy } from '../../../core/workspace/assess.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { terminalFor } from '../../options.ts';

/** Says what was written, what it changes, what is wrong with it if anything, and what to do next. */
export async function reportEvidence(
  written: EvidenceToWrite,
  options: AddOptions,
  talk: EvidenceTalk,
): Promise<void> {
  const { host, today, claimables } = talk;
  const words = host.words.add.report;
  const terminal = terminalFor(host.stdout, options, host);
  const tell = (text: string, indent = ''): void => {
    host.stdout.write(`${wrap(cleanText(text), terminal, `${indent}  `, indent)}\n`);
  };
  const loaded = withFrameworks(openPortfolioAt(talk.loaded.root, options, host));
  const folder = talk.loaded.path === '.' ? '' : `${talk.loaded.path}/`;
  tell(words.written(`${folder}${written.file}`));
  for (const path of written.attachments) tell(words.attached(`${folder}${path}`));

  const evidence = loaded.portfolio.evidence.find(({ file }) => file === written.file);
  if (!evidence) {
    tell(words.ignored);
    return;
  }
  const after =
    loaded.portfolio.target === undefined
      ? undefined
      : assess(loaded, loaded.portfolio.target, today);
  for (const { statement } of evidence.claims) {
    const change = changeOf(statement, claimables.assessment, after, loaded, host);
    if (change !== undefined) tell(change, '  ');
  }
  const findings = await reportFindings(written, evidence.claims.length, loaded, options, talk);
  const path = quoted(`${folder}${written.file}`);
  const isOpen = evidence.body.text.includes('<!--');
  const todo = isOpen ? words.write(path) : words.read(path);
  const counts = !hasNothingToOpen(evidence) || evidence.claims.length === 0;
  const isPersonal = findings.some((one) => one.severity === 'error' && isAboutPrivacy(one));
  const gaps = talk.loaded.path === '.' ? 'otpath gaps' : `otpath gaps ${quoted(talk.loaded.path)}`;
  const next = words.next(isPersonal ? words.removeDetails(todo) : todo);
  tell([next, ...(counts ? [] : [words.untilThen]), words.seeMissing(gaps)].join(' '));
}

/** How the coverage of what was claimed has changed, in plain words. */
function changeOf(
  statement: ClaimableId,
  before: Assessment | undefined,
  after: Assessment | undefined,
  { library }: LoadedPortfolio,
  host: SpeakingHost,
): string | undefined {
  const words = wordsIn(host.language);
  const { report } = host.words.add;
  const claimable = findClaimable(library, statement);
  const id = claimable && (isStatement(claimable) ? claimable.id : claimable.claimable);
  const find = (assessment: Assessment | undefined): Coverage | undefined =>
    assessment?.coverage
      .flatMap((one) => [one, ...one.options])
      .find(({ requirement }) =>
        requirement.kind === 'statement'
          ? requirement.statement === id
          : requirement.kind === 'capability' && requirement.claimable === id,
      );
  const [was, is] = [find(before), find(after)];
  if (!is) return after && report.notRequired(localId(statement));
  const why = is.why.map((reason) => say(words.why, reason)).join(' ');
  const state =
    was === undefined || was.state === is.state
      ? report.still(localId(statement), words.states[is.state])
      : report.changed(localId(statement), words.states[was.state], words.states[is.state]);
  return `${state} ${why}`.trim();
}

/** What the rules find in the new file and in what lies beside it, its contents included. */
async function reportFindings(
  { file, attachments }: EvidenceToWrite,
  claims: number,
  loaded: LoadedPortfolio,
  options: AddOptions,
  { host, today }: EvidenceTalk,
): Promise<readonly Finding[]> {
  const { readAttachments } = await import('../../../node/attachment-contents.ts');
  const files = loaded.portfolio.files.filter(({ path }) => attachments.includes(path));
  const contents = await readAttachments(loaded.root, files);
  const checked = checkWorkspace(loaded, today, contents);
  const about = new Set([file, ...attachments]);
  const findings = checked.findings.filter(({ at }) => about.has(at.file));
  if (findings.length === 0) return [];
  const terminal = terminalFor(host.stdout, options, host);
  const counts = { evidence: 1, claims };
  host.stdout.write(
    `\n${formatFindingsPretty([{ ...checked, findings, counts }], findingWordsIn(host.language), terminal)}\n`,
  );
  return findings;
}
