import { join } from 'node:path';
import { everyIdOf } from '../../../core/model/framework-ids.ts';
import type { Framework } from '../../../core/model/framework.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { Explanation } from '../../../core/model/explanation.ts';
import { localId, splitId } from '../../../core/model/ids.ts';
import { settingsFile } from '../../../core/model/layout.ts';
import type { Library } from '../../../core/model/library.ts';
import { isFrameworksFault, type FrameworkPlaces } from '../../../core/model/ports.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import {
  frameworkHistory,
  portfolioHistory,
  type Committed,
} from '../../../core/report/history.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import { openWorkspace } from '../../../core/workspace/workspace.ts';
import { folderOf } from '../../../node/frameworks.ts';
import type { GitTree } from '../../../node/git-tree.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { CommandFault, type Host } from '../../host.ts';
import { asOfDate, frameworkFolders, type CommonOptions } from '../../options.ts';

/** So many commits that touched something are looked at, the newest first. */
const mostCommits = 200;

/** What frameworks and the portfolio here said of an id in the commits of their repositories. */
export async function historyOf(
  word: string,
  { library, places }: { readonly library: Library; readonly places: FrameworkPlaces },
  options: CommonOptions,
  host: Host,
): Promise<Explanation['sections']> {
  const named = splitId(word)?.framework;
  const about = [...library.frameworks.values()].filter(
    (one) => (named === undefined || one.id === named) && everyIdOf(one).includes(localId(word)),
  );
  if (about.length === 0) throw new CommandFault('noHistoryOf', { word });
  const sections: Explanation['sections'][number][] = [];
  for (const framework of about) {
    sections.push(await historyOfFramework(localId(word), framework, places, options, host));
    const own = await historyInPortfolio(localId(word), framework, options, host);
    if (own) sections.push(own);
  }
  return sections;
}

async function historyOfFramework(
  id: string,
  { id: name }: Framework,
  places: FrameworkPlaces,
  options: CommonOptions,
  host: Host,
): Promise<Explanation['sections'][number]> {
  const { history } = wordsIn(options.lang).explain;
  const place = places.get(name);
  const folder = place && folderOf(place);
  const note = (text: string): Explanation['sections'][number] => ({
    heading: history.framework,
    lines: [text],
  });
  if (!place || place.isBuiltIn || folder === undefined) return note(history.builtIn(name));
  const { openRevision } = await import('../../../node/git-tree.ts');
  const tree = openRevision(folder, 'HEAD', host.env);
  if (typeof tree === 'string') return note(history.noGit);
  const below = tree.inside(folder) ?? '';
  const commits = commitsOf(tree, [], below).map(({ commit, day }) => {
    const then = openRevision(folder, commit, host.env);
    const files = typeof then === 'string' ? undefined : then.filesIn(below);
    const what = files && readVersion({ ...place, files: () => files, ready: () => undefined });
    return { commit, day, what };
  });
  return frameworkHistory(id, commits, options.lang);
}

/** Only the files that name the id are read; undefined where there is no portfolio in a repository here. */
async function historyInPortfolio(
  id: string,
  framework: Framework,
  options: CommonOptions,
  host: Host,
): Promise<Explanation['sections'][number] | undefined> {
  const root = findPortfolio(host.cwd);
  if (root === undefined) return undefined;
  const { openRevision } = await import('../../../node/git-tree.ts');
  const { portsAtRevision } = await import('../../../node/ports-at-revision.ts');
  const tree = openRevision(root, 'HEAD', host.env);
  if (typeof tree === 'string') return undefined;
  const below = tree.inside(root) ?? '';
  const today = asOfDate({}, host);
  const portfolioIn = (commit: string): Portfolio | undefined => {
    const paths = new Set([settingsFile, ...filesWith(id, tree, commit, below)]);
    const frameworks = frameworkFolders(options, host);
    const past = portsAtRevision(root, commit, host.env, { frameworks, paths });
    if (typeof past === 'string') return undefined;
    const workspace = openWorkspace(past.ports, { asOf: today, today, path: '.' });
    return isFrameworksFault(workspace) ? undefined : workspace.unsealed;
  };
  const pattern = id.replaceAll('.', '[.]');
  const commits = commitsOf(tree, ['-G', pattern], below).map(
    ({ commit, day }): Committed<Portfolio | undefined> => ({
      commit,
      day,
      what: portfolioIn(commit),
    }),
  );
  return portfolioHistory(`${framework.id}:${id}`, commits, options.lang);
}

function commitsOf(
  { ask }: GitTree,
  filter: readonly string[],
  below: string,
): readonly { readonly commit: string; readonly day: IsoDate }[] {
  const log = ask(
    ...['log', '--format=%H %cs', `--max-count=${String(mostCommits)}`, ...filter],
    ...['HEAD', '--', ...(below === '' ? [] : [below])],
  );
  return (log ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', day = ''] = line.split(' ');
      return { commit, day: day as IsoDate };
    });
}

/** The paths, from the portfolio, of the files that had the id. */
function filesWith(id: string, { ask }: GitTree, commit: string, below: string): readonly string[] {
  const found = ask(
    'grep',
    '-l',
    '-z',
    '-F',
    '-e',
    id,
    commit,
    '--',
    ...(below === '' ? [] : [below]),
  );
  return (found ?? '')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(commit.length + 1 + (below === '' ? 0 : join(below, '/').length)));
}
