import { stateAt } from '../assess/credential-validity.ts';
import type { Assessment, Coverage } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { allRequirementsOf, findTarget, type Library } from '../model/library.ts';
import { compareNames, groupPeople } from '../text/person.ts';
import { textIn, type Language } from '../model/text.ts';
import type { PackView, SheetView, WitnessEntry, WitnessView } from './pack.ts';
import { viewRequirement } from './requirement-view.ts';
import type { Words } from '../words/index.ts';

/** What is asked of the person and not of their evidence, with the day on which each ends. */
export function viewEligibility(
  { coverage }: Assessment,
  words: Words,
  language: Language,
): PackView['eligibility'] {
  return coverage
    .filter(({ requirement: { kind } }) => kind !== 'statement' && kind !== 'capability')
    .map((one) => ({ ...viewRequirement(one, words, language), expires: expiryOf(one) }));
}

function expiryOf({ why }: Coverage): IsoDate | undefined {
  return why.flatMap((reason) =>
    'expires' in reason && reason.expires ? [reason.expires] : [],
  )[0];
}

/** What a kind of credential is called: by the words for common ones, else by the requirement that asks for it. */
export function credentialTitles(
  library: Library,
  { pack }: Words,
  language: Language,
): (kind: string) => string {
  const titles = new Map<string, string>([
    ...allRequirementsOf(library).flatMap((one) =>
      one.kind === 'credential' ? [[one.credential, textIn(one.text, language)] as const] : [],
    ),
    ...Object.entries(pack.credentials),
  ]);
  return (kind) => titles.get(kind) ?? kind.replaceAll('-', ' ');
}

/** Every credential of the portfolio, as the pack calls its kind or as a framework asks for it. */
export function viewCredentials(
  { portfolio, asOf }: Assessment,
  library: Library,
  words: Words,
  language: Language,
): PackView['credentials'] {
  const titleOf = credentialTitles(library, words, language);
  return portfolio.credentials.map(({ kind, number, issued, expires, barredLists }) => ({
    title: titleOf(kind),
    state: expires === undefined ? 'held' : stateAt(expires, asOf),
    number,
    issued,
    expires,
    barredLists: barredLists.map((one) => words.pack.barredLists[one]),
  }));
}

export const viewAttained = (
  { portfolio: { attained } }: Assessment,
  library: Library,
  language: Language,
): PackView['attained'] =>
  attained.map(({ target, date, by }) => {
    const found = findTarget(library, target);
    return { title: found ? textIn(found.title, language) : target, date, by };
  });

/** Every witness with what they have seen, by name; one person under two spellings is one. */
export function viewWitnesses(sheets: readonly SheetView[]): readonly WitnessEntry[] {
  const seen = sheets.flatMap(({ witness, number, heading }) =>
    witness ? [{ witness, number, heading }] : [],
  );
  return groupPeople(seen, ({ witness }) => witness)
    .map((group): WitnessEntry => {
      const people = group.map(({ witness }) => witness);
      const [{ name }] = people as [WitnessView];
      return {
        name,
        role: people.find(({ role }) => role !== undefined)?.role,
        registration: people.find(({ registration }) => registration !== undefined)?.registration,
        isSelf: people.some(({ isSelf }) => isSelf),
        seen: group.map(({ witness: { date }, number, heading }) => ({ number, heading, date })),
      };
    })
    .sort(compareNames);
}
