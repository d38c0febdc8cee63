import { localId } from '../../../core/model/ids.ts';
import type { Evidence } from '../../../core/model/portfolio.ts';
import type {
  JointJudgement,
  SecondJudgement,
  SecondReading,
  SecondReadings,
} from '../../../core/model/second-reading.ts';
import { judgements, type ClaimJudgementWord } from '../../../core/model/sign-off.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { isSamePerson } from '../../../core/text/person.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { openReadings, prepareJointDecision } from '../../../core/workspace/second-reading.ts';
import { judgeableClaims } from '../../../core/workspace/sign.ts';
import { hashText } from '../../../node/hash.ts';
import { CommandFault } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import { dayOfJudgement, terminalFor } from '../../options.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';
import type { Prompts } from '../../wizard/steps.ts';
import { withDraft } from '../../wizard/wizard.ts';
import { isJudging, judgeClaims } from './judge-claims.ts';
import { secondReadingsOf, writeReading } from './second-reading-files.ts';
import type { SignOptions } from './sign-options.ts';
import type { Signing } from './signing.ts';

/** Records what both readers decided together, after a second reading. */
export async function signJointly(
  loaded: LoadedPortfolio,
  evidence: Evidence | undefined,
  options: SignOptions,
  host: SpeakingHost,
): Promise<void> {
  const day = dayOfJudgement(options, host);
  if (!evidence) throw new CommandFault('jointNotNamed');
  const known = secondReadingsOf(loaded, host);
  const reading = meantBy(options, openReadings(known, evidence), evidence);
  const signing = { loaded, options, day, host };
  if (!host.canAsk || isJudging(options)) {
    await decideJointly(reading, known, { ...signing, prompts: undefined });
    return;
  }
  const place = {
    folder: undefined,
    command: 'joint',
    topic: evidence.id,
    begun: host.words.wizard.draft.begun.signOff,
  };
  await withDraft(place, host, (prompts) => decideJointly(reading, known, { ...signing, prompts }));
}

/** The reading that is meant: the only one that is open, or that of the reader who is named. */
function meantBy(
  { name, registration }: SignOptions,
  open: readonly SecondReading[],
  { file }: Evidence,
): SecondReading {
  const own =
    name === undefined
      ? open
      : open.filter(({ reader }) => isSamePerson(reader, { name, registration }));
  const [reading, ...others] = own;
  if (!reading) throw new CommandFault('nothingToDecideJointly', { file });
  if (others.length > 0) {
    throw new CommandFault('severalReaders', { names: own.map(({ reader }) => reader.name) });
  }
  return reading;
}

/** Shows both decisions on each claim. */
export function showBoth(
  { reader, claims }: SecondReading,
  { prompts, options, host }: Signing<SignOptions>,
): void {
  const write = prompts?.say ?? host.stderr.write;
  const terminal = terminalFor(host.stderr, options, host);
  const words = wordsIn(host.language);
  for (const { statement, judgement, first } of claims) {
    const second =
      judgement === undefined ? host.words.sign.left : words.trust.judgements[judgement];
    const sentences = [
      host.words.sign.decided(
        first.name,
        words.date(first.date),
        words.trust.judgements[first.judgement],
      ),
      host.words.sign.second.said(reader.name, second),
    ];
    const text = `${localId(statement)}: ${sentences.join(' ')}`;
    write(`${wrap(cleanText(text), terminal)}\n`);
  }
}

/** Asks what both decide together where they differ, and records it beside the second reading. */
export async function decideJointly(
  reading: SecondReading,
  known: SecondReadings,
  signing: Signing<SignOptions>,
): Promise<void> {
  const { loaded, day, host, prompts } = signing;
  showBoth(reading, signing);
  const claims = prompts
    ? await askTogether(reading, { ...signing, prompts })
    : await saidTogether(reading, signing);
  if (claims.length === 0) {
    tell(host.words.sign.second.later(`${reading.evidence}.md`), host);
    return;
  }
  const made = prepareJointDecision(reading, { date: day, claims }, known, hashText);
  writeReading(made, loaded, host);
  const changed = reading.claims.filter(({ statement, first }) =>
    claims.some((one) => one.statement === statement && one.judgement !== first.judgement),
  );
  for (const { statement, first } of changed) {
    tell(host.words.sign.second.toChange(localId(statement), first.name), host);
  }
}

/** What the options say of each claim; where both had said the same, that. */
async function saidTogether(
  reading: SecondReading,
  signing: Signing<SignOptions>,
): Promise<readonly JointJudgement[]> {
  const { loaded } = signing;
  const evidence = loaded.portfolio.evidence.find(({ id }) => id === reading.evidence)!;
  const read = judgeableClaims(evidence, loaded).filter(({ claim }) =>
    reading.claims.some(({ statement }) => statement === claim.statement),
  );
  const said = await judgeClaims(read, undefined, signing);
  return reading.claims.flatMap((one) => {
    const joint = said.find(({ statement }) => statement === one.statement);
    if (!joint) return agreedOn(one);
    const { statement, judgement, comment } = joint;
    return [{ statement, judgement, comment }];
  });
}

const isAgreedOn = ({ judgement, first }: SecondJudgement): boolean =>
  judgement === first.judgement;

const agreedOn = (one: SecondJudgement): readonly JointJudgement[] =>
  isAgreedOn(one)
    ? [{ statement: one.statement, judgement: one.first.judgement, comment: one.comment }]
    : [];

async function askTogether(
  { claims }: SecondReading,
  { prompts, host }: Signing<SignOptions> & { readonly prompts: Prompts },
): Promise<readonly JointJudgement[]> {
  const { sign } = host.words;
  const words = wordsIn(host.language).trust.judgements;
  const together: JointJudgement[] = [];
  for (const one of claims) {
    if (isAgreedOn(one)) {
      together.push(...agreedOn(one));
      continue;
    }
    const id = localId(one.statement);
    const answer = await prompts.choose<ClaimJudgementWord | 'later'>(sign.second.together(id), [
      ...judgements.map((word) => ({ name: words[word], value: word })),
      { name: sign.leave, value: 'later' as const },
    ]);
    if (answer === 'later') continue;
    const comment = await prompts.askLine(sign.comments[answer](id), {
      optional: answer === 'accepted',
    });
    together.push({
      statement: one.statement,
      judgement: answer,
      comment: comment === '' ? undefined : comment,
    });
  }
  // Nothing is settled where only what both had said already would be recorded.
  return together.length > claims.filter(isAgreedOn).length || claims.every(isAgreedOn)
    ? together
    : [];
}
