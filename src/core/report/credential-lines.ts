import { runningOut } from '../assess/credential-validity.ts';
import { daysBetween, type IsoDate } from '../model/date.ts';
import type { Credential } from '../model/portfolio.ts';
import { wordsIn } from '../words/index.ts';
import { plural } from '../words/plural.ts';

/** What common credentials are called in the middle of a sentence. */
const names: Readonly<Record<string, string>> = {
  'hcpc-registration': 'HCPC registration',
  'dbs-enhanced': 'enhanced DBS check',
};

/** One line for each credential that has expired, then for each that soon will, the earliest first. */
export function credentialLines(
  credentials: readonly Credential[],
  asOf: IsoDate,
): readonly string[] {
  const { date } = wordsIn('en');
  const record = 'write the new date in otpath.yaml, under credentials.';
  const ending = (state: 'expired' | 'expiring') =>
    [...runningOut(credentials, state, asOf)].sort((a, b) => (a.expires < b.expires ? -1 : 1));
  const nameOf = (kind: string): string =>
    Object.hasOwn(names, kind) ? names[kind]! : `credential ${kind}`;
  return [
    ...ending('expired').map(
      ({ kind, expires }) =>
        `Your ${nameOf(kind)} expired on ${date(expires)}. Renew it if you have not, and ${record}`,
    ),
    ...ending('expiring').map(({ kind, expires }) => {
      const days = daysBetween(asOf, expires);
      const when =
        days === 0
          ? `today, on ${date(expires)}`
          : `on ${date(expires)}, in ${plural(days, 'day')}`;
      return `Your ${nameOf(kind)} expires ${when}. Renew it in time, and ${record}`;
    }),
  ];
}
