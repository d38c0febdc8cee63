import { changesOf, judgementsOf } from '../assess/sign-offs.ts';
import { cleanText } from '../format/clean.ts';
import { wrap } from '../format/terminal.ts';
import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import { revisionOf } from '../model/library.ts';
import { personKey, type Evidence } from '../model/portfolio.ts';
import { sameText, type ClaimJudgement, type RecordedSignOff } from '../model/sign-off.ts';
import { textIn } from '../model/text.ts';
import { maskDetails } from '../privacy/mask.ts';
import { wordsIn } from '../report/words/index.ts';
import { plural } from '../report/words/plural.ts';
import { detailOptions } from '../rules/personal-details.ts';
import type { AssessorOptions } from './assessor.ts';
import { diffOf } from './diff.ts';
import { CannotRun, type Host } from './host.ts';
import {
  isJudging,
  judgeableClaims,
  judgeClaims,
  judgementOf,
  type JudgeableClaim,
  type JudgingOptions,
} from './judge-claims.ts';
import type { Loaded } from './load.ts';
import { dayOf, terminalFor, type CommonOptions } from './options.ts';
import { sealNow, signEvidence } from './sign-evidence.ts';

export interface RenewOptions extends CommonOptions, AssessorOptions, JudgingOptions {
  readonly date?: IsoDate;
  readonly key?: string;
  readonly yes?: boolean;
}

/** A sign-off that no longer stands, with the claims of it that are still made. */
interface Outdated {
  readonly signOff: RecordedSignOff;
  readonly evidence: Evidence;
  readonly claims: readonly JudgeableClaim[];
}

/** Shows what has changed since each judgement that no longer stands, and judges again where the assessor says so. */
export async function renewSignOffs(
  loaded: Loaded,
  only: Evidence | undefined,
  options: RenewOptions,
  host: Host,
): Promise<void> {
  if (!host.canAsk && options.name === undefined) {
    throw new CannotRun(
      'Nobody is at the terminal to say whose judgements are to be renewed.',
      'Give your name as --name "Nia Sample".',
    );
  }
  const day = dayOf({ asOf: options.date }, host);
  const outdated = outdatedSignOffs(loaded, day).filter(
    ({ signOff, evidence }) =>
      (only === undefined || evidence === only) &&
      (options.name === undefined || personKey(signOff.assessor.name) === personKey(options.name)),
  );
  if (outdated.length === 0) {
    host.stderr.write('Every judgement still stands, so there is nothing to renew.\n');
    return;
  }
  for (const one of outdated) await renew(one, loaded, options, day, host);
}

function outdatedSignOffs({ portfolio, library }: Loaded, day: IsoDate): readonly Outdated[] {
  return portfolio.signOffs.flatMap((signOff) => {
    const evidence = portfolio.evidence.find(({ id }) => id === signOff.evidence);
    if (!evidence) return [];
    const judged = new Set(signOff.claims.map(({ statement }) => statement));
    const claims = judgeableClaims(evidence, library).filter(({ claim }) =>
      judged.has(claim.statement),
    );
    const isOutdated = claims.some(({ claim, claimable }) =>
      judgementsOf(evidence, { claim, claimable }, portfolio, day).some(
        (one) => one.signOff === signOff && one.changed.length > 0,
      ),
    );
    return isOutdated ? [{ signOff, evidence, claims }] : [];
  });
}

async function renew(
  { signOff, evidence, claims }: Outdated,
  loaded: Loaded,
  options: RenewOptions,
  day: IsoDate,
  host: Host,
): Promise<void> {
  await showChanges({ signOff, evidence, claims }, loaded, options, host);
  const judged = await judgedAgain({ signOff, evidence, claims }, options, host);
  if (judged.length === 0) {
    host.stderr.write('Left as it was.\n');
    return;
  }
  const { assessor } = signOff;
  const made = { evidence, assessor, date: day, claims: judged, key: options.key };
  const file = await signEvidence(loaded, made, host);
  const unsigned = signOff.signature !== undefined && options.key === undefined;
  host.stderr.write(
    `Written to ${file}.${unsigned ? ' It has no signature now; add --key to sign it.' : ''}\n`,
  );
}

/** The same judgements of what stands there now, others, or none. */
async function judgedAgain(
  { signOff, claims }: Outdated,
  options: RenewOptions,
  host: Host,
): Promise<readonly ClaimJudgement[]> {
  const asBefore = (): readonly ClaimJudgement[] =>
    claims.map((one) => {
      const before = signOff.claims.find(({ statement }) => statement === one.claim.statement)!;
      return judgementOf(one, before.judgement, before.comment);
    });
  if (isJudging(options)) return judgeClaims(claims, options, signOff, host);
  if (options.yes) return asBefore();
  if (!host.canAsk) {
    throw new CannotRun(
      'Nobody is at the terminal to say whether the judgement still holds.',
      'Add --yes to let it stand, or judge again with --accept, --conditions or --not-accept.',
    );
  }
  const { choose } = await import('./prompts.ts');
  const answer = await choose(`You are ${signOff.assessor.name}. Does your judgement still hold?`, [
    { name: `Yes, of ${plural(claims.length, 'claim')}, as before`, value: 'yes' },
    { name: 'I will judge each claim again', value: 'again' },
    { name: 'Leave it as it is', value: 'leave' },
  ]);
  if (answer === 'leave') return [];
  return answer === 'yes' ? asBefore() : judgeClaims(claims, options, signOff, host);
}

async function showChanges(
  { signOff, evidence, claims }: Outdated,
  loaded: Loaded,
  options: RenewOptions,
  host: Host,
): Promise<void> {
  const terminal = terminalFor(host.stderr, options, host);
  const words = wordsIn('en');
  const say = (text: string): void => {
    host.stderr.write(`${wrap(cleanText(text), terminal)}\n`);
  };
  const details = detailOptions(loaded.portfolio);
  const showDiff = async (before: string, after: string): Promise<void> => {
    const [old, now] = [before, after].map((text) => `${maskDetails(text, details)}\n`);
    if (old === now) say('What changed is a personal detail, which is not shown.');
    else host.stderr.write(`${await diffOf(evidence.file, old!, now!, terminal)}\n`);
  };
  host.stderr.write('\n');
  say(
    `${evidence.title} (${evidence.file}), judged by ${signOff.assessor.name} on ${words.date(signOff.date)}:`,
  );
  const now = sealNow(loaded, evidence);
  const changed = changesOf(signOff, loaded.portfolio);
  if (changed.includes('text')) {
    if (signOff.text === undefined)
      say('Its text has changed. The text that was judged was not kept.');
    else await showDiff(signOff.text, now.text);
  }
  for (const path of changedFiles(signOff.attachments, now.attachments)) {
    say(`The attachment ${path} is not what it was.`);
  }
  for (const { claim, claimable } of claims) {
    const before = signOff.claims.find(({ statement }) => statement === claim.statement)!;
    if (!sameText(before.rationale, claim.rationale)) {
      say(`The rationale of ${localId(claim.statement)} has changed:`);
      await showDiff(before.rationale ?? '', claim.rationale ?? '');
    }
    if (revisionOf(claimable) !== before.revision) {
      say(`${localId(claim.statement)} now says: ${textIn(claimable.text, 'en')}`);
    }
  }
}

/** The attachments that were added, taken away or changed. */
function changedFiles(
  before: RecordedSignOff['attachments'],
  now: RecordedSignOff['attachments'],
): readonly string[] {
  const hashOf = (files: typeof before, path: string): string | undefined =>
    files.find((file) => file.path === path)?.sha256;
  const paths = new Set([...before, ...now].map(({ path }) => path));
  return [...paths].filter((path) => hashOf(before, path) !== hashOf(now, path));
}
