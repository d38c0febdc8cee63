import { joined } from '../../cy-lists.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import type { englishPackingFaults } from '../en/packing.ts';

const htmlInstead =
  'Neu gadewch pdf allan o --format (er enghraifft --format html), ac argraffwch y dudalen gydag unrhyw borwr.';

export const welshPackingFaults: typeof englishPackingFaults = {
  unknownPillar: ({ pillar, near, known }) => ({
    message: `Nid oes gan y targed biler o’r enw "${pillar}".`,
    hint:
      known.length === 0
        ? 'Nid yw wedi’i rannu’n bileri. Gadewch --pillar allan.'
        : offerInWelsh(near, `Mae ganddo: ${known.join(', ')}.`),
  }),
  documentsWithoutZip: ({ documents }) => ({
    message: `Dim ond mewn zip y gall otpath ysgrifennu mwy nag un ddogfen. Gofynasoch am ${joined(documents)}.`,
    hint: `Ysgrifennwch --format ${[...documents, 'zip'].join(',')}, neu rhedwch otpath pack unwaith ar gyfer pob un.`,
  }),
  browserNotFound: () => ({
    message:
      'Mae angen Chrome, Edge neu Chromium ar otpath i wneud PDF. Nid oes yr un ohonynt ar y cyfrifiadur hwn.',
    hint: `Gosodwch un ohonynt, neu rhowch lwybr eich un chi yn OTPATH_CHROME. ${htmlInstead}`,
  }),
  browserFailed: ({ browser, failure }) => ({
    message: {
      'no-start': `Ni ellid cychwyn y porwr ${browser}.`,
      ended: `Caeodd y porwr ${browser} cyn i’r PDF fod yn barod.`,
      'too-slow': `Ni orffennodd y porwr ${browser} y PDF mewn dwy funud.`,
      refused: `Gwrthododd y porwr ${browser} wneud y PDF.`,
    }[failure],
    hint: `Os yw ar agor, caewch ef a rhowch gynnig arall arni. Neu rhowch borwr arall yn OTPATH_CHROME. ${htmlInstead}`,
  }),
  changedWhilePacking: ({ file }) => ({
    message: `Newidiwyd neu symudwyd ${file} tra oedd otpath yn gwneud y pecyn, felly ni wnaed pecyn.`,
    hint: 'Arhoswch nes nad oes rhaglen arall yn ysgrifennu i’r portffolio. Yna gwnewch y pecyn eto.',
  }),
  changedSinceOpening: ({ files }) => ({
    message: `Wedi newid ers i chi agor y ffolder, felly ni all eich porwr eu darllen mwyach: ${files.join(', ')}.`,
    hint: 'Cadwch y newidiadau a wnaethoch yma, yna agorwch y ffolder eto.',
  }),
  packTooLarge: () => ({
    message:
      'Mae’r atodiadau yn fwy na 4 GB gyda’i gilydd. Mae hynny’n ormod i zip y gall pob cyfrifiadur ei agor.',
    hint: 'Tynnwch atodiadau mawr allan, neu dewiswch dystiolaeth gyda --evidence.',
  }),
  packTooManyFiles: () => ({
    message: 'Mae gormod o ffeiliau ar gyfer zip y gall pob cyfrifiadur ei agor.',
    hint: 'Dewiswch dystiolaeth gyda --evidence neu --pillar.',
  }),
};
