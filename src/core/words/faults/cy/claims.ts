import { offerInWelsh } from '../../findings/cy/offer.ts';
import type { englishClaimFaults } from '../en/claims.ts';

export const welshClaimFaults: typeof englishClaimFaults = {
  claimWithoutFramework: ({ written }) => ({
    message: `Nid yw "${written}" yn dweud i ba fframwaith y mae’n perthyn.`,
    hint: 'Ysgrifennwch fframwaith:id, er enghraifft wales-social-care-ot:L6-PP-03, neu ysgrifennwch target yn otpath.yaml.',
  }),
  unknownStatement: ({ framework, statement, near }) => ({
    message: `Nid oes gan "${framework}" ddatganiad o’r enw "${statement}".`,
    hint: offerInWelsh(near, 'I weld pob datganiad, rhedwch: otpath gaps --all'),
  }),
  retiredStatement: ({ statement }) => ({
    message: `Ni allwch hawlio ${statement}. Nid yw’r fframwaith yn gofyn amdano mwyach.`,
  }),
  dutyStatement: ({ statement }) => ({
    message: `Ni allwch hawlio ${statement}. Dyletswydd ydyw: mae’n disgrifio’r swydd.`,
    hint: `I weld beth mae’n ei ddweud, rhedwch: otpath explain ${statement}`,
  }),
  adviceStatement: ({ statement }) => ({
    message: `Ni allwch hawlio ${statement}. Cyngor ar ddysgu ydyw.`,
    hint: 'Hawliwch y cyfrifoldeb neu’r sgìl y mae’r dysgu wedi arwain ato.',
  }),
  claimedTwice: ({ statement }) => ({
    message: `Rhoesoch ${statement} yn --claim fwy nag unwaith.`,
    hint: 'Rhowch ef unwaith, gyda’r ddwy resymeg mewn un frawddeg.',
  }),
};
