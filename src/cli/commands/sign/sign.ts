import { Argument, Option } from 'commander';
import type { Evidence } from '../../../core/model/portfolio.ts';
import { localId } from '../../../core/model/ids.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { draftsIn } from '../../../node/drafts.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { AddCommand, CommandResult } from '../../command.ts';
import { assessorFrom, isWholeAssessor, withAssessorOptions } from './assessor.ts';
import { withDraft } from '../../wizard/wizard.ts';
import { CommandFault } from '../../host.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';
import { confirmSignOff, type ToBeSigned } from './confirm-sign-off.ts';
import { isJudging, judgeClaims, withJudgingOptions, type ShownClaim } from './judge-claims.ts';
import { type LoadedPortfolio } from '../../load.ts';
import { isAboutPrivacy } from '../../../core/workspace/assess.ts';
import { basisOf, judgeableClaims, previousOf } from '../../../core/workspace/sign.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import { hashText } from '../../../node/hash.ts';
import { evidenceNamed, openNamed } from '../../named-evidence.ts';
import { folderNamed } from '../../quoted.ts';
import {
  allowedSignersOption,
  dayOption,
  asOfDate,
  dayOfJudgement,
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  terminalFor,
} from '../../options.ts';
import { signJointly } from './joint.ts';
import { signSecond } from './second.ts';
import { renewSignOffs } from './renew.ts';
import { mayBeUnsigned, sayWritten } from './with-key.ts';
import { choiceOf, saidOf, showEvidence } from './show-evidence.ts';
import { sheetDocuments } from './sheet-documents.ts';
import { refuseOutput } from '../../write-output.ts';
import { signEvidence } from './sign-evidence.ts';
import type { SignOptions } from './sign-options.ts';
import type { Signing } from './signing.ts';
import type { Prompts } from '../../wizard/steps.ts';
import { Stopped } from '../../wizard/interrupt.ts';
import { tell } from '../../tell.ts';

/** An assessor's judgement of claims. */
export const addSign: AddCommand = (program, host, run) => {
  const command = program.command('sign').addArgument(new Argument('[evidence...]').default(['.']));
  withJudgingOptions(withAssessorOptions(command))
    .addOption(dayOption('--date <date>'))
    .option('--key <file>')
    .option('--renew')
    .addOption(new Option('--request').conflicts(decisionOptions))
    .option('--to <name>')
    .addOption(formatOption(sheetDocuments))
    .addOption(outputOption())
    .addOption(templatesOption())
    .addOption(new Option('--from <file...>').conflicts([...decisionOptions, 'date', 'request']))
    .addOption(new Option('--second').conflicts(['renew', 'key', 'yes']))
    .addOption(new Option('--joint').conflicts(['renew', 'key', 'yes', 'second']))
    .option('-y, --yes')
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .action(
      run(async (paths: readonly string[], options: SignOptions) => {
        const [path = '.', ...others] = paths;
        const speaker = await speaking(host);
        if (options.request) return request(paths, options, speaker);
        const flag = forRequest.find((one) => command.getOptionValueSource(one) === 'cli');
        if (flag !== undefined) throw new CommandFault('onlyWithRequest', { flag: `--${flag}` });
        if (others.length > 0) throw new CommandFault('oneEvidenceOnly');
        const { loaded, evidence } = openNamed(path, options, host);
        if (options.from) {
          const { recordSheets } = await import('./record-sheets.ts');
          return recordSheets(loaded, options.from, options, speaker);
        }
        if (options.second) await signSecond(loaded, evidence, options, speaker);
        else if (options.joint) await signJointly(loaded, evidence, options, speaker);
        else if (options.renew) await renewSignOffs(loaded, evidence, options, speaker);
        else await signOrAsk(loaded, evidence, options, speaker);
        return {};
      }),
    );
};

/** What only somebody says who decides here and now. */
const decisionOptions = [
  'name',
  'role',
  'registration',
  'relationship',
  'accept',
  'conditions',
  'notAccept',
  'key',
  'renew',
  'second',
  'joint',
];

/** What only a sheet that is made takes. */
const forRequest = ['to', 'format', 'output', 'templates'];

async function request(
  paths: readonly string[],
  options: SignOptions,
  host: SpeakingHost,
): Promise<CommandResult> {
  const { makeSheet } = await import('./request.ts');
  refuseOutput(options.output, host, [], `sign-off-sheet.${options.format ?? 'html'}`);
  const [first = '.', ...others] = paths;
  const { loaded, evidence } = openNamed(first, options, host);
  const named = [
    ...(evidence ? [evidence] : []),
    ...others.flatMap((path) => evidenceNamed(path, loaded, host) ?? []),
  ];
  return makeSheet(loaded, [...new Set(named)], options, host);
}

async function signOrAsk(
  loaded: LoadedPortfolio,
  named: Evidence | undefined,
  options: SignOptions,
  host: SpeakingHost,
): Promise<void> {
  const claiming = named === undefined ? claimingIn(loaded) : [named];
  const day = dayOfJudgement(options, host);
  if (!host.canAsk) {
    if (named) return sign(named, { loaded, options, day, prompts: undefined, host });
    const today = asOfDate({}, host);
    for (const one of claiming) {
      const { description = '' } = choiceOf(one, loaded, today, host);
      host.stderr.write(`${cleanText(one.file)}\n  ${description.replaceAll('\n', '\n  ')}\n`);
    }
    throw new CommandFault('evidenceNotNamed');
  }
  const { begun } = host.words.wizard.draft;
  const place = {
    folder: draftsIn(loaded.root),
    command: 'sign',
    topic: named?.id ?? '',
    basis: basisOf(claiming, loaded, hashText),
    begun: named ? (times: number) => begun.decisions(named.title, times) : begun.signOff,
  };
  const terminal = terminalFor(host.stderr, options, host);
  host.stderr.write(`${wrap(host.words.wizard.howToGoBack, terminal)}\n`);
  return withDraft(place, host, async (prompts) => {
    const evidence = named ?? (await askEvidence(claiming, loaded, prompts, host));
    await sign(evidence, { loaded, options, day, prompts, host });
  });
}

/** The evidence that claims something, the newest first. */
function claimingIn({ portfolio }: LoadedPortfolio): readonly Evidence[] {
  const claiming = portfolio.evidence
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
  if (claiming.length === 0) {
    throw new CommandFault('nothingClaimed');
  }
  return claiming;
}

async function askEvidence(
  claiming: readonly Evidence[],
  loaded: LoadedPortfolio,
  { choose }: Prompts,
  host: SpeakingHost,
): Promise<Evidence> {
  const today = asOfDate({}, host);
  const id = await choose(
    host.words.sign.whichEvidence,
    claiming.map((one) => choiceOf(one, loaded, today, host)),
  );
  return claiming.find((one) => one.id === id)!;
}

async function sign(evidence: Evidence, signing: Signing<SignOptions>): Promise<void> {
  const { loaded, options, day: date, prompts, host } = signing;
  const claims = judgeableClaims(evidence, loaded).map((one) => ({
    ...one,
    said: saidOf(evidence, one, signing),
  }));
  if (claims.length === 0) {
    throw new CommandFault('nothingToJudge', {
      file: evidence.file,
      folder: folderNamed(loaded.path),
    });
  }
  const terminal = terminalFor(host.stderr, options, host);
  if (prompts && wasAsked(options)) {
    await showEvidence(evidence, terminal, { ...signing, prompts });
  }
  warnOfDetails(loaded, evidence, prompts?.say ?? host.stderr.write, host);
  const { assessor, judged } = await judge(evidence, claims, signing);
  if (judged.length === 0) {
    tell(host.words.sign.nothingDecided, host);
    return;
  }
  const previous = previousOf(loaded.portfolio, evidence, assessor);
  if (!(await mayBeUnsigned(assessor, previous, signing))) {
    throw new Stopped(host.words.wizard.nothingWritten, host.words.sign.toContinueWithKey);
  }
  const made = { evidence, assessor, date, claims: judged, key: options.key };
  const { file, signature } = signEvidence(loaded, made, host);
  const words = wordsIn(host.language).trust.judgements;
  for (const { statement, judgement } of judged) {
    host.stdout.write(`${cleanText(localId(statement))}: ${words[judgement]}\n`);
  }
  sayWritten(file, assessor, signature, host);
}

/** Who judges, and what they say. Where anything was asked, all is shown again before it is written. */
async function judge(
  evidence: Evidence,
  claims: readonly ShownClaim[],
  signing: Signing<SignOptions>,
): Promise<ToBeSigned> {
  const { loaded, options, prompts, host } = signing;
  const { portfolio } = loaded;
  const assessor = await assessorFrom(options, portfolio, prompts, host);
  const judged = await judgeClaims(claims, previousOf(portfolio, evidence, assessor), signing);
  if (!prompts || !wasAsked(options)) return { assessor, judged };
  return confirmSignOff({ assessor, judged }, claims, loaded, { options, prompts, host });
}

/** Whether the options leave anything to be asked. */
const wasAsked = (options: SignOptions): boolean =>
  !isWholeAssessor(options) || !isJudging(options);

/** A sign-off keeps a copy of the text, so what should not be in it is better taken out before. */
function warnOfDetails(
  loaded: LoadedPortfolio,
  evidence: Evidence,
  write: (text: string) => void,
  host: SpeakingHost,
): void {
  const { findings } = checkWorkspace(loaded, asOfDate({}, host));
  const count = findings.filter(
    (one) => isAboutPrivacy(one) && one.at.file === evidence.file,
  ).length;
  if (count === 0) return;
  const terminal = terminalFor(host.stderr, {}, host);
  const sentence = host.words.sign.details(count, evidence.file, folderNamed(loaded.path));
  write(`${wrap(cleanText(sentence), terminal)}\n`);
}
