import type { IsoDate } from '../../../core/model/date.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { isSamePerson } from '../../../core/text/person.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import type { ClaimJudgement, RecordedSignOff } from '../../../core/model/sign-off.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import {
  changesSinceSigned,
  outdatedSignOffs,
  type OutdatedSignOff,
} from '../../../core/workspace/renew.ts';
import { basisOf, judgementOf } from '../../../core/workspace/sign.ts';
import { hashText } from '../../../node/hash.ts';
import { draftsIn } from '../../../node/drafts.ts';
import { portsFor } from '../../../node/ports.ts';
import type { AssessorOptions } from './assessor.ts';
import { changeSentence } from '../../../core/render/sheet-changes.ts';
import { diffOf } from '../../../core/render/diff.ts';
import { withDraft } from '../../wizard/wizard.ts';
import type { DraftPlace } from '../../wizard/draft.ts';
import { CommandFault } from '../../host.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { isJudging, judgeClaims, type JudgingOptions } from './judge-claims.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { dayOfJudgement, terminalFor, type CommonOptions } from '../../options.ts';
import { mayBeUnsigned, sayWritten } from './with-key.ts';
import type { Signing } from './signing.ts';
import { signEvidence } from './sign-evidence.ts';
import { tell } from '../../tell.ts';

export interface RenewOptions extends CommonOptions, AssessorOptions, JudgingOptions {
  readonly date?: IsoDate;
  readonly key?: string;
  readonly yes?: boolean;
}

/** Shows what has changed since each judgement that no longer stands, and judges again where the assessor says so. */
export async function renewSignOffs(
  loaded: LoadedPortfolio,
  only: Evidence | undefined,
  options: RenewOptions,
  host: SpeakingHost,
): Promise<void> {
  if (options.name === undefined && (!host.canAsk || options.yes || isJudging(options))) {
    throw new CommandFault('renewedByNobody');
  }
  const day = dayOfJudgement(options, host);
  const isMeant = ({ assessor }: RecordedSignOff): boolean =>
    options.name === undefined ||
    isSamePerson(assessor, { name: options.name, registration: options.registration });
  const own = loaded.portfolio.signOffs.filter(isMeant);
  if (own.length === 0) throw nobodyJudged(options.name, loaded);
  const outdated = (only === undefined ? loaded.portfolio.evidence : [only]).flatMap((evidence) =>
    outdatedSignOffs(evidence, isMeant, loaded, day),
  );
  if (outdated.length === 0) {
    tell(host.words.sign.renew.nothing, host);
    return;
  }
  if (isJudging(options) && outdated.length > 1) {
    throw new CommandFault('severalToRenew');
  }
  let written = 0;
  const said = (): string =>
    written === 0 ? host.words.wizard.nothingWritten : host.words.sign.renew.earlierStay;
  for (const one of outdated) {
    const again = (prompts: Signing['prompts']): Promise<boolean> =>
      renew(one, { loaded, options, day, prompts, host });
    const isWritten = host.canAsk
      ? await withDraft(placeOf(one, loaded, host), host, again, said)
      : await again(undefined);
    if (isWritten) written += 1;
  }
}

/** The answers about one piece of evidence belong to what it was when they were given. */
const placeOf = (
  { evidence, signOff }: OutdatedSignOff,
  loaded: LoadedPortfolio,
  { words }: SpeakingHost,
): DraftPlace => ({
  folder: draftsIn(loaded.root),
  command: 'renew',
  topic: `${evidence.id} ${signOff.assessor.name}`,
  basis: basisOf([evidence], loaded, hashText),
  begun: (times) => words.wizard.draft.begun.decisions(evidence.title, times),
});

function nobodyJudged(name: string | undefined, { portfolio }: LoadedPortfolio): CommandFault {
  const names = [...new Set(portfolio.signOffs.map(({ assessor }) => assessor.name))];
  return name === undefined || names.length === 0
    ? new CommandFault('nothingToRenew')
    : new CommandFault('nothingToRenewBy', { name, near: nearMiss(name, names), names });
}

/** Whether a judgement was written. */
async function renew(outdated: OutdatedSignOff, signing: Signing<RenewOptions>): Promise<boolean> {
  const { signOff, evidence } = outdated;
  const { assessor } = signOff;
  const { loaded, options, day, host } = signing;
  await showChanges(outdated, signing);
  const isGoingOn = await mayBeUnsigned(assessor, signOff, signing);
  const judged = isGoingOn ? await judgedAgain(outdated, signing) : [];
  if (judged.length === 0) {
    tell(host.words.sign.renew.unchanged, host);
    return false;
  }
  const made = { evidence, assessor, date: day, claims: judged, key: options.key };
  const { file, signature } = signEvidence(loaded, made, host);
  sayWritten(file, assessor, signature, host);
  return true;
}

/** The same judgements of what is there now, others, or none. */
async function judgedAgain(
  { signOff, claims }: OutdatedSignOff,
  signing: Signing<RenewOptions>,
): Promise<readonly ClaimJudgement[]> {
  const { options, prompts } = signing;
  const asBefore = (): readonly ClaimJudgement[] =>
    claims.map((one) => judgementOf(one, one.before.judgement, one.before.comment));
  if (isJudging(options)) return judgeClaims(claims, signOff, signing);
  if (options.yes) return asBefore();
  if (!prompts) {
    throw new CommandFault('renewalNotAgreed');
  }
  const { leave, renew: words } = signing.host.words.sign;
  const answer = await prompts.choose(words.stillHolds(signOff.assessor.name), [
    { name: words.keep(claims.length), value: 'yes' },
    { name: words.again, value: 'again' },
    { name: leave, value: 'leave' },
  ]);
  if (answer === 'leave') return [];
  return answer === 'yes' ? asBefore() : judgeClaims(claims, signOff, signing);
}

/** Shows what is no longer as it was judged, with personal details masked. */
async function showChanges(
  outdated: OutdatedSignOff,
  { loaded, options, prompts, host }: Signing<RenewOptions>,
): Promise<void> {
  const { signOff, evidence } = outdated;
  const terminal = terminalFor(host.stderr, options, host);
  const write = prompts?.say ?? host.stderr.write;
  const say = (text: string): void => {
    write(`${wrap(cleanText(text), terminal)}\n`);
  };
  const mask = maskFor(loaded.portfolio);
  write('\n');
  const words = host.words.sign.renew;
  const day = wordsIn(host.language).date(signOff.date);
  say(words.since(mask(evidence.title), evidence.file, signOff.assessor.name, day));
  for (const change of changesSinceSigned(outdated, loaded, portsFor(loaded.root))) {
    const sentence = changeSentence(change, signOff, words, host.language);
    if (sentence !== undefined) say(sentence);
    if (change.kind !== 'text' && change.kind !== 'rationale') continue;
    const [old, now] = [change.was, change.is].map((text) => `${mask(text)}\n`);
    if (old === now) say(words.detail);
    else write(`${await diffOf(evidence.file, old!, now!, terminal)}\n`);
  }
}
