import { withSeals } from '../../src/core/assess/follow-renamed.ts';
import { policyFor } from '../../src/core/assess/policy.ts';
import { readSeals } from '../../src/core/files/sign-off/fingerprints.ts';
import type { CheckedFolder } from '../../src/core/model/checked-folder.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import { libraryOf } from '../../src/core/model/library.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import type { Span } from '../../src/core/model/place.ts';
import { maskHidden } from '../../src/core/privacy/mask.ts';
import { readFramework } from '../../src/core/files/framework/read-framework.ts';
import { readPortfolio } from '../../src/core/files/portfolio/read-portfolio.ts';
import { settingsFile } from '../../src/core/model/layout.ts';
import { sealedText } from '../../src/core/files/sign-off/sealed-text.ts';
import { readSignOffs } from '../../src/core/files/sign-off/read-sign-offs.ts';
import { noKnownKeys } from '../../src/core/files/sign-off/allowed-signers.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';
import { checkFramework, checkPortfolio } from '../../src/core/check/check.ts';
import { exampleSettings, readyExample } from '../../src/core/check/example.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import {
  findingWordsIn,
  sayFinding,
  type SaidFinding,
} from '../../src/core/words/findings/index.ts';
import { hiddenIn } from '../../src/core/check/personal-details.ts';
import type { RuleExample } from '../../src/core/check/rule.ts';
import { builtInFrameworks } from './built-in.ts';
import { statedPolicy } from './framework-builders.ts';
import { frameworkFolder, portfolioFolder } from './folders.ts';
import { portsOver } from './ports.ts';

export const exampleDay = '2026-11-22' as IsoDate;

/** The commit of what examples have committed. */
const exampleCommit = '1f6c2d9a40be77835c1e0d4b9a8f263517ce90da';

/** A finding with what is said of it. */
export type InEnglish = Finding & Pick<SaidFinding, 'message' | 'hint'>;

/** The findings of an example, with the texts that they point into, and the places that it marks. */
export interface ExampleRun extends CheckedFolder {
  readonly findings: readonly InEnglish[];
  readonly marks: readonly Span[];
}

/**
 * Checks a portfolio out of texts by path, as the command does, without a disk. Settings are added where
 * it has none; frameworks/ holds a further framework.
 */
export function checkTexts(
  files: ReadonlyMap<string, string>,
  {
    refused,
    ignored,
    limits: given,
    contents = {},
    signatures = {},
    seals: states = {},
    committed = {},
    historyTrouble,
    unusableKeys,
    organisationRules,
  }: Omit<RuleExample, 'files'> = {},
): Omit<ExampleRun, 'marks'> {
  const limits = { ...defaultLimits, ...given };
  const sources = new SourceSet(limits);
  const own = [...files].filter(([path]) => !path.startsWith('frameworks/'));
  const settings: readonly [string, string][] = files.has(settingsFile)
    ? []
    : [[settingsFile, exampleSettings]];
  const read = readPortfolio(
    { ...portfolioFolder([...settings, ...own], refused), ...(ignored && { stillRead: ignored }) },
    sources,
  );
  const seals = readSeals(
    read,
    (evidence) => sealedText(evidence, sources),
    noKnownKeys,
    portsOver(),
  );
  const portfolio = {
    ...withSeals(read, {
      ...seals,
      signatures: new Map(Object.entries(signatures)),
      files: new Map(Object.entries(states)),
    }),
    unusableKeys,
    organisationPolicy: organisationRules && statedPolicy('organisation', organisationRules),
    past: {
      signOffs: Object.entries(committed).flatMap(([path, text]) =>
        readSignOffs(
          { path, bytes: Buffer.from(text) },
          read.defaultFramework,
          new SourceSet(limits),
        ).map((one) => ({ ...one, commit: exampleCommit })),
      ),
      trouble: historyTrouble,
    },
  };
  const added = [...files]
    .filter(([path]) => path.startsWith('frameworks/'))
    .map(([path, text]): [string, string] => [path.slice('frameworks/'.length), text]);
  const extra = readFramework(frameworkFolder(added), sources, added[0]?.[0].split('/')[0] ?? '');
  const frameworks = [...builtInFrameworks, ...(extra ? [extra] : [])];
  const library = libraryOf(
    frameworks,
    frameworks.map(({ id }) => id),
  );
  const { problems, incomplete, isWhole, texts, locate, locateKey, locateWhole } = sources;
  const context = {
    portfolio,
    library,
    policy: policyFor(library, portfolio.defaultFramework, portfolio),
    asOf: exampleDay,
    limits,
    incomplete,
    isWhole,
    texts,
    contents: new Map(Object.entries(contents)),
    locate,
    locateKey,
    locateWhole,
  };
  const { findings, hidden } = checkPortfolio(context, problems);
  const claims = portfolio.evidence.flatMap((evidence) => evidence.claims).length;
  const counts = { evidence: portfolio.evidence.length, claims };
  const checked = { of: 'portfolio', path: '.', findings, hidden, texts, counts } as const;
  return inEnglish(maskHidden(checked, hiddenIn(context)));
}

/** Runs an example as a portfolio. */
export function runPortfolioExample(example: RuleExample): ExampleRun {
  const { files, marks } = readyExample(example);
  return { ...checkTexts(files, example), marks };
}

/** Runs an example as a framework of its own. */
export function runFrameworkExample(example: RuleExample): ExampleRun {
  const { files, marks } = readyExample(example);
  const sources = new SourceSet({ ...defaultLimits, ...example.limits });
  const name = [...files.keys()][0]!.split('/')[0]!;
  const framework = readFramework(frameworkFolder(files), sources, name);
  const { locate, problems, texts } = sources;
  const library = framework && libraryOf([framework], [framework.id, 'wales-social-care-ot']);
  const earlier =
    example.earlier &&
    readFramework(
      frameworkFolder(Object.entries(example.earlier)),
      new SourceSet(defaultLimits),
      name,
    );
  const findings = library
    ? checkFramework({ framework, before: earlier, library, locate }, problems)
    : [];
  const mask = (sentence: string): string => sentence;
  const checked = { of: 'framework', path: '.', findings, texts, mask, counts: {} } as const;
  return { ...inEnglish(checked), marks };
}

function inEnglish(checked: CheckedFolder): Omit<ExampleRun, 'marks'> {
  const words = findingWordsIn('en');
  const findings = checked.findings.map((finding) => {
    const { message, hint } = sayFinding(finding, checked, words);
    return { ...finding, message, hint };
  });
  return { ...checked, findings };
}

/** What one rule says of an example portfolio, in order. */
export const messagesOf = (code: string, example: RuleExample): readonly string[] =>
  runPortfolioExample(example)
    .findings.filter((finding) => finding.code === code)
    .map(({ message }) => message);
