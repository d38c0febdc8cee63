import type { RecordedPanel } from '../model/panel.ts';
import type { Origin, Span } from '../model/place.ts';
import type { RecordedSecondReading } from '../model/second-reading.ts';
import type { RecordedSignOff } from '../model/sign-off.ts';
import type { DetailKind } from '../privacy/match.ts';
import type { PortfolioContext } from './rule.ts';

/** A place that is meant to hold details of some kinds. */
export interface Allowed {
  readonly at: Span;
  readonly kinds: ReadonlySet<DetailKind> | 'all';
}

/** Where somebody is named. A date of birth, a phone number or a name to watch for is out of place there too. */
const names: ReadonlySet<DetailKind> = new Set(['titled-name']);
/** Where the practitioner is named, whatever names there are to watch for. */
export const ownName: ReadonlySet<DetailKind> = new Set(['titled-name', 'watched-name']);
/** Where the number of a register is written: it may look like another number. */
const numbers: ReadonlySet<DetailKind> = new Set(['possible-nhs-number']);

/** The places of a file that are meant to hold names and numbers: of the practitioner, of witnesses, of those who decided. */
export function allowedPlaces(context: PortfolioContext): (file: string) => readonly Allowed[] {
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
      ...portfolio.secondReadings
        .filter((one) => one.origin.file === file)
        .flatMap((one) => placesInReading(one, context)),
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

/** Of a second reading both readers, and long runs of digits that are no numbers of anybody. */
const placesInReading = (
  { origin, reader, claims }: RecordedSecondReading,
  { locate, locateWhole }: PortfolioContext,
): readonly Allowed[] => [
  { at: locateWhole(origin, 'reader'), kinds: names },
  ...(reader.registration === undefined
    ? []
    : [{ at: locate(origin, 'reader', 'registration'), kinds: numbers }]),
  ...claims.flatMap(({ first }, index): readonly Allowed[] => [
    { at: locateWhole(origin, 'claims', index, 'first'), kinds: names },
    ...(first.registration === undefined
      ? []
      : [{ at: locate(origin, 'claims', index, 'first', 'registration'), kinds: numbers }]),
  ]),
  { at: locate(origin, 'fingerprint'), kinds: 'all' },
  { at: locate(origin, 'seal'), kinds: 'all' },
];

/** Where the names are listed that must never appear. */
export const watchList = ({ portfolio, locateWhole }: PortfolioContext): readonly Span[] =>
  portfolio.watch.length === 0 ? [] : [locateWhole(portfolio.origin, 'privacy', 'watch')];
