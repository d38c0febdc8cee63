import type { Match } from './match.ts';

const before = /[A-Za-z0-9._%+'-]{1,64}$/;
const after = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z]{2,24}(?![A-Za-z0-9-])/;

/** E-mail addresses, looked for from each @ outwards, so that long texts cost no more than short ones. */
export function* findEmailAddresses(text: string): Generator<Match> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = before.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^['.-]+/, '');
    const domain = after.exec(text.slice(at + 1, at + 256))?.[0];
    if (!local || domain === undefined) continue;
    const [start, end] = [at - local.length, at + 1 + domain.length];
    yield { kind: 'e-mail-address', start, end, certain: false };
  }
}
