import type { englishCohortFaults } from '../en/cohort.ts';
import { welshWhyNotRead } from './system-reasons.ts';

/** What keeps otpath from showing many portfolios together, in Welsh. */
export const welshCohortFaults: typeof englishCohortFaults = {
  noPortfoliosBelow: ({ folders }) => ({
    message: `Nid oes portffolio yn ${folders.map((one) => `"${one}"`).join(', ')} nac oddi tano.`,
    hint: 'Rhowch ffolder â phortffolios ynddi. Mae ffeil o’r enw otpath.yaml ym mhob un.',
  }),
  foldersAndList: () => ({
    message: 'Rhowch ffolderi neu --list, nid y ddau.',
    hint: 'Gadewch un ohonynt allan.',
  }),
  listNotOpened: ({ file, code }) => ({
    message: `Ni ellid agor ${file}. ${welshWhyNotRead(code)}`,
    hint: 'Rhowch ffeil destun ag un ffolder ar bob llinell.',
  }),
};
