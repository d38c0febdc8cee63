import type { HashText } from '../model/ports.ts';

/** The seal of a saved sheet, over everything else that it says. Spaces and line ends do not matter. */
export function sheetSeal(saved: object, hash: HashText): string {
  const rest = Object.entries(saved).filter(([key]) => key !== 'seal');
  return `sha256:${hash(JSON.stringify(Object.fromEntries(rest)))}`;
}
