import type { Policy } from '../model/policy.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { hasLetters } from '../text/person-name.ts';
import { likenessToPractitioner, type Person } from '../text/person.ts';
import { detailIn } from './masking.ts';

/** In letters. */
const longestTitle = 120;

/** Why a text can't be the title of evidence: everybody sees titles, and they name files. */
export function titleFault(
  title: string,
  portfolio: Portfolio,
): 'no-letters' | 'too-long' | 'name' | 'detail' | undefined {
  if (!/[\p{L}\p{N}]/u.test(title)) return 'no-letters';
  if (title.length > longestTitle) return 'too-long';
  const what = detailIn(title, portfolio, [portfolio.practitioner.name]);
  return what && (what === 'a name' ? 'name' : 'detail');
}

/** Why somebody can't be the witness of the practitioner’s work. */
export function witnessFault(
  person: Person,
  portfolio: Portfolio,
  { rules }: Policy,
): 'no-letters' | ReturnType<typeof likenessToPractitioner> {
  if (!hasLetters(person.name)) return 'no-letters';
  return rules.own_witness_allowed.value ? undefined : likenessToPractitioner(person, portfolio);
}
