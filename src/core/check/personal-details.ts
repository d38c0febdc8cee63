import type { AttachmentContent, Unseen } from '../model/attachment-content.ts';
import { detailOptions } from '../privacy/detail-options.ts';
import { filesForPanel } from '../files/evidence/taken-files.ts';
import type { EvidenceId } from '../model/ids.ts';
import type { Span } from '../model/place.ts';
import {
  findDetailsInPath,
  findInLongText,
  findPersonalDetails,
  type FoundDetail,
} from '../privacy/find-personal-details.ts';
import type { Hidden } from '../privacy/mask.ts';
import type { DetailKind, DetailOptions } from '../privacy/match.ts';
import { sketch } from '../privacy/redact.ts';
import type { DetailArgs } from '../model/finding-args/privacy.ts';
import { allowedPlaces, ownName, watchList, type Allowed } from './allowed-places.ts';
import type { PortfolioContext } from './rule.ts';

/** Personal details of one kind, where they were found: each by itself in a text, together in a name or an attachment. */
interface Detail {
  readonly kind: DetailKind;
  readonly where: 'text' | 'file-name' | 'attachment';
  readonly at: Span;
  readonly certain: boolean;
  /** As a reader sees it; where there are several, the first. */
  readonly piece: string;
  readonly count: number;
  /** Where nobody sees it who only reads; `partly` where some of several are there. */
  readonly unseen?: Unseen | 'partly' | undefined;
}

/** What a rule finds of every personal detail of its kind. */
export function* detailsFound(
  context: PortfolioContext,
  kind: DetailKind,
): Generator<{ readonly at: Span; readonly args: DetailArgs; readonly sensitive: true }> {
  for (const { at, kind: one, where, certain, piece, count, unseen } of detailsOf(context)) {
    if (one !== kind) continue;
    const args = {
      case: where,
      certain,
      sketch: sketch(kind, piece),
      count,
      ...(unseen && { advice: { case: unseen } }),
    };
    yield { at, args, sensitive: true };
  }
}

/** Several rules ask for the same portfolio; its texts are searched once. */
const searched = new WeakMap<PortfolioContext, readonly Detail[]>();

function detailsOf(context: PortfolioContext): readonly Detail[] {
  const known = searched.get(context);
  if (known) return known;
  const options = detailOptions(context.portfolio);
  const allowedIn = allowedPlaces(context);
  // Several people may have signed the same evidence.
  const piecesOf = new Map<string, ReadonlySet<string>>();
  const piecesIn = (text: string): ReadonlySet<string> => {
    const pieces = piecesOf.get(text) ?? piecesFound(text, options);
    piecesOf.set(text, pieces);
    return pieces;
  };
  const signedTextOf = signedTexts(context);
  const judged = judgedIn(context.portfolio);
  const found = [
    ...ownTexts(context).flatMap(([file, text]) => {
      const details = detailsInText(file, text, options, () => allowedIn(file));
      if (details.length === 0) return details;
      const repeated = piecesIn(signedTextOf(file) ?? '');
      return details.filter(({ piece }) => !repeated.has(piece));
    }),
    ...evidencePaths(context).flatMap((path) =>
      together(path, 'file-name', findDetailsInPath(path, options)),
    ),
    ...signOffPaths(context).flatMap((path) =>
      together(path, 'file-name', detailsInSignOffPath(path, judged.get(path) ?? '', options)),
    ),
    ...[...context.contents].flatMap(([path, content]) =>
      content.state === 'unread'
        ? []
        : inAttachment(path, content, [...findInLongText(content.text, options)]),
    ),
  ];
  searched.set(context, found);
  return found;
}

/** What no output may show of a portfolio: what was found, and the list of watched names itself. */
export function hiddenIn(context: PortfolioContext): Hidden {
  const details = detailsOf(context);
  return {
    spans: [...details.map(({ at }) => at), ...watchList(context)],
    words: details.map(({ piece }) => piece),
    options: detailOptions(context.portfolio),
  };
}

/** Texts of the portfolio itself. Those of its own frameworks are about nobody. */
export const ownTexts = ({ texts, portfolio }: PortfolioContext): readonly [string, string][] =>
  [...texts].filter(
    ([file]) =>
      file === portfolio.origin.file ||
      /^(?:waivers\.yaml|plan\.md|README\.md|(?:evidence|cpd)\/.*\.md|(?:signoffs|panel|moderation)\/.*\.ya?ml)$/i.test(
        file,
      ),
  );

/** The evidence that each sign-off and each second reading is of, by its file; where a file has several, the first. */
const judgedIn = ({
  signOffs,
  secondReadings,
}: PortfolioContext['portfolio']): ReadonlyMap<string, EvidenceId> =>
  new Map(
    [...signOffs, ...secondReadings]
      .map((one) => [one.origin.file, one.evidence] as const)
      .reverse(),
  );

/** A record of what somebody judged keeps a copy of it. What still stands in the evidence is told there, and once. */
function signedTexts({ portfolio, texts }: PortfolioContext): (file: string) => string | undefined {
  const judged = judgedIn(portfolio);
  const files = new Map(portfolio.evidence.map(({ id, file }) => [id, file] as const).reverse());
  return (file) => texts.get(files.get(judged.get(file)!) ?? '');
}

const evidencePaths = ({ texts, portfolio }: PortfolioContext): readonly string[] => [
  ...[...texts.keys()].filter((path) => /^(?:evidence|cpd)\//i.test(path)),
  ...filesForPanel(portfolio).map(({ path }) => path),
];

const piecesFound = (text: string, options: DetailOptions): ReadonlySet<string> =>
  new Set(findPersonalDetails(text, options).map(({ piece }) => piece));

function detailsInText(
  file: string,
  text: string,
  options: DetailOptions,
  allowed: () => readonly Allowed[],
): readonly Detail[] {
  const matches = findPersonalDetails(text, options);
  if (matches.length === 0) return [];
  const places = allowed();
  return matches
    .filter(
      ({ kind, start, end }) =>
        !places.some(
          ({ at, kinds }) =>
            start < at.end && at.start < end && (kinds === 'all' || kinds.has(kind)),
        ),
    )
    .map(({ kind, start, end, certain, piece }) => ({
      kind,
      where: 'text',
      at: { file, start, end },
      certain,
      piece,
      count: 1,
    }));
}

/** One detail of each kind, since all would stand at the same place. */
function together(
  file: string,
  where: Detail['where'],
  matches: readonly FoundDetail[],
): readonly Detail[] {
  return [...new Set(matches.map(({ kind }) => kind))].map((kind) => {
    const ofKind = matches.filter((match) => match.kind === kind);
    const [first] = ofKind as [FoundDetail];
    const at = { file, start: 0, end: 0 };
    const { certain, piece } = first;
    return { kind, where, at, certain, piece, count: ofKind.length };
  });
}

/** The same of an attachment, with what of it nobody sees. */
const inAttachment = (
  path: string,
  { unseen = [] }: Extract<AttachmentContent, { readonly state: 'read' }>,
  matches: readonly FoundDetail[],
): readonly Detail[] =>
  together(path, 'attachment', matches).map((detail) => {
    const places = new Set(
      matches
        .filter(({ kind }) => kind === detail.kind)
        .map(({ start, end }) => unseen.find((one) => one.start < end && start < one.end)?.where),
    );
    const [where] = places;
    return { ...detail, unseen: places.size > 1 ? 'partly' : where };
  });

const signOffPaths = ({ texts }: PortfolioContext): readonly string[] =>
  [...texts.keys()].filter((path) => /^(?:signoffs|moderation)\/.*\.ya?ml$/i.test(path));

/** The name of a sign-off has that of the assessor, and that of the evidence, where its details are told once. */
function detailsInSignOffPath(
  path: string,
  evidence: string,
  options: DetailOptions,
): readonly FoundDetail[] {
  const told = new Set(findDetailsInPath(evidence, options).map(({ piece }) => piece));
  return findDetailsInPath(path, options).filter(
    ({ kind, piece }) => !ownName.has(kind) && !told.has(piece),
  );
}
