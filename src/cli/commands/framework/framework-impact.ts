import type { Framework } from '../../../core/model/framework.ts';
import type { FrameworkPlace } from '../../../core/model/ports.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import type {
  AskedChange,
  FrameworkImpact,
  ImpactOnPerson,
} from '../../../core/model/framework-impact.ts';
import { impactFormats, type ImpactFormat } from '../../../core/render/index.ts';
import { formatImpactXlsx } from '../../../core/render/impact-formats.ts';
import { viewImpact } from '../../../core/report/framework-impact-view.ts';
import { faultWordsIn } from '../../../core/words/faults/index.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import { impactOn } from '../../../core/workspace/framework-impact.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import type { AddCommand } from '../../command.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { commandFaultOf, faultIn } from '../../failure.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPortfolioAt, withFrameworks } from '../../load.ts';
import {
  asOfDate,
  asOfOption,
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import { noticeOf } from '../../tell.ts';
import { findPlaces } from '../cohort/places.ts';
import { placeAt } from './framework-place.ts';
import { keptVersion, refuseOther } from './kept-version.ts';

interface ImpactOptions extends CommonOptions {
  readonly format: ImpactFormat | 'xlsx';
  readonly from?: string;
}

export const addImpact: AddCommand = (framework, host, run) => {
  framework
    .command('impact')
    .argument('<new>')
    .argument('[portfolios...]')
    .option('--from <old>')
    .addOption(formatOption([...Object.keys(impactFormats), 'xlsx']))
    .addOption(outputOption())
    .addOption(asOfOption())
    .addOption(frameworksOption())
    .addOption(templatesOption())
    .action(
      run(async (named: string, folders: readonly string[], options: ImpactOptions) => {
        const to = await versionNamed(named, options, host);
        const before =
          options.from === undefined ? undefined : await versionNamed(options.from, options, host);
        const impact = await impactFor({ to, before }, folders, options, host);
        const view = viewImpact(impact, wordsIn(options.lang).diff);
        const file = options.output;
        const notices = view.hint === undefined ? [] : [noticeOf(view.hint, host)];
        if (options.format === 'xlsx') {
          const bytes = await formatImpactXlsx(view, asOfDate(options, host));
          return { output: { bytes, name: `impact-${impact.to}.xlsx` }, file, notices };
        }
        return {
          output: await impactFormats[options.format](view, materialFor(options, host)),
          file,
          notices,
        };
      }),
    );
};

async function versionNamed(
  written: string,
  options: CommonOptions,
  host: Host,
): Promise<Framework> {
  const place = await placeAt(written, options, host);
  const framework = readVersion(place);
  if (!framework) throw new CommandFault('brokenFrameworkFiles', { folder: place.shownAs });
  return framework;
}

/** One portfolio after the other; one that can't be read stops none of the others. */
async function impactFor(
  { to, before }: { readonly to: Framework; readonly before: Framework | undefined },
  folders: readonly string[],
  options: ImpactOptions,
  host: Host,
): Promise<FrameworkImpact> {
  const { places, missing } = findPlaces(folders, {}, host);
  const words = await faultWordsIn(host.language);
  const people: ImpactOnPerson[] = [];
  const asked = new Map<string, AskedChange>();
  const unread = missing.map(({ path, fault }) => ({ path, ...faultIn(words, fault) }));
  if (before) refuseOther(before, to, frameworkPlaces(options, host));
  let from = before && isAnother(before, to) ? before.version : undefined;
  for (const { folder, path } of places) {
    try {
      const loaded = withFrameworks(openPortfolioAt(folder, options, host), undefined);
      const { portfolio, places: known, sources } = loaded;
      const there = known.get(to.id);
      const present = before ?? (there && presentVersion(there, to, loaded.workspace.settings));
      if (present && isAnother(present, to)) from ??= present.version;
      const { person, changes } = impactOn(
        { portfolio, library: loaded.library, sources },
        { to, before: present },
        path,
        asOfDate(options, host),
      );
      for (const one of changes) asked.set(JSON.stringify(one), one);
      const mask = maskFor(portfolio);
      const titled = <T extends { readonly title?: string | undefined }>(all: readonly T[]) =>
        all.map((place) => ({ ...place, title: place.title && mask(place.title) }));
      people.push({
        ...person,
        places: titled(person.places),
        asked: person.asked.map((one) => ({ ...one, places: titled(one.places) })),
      });
    } catch (error) {
      unread.push({ path, ...faultIn(words, commandFaultOf(error, true)) });
    }
  }
  const fromFramework = before && before.id !== to.id ? before.id : undefined;
  return {
    framework: to.id,
    fromFramework,
    from,
    to: to.version,
    asked: [...asked.values()],
    people,
    unread,
  };
}

const isAnother = ({ id, version }: Framework, to: Framework): boolean =>
  id !== to.id || version !== to.version;

/** The version that a portfolio uses; where that is the new one already, the one before it that was kept. */
function presentVersion(
  place: FrameworkPlace,
  to: Framework,
  { writtenFor }: Pick<Portfolio, 'writtenFor'>,
): Framework | undefined {
  const present = place.ready() ?? readVersion(place);
  if (!present || isAnother(present, to)) return present;
  const known = writtenFor?.find(({ framework }) => framework === to.id);
  return keptVersion(place, to, known?.version) ?? present;
}
