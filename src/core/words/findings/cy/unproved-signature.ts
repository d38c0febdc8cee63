import type { SignOffArgs } from '../../../model/finding-args/sign-offs.ts';
import { welshDay } from '../../cy-dates.ts';
import type { Said } from '../finding-words.ts';

/** Why a signature does not show that the assessor signed. */
export function sayUnprovedSignatureInWelsh(args: SignOffArgs['unproved-signature']): Said {
  const { assessor, signer, evidence, date, practitioner, outweighed } = args;
  const not = 'felly nid yw’r dyfarniad hwn yn cyfrif';
  const again = `Gofynnwch i ${assessor} lofnodi eto â’i allwedd: otpath sign --renew --key KEYFILE ${evidence}.md.`;
  switch (args.case) {
    case 'unsigned':
      return {
        message: `Mae allwedd ar gyfer ${assessor} yn hysbys, ond nid yw’r dyfarniad hwn wedi’i lofnodi, felly nid yw’n cyfrif.`,
        hint: again,
      };
    case 'after-signed': {
      const ids = [...new Set(outweighed.map(({ statement }) => statement))].join(', ');
      const days = [...new Set(outweighed.map(({ on }) => welshDay(on)))].join(', ');
      return {
        message: `Llofnododd ${assessor} ag allwedd nad yw ${ids} wedi’i dderbyn, neu ei fod wedi’i dderbyn gydag amodau yn unig (${days}). Nid oes llofnod ar y dyfarniad hwn, felly nid yw’n newid hynny.`,
        hint: `Cadwch y penderfyniad wedi’i lofnodi. ${again}`,
      };
    }
    case 'other-key':
      return {
        message: `Nid yw’r dyfarniad hwn wedi’i lofnodi â’r allwedd sy’n hysbys ar gyfer ${assessor}, felly nid yw’n cyfrif.`,
        hint: `${again} Os yw’r allwedd yn newydd, bydd y sawl sy’n cadw’r rhestr yn ei hychwanegu.`,
      };
    case 'other-person':
      return {
        message: `Mae’r dyfarniad hwn yn enw ${assessor}, ond allwedd rhywun arall a’i llofnododd, felly nid yw’n cyfrif.`,
        hint: `${again} Os ${assessor} biau’r allwedd, mae’r rhestr yn ei chynnwys dan enw arall.`,
      };
    case 'other-name':
      return {
        message: `Mae’r rhestr allweddi’n cynnwys yr allwedd hon dan enw heblaw ${assessor}, ${not}.`,
        hint: `Gofynnwch i berchennog yr allwedd lofnodi â’r enw yn y rhestr. Os enw ${assessor} yw hwnnw hefyd, bydd y sawl sy’n cadw’r rhestr yn ychwanegu ${signer} at y llinell honno.`,
      };
    case 'other-number':
      return {
        message: `Mae’r rhestr allweddi’n cynnwys yr allwedd hon dan rif cofrestru gwahanol i’r un y mae ${assessor} yn ei roi yma, ${not}.`,
        hint: `Gofynnwch i ${assessor} lofnodi eto â’r rhif yn y rhestr. Os yw’r rhestr yn anghywir, bydd y sawl sy’n ei chadw yn cywiro’r llinell honno.`,
      };
    case 'own-key':
      return {
        message: `Allwedd yr ymarferydd a lofnododd hwn, ac mae’r dyfarniad yn enw ${assessor}, felly nid yw’n cyfrif.`,
        hint: 'Ni all neb gymeradwyo ei waith ei hun. Gofynnwch i rywun arall lofnodi, â’i allwedd ei hun. Os yw’r rhestr yn rhoi’r allwedd i’r person anghywir, bydd y sawl sy’n ei chadw yn cywiro’r llinell honno.',
      };
    case 'other-practitioner':
      return {
        message: `Mae’r dyfarniad hwn ar dystiolaeth ${practitioner ?? 'rhywun arall'}, a phortffolio rhywun arall yw hwn, felly nid yw’n cyfrif.`,
        hint: `Os cafodd ei gopïo yma, symudwch y ffeil allan o signoffs. Os yw enw’r ymarferydd wedi newid, gofynnwch i ${assessor} lofnodi eto.`,
      };
    case 'authority-key':
      return {
        message: `Mae’r rhestr allweddi’n cynnwys allwedd ${assessor} gyda cert-authority, felly caiff lofnodi tystysgrifau ond nid dyfarniadau. Nid yw’r un hwn yn cyfrif.`,
        hint: 'Gofynnwch i’r sawl sy’n cadw’r rhestr ddileu cert-authority o’r llinell honno, neu llofnodwch â thystysgrif a wnaeth yr allwedd hon.',
      };
    case 'not-yet-valid':
      return {
        message: `Nid oedd allwedd ${assessor} yn ddilys eto ar ${welshDay(date)}, ${not}.`,
        hint: 'Gofynnwch i’r sawl sy’n cadw’r rhestr allweddi wirio valid-after yn y llinell honno, neu gofynnwch am ddyfarniad newydd.',
      };
    case 'expired':
      return {
        message: `Nid oedd allwedd ${assessor} yn ddilys mwyach ar ${welshDay(date)}, ${not}.`,
        hint: `${again} Rhaid i’r allwedd fod yn ddilys heddiw.`,
      };
    case 'revoked':
      return {
        message: `Mae allwedd ${assessor} wedi’i dirymu, ${not}.`,
        hint: `${again} Mae angen allwedd newydd.`,
      };
    case 'other-purpose':
      return {
        message: `Dim ond at ddibenion eraill y mae’r rhestr yn caniatáu allwedd ${assessor}, ${not}.`,
        hint: 'Gofynnwch i’r sawl sy’n cadw’r rhestr allweddi ysgrifennu namespaces="otpath-sign-off" yn y llinell honno.',
      };
    case 'unchecked':
      return {
        message: `Mae allwedd ar gyfer ${assessor} yn hysbys, ond ni ellir gwirio’r llofnod yma, felly nid yw’n cyfrif.`,
        hint: 'Rhedwch otpath check ar gyfrifiadur sydd ag OpenSSH, sy’n cynnwys ssh-keygen.',
      };
  }
}
