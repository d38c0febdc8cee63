import { policyFor } from '../assess/policy.ts';
import { withDefinedIds } from '../assess/defined-ids.ts';
import { portfolioOn } from '../assess/portfolio-on.ts';
import type { AttachmentContents } from '../model/attachment-content.ts';
import type { CheckedFolder } from '../model/checked-folder.ts';
import type { IsoDate } from '../model/date.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import { settingsFile } from '../model/layout.ts';
import type { Framework } from '../model/framework.ts';
import type { Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import { tailoredLibrary } from '../model/tailored-library.ts';
import { referencesOf } from '../model/portfolio-references.ts';
import { everyClaim, type Portfolio } from '../model/portfolio.ts';
import {
  isFrameworksFault,
  isRefusal,
  type FrameworkPlaces,
  type FrameworksFault,
  type WorkspacePorts,
} from '../model/ports.ts';
import { maskHidden } from '../privacy/mask.ts';
import type { KeyList } from '../files/sign-off/allowed-signers.ts';
import { loadLibrary } from '../files/framework/load-frameworks.ts';
import { filesForPanel } from '../files/evidence/taken-files.ts';
import { readPortfolio, readSettings, type Settings } from '../files/portfolio/read-portfolio.ts';
import { readPortfolioFolder } from '../files/read-folder.ts';
import { readSeals } from '../files/sign-off/fingerprints.ts';
import { withSeals } from '../assess/follow-renamed.ts';
import { sealedText } from '../files/sign-off/sealed-text.ts';
import { SourceSet } from '../files/source-set.ts';
import { checkFramework, checkPortfolio } from '../check/check.ts';
import { hiddenIn } from '../check/personal-details.ts';
import { readOrganisation, type Organisation } from './organisation.ts';

/** How a portfolio is looked at. */
export interface WorkspaceOptions {
  /** The day as of which everything holds. */
  readonly asOf: IsoDate;
  /** What is dated after this day is a mistake; what is dated between the two did not exist yet. */
  readonly today: IsoDate;
  /** The path of the folder, as findings show it. */
  readonly path: string;
  /** Ids written without a framework belong to that of this target, where the portfolio has none itself. */
  readonly target?: string | undefined;
  /** Keys of assessors from a list that the person who runs otpath trusts. */
  readonly keys?: KeyList | undefined;
}

/**
 * One portfolio, read as far as it is asked: the settings at once; the evidence, what the organisation says, and
 * the hashes of files each when somebody first needs them. It never asks, prints or writes.
 */
export class Workspace {
  readonly settings: Settings;
  readonly places: FrameworkPlaces;
  /** The files that were read so far, with what could not be read of them. */
  readonly sources: SourceSet;
  readonly path: string;
  readonly asOf: IsoDate;
  readonly #ports: WorkspacePorts;
  readonly #options: WorkspaceOptions;
  #organisation: Organisation | undefined;
  #whole: Portfolio | undefined;
  #read: Portfolio | undefined;
  #portfolio: Portfolio | undefined;
  readonly #loaded = new Map<string, Framework | undefined>();

  constructor(
    settings: Settings,
    sources: SourceSet,
    places: FrameworkPlaces,
    ports: WorkspacePorts,
    options: WorkspaceOptions,
  ) {
    this.settings = settings;
    this.sources = sources;
    this.places = places;
    this.path = options.path;
    this.asOf = options.asOf;
    this.#ports = ports;
    this.#options = options;
  }

  /** What the organisation says is enough, and the keys that are known. */
  get organisation(): Organisation {
    this.#organisation ??= readOrganisation(
      this.settings,
      this.#options.keys,
      this.sources,
      this.#ports,
    );
    return this.#organisation;
  }

  /** The portfolio as it was on the day, without what hashes tell: whether sign-offs still hold is not known. */
  get unsealed(): Portfolio {
    this.#read ??= this.#withDefinedIds(
      portfolioOn(this.asOf, this.#everyDay, this.#options.today),
    );
    return this.#read;
  }

  /** The portfolio as it was on the day. */
  get portfolio(): Portfolio {
    if (!this.#portfolio) {
      // A seal is over all that a file says, whatever day is asked for.
      const sealed = { ...this.unsealed, signOffs: this.#everyDay.signOffs };
      const textOf = (evidence: Portfolio['evidence'][number]): string =>
        sealedText(evidence, this.sources);
      const seals = readSeals(sealed, textOf, this.organisation.keys, this.#ports);
      this.#portfolio = withSeals(this.unsealed, seals);
    }
    return this.#portfolio;
  }

  /** The portfolio with what is dated later, too. */
  get #everyDay(): Portfolio {
    if (!this.#whole) {
      const folder = readPortfolioFolder(this.#ports.files, defaultLimits);
      const { organisationPolicy, unusableKeys } = this.organisation;
      this.#whole = {
        ...readPortfolio(folder, this.sources, this.settings),
        organisationPolicy,
        ...(unusableKeys && { unusableKeys }),
      };
    }
    return this.#whole;
  }

  /** Only a framework that somebody added can have the statements of another one. */
  #withDefinedIds(portfolio: Portfolio): Portfolio {
    const claims = everyClaim(portfolio).flatMap((one) => one.claims);
    const judged = portfolio.signOffs.flatMap((one) => one.claims);
    const names = new Set(
      [...claims, ...judged].flatMap(({ statement }) => splitId(statement)?.framework ?? []),
    );
    const added = [...names].filter((name) => this.places.get(name)?.isBuiltIn === false);
    return added.length === 0 ? portfolio : withDefinedIds(portfolio, this.load(names));
  }

  /** The frameworks that the portfolio, or some ids beside it, name. */
  library(...ids: readonly string[]): Library {
    const named = [...referencesOf(this.unsealed).map(({ id }) => id), ...ids];
    const library = this.load(named.flatMap((id) => splitId(id)?.framework ?? []));
    return tailoredLibrary(library, this.#seenFrom);
  }

  /** The framework whose changes of others hold here: that of the target. */
  get #seenFrom(): FrameworkId | undefined {
    const { target } = this.#options;
    return fallbackOf({ target: target ?? this.settings.target }) ?? this.settings.defaultFramework;
  }

  /** Some frameworks, with those that they extend. Unknown ones are left out. */
  load(frameworks: Iterable<string>): Library {
    return loadLibrary(new Set(frameworks), this.places, this.sources, this.#loaded);
  }
}

/** Opens the portfolio in a folder. Nothing but its settings is read yet. */
export function openWorkspace(
  ports: WorkspacePorts,
  options: WorkspaceOptions,
): Workspace | FrameworksFault {
  const sources = new SourceSet(defaultLimits);
  const bytes = ports.files.read(settingsFile, defaultLimits.textFile);
  const source = isRefusal(bytes) ? undefined : { path: settingsFile, bytes };
  const settings = readSettings(source, sources, fallbackOf(options));
  const places = ports.frameworks(settings.frameworkFolders);
  return isFrameworksFault(places)
    ? places
    : new Workspace(settings, sources, places, ports, options);
}

const fallbackOf = ({ target }: Pick<WorkspaceOptions, 'target'>): FrameworkId | undefined =>
  target === undefined ? undefined : splitId(target)?.framework;

/** What a check is about: a portfolio with its frameworks. */
export interface Checkable extends Pick<Workspace, 'path' | 'places' | 'sources'> {
  readonly portfolio: Portfolio;
  readonly library: Library;
}

/**
 * Runs every rule over a portfolio, and over the frameworks of its own. Personal details are masked here,
 * so that no format ever sees them.
 */
export function checkWorkspace(
  { path, portfolio, library, places, sources }: Checkable,
  asOf: IsoDate,
  contents?: AttachmentContents,
): CheckedFolder {
  const { locate, locateKey, locateWhole, problems, texts, incomplete, isWhole } = sources;
  const policy = policyFor(library, portfolio.defaultFramework, portfolio);
  const limits = defaultLimits;
  const context = {
    portfolio,
    library,
    policy,
    asOf,
    limits,
    incomplete,
    isWhole,
    texts,
    contents: contents ?? new Map(),
    locate,
    locateKey,
    locateWhole,
  };
  const own = [...library.frameworks.values()].filter(
    ({ id }) => places.get(id)?.isBuiltIn !== true,
  );
  const { findings, hidden } = checkPortfolio(context, problems);
  const checked = {
    of: 'portfolio' as const,
    path,
    findings: [
      ...findings,
      ...own.flatMap((framework) =>
        checkFramework({ framework, library: library.asWritten ?? library, locate }, [])
          // Warnings are for those who keep the data: otpath framework validate shows them.
          .filter(({ severity }) => severity === 'error'),
      ),
    ],
    hidden,
    ...(contents
      ? {}
      : { unopened: filesForPanel(portfolio).filter(({ size }) => size > 0).length }),
    texts,
    counts: {
      evidence: portfolio.evidence.length,
      claims: portfolio.evidence.reduce((sum, { claims }) => sum + claims.length, 0),
    },
  };
  return maskHidden(checked, hiddenIn(context));
}
