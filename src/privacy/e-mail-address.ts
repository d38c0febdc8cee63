import type { Match } from './match.ts';

const localSign = /[A-Za-z0-9._%+'-]/;
const domain = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z]{2,24}(?![A-Za-z0-9-])/y;

/** E-mail addresses, looked for from each @ outwards, so that long texts cost no more than short ones. */
export function* findEmailAddresses(text: string): Generator<Match> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    domain.lastIndex = at + 1;
    if (!domain.test(text)) continue;
    const end = domain.lastIndex;
    let start = at;
    while (start > 0 && at - start < 64 && localSign.test(text[start - 1]!)) start -= 1;
    while (start < at && "'.-".includes(text[start]!)) start += 1;
    if (start < at) yield { kind: 'e-mail-address', start, end, certain: false };
  }
}
