import type { AttachmentContent, Unseen } from '../model/attachment-content.ts';
import { detailOptions } from '../privacy/detail-options.ts';
import { filesForPanel } from '../files/evidence/taken-files.ts';
import type { Origin, Span } from '../model/place.ts';
import type { RecordedPanel } from '../model/panel.ts';
import type { RecordedSignOff } from '../model/sign-off.ts';
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
  const found = [
    ...ownTexts(context).flatMap(([file, text]) => {
      const repeated = piecesIn(signedTextOf(file, context) ?? '');
      return detailsInText(file, text, options, () => allowedIn(file)).filter(
        ({ piece }) => !repeated.has(piece),
      );
    }),
    ...evidencePaths(context).flatMap((path) =>
      together(path, 'file-name', findDetailsInPath(path, options)),
    ),
    ...signOffPaths(context).flatMap((path) =>
      together(path, 'file-name', detailsInSignOffPath(path, context, options)),
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
      /^(?:waivers\.yaml|plan\.md|(?:evidence|cpd)\/.*\.md|(?:signoffs|panel)\/.*\.ya?ml)$/i.test(
        file,
      ),
  );

/** A sign-off keeps a copy of what was judged. What still stands in the evidence is told there, and once. */
function signedTextOf(file: string, { portfolio, texts }: PortfolioContext): string | undefined {
  const signOff = portfolio.signOffs.find(({ origin }) => origin.file === file);
  const evidence = portfolio.evidence.find(({ id }) => id === signOff?.evidence);
  return evidence && texts.get(evidence.file);
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

/** A place that is meant to hold details of some kinds. */
interface Allowed {
  readonly at: Span;
  readonly kinds: ReadonlySet<DetailKind> | 'all';
}

/** Where somebody is named. A date of birth, a phone number or a name to watch for is out of place there too. */
const names: ReadonlySet<DetailKind> = new Set(['titled-name']);
/** Where the practitioner is named, whatever names there are to watch for. */
const ownName: ReadonlySet<DetailKind> = new Set(['titled-name', 'watched-name']);
/** Where the number of a register is written: it may look like another number. */
const numbers: ReadonlySet<DetailKind> = new Set(['possible-nhs-number']);

/** The places of a file that are meant to hold names and numbers: of the practitioner, of witnesses, of those who decided. */
function allowedPlaces(context: PortfolioContext): (file: string) => readonly Allowed[] {
  const { portfolio, locate } = context;
  const { practitioner, origin, credentials } = portfolio;
  const decisions = [...portfolio.attained, ...portfolio.judgements, ...portfolio.waivers];
  const witnesses = new Map(portfolio.evidence.map(({ file, witness }) => [file, witness]));
  // A key that was not written has the place of what it should stand in, which is not meant.
  const written = (
    kinds: Allowed['kinds'],
    value: string | undefined,
    at: Origin,
    ...keys: string[]
  ): readonly Allowed[] =>
    value === undefined || value === '' ? [] : [{ at: locate(at, ...keys), kinds }];
  const inSettings = (): readonly Allowed[] => [
    ...written(ownName, practitioner.name, origin, 'practitioner', 'name'),
    ...written(names, practitioner.supervisor, origin, 'practitioner', 'supervisor'),
    ...credentials.flatMap((one) => written(numbers, one.number, one.origin, 'number')),
    ...watchList(context).map((at) => ({ at, kinds: 'all' as const })),
  ];
  return (file) => {
    const witness = witnesses.get(file);
    const signOff = portfolio.signOffs.find((one) => one.origin.file === file);
    const panel = portfolio.panels.find((one) => one.origin.file === file);
    return [
      ...(file === origin.file ? inSettings() : []),
      ...decisions.flatMap(({ by, origin: at }) =>
        at.file === file ? written(names, by, at, 'by') : [],
      ),
      ...(signOff ? placesIn(signOff, context) : []),
      ...(panel ? placesInPanel(panel, context) : []),
      ...(witness ? written(names, witness.name, witness.origin, 'name') : []),
      ...(witness ? written(numbers, witness.registration, witness.origin, 'registration') : []),
    ];
  };
}

/** Of a sign-off the assessor, and long runs of digits that are no numbers of anybody. */
const placesIn = (
  { origin, attachments, signature, assessor }: RecordedSignOff,
  { locate, locateWhole }: PortfolioContext,
): readonly Allowed[] => [
  { at: locateWhole(origin, 'assessor'), kinds: names },
  ...(assessor.registration === undefined
    ? []
    : [{ at: locate(origin, 'assessor', 'registration'), kinds: numbers }]),
  { at: locateWhole(origin, 'fingerprint'), kinds: 'all' },
  ...(attachments.length > 0
    ? [{ at: locateWhole(origin, 'attachments'), kinds: 'all' as const }]
    : []),
  ...(signature === undefined
    ? []
    : [{ at: locateWhole(origin, 'signature'), kinds: 'all' as const }]),
];

/** Of what a panel decided the practitioner and the members, and the number of the pack. */
const placesInPanel = (
  { origin, conflicts }: RecordedPanel,
  { locate, locateWhole }: PortfolioContext,
): readonly Allowed[] => [
  { at: locate(origin, 'practitioner'), kinds: ownName },
  { at: locate(origin, 'pack', 'number'), kinds: 'all' },
  { at: locateWhole(origin, 'members'), kinds: new Set([...names, ...numbers]) },
  ...(conflicts.length > 0 ? [{ at: locateWhole(origin, 'conflicts'), kinds: names }] : []),
];

const signOffPaths = ({ texts }: PortfolioContext): readonly string[] =>
  [...texts.keys()].filter((path) => /^signoffs\/.*\.ya?ml$/i.test(path));

/** The name of a sign-off has that of the assessor, and that of the evidence, where its details are told once. */
function detailsInSignOffPath(
  path: string,
  { portfolio }: PortfolioContext,
  options: DetailOptions,
): readonly FoundDetail[] {
  const evidence = portfolio.signOffs.find(({ origin }) => origin.file === path)?.evidence ?? '';
  const told = new Set(findDetailsInPath(evidence, options).map(({ piece }) => piece));
  return findDetailsInPath(path, options).filter(
    ({ kind, piece }) => !ownName.has(kind) && !told.has(piece),
  );
}

const watchList = ({ portfolio, locateWhole }: PortfolioContext): readonly Span[] =>
  portfolio.watch.length === 0 ? [] : [locateWhole(portfolio.origin, 'privacy', 'watch')];
