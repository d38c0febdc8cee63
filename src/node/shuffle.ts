import { randomInt } from 'node:crypto';

/** The same things in an order that nobody can guess. */
export function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
  const mixed = [...things];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
