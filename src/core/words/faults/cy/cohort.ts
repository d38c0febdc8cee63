import { offerInWelsh } from '../../findings/cy/offer.ts';
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
  unknownColumn: ({ written, near, columns }) => ({
    message: `Nid oes colofn o’r enw "${written}".`,
    hint: offerInWelsh(near, `Dewiswch o’r rhain, gyda chomas rhyngddynt: ${columns.join(', ')}.`),
  }),
  columnsNeedTable: ({ format }) => ({
    message:
      format === 'terminal'
        ? 'Yn y derfynell, dim ond gyda --all y mae --columns yn gweithio.'
        : `Nid yw --columns yn gweithio gyda --format ${format}.`,
    hint:
      format === 'terminal'
        ? 'Ychwanegwch --all, neu fformat arall: html, xlsx neu csv.'
        : 'Gadewch ef allan, neu ddewis fformat arall: html, xlsx neu csv.',
  }),
  csvNeedsFolder: ({ output }) => ({
    message: `Mae otpath cohort yn ysgrifennu sawl ffeil CSV, un ar gyfer pob tabl${output === undefined ? '' : `, felly ni all "${output}" fod yn ffeil`}.`,
    hint: 'Rhowch enw ffolder ar eu cyfer: --output team',
  }),
  batchNeedsFolder: ({ kind }) => ({
    message: `Mae otpath cohort ${kind === 'sheets' ? 'reports' : kind} yn gwneud ffeil ar gyfer pob person, felly mae angen ffolder ar eu cyfer.`,
    hint: `Rhowch enw ffolder: --output ${kind}`,
  }),
  milestonesUnusable: ({ file, lines }) => ({
    message: `Ni all otpath ddefnyddio ${file} fel y mae. Edrychwch ar ${lines.length === 1 ? 'linell' : 'linellau'} ${lines.join(', ')}.`,
    hint: 'Mae docs/file-formats.md yn rhestru’r hyn a all fod ynddo. I gael help yn eich golygydd, rhedwch: otpath schema cohort --output cohort.schema.json',
  }),
  milestonesNotOpened: ({ file, code }) => ({
    message: `Ni ellid agor ${file}. ${welshWhyNotRead(code)}`,
    hint: 'Rhowch ffeil YAML â cherrig milltir.',
  }),
  notAKey: ({ file }) => ({
    message: `Nid yw ${file} yn allwedd y mae otpath wedi’i hysgrifennu.`,
    hint: 'Rhowch ffeil rhediad cynharach, neu enw ffeil newydd.',
  }),
  keyInOutput: ({ file }) => ({
    message: `Rhaid i’r allwedd fod mewn ffeil ar wahân, nid yn ${file}.`,
    hint: 'Rhowch enw ffeil arall i --anonymise, mewn lle na all neb ond chi ei agor.',
  }),
  listNotOpened: ({ file, code }) => ({
    message: `Ni ellid agor ${file}. ${welshWhyNotRead(code)}`,
    hint: 'Rhowch ffeil destun ag un ffolder ar bob llinell.',
  }),
};
