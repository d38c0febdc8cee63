import { Argument, type Command, type Option } from 'commander';
import { relative, resolve } from 'node:path';
import { findPortfolio } from '../../../node/portfolio.ts';
import { thresholdNames } from '../../../core/model/cohort-thresholds.ts';
import type { Framework } from '../../../core/model/framework.ts';
import { localId } from '../../../core/model/ids.ts';
import { lineageOf, type Library } from '../../../core/model/library.ts';
import { targetChoices } from '../../../core/model/target-choices.ts';
import { textIn, type Text } from '../../../core/model/text.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import { everyIdOf } from '../../../core/model/framework-ids.ts';
import { rules } from '../../../core/workspace/rules.ts';
import { claimablesOf, libraryForClaims } from '../../../core/workspace/claimables.ts';
import { everyFramework } from '../../frameworks.ts';
import type { HelpWords } from '../../../core/words/help/index.ts';
import { lineOf } from '../../help.ts';
import type { Host } from '../../host.ts';
import { openPortfolioAt } from '../../load.ts';
import { asOfDate } from '../../options.ts';

/** Something that the word under the cursor could become, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly what?: string | undefined;
}

/** Where somebody is, and the words for what there is to choose. */
interface Completing {
  readonly host: Host;
  readonly help: HelpWords;
}

type Find = (completing: Completing) => readonly Candidate[];

/** What finds files and frameworks speaks of nothing. */
const options = { lang: 'en' } as const;

const frameworksIn = (host: Host): readonly Framework[] => [
  ...everyFramework(options, host).frameworks.values(),
];

const named = (value: string, text: Text, { language }: Host): Candidate => ({
  value,
  what: textIn(text, language),
});

/** The framework of the portfolio that one is in, with those that it extends; all of them where there is none. */
function frameworksAround(host: Host): readonly Framework[] {
  const library = everyFramework(options, host);
  const own =
    findPortfolio(host.cwd) === undefined
      ? undefined
      : openPortfolioAt('.', options, host).workspace.settings.defaultFramework;
  const lineage = own === undefined ? [] : lineageOf(library, own);
  return lineage.length > 0 ? lineage : [...library.frameworks.values()];
}

const ruleWords: Find = () =>
  rules.flatMap(({ code, name }) => [
    { value: code, what: name },
    { value: name, what: code },
  ]);

const frameworkIds: Find = ({ host }) =>
  frameworksIn(host).map(({ id, title }) => named(id, title, host));

const pathways: Find = ({ host }) =>
  frameworksIn(host)
    .filter(({ routes }) => routes.length > 0)
    .map(({ id, title }) => named(id, title, host));

const targets: Find = ({ host }) => {
  const library = everyFramework(options, host);
  return [...library.frameworks.values()]
    .flatMap((framework) => targetChoices(library, framework))
    .map(({ id, target }) => named(id, target.title, host));
};

/** What new evidence can claim in the portfolio that one is in. */
const claimable: Find = ({ host }) => {
  if (findPortfolio(host.cwd) === undefined) return [];
  const { portfolio, workspace } = openPortfolioAt('.', options, host);
  const loaded = { portfolio, library: libraryForClaims(workspace, []) };
  return (claimablesOf(loaded, asOfDate({}, host))?.choices ?? []).map(({ written, text }) =>
    named(written, text, host),
  );
};

/** Every id, with the text of those that have one. */
const ids: Find = ({ host }) => {
  const { frameworks, claimables } = everyFramework(options, host);
  const texts = textsOf({ claimables }, host);
  return [...new Set([...frameworks.values()].flatMap(everyIdOf))].map((value) => ({
    value,
    what: texts.get(value),
  }));
};

const textsOf = (
  { claimables }: Pick<Library, 'claimables'>,
  { language }: Host,
): ReadonlyMap<string, string> =>
  new Map([...claimables].map(([id, { text }]) => [localId(id), textIn(text, language)]));

/** The evidence of the portfolio, as paths from where one is. */
const evidenceFiles: Find = ({ host }) => {
  if (findPortfolio(host.cwd) === undefined) return [];
  const { root, workspace } = openPortfolioAt('.', options, host);
  const mask = maskFor(workspace.unsealed);
  return workspace.unsealed.evidence.map(({ file, title }) => ({
    value: relative(host.cwd, resolve(root, file)).replaceAll('\\', '/'),
    what: mask(title),
  }));
};

/** What the evidence of the portfolio claims: that is what can be judged. */
const claimed: Find = ({ host }) => {
  if (findPortfolio(host.cwd) === undefined) return [];
  const { unsealed } = openPortfolioAt('.', options, host).workspace;
  const texts = textsOf(everyFramework(options, host), host);
  const claims = unsealed.evidence.flatMap(({ claims: all }) => all);
  return [...new Set(claims.map(({ statement }) => localId(statement)))]
    .sort()
    .map((value) => ({ value, what: texts.get(value) }));
};

const parts =
  (partsOf: (framework: Framework, host: Host) => readonly Candidate[]): Find =>
  ({ host }) => [
    ...new Map(
      frameworksAround(host)
        .flatMap((framework) => partsOf(framework, host))
        .map((one) => [one.value, one]),
    ).values(),
  ];

const pillars = parts((one, host) => one.pillars.map(({ id, title }) => named(id, title, host)));

/** By the name of an option, or of an argument with the line of its command before it. */
const finders: Readonly<Record<string, Find>> = {
  '--target': targets,
  '--rule': ruleWords,
  '--fail-on': () => thresholdNames.map((value) => ({ value })),
  '--shard': () => [{ value: 'auto' }],
  '--accept': (completing) => [
    { value: 'all', what: completing.help.otherClaims },
    ...claimed(completing),
  ],
  '--conditions': claimed,
  '--not-accept': claimed,
  '--pillar': pillars,
  '--level': parts((one, host) => one.levels.map(({ local, title }) => named(local, title, host))),
  '--stage': parts((one, host) => one.stages.map(({ local, title }) => named(local, title, host))),
  '--evidence': evidenceFiles,
  '--statement': ids,
  '--claim': claimable,
  'sign evidence': evidenceFiles,
  'explain code-or-id': (completing) => [...ruleWords(completing), ...ids(completing)],
  'framework show id': frameworkIds,
  '--extends': frameworkIds,
  '--to': frameworkIds,
  'framework export id': frameworkIds,
  'framework diff old': frameworkIds,
  'framework diff new': frameworkIds,
  'framework impact new': frameworkIds,
  'framework map from': frameworkIds,
  'framework map to': frameworkIds,
  'route pathway': pathways,
};

/** What an option or an argument can be. Nothing where only the shell knows, such as for files. */
export function candidatesFor(
  taking: Option | Argument,
  command: Command,
  completing: Completing,
): readonly Candidate[] {
  if (taking.argChoices) return taking.argChoices.map((value) => ({ value }));
  const key =
    taking instanceof Argument ? `${lineOf(command)} ${taking.name()}` : (taking.long ?? '');
  return Object.hasOwn(finders, key) ? finders[key]!(completing) : [];
}
