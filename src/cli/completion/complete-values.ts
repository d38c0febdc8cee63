import { Argument, type Command, type Option } from 'commander';
import { relative, resolve } from 'node:path';
import { findPortfolio } from '../../disk/portfolio.ts';
import { targetsOf, type Framework } from '../../model/framework.ts';
import { localId } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import { textIn } from '../../model/text.ts';
import { maskDetails } from '../../privacy/mask.ts';
import { everyIdOf } from '../../rules/framework-ids.ts';
import { detailOptions } from '../../rules/personal-details.ts';
import { rules } from '../../rules/index.ts';
import { everyFramework } from '../frameworks.ts';
import { lineOf } from '../help.ts';
import type { Host } from '../host.ts';
import { openPortfolio } from '../load.ts';

/** Something that the word under the cursor could become, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly what?: string | undefined;
}

type Find = (host: Host) => readonly Candidate[];

const options = { lang: 'en' } as const;

const frameworksIn = (host: Host): readonly Framework[] => [
  ...everyFramework(options, host).frameworks.values(),
];

const named = (value: string, text: Parameters<typeof textIn>[0]): Candidate => ({
  value,
  what: textIn(text, 'en'),
});

/** The framework of the portfolio that one is in; all of them where there is none. */
function frameworksAround(host: Host): readonly Framework[] {
  const all = frameworksIn(host);
  if (findPortfolio(host.cwd) === undefined) return all;
  const own = openPortfolio('.', options, host).portfolio.defaultFramework;
  return all.some(({ id }) => id === own) ? all.filter(({ id }) => id === own) : all;
}

const ruleWords: Find = () =>
  rules.flatMap(({ code, name }) => [
    { value: code, what: name },
    { value: name, what: code },
  ]);

const frameworkIds: Find = (host) => frameworksIn(host).map(({ id, title }) => named(id, title));

const pathways: Find = (host) =>
  frameworksIn(host)
    .filter(({ routes }) => routes.length > 0)
    .map(({ id, title }) => named(id, title));

const targets: Find = (host) =>
  frameworksIn(host)
    .flatMap(targetsOf)
    .map(({ id, title }) => named(id, title));

/** Every id, with the text of those that have one. */
const ids: Find = (host) => {
  const { frameworks, claimables } = everyFramework(options, host);
  const texts = textsOf({ claimables });
  return [...new Set([...frameworks.values()].flatMap(everyIdOf))].map((value) => ({
    value,
    what: texts.get(value),
  }));
};

const textsOf = ({ claimables }: Pick<Library, 'claimables'>): ReadonlyMap<string, string> =>
  new Map([...claimables].map(([id, { text }]) => [localId(id), textIn(text, 'en')]));

/** The evidence of the portfolio, as paths from where one is. */
const evidenceFiles: Find = (host) => {
  if (findPortfolio(host.cwd) === undefined) return [];
  const { root, portfolio } = openPortfolio('.', options, host);
  const details = detailOptions(portfolio);
  return portfolio.evidence.map(({ file, title }) => ({
    value: relative(host.cwd, resolve(root, file)).replaceAll('\\', '/'),
    what: maskDetails(title, details),
  }));
};

/** What the evidence of the portfolio claims: that is what can be judged. */
const claimed: Find = (host) => {
  if (findPortfolio(host.cwd) === undefined) return [];
  const { portfolio } = openPortfolio('.', options, host);
  const texts = textsOf(everyFramework(options, host));
  const claims = portfolio.evidence.flatMap(({ claims: all }) => all);
  return [...new Set(claims.map(({ statement }) => localId(statement)))]
    .sort()
    .map((value) => ({ value, what: texts.get(value) }));
};

const parts =
  (partsOf: (framework: Framework) => readonly Candidate[]): Find =>
  (host) =>
    frameworksAround(host).flatMap(partsOf);

const pillars = parts((one) => one.pillars.map(({ id, title }) => named(id, title)));

/** By the name of an option, or of an argument with the line of its command before it. */
const finders: Readonly<Record<string, Find>> = {
  '--target': targets,
  '--rule': ruleWords,
  '--accept': (host) => [{ value: 'all', what: 'every other claim' }, ...claimed(host)],
  '--conditions': claimed,
  '--not-accept': claimed,
  '--pillar': pillars,
  '--level': parts((one) => one.levels.map(({ local, title }) => named(local, title))),
  '--stage': parts((one) => one.stages.map(({ local, title }) => named(local, title))),
  '--evidence': evidenceFiles,
  '--statement': ids,
  '--claim': ids,
  'sign evidence': evidenceFiles,
  'explain code-or-id': (host) => [...ruleWords(host), ...ids(host)],
  'framework show id': frameworkIds,
  'route pathway': pathways,
};

/** What an option or an argument can be. Nothing where only the shell knows, such as for files. */
export function candidatesFor(
  taking: Option | Argument,
  command: Command,
  host: Host,
): readonly Candidate[] {
  if (taking.argChoices) return taking.argChoices.map((value) => ({ value }));
  const key =
    taking instanceof Argument ? `${lineOf(command)} ${taking.name()}` : (taking.long ?? '');
  return Object.hasOwn(finders, key) ? finders[key]!(host) : [];
}
