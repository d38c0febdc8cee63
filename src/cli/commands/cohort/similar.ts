import { Option, type Command } from 'commander';
import { hasHappened, type IsoDate } from '../../../core/model/date.ts';
import type { Framework } from '../../../core/model/framework.ts';
import { similarFormats, type SimilarFormat } from '../../../core/render/similar.ts';
import { viewSimilar, type ShownPiece } from '../../../core/report/similar.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import {
  bodyOfPiece,
  ignoredByAny,
  leastShared,
  runsOfFramework,
  runsOfTemplates,
  SimilarFinder,
} from '../../../core/workspace/similar.ts';
import { portsFor } from '../../../node/ports.ts';
import type { Run } from '../../command.ts';
import type { Host } from '../../host.ts';
import { asOfDate, formatOption, parseCount, templatesOption } from '../../options.ts';
import { templatesFor } from '../../templates.ts';
import { materialFor } from '../../write-output.ts';
import type { CollectOptions } from './collect.ts';
import type { MemberPortfolio } from './each-portfolio.ts';
import { findPlaces, type PlaceOptions } from './places.ts';
import { visitPortfolios } from './visit-portfolios.ts';

interface SimilarOptions extends CollectOptions, PlaceOptions {
  readonly words: number;
  readonly format: SimilarFormat;
  readonly all?: boolean;
}

type IgnoredRuns = ReturnType<typeof runsOfTemplates>;

/** What is kept of each piece, beside the sketch of its text. */
interface KnownPiece extends Omit<ShownPiece, 'text'> {
  readonly root: string;
  readonly file: string;
}

/** Shows texts that have passages in common. */
export const addSimilar = (cohort: Command, host: Host, run: Run): Command =>
  cohort
    .command('similar')
    .argument('[folders...]')
    .addOption(new Option('--words <number>').argParser(parseCount).default(leastShared))
    .addOption(formatOption(Object.keys(similarFormats)))
    .addOption(templatesOption())
    .option('--all')
    .action(
      run(async (folders: readonly string[], options: SimilarOptions) => {
        const found = findPlaces(folders, options, host);
        const asOf = asOfDate(options, host);
        const pieces = new Map<string, KnownPiece>();
        const masks = new Map<string, (text: string) => string>();
        const finder = new SimilarFinder({ least: options.words });
        const ignored = new IgnoredTexts(options, host);
        let portfolios = 0;
        const unread = await visitPortfolios(found, options, host, async (loaded, { path }) => {
          const notOwn = await ignored.of(loaded);
          portfolios += 1;
          masks.set(path, maskFor(loaded.portfolio));
          for (const known of piecesIn(loaded, path, asOf)) {
            pieces.set(keyOf(known), known.piece);
            finder.add(known, known.text, notOwn);
          }
        });
        const read = (name: { readonly path: string; readonly evidence: string }) => {
          const piece = pieces.get(keyOf(name));
          return piece && bodyOfPiece(portsFor(piece.root).files, piece.file);
        };
        const similar = finder.find(read, ignored.all);
        const basis = { asOf, least: options.words, portfolios, unread };
        const view = viewSimilar(similar, basis, (name): ShownPiece | undefined => {
          const piece = pieces.get(keyOf(name));
          const text = read(name);
          const mask = masks.get(name.path);
          if (!piece || !mask || text === undefined) return undefined;
          return { ...piece, title: mask(piece.title), text: mask(text) };
        });
        return {
          output: await similarFormats[options.format](view, materialFor(options, host)),
          file: options.output,
          exitCode: unread.length > 0 ? 2 : 0,
        };
      }),
    );

const keyOf = ({ path, evidence }: { readonly path: string; readonly evidence: string }): string =>
  `${path}\u0000${evidence}`;

/** The pieces of a portfolio up to a day, with their texts. */
const piecesIn = ({ root, portfolio }: MemberPortfolio, path: string, asOf: IsoDate) =>
  portfolio.evidence
    .filter(({ period }) => hasHappened(period.to, asOf))
    .map(({ id, file, title, period, body }) => ({
      path,
      evidence: id,
      text: body.text,
      piece: {
        path,
        person: portfolio.practitioner.name || path,
        evidence: id,
        title,
        date: period.to,
        root,
        file,
      } satisfies KnownPiece,
    }));

/** Texts of templates and frameworks. Each is read once, however many portfolios it has to do with. */
class IgnoredTexts {
  readonly #options: SimilarOptions;
  readonly #host: Host;
  readonly #templates = new Map<string, IgnoredRuns>();
  readonly #frameworks = new Map<string, IgnoredRuns>();

  constructor(options: SimilarOptions, host: Host) {
    this.#options = options;
    this.#host = host;
  }

  /** All that was read so far. */
  get all(): IgnoredRuns {
    return ignoredByAny([...this.#templates.values(), ...this.#frameworks.values()]);
  }

  /** What is nobody's own in one portfolio. */
  async of(loaded: MemberPortfolio): Promise<IgnoredRuns> {
    const frameworks = [...loaded.library.frameworks.values()].map((one) => this.#framework(one));
    return ignoredByAny([
      await this.#templatesOf(undefined),
      ...(loaded.portfolio.templatesFolder === undefined ? [] : [await this.#templatesOf(loaded)]),
      ...frameworks,
    ]);
  }

  #framework(framework: Framework): IgnoredRuns {
    const key = `${framework.id} ${framework.version}`;
    const known = this.#frameworks.get(key) ?? runsOfFramework(framework);
    this.#frameworks.set(key, known);
    return known;
  }

  /** Those of otpath in both languages; of a portfolio, those that its organisation has of its own. */
  async #templatesOf(loaded: MemberPortfolio | undefined): Promise<IgnoredRuns> {
    const key = loaded ? `${loaded.root}\u0000${loaded.portfolio.templatesFolder ?? ''}` : '';
    const known = this.#templates.get(key);
    if (known) return known;
    const texts: string[] = [];
    for (const language of ['en', 'cy'] as const) {
      const { files } = await templatesFor(this.#options, loaded, { ...this.#host, language });
      for (const [name, { text, own }] of Object.entries(files)) {
        if (name.startsWith('new-') && (!loaded || own !== undefined)) texts.push(text);
      }
    }
    const runs = runsOfTemplates(texts);
    this.#templates.set(key, runs);
    return runs;
  }
}
