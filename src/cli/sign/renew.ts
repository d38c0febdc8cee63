import { changesOf, isSameStatement, judgementsOf } from '../../core/assess/sign-offs.ts';
import { cleanText } from '../../core/text/clean.ts';
import { wrap } from '../../core/render/terminal.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { localId } from '../../core/model/ids.ts';
import { isSamePerson } from '../../core/text/person.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import {
  isLater,
  sameText,
  signOffKey,
  type ClaimJudgement,
  type RecordedSignOff,
} from '../../core/model/sign-off.ts';
import { textIn } from '../../core/model/text.ts';
import { maskDetails } from '../../core/privacy/mask.ts';
import { wordsIn } from '../../core/words/index.ts';
import { detailOptions } from '../../core/privacy/detail-options.ts';
import type { AssessorOptions } from './assessor.ts';
import { didYouMean } from '../../core/text/near-miss.ts';
import { diffOf } from '../diff.ts';
import { hashText } from '../../node/hash.ts';
import { isTextKept } from '../../core/files/sign-off/fingerprints.ts';
import { draftsIn } from '../../node/drafts.ts';
import { nothingWritten, withDraft } from '../wizard.ts';
import type { DraftPlace } from '../draft.ts';
import { CannotRun, type Host } from '../host.ts';
import {
  isJudging,
  judgeableClaims,
  judgeClaims,
  judgementOf,
  type JudgeableClaim,
  type JudgingOptions,
} from './judge-claims.ts';
import type { Loaded } from '../load.ts';
import { dayOfJudgement, terminalFor, type CommonOptions } from '../options.ts';
import { mayBeUnsigned, sayWritten } from './with-key.ts';
import type { Prompts } from '../steps.ts';
import { basisOf } from './draft-basis.ts';
import { sealNow, signEvidence } from './sign-evidence.ts';
import { tell } from '../tell.ts';

export interface RenewOptions extends CommonOptions, AssessorOptions, JudgingOptions {
  readonly date?: IsoDate;
  readonly key?: string;
  readonly yes?: boolean;
}

/** A claim with the judgement of it that no longer stands. */
interface OutdatedClaim extends JudgeableClaim {
  readonly before: ClaimJudgement;
}

/** What one assessor has said of a piece of evidence and no longer stands, with their latest sign-off of it. */
interface Outdated {
  readonly signOff: RecordedSignOff;
  readonly evidence: Evidence;
  readonly claims: readonly OutdatedClaim[];
}

/** Shows what has changed since each judgement that no longer stands, and judges again where the assessor says so. */
export async function renewSignOffs(
  loaded: Loaded,
  only: Evidence | undefined,
  options: RenewOptions,
  host: Host,
): Promise<void> {
  if (options.name === undefined && (!host.canAsk || options.yes || isJudging(options))) {
    throw new CannotRun(
      'It has to be known whose judgements are to be renewed.',
      'Give your name as --name "Nia Sample".',
    );
  }
  const day = dayOfJudgement(options, host);
  const isMeant = ({ assessor }: RecordedSignOff): boolean =>
    options.name === undefined ||
    isSamePerson(assessor, { name: options.name, registration: options.registration });
  const own = loaded.portfolio.signOffs.filter(isMeant);
  if (own.length === 0) throw nobodyJudged(options.name, loaded);
  const outdated = (only === undefined ? loaded.portfolio.evidence : [only]).flatMap((evidence) =>
    outdatedIn(evidence, isMeant, loaded, day),
  );
  if (outdated.length === 0) {
    tell('Every decision still counts, so there is nothing to renew.', host);
    return;
  }
  if (isJudging(options) && outdated.length > 1) {
    throw new CannotRun(
      'More than one piece of evidence has changed since it was judged.',
      'Name the one to judge again, such as: otpath sign --renew evidence/2026-03-a-kitchen.md',
    );
  }
  let written = 0;
  const said = (): string =>
    written === 0 ? nothingWritten : 'The decisions that were written before stay.';
  for (const one of outdated) {
    const again = (prompts: Prompts | undefined): Promise<boolean> =>
      renew(one, loaded, options, day, prompts, host);
    const isWritten = host.canAsk
      ? await withDraft(placeOf(one, loaded), host, again, said)
      : await again(undefined);
    if (isWritten) written += 1;
  }
}

/** The answers about one piece of evidence belong to what it was when they were given. */
const placeOf = ({ evidence, signOff }: Outdated, loaded: Loaded): DraftPlace => ({
  folder: draftsIn(loaded.root),
  command: 'renew',
  topic: `${evidence.id} ${signOff.assessor.name}`,
  basis: basisOf([evidence], loaded),
  what: `your decision on “${cleanText(evidence.title)}”`,
});

function nobodyJudged(name: string | undefined, { portfolio }: Loaded): CannotRun {
  const names = [...new Set(portfolio.signOffs.map(({ assessor }) => assessor.name))];
  return name === undefined || names.length === 0
    ? new CannotRun('Nobody has judged anything in this portfolio yet.', 'Begin with otpath sign.')
    : new CannotRun(
        `Nobody called ${name} has judged anything here.`,
        didYouMean(name, names, `Those who have: ${names.join(', ')}.`),
      );
}

function outdatedIn(
  evidence: Evidence,
  isMeant: (signOff: RecordedSignOff) => boolean,
  { portfolio, library }: Loaded,
  day: IsoDate,
): readonly Outdated[] {
  const groups: Outdated[] = [];
  const all = judgeableClaims(evidence, library).map((one) => ({
    one,
    judgements: judgementsOf(evidence, one, portfolio, day),
  }));
  // A new sign-off takes the place of all that was said of a statement, so each claim of it is looked at again.
  const isOutdated = (signOff: RecordedSignOff, statement: string): boolean =>
    all.some(
      ({ one, judgements }) =>
        one.claim.statement === statement &&
        judgements.some((other) => other.signOff === signOff && other.changed.length > 0),
    );
  for (const { one, judgements } of all) {
    for (const { signOff, judgement } of judgements) {
      if (!isMeant(signOff) || !isOutdated(signOff, one.claim.statement)) continue;
      const claim = { ...one, before: judgement };
      const at = groups.findIndex((other) =>
        isSamePerson(other.signOff.assessor, signOff.assessor),
      );
      const known = groups[at];
      if (!known) {
        groups.push({ signOff, evidence, claims: [claim] });
        continue;
      }
      groups[at] = {
        evidence,
        signOff: isLater(signOff, known.signOff) ? signOff : known.signOff,
        claims: [...known.claims, claim],
      };
    }
  }
  return groups;
}

/** Whether a judgement was written. */
async function renew(
  { signOff, evidence, claims }: Outdated,
  loaded: Loaded,
  options: RenewOptions,
  day: IsoDate,
  prompts: Prompts | undefined,
  host: Host,
): Promise<boolean> {
  const write = prompts?.say ?? host.stderr.write;
  await showChanges({ signOff, evidence, claims }, loaded, options, write, host);
  const isGoingOn = await mayBeUnsigned(loaded, signOff.assessor, signOff, options, prompts, host);
  if (!isGoingOn) {
    host.stderr.write('Left as it was.\n');
    return false;
  }
  const judged = await judgedAgain({ signOff, evidence, claims }, options, prompts, host);
  if (judged.length === 0) {
    host.stderr.write('Left as it was.\n');
    return false;
  }
  const { assessor } = signOff;
  const made = { evidence, assessor, date: day, claims: judged, key: options.key };
  const { file, signature } = signEvidence(loaded, made, host);
  sayWritten(file, assessor, signature, host);
  return true;
}

/** The same judgements of what stands there now, others, or none. */
async function judgedAgain(
  { signOff, claims }: Outdated,
  options: RenewOptions,
  prompts: Prompts | undefined,
  host: Host,
): Promise<readonly ClaimJudgement[]> {
  const asBefore = (): readonly ClaimJudgement[] =>
    claims.map((one) => judgementOf(one, one.before.judgement, one.before.comment));
  if (isJudging(options)) return judgeClaims(claims, options, signOff, prompts, host);
  if (options.yes) return asBefore();
  if (!prompts) {
    throw new CannotRun(
      'otpath can’t ask questions here. Missing: whether the decision still holds.',
      'Add --yes to keep it, or decide again with --accept, --conditions or --not-accept.',
    );
  }
  const answer = await prompts.choose(
    `You are ${signOff.assessor.name}. Does your decision still hold?`,
    [
      { name: `Yes, keep my ${claims.length === 1 ? 'decision' : 'decisions'}`, value: 'yes' },
      { name: 'I will decide on each claim again', value: 'again' },
      { name: 'Leave it for now', value: 'leave' },
    ],
  );
  if (answer === 'leave') return [];
  return answer === 'yes' ? asBefore() : judgeClaims(claims, options, signOff, prompts, host);
}

async function showChanges(
  { signOff, evidence, claims }: Outdated,
  loaded: Loaded,
  options: RenewOptions,
  write: (text: string) => void,
  host: Host,
): Promise<void> {
  const terminal = terminalFor(host.stderr, options, host);
  const words = wordsIn('en');
  const say = (text: string): void => {
    write(`${wrap(cleanText(text), terminal)}\n`);
  };
  const details = detailOptions(loaded.portfolio);
  const showDiff = async (before: string, after: string): Promise<void> => {
    const [old, now] = [before, after].map((text) => `${maskDetails(text, details)}\n`);
    if (old === now) say('What changed is a personal detail, which is not shown.');
    else write(`${await diffOf(evidence.file, old!, now!, terminal)}\n`);
  };
  write('\n');
  say(
    `${maskDetails(evidence.title, details)} (${evidence.file}), judged by ${signOff.assessor.name} on ${words.date(signOff.date)}:`,
  );
  if (loaded.portfolio.seals.files.get(signOffKey(signOff)) === 'edited') {
    say(
      `${signOff.origin.file} was altered after it was written, so it is not known what was judged.`,
    );
  }
  const now = sealNow(loaded, evidence);
  const changed = changesOf(signOff, loaded.portfolio);
  if (changed.includes('text')) {
    if (signOff.text === undefined)
      say('Its text has changed. The text that was judged was not kept.');
    else if (!isTextKept(signOff, { hashText }))
      say(
        'Its text has changed. The copy of the text in the sign-off was altered, so it can’t be shown what.',
      );
    else await showDiff(signOff.text, now.text);
  }
  for (const path of changedFiles(signOff.attachments, now.attachments)) {
    say(`The attachment ${path} is not what it was.`);
  }
  for (const { claim, claimable, before } of claims) {
    if (!sameText(before.rationale, claim.rationale)) {
      say(`The rationale of ${localId(claim.statement)} has changed:`);
      await showDiff(before.rationale ?? '', claim.rationale ?? '');
    }
    if (!isSameStatement(before, claimable)) {
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
