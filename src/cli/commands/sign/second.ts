import { localId } from '../../../core/model/ids.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import type { SecondReading, SecondReadings } from '../../../core/model/second-reading.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wordsIn } from '../../../core/words/index.ts';
import {
  decidedClaims,
  isReadAlready,
  isSecondReadingFault,
  lastReading,
  openReadings,
  prepareSecondReading,
  type DecidedClaim,
} from '../../../core/workspace/second-reading.ts';
import { basisOf, sealNow } from '../../../core/workspace/sign.ts';
import { draftsIn } from '../../../node/drafts.ts';
import { hashText } from '../../../node/hash.ts';
import { portsFor } from '../../../node/ports.ts';
import { CommandFault } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { dayOfJudgement, terminalFor } from '../../options.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import { Stopped } from '../../wizard/interrupt.ts';
import type { Prompts } from '../../wizard/steps.ts';
import { withDraft } from '../../wizard/wizard.ts';
import { assessorFrom } from './assessor.ts';
import { decideJointly, showBoth } from './joint.ts';
import { judgeClaims } from './judge-claims.ts';
import { showEvidence } from './show-evidence.ts';
import { secondReadingsOf, writeReading } from './second-reading-files.ts';
import type { SignOptions } from './sign-options.ts';
import type { Signing } from './signing.ts';

/** Records what somebody says who reads a piece a second time, and shows the first decision only then. */
export async function signSecond(
  loaded: LoadedPortfolio,
  named: Evidence | undefined,
  options: SignOptions,
  host: SpeakingHost,
): Promise<void> {
  const day = dayOfJudgement(options, host);
  const decided = loaded.portfolio.evidence.filter(
    (one) => (named === undefined || one === named) && decidedClaims(one, loaded, day).length > 0,
  );
  if (decided.length === 0) throw new CommandFault('nothingToReadAgain', { file: named?.file });
  const known = secondReadingsOf(loaded, host);
  if (!host.canAsk) {
    if (!named) throw new CommandFault('secondNotNamed');
    await readAgain(named, known, { loaded, options, day, prompts: undefined, host });
    return;
  }
  const place = {
    folder: draftsIn(loaded.root),
    command: 'second',
    topic: named?.id ?? '',
    basis: basisOf(decided, loaded, hashText),
    begun: host.words.wizard.draft.begun.signOff,
  };
  await withDraft(place, host, async (prompts) => {
    const evidence = named ?? (await askDecided(decided, prompts, host));
    await readAgain(evidence, known, { loaded, options, day, prompts, host });
  });
}

/** Which piece: without a word of who has decided what. */
async function askDecided(
  decided: readonly Evidence[],
  { choose }: Prompts,
  host: SpeakingHost,
): Promise<Evidence> {
  const newest = [...decided].sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
  const id = await choose(
    host.words.sign.second.which,
    newest.map(({ id: value, period, title }) => ({
      name: `${period.to}  ${title}`,
      short: title,
      value,
    })),
  );
  return newest.find((one) => one.id === id)!;
}

async function readAgain(
  evidence: Evidence,
  known: SecondReadings,
  signing: Signing<SignOptions>,
): Promise<void> {
  const { loaded, options, day, prompts, host } = signing;
  if (prompts) {
    await showEvidence(evidence, terminalFor(host.stderr, options, host), { ...signing, prompts });
  }
  const reader = await assessorFrom(options, loaded.portfolio, prompts, host);
  if (reader.relationship === 'self') throw new CommandFault('secondBySelf');
  const claims = decidedClaims(evidence, loaded, day, reader);
  if (claims.length === 0) throw new CommandFault('secondBySameAssessor', { name: reader.name });
  const { fingerprint } = sealNow(evidence, loaded, portsFor(loaded.root));
  const last = lastReading(known, evidence, reader);
  if (last && isReadAlready(last, fingerprint, claims)) {
    if (!prompts || last.joint) throw new CommandFault('readAlready', { file: evidence.file });
    await goOnTogether(last, known, { ...signing, prompts });
    return;
  }
  const judged = await judgeClaims(claims, undefined, signing);
  if (judged.length === 0) {
    tell(host.words.sign.nothingDecided, host);
    return;
  }
  if (prompts && !(await isAgreed(prompts, host))) {
    throw new Stopped(host.words.wizard.nothingWritten);
  }
  const made = prepareSecondReading(
    { evidence, reader, date: day, claims, judged },
    loaded,
    known,
    portsFor(loaded.root),
  );
  if (isSecondReadingFault(made)) {
    throw made.kind === 'edited-reading'
      ? new CommandFault('secondReadingEdited', { file: made.file })
      : new CommandFault('attachmentsNotRead', { paths: made.paths });
  }
  writeReading(made, loaded, host);
  sayReading(made.reading, claims, host);
  if (prompts)
    await goOnTogether(made.reading, secondReadingsOf(loaded, host), { ...signing, prompts });
  else {
    showBoth(made.reading, signing);
    tell(host.words.sign.second.howJoint(evidence.file), host);
  }
}

const isAgreed = (
  { choose }: Prompts,
  { words: { sign, wizard } }: SpeakingHost,
): Promise<boolean> =>
  choose(sign.second.record, [
    { name: sign.record, value: true, isEnd: true },
    { name: wizard.stop, value: false, isEnd: true },
  ]);

function sayReading(
  { claims }: SecondReading,
  decided: readonly DecidedClaim[],
  { stdout, words, language }: SpeakingHost,
): void {
  const { judgements } = wordsIn(language).trust;
  for (const { claim } of decided) {
    const said = claims.find(({ statement }) => statement === claim.statement)?.judgement;
    const what = said === undefined ? words.sign.left : judgements[said];
    stdout.write(`${cleanText(localId(claim.statement))}: ${what}\n`);
  }
}

/** Shows both decisions, and asks what the two decide together. */
async function goOnTogether(
  { evidence }: Pick<SecondReading, 'evidence'>,
  known: SecondReadings,
  signing: Signing<SignOptions> & { readonly prompts: Prompts },
): Promise<void> {
  const piece = signing.loaded.portfolio.evidence.find(({ id }) => id === evidence)!;
  // The reading as it is in its file.
  const written = openReadings(known, piece).at(-1);
  if (written) await decideJointly(written, known, signing);
}
