import type { Rule } from './rule.ts';

/** The rule of a code or a name, as people write it: `OT301`, `ot301`, `unknown-statement`. */
export const findRule = (written: string, among: readonly Rule[]): Rule | undefined =>
  among.find(({ code, name }) => code === written.toUpperCase() || name === written.toLowerCase());
