import { findSheetProblems } from '../../core/workspace/sheet-problems.ts';
import type { SheetProblem } from '../../core/model/sheet-fault.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { englishDay } from '../../core/text/english-day.ts';
import { comparePeople } from '../../core/text/person.ts';
import { welshDay } from '../../core/words/cy-dates.ts';
import type { PageWord } from '../../core/words/sign-off-sheet-words.ts';
import type { SigningBasis } from '../../core/workspace/request-sheet.ts';
import { checkedField, type CheckedField } from './checked-field.ts';
import type { CollectedSheet } from './finish-sheet.ts';

/** What a sheet is looked at with. */
export interface SheetSurroundings {
  readonly basis: SigningBasis;
  readonly words: Readonly<Record<PageWord, string>>;
  /** On this computer, and now: a page may be open for days. */
  readonly today: () => IsoDate;
}

/** A mistake, with its field. */
export interface SheetMistake {
  readonly field: Pick<CheckedField, 'label' | 'focus'>;
  readonly sentence: string;
  /** Whether something is only missing: such a sheet can be saved to be finished later. */
  readonly isOpen: boolean;
}

/** All that is wrong in a form, in the order of the page. */
const problemsIn = (
  { claims, ...form }: CollectedSheet,
  { basis, today }: SheetSurroundings,
): readonly SheetProblem[] =>
  findSheetProblems(
    {
      ...form,
      claims: claims.map(({ decision, ...said }) => ({
        ...said,
        decision: decision === '' ? undefined : decision,
      })),
    },
    {
      asked: basis.asked,
      today: today(),
      likenessOf: (person) => basis.practitioner && comparePeople(person, basis.practitioner),
    },
  );

const isOpen = ({ kind }: SheetProblem): boolean =>
  kind === 'missing' || kind === 'undecided' || kind === 'no-reason';

/** The field in which a problem is put right: that of a claim by its number. */
function placeOf(problem: SheetProblem): string {
  switch (problem.kind) {
    case 'undecided':
      return `decision ${problem.claim}`;
    case 'no-reason':
      return `comment ${problem.claim}`;
    case 'missing':
      return problem.what === 'decisions' ? 'decision E1.1' : problem.what;
    case 'bad-date':
      return 'date';
    case 'bad-number':
      return 'registration';
    case 'no-letters':
      return 'name';
    case 'practitioner':
      return problem.likeness === 'same-number' ? 'registration' : 'name';
    case 'doubled':
      return 'relationship';
    case 'detail-in-role':
      return 'role';
  }
}

/** A day in words, in the language of the page. Browsers know the months of English, and not always those of Welsh. */
export const dayInWords = (day: IsoDate): string =>
  (document.documentElement.lang === 'cy' ? welshDay : englishDay)(day);

function sentenceOf(problem: SheetProblem, words: SheetSurroundings['words']): string {
  const said = (word: PageWord, written = ''): string => words[word].replace('{}', () => written);
  switch (problem.kind) {
    case 'missing':
      return said(`missing-${problem.what}`);
    case 'undecided':
    case 'no-reason':
      return said(problem.kind, problem.claim);
    case 'no-letters':
    case 'bad-number':
      return said(problem.kind, problem.written);
    case 'practitioner':
      return said(problem.likeness, problem.name);
    case 'bad-date':
      // The field takes no other days than those of the calendar.
      return problem.why === 'no-day'
        ? said('missing-date')
        : said(problem.why, dayInWords(problem.day));
    // The page ticks one at most, and can’t tell what a role says of somebody.
    case 'doubled':
    case 'detail-in-role':
      return '';
  }
}

/** The fields of a sheet, each of which says beside it what is wrong. `collect` gives the form as it is now. */
export function sheetFields(
  collect: () => CollectedSheet,
  surroundings: SheetSurroundings,
): () => readonly SheetMistake[] {
  const { words } = surroundings;
  /** What was found as everything is looked at: it is the same for each field. */
  let known: readonly SheetProblem[] | undefined;
  const found = (): readonly SheetProblem[] => known ?? problemsIn(collect(), surroundings);
  const sentence = (problem: SheetProblem): string => sentenceOf(problem, words);
  const fields = new Map<string, CheckedField>();
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-form]')) {
    const { requirements: claim = '' } = row.dataset;
    for (const one of row.querySelectorAll<HTMLElement>(
      'fieldset, input:not([type="radio"]), textarea',
    )) {
      const name = (
        one.matches('[data-field]') ? one : one.querySelector<HTMLElement>('[data-field]')
      )!.dataset['field']!;
      const key = claim === '' ? name : `${name} ${claim}`;
      const label =
        one.querySelector('legend')?.textContent ?? one.getAttribute('aria-label') ?? '';
      const isTyped = ['name', 'registration', 'date'].includes(key);
      let isSaving = false;
      const faultOf = (): string | undefined => {
        const here = found().find((problem) => placeOf(problem) === key);
        // Nobody is told that a field is empty before they have had the time to fill it in.
        return here && (isSaving || !isOpen(here)) ? sentence(here) : undefined;
      };
      const checked = checkedField(one, label, faultOf, isTyped);
      fields.set(key, {
        ...checked,
        check: () => {
          isSaving = true;
          return checked.check();
        },
      });
    }
  }
  return () => {
    const problems = found();
    known = problems;
    for (const field of fields.values()) field.check();
    known = undefined;
    return problems.flatMap((problem) => {
      const field = fields.get(placeOf(problem));
      return field ? [{ field, sentence: sentence(problem), isOpen: isOpen(problem) }] : [];
    });
  };
}
