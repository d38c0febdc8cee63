import type { Portfolio } from '../model/portfolio.ts';
import type { SheetProblem } from '../model/sheet-fault.ts';
import { isLater, type Assessor, type Relationship } from '../model/sign-off.ts';
import { nameOfAssessorFault, numberOfAssessorFault } from '../text/assessor-details.ts';
import { oneLine } from '../text/one-line.ts';
import {
  isSamePerson,
  likenessToPractitioner,
  type Likeness,
  type Person,
} from '../text/person.ts';
import { detailIn } from './masking.ts';

/** What people say of themselves before they decide. */
interface AssessorGiven {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly registration?: string | undefined;
  readonly relationship?: Relationship | undefined;
}

/** What is wrong with what somebody says of themselves. */
type PersonFault = Extract<
  SheetProblem,
  { readonly kind: 'no-letters' | 'bad-number' | 'detail-in-role' }
>;

/** What keeps somebody from deciding. */
export type AssessorFault =
  | PersonFault
  | Extract<SheetProblem, { readonly kind: 'practitioner' }>
  | { readonly kind: 'unfinished'; readonly missing: readonly ('name' | 'relationship')[] }
  /** Nobody else can assess the practitioner’s work as their own. */
  | { readonly kind: 'not-practitioner' };

export const isAssessorFault = (answer: Assessor | AssessorFault): answer is AssessorFault =>
  'kind' in answer;

/** Who decides, from what they say of themselves, or what is wrong with it. */
export function assessorGiven(
  given: AssessorGiven,
  portfolio: Portfolio,
): Assessor | AssessorFault {
  const { relationship } = given;
  const isNamed = oneLine(given.name ?? '') !== '';
  if (!isNamed || relationship === undefined) {
    return {
      kind: 'unfinished',
      missing: [
        ...(isNamed ? [] : (['name'] as const)),
        ...(relationship === undefined ? (['relationship'] as const) : []),
      ],
    };
  }
  const person = personGiven(given, portfolio);
  if ('kind' in person) return person;
  const fault = selfFault({ ...person, relationship }, portfolio);
  if (fault === 'other') return { kind: 'not-practitioner' };
  return fault === undefined
    ? { ...person, relationship }
    : { kind: 'practitioner', name: person.name, likeness: fault };
}

/** Name, post and number as a decision has them. Without letters, or with somebody’s details in the post, none is written. */
function personGiven(
  { name: written = '', role = '', registration: number = '' }: AssessorGiven,
  portfolio: Portfolio,
): Omit<Assessor, 'relationship'> | PersonFault {
  const [name, post, registration] = [written, role, number].map(oneLine) as [
    string,
    string,
    string,
  ];
  if (nameOfAssessorFault(name)) return { kind: 'no-letters', written };
  if (numberOfAssessorFault(registration)) return { kind: 'bad-number', written: registration };
  const detail = detailInPost(post, name, portfolio);
  if (detail !== undefined) return { kind: 'detail-in-role', detail };
  return { name, role: post || undefined, registration: registration || undefined };
}

/**
 * What is wrong where somebody judges their own work as somebody else would, or the other way round: what makes
 * them look like the practitioner, or that they are another person.
 */
export function selfFault(
  { name, registration, relationship }: Omit<Assessor, 'role'>,
  portfolio: Portfolio,
): Likeness | 'other' | undefined {
  const likeness = likenessToPractitioner({ name, registration }, portfolio);
  if ((likeness !== undefined) === (relationship === 'self')) return undefined;
  return likeness ?? 'other';
}

/** What a post holds of a person. It is shown with every decision, so it must hold nothing. */
export const detailInPost = (post: string, name: string | undefined, portfolio: Portfolio) =>
  detailIn(post, portfolio, [name ?? '', portfolio.practitioner.name]);

/** What somebody said of themselves in their latest decision. */
export const assessorBefore = (
  person: Person,
  { signOffs }: Pick<Portfolio, 'signOffs'>,
): Assessor | undefined =>
  [...signOffs]
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .find(({ assessor }) => isSamePerson(assessor, person))?.assessor;
