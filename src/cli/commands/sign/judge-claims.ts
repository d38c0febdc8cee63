import { invalidValue } from '../../invalid-value.ts';
import { Option, type Command } from 'commander';
import { pairJudgements } from '../../../core/model/pair-judgements.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { localId } from '../../../core/model/ids.ts';
import {
  judgements,
  type ClaimJudgement,
  type ClaimJudgementWord,
  type SignOff,
} from '../../../core/model/sign-off.ts';
import { textIn } from '../../../core/model/text.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { judgementOf, type JudgeableClaim } from '../../../core/workspace/sign.ts';
import { CommandFault } from '../../host.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';
import type { Prompts } from '../../wizard/steps.ts';
import type { Signing } from './signing.ts';

interface Said {
  readonly statement: string;
  readonly comment?: string | undefined;
}

export interface JudgingOptions {
  readonly accept?: readonly Said[];
  readonly conditions?: readonly Said[];
  readonly notAccept?: readonly Said[];
}

const all = 'all';

export const withJudgingOptions = (command: Command): Command =>
  command
    .addOption(new Option('--accept <statement[=comment]>').argParser(collectSaid))
    .addOption(new Option('--conditions <statement=conditions>').argParser(collectWithText))
    .addOption(new Option('--not-accept <statement=reasons>').argParser(collectWithText));

function parseSaid(text: string): Said {
  const [, statement = '', comment] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  return { statement: statement.trim(), comment: comment?.trim() };
}

const collectSaid = (text: string, earlier: readonly Said[] = []): readonly Said[] => [
  ...earlier,
  parseSaid(text),
];

function collectWithText(text: string, earlier: readonly Said[] = []): readonly Said[] {
  const said = parseSaid(text);
  if (said.comment) return [...earlier, said];
  throw invalidValue('statementWithReasons');
}

/** A claim to be judged, with what has been said of it before: a sentence for each assessor. */
export interface ShownClaim extends JudgeableClaim {
  readonly said?: readonly string[] | undefined;
}

/** What the assessor says of each claim: as the options say or, where they say nothing, as answered at the terminal. */
export async function judgeClaims(
  claims: readonly ShownClaim[],
  previous: SignOff | undefined,
  { options, prompts, host }: Signing<JudgingOptions & CommonOptions>,
): Promise<readonly ClaimJudgement[]> {
  const said = saidIn(options);
  if (said.length > 0) return judgedAsSaid(claims, said);
  if (prompts) return askJudgements(claims, previous, { options, prompts, host });
  throw new CommandFault('decisionsNotGiven');
}

/** Whether the options judge anything. */
export const isJudging = (options: JudgingOptions): boolean => saidIn(options).length > 0;

const saidIn = ({
  accept = [],
  conditions = [],
  notAccept = [],
}: JudgingOptions): readonly (readonly [ClaimJudgementWord, Said])[] => [
  ...accept.map((one) => ['accepted', one] as const),
  ...conditions.map((one) => ['accepted-with-conditions', one] as const),
  ...notAccept.map((one) => ['not-accepted', one] as const),
];

/** One judgement a claim: what names its statement goes before what is said of all. */
function judgedAsSaid(
  claims: readonly ShownClaim[],
  said: ReturnType<typeof saidIn>,
): readonly ClaimJudgement[] {
  const given = new Map<ShownClaim, ClaimJudgement>();
  const isOfAll = ([, { statement }]: (typeof said)[number]): boolean => statement === all;
  for (const [word, one] of said.filter(isOfAll)) {
    for (const [claim, judgement] of judged(claims, word, one)) given.set(claim, judgement);
  }
  const named = said
    .filter((one) => !isOfAll(one))
    .flatMap(([word, one]) => judged(claims, word, one));
  for (const [claim, judgement] of named) {
    const twice = named.filter(([other]) => other === claim).length > 1;
    if (twice) {
      throw new CommandFault('judgedTwice', { statement: localId(judgement.statement) });
    }
    given.set(claim, judgement);
  }
  return [...given.values()];
}

function judged(
  claims: readonly ShownClaim[],
  word: ClaimJudgementWord,
  { statement, comment }: Said,
): readonly (readonly [ShownClaim, ClaimJudgement])[] {
  const named = statement.toLowerCase();
  const meant = claims.filter(({ claim }) =>
    [all, claim.statement, claim.writtenAs, localId(claim.statement)].some(
      (id) => id?.toLowerCase() === named,
    ),
  );
  if (named !== all && meant.length === 0) {
    const known = claims.map(({ claim }) => localId(claim.statement));
    throw new CommandFault('notClaimedHere', {
      statement,
      near: nearMiss(statement, known),
      known,
    });
  }
  return meant.map((one) => [one, judgementOf(one, word, comment)]);
}

/** What asking about a claim works with. */
export type Asking = Pick<Signing, 'options' | 'host'> & { readonly prompts: Prompts };

async function askJudgements(
  claims: readonly ShownClaim[],
  previous: SignOff | undefined,
  asking: Asking,
): Promise<readonly ClaimJudgement[]> {
  const given: ClaimJudgement[] = [];
  const all = claims.map(({ claim }) => claim);
  const before = pairJudgements(all, previous?.claims ?? []);
  for (const one of claims) {
    const judgement = await askJudgement(one, before.get(one.claim), asking);
    if (judgement) given.push(judgement);
  }
  return given;
}

/** Shows a claim and asks what the assessor says of it; nothing where it is left for now. */
export async function askJudgement(
  one: ShownClaim,
  before: ClaimJudgement | undefined,
  { options, prompts: { askLine, choose, say }, host }: Asking,
): Promise<ClaimJudgement | undefined> {
  const words = host.words.sign;
  const terminal = terminalFor(host.stderr, options, host);
  const { claim, claimable } = one;
  const lines = [
    terminal.colours.bold(cleanText(localId(claim.statement))),
    wrap(cleanText(textIn(claimable.text, host.language)), terminal, '  '),
    wrap(
      cleanText(claim.rationale === undefined ? words.noRationale : `“${claim.rationale}”`),
      terminal,
      '  ',
    ),
    ...(one.said ?? []).map((said) => wrap(cleanText(said), terminal, '  ')),
  ];
  say(`\n${lines.join('\n')}\n`);
  const answer = await choose<ClaimJudgementWord | 'skip'>(
    words.doesItShow(localId(claim.statement)),
    [
      ...judgements.map((word) => ({ name: words.answers[word], value: word })),
      { name: words.leave, value: 'skip' as const },
    ],
    before?.judgement,
  );
  if (answer === 'skip') return undefined;
  const comment = await askLine(words.comments[answer](localId(claim.statement)), {
    optional: answer === 'accepted',
    standard: before?.judgement === answer ? before.comment : undefined,
  });
  return judgementOf(one, answer, comment);
}
