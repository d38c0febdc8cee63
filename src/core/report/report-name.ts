import type { IsoDate } from '../model/date.ts';
import { slugOf } from '../model/sign-off.ts';

/** Whose document it is, what for and of which day. */
interface About {
  readonly practitioner: { readonly name: string };
  readonly target: string;
  readonly asOf: IsoDate;
}

/** A name for a file, without its ending, that says what it is, whose, what for and of which day. */
export const reportName = (kind: string, { practitioner, target, asOf }: About): string =>
  [
    kind,
    slugOf(practitioner.name).slice(0, 60),
    slugOf(target.slice(target.indexOf(':') + 1)).slice(0, 40),
    asOf,
  ].join('-');
