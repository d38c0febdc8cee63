import { welshDay } from '../../cy-dates.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import { welshNumberForm } from '../../number-form.ts';
import { commandIn } from '../../quoted.ts';
import type { englishSigningFaults } from '../en/signing.ts';

const cannotAsk = 'Ni all otpath ofyn cwestiynau yma.';
const giveName = 'Ychwanegwch eich enw: --name "Nia Sample"';

export const welshSigningFaults: typeof englishSigningFaults = {
  futureJudgement: ({ date }) => ({
    message: `Mae ${welshDay(date)} yn y dyfodol. Ni all penderfyniad fod wedi’i wneud bryd hynny.`,
    hint: 'Rhowch heddiw neu ddiwrnod cynharach fel --date.',
  }),
  oneEvidenceOnly: () => ({
    message: 'Mae otpath sign yn cymryd un darn o dystiolaeth ar y tro.',
    hint: 'I ofyn i rywun am sawl darn ar unwaith, ychwanegwch: --request',
  }),
  onlyWithRequest: ({ flag }) => ({
    message: `Dim ond gyda --request y mae otpath sign yn cymryd ${flag}.`,
    hint: `Ychwanegwch --request, neu gadewch ${flag} allan.`,
  }),
  nothingToRequest: () => ({
    message: 'Nid oes tystiolaeth yn aros am benderfyniad.',
    hint: 'I ofyn am dystiolaeth y penderfynwyd arni eisoes, rhowch ei ffeil, er enghraifft: otpath sign --request evidence/2026-03-a-kitchen.md',
  }),
  sheetNotFound: ({ file }) => ({
    message: `Ni ellir agor y daflen ddyfarnu ${file}.`,
    hint: 'Gwiriwch ei henw a’i ffolder. Mae fel arfer yn eich lawrlwythiadau.',
  }),
  sheetTooLarge: ({ file }) => ({
    message: `Mae ${file} yn fwy na 100 MB. Nid yw’r un daflen ddyfarnu mor fawr.`,
    hint: 'Rhowch y ffeil a gadwodd tudalen y daflen, neu’r ddogfen Word wedi’i llenwi.',
  }),
  sheetsNotAgreed: () => ({
    message: 'Ni all otpath ofyn cwestiynau yma, felly ni chofnodwyd dim o’r taflenni hyn.',
    hint: 'Ychwanegwch --yes i’w cofnodi heb gwestiwn.',
  }),
  nothingClaimed: () => ({
    message: 'Nid oes dim i’w lofnodi. Nid yw’r dystiolaeth yn y portffolio hwn yn hawlio dim.',
  }),
  nothingToJudge: ({ file, folder }) => ({
    message: `Nid oes dim i’w lofnodi. Nid yw ${file} yn hawlio dim y mae fframwaith yn gofyn amdano.`,
    hint: `Ychwanegwch hawliadau ato yn gyntaf. I weld beth sydd o’i le ar y rhai sydd yno, rhedwch: ${commandIn('otpath check', folder)}`,
  }),
  evidenceNotNamed: () => ({
    message: `${cannotAsk} Ar goll: y dystiolaeth i’w llofnodi.`,
    hint: 'Rhowch ei ffeil, er enghraifft: otpath sign evidence/2026-03-a-kitchen.md',
  }),
  decisionsNotGiven: () => ({
    message: `${cannotAsk} Ar goll: penderfyniad ar bob hawliad.`,
    hint: 'Rhowch eich penderfyniadau fel --accept all, --accept L6-PP-03, --conditions L6-PP-03="…" neu --not-accept L6-PP-03="…".',
  }),
  judgedTwice: ({ statement }) => ({
    message: `Rhoesoch ddau benderfyniad ar ${statement}.`,
    hint: 'Rhowch bob datganiad unwaith, yn --accept, --conditions neu --not-accept.',
  }),
  notClaimedHere: ({ statement, near, known }) => ({
    message: `Nid yw’r dystiolaeth hon yn hawlio "${statement}".`,
    hint: offerInWelsh(near, `Mae’n hawlio: ${known.join(', ')}.`),
  }),
  keyNeeded: ({ name, reason }) => ({
    message:
      reason === 'known'
        ? `Mae allwedd ${name} yn y rhestr allweddi, felly ni fydd penderfyniad heb ei lofnodi â hi yn cyfrif.`
        : `Llofnododd ${name} benderfyniad cynharach ar y dystiolaeth hon ag allwedd. Mae penderfyniad heb yr allwedd yn profi llai, ac mae gwrthodiad neu amodau yn yr un a lofnodwyd yn dal i gyfrif.`,
    hint: 'Ychwanegwch ffeil yr allwedd: --key KEYFILE',
  }),
  assessorIsPractitioner: ({ practitioner, likeness }) => ({
    message: {
      'same-number': `Dyma rif cofrestru ${practitioner}, yr ymarferydd.`,
      'same-name': `${practitioner} yw’r ymarferydd. Hunanasesiad yw penderfyniad yr ymarferydd ei hun.`,
      'similar-name': `Gall hwn fod yn enw ${practitioner}, yr ymarferydd. Hunanasesiad yw penderfyniad yr ymarferydd ei hun.`,
    }[likeness],
    hint: 'Os chi yw’r ymarferydd, ychwanegwch --relationship self. Os nad chi, rhowch eich enw llawn. Neu rhowch y ddau rif cofrestru: eich un chi gyda --registration, ac un yr ymarferydd o dan credentials yn otpath.yaml.',
  }),
  assessorIsOther: ({ practitioner }) => ({
    message: `Dim ond yr ymarferydd, ${practitioner}, sy’n gallu gwneud hunanasesiad.`,
    hint: 'Dewiswch --relationship arall, neu rhowch yr enw hwnnw.',
  }),
  detailInRole: ({ detail }) => ({
    message: `Mae’n ymddangos bod ${detail === 'a name' ? 'enw' : 'manylyn personol'} yn --role.`,
    hint: 'Rhowch y swydd yn unig, er enghraifft: --role "uwch therapydd galwedigaethol"',
  }),
  assessorNotNamed: () => ({
    message: `${cannotAsk} Ar goll: eich enw fel asesydd.`,
    hint: giveName,
  }),
  assessorWithoutLetters: () => ({
    message: 'Nid oes llythrennau yn enw’r asesydd.',
    hint: giveName,
  }),
  relationshipNotGiven: ({ relationships }) => ({
    message: `${cannotAsk} Ar goll: eich perthynas â’r ymarferydd.`,
    hint: `Ychwanegwch --relationship gydag un o’r rhain: ${relationships.join(', ')}.`,
  }),
  signOffTooLarge: ({ file }) => ({
    message: `Ni chafodd ${file} ei ysgrifennu. Gyda’r sylwadau hyn byddai’n fwy nag 1 MB, ac ni allai otpath ei ddarllen eto.`,
    hint: 'Byrhewch y sylwadau, a chadwch yr hyn sy’n hirach mewn dogfen ar wahân.',
  }),
  notARegistration: ({ flag }) => ({
    message: `Nid yw’r ${flag} a roesoch yn edrych fel rhif cofrestru.`,
    hint: `${welshNumberForm} Gadewch ${flag} allan os nad ydych yn ei wybod.`,
  }),
  renewedByNobody: () => ({
    message: 'Mae angen i otpath wybod penderfyniadau pwy i’w hadnewyddu.',
    hint: giveName,
  }),
  severalToRenew: () => ({
    message: 'Mae mwy nag un darn o dystiolaeth wedi newid ers i chi benderfynu arno.',
    hint: 'Rhowch yr un i benderfynu arno, er enghraifft: otpath sign --renew evidence/2026-03-a-kitchen.md',
  }),
  nothingToRenew: () => ({
    message: 'Nid oes neb wedi penderfynu ar ddim yn y portffolio hwn eto.',
    hint: 'I gofnodi’r penderfyniad cyntaf, rhedwch: otpath sign',
  }),
  nothingToRenewBy: ({ name, near, names }) => ({
    message: `Nid oes neb o’r enw ${name} wedi penderfynu ar ddim yn y portffolio hwn.`,
    hint: offerInWelsh(near, `Mae’r bobl hyn wedi gwneud: ${names.join(', ')}.`),
  }),
  renewalNotAgreed: () => ({
    message: `${cannotAsk} Ar goll: a yw eich penderfyniad yn dal i sefyll.`,
    hint: 'Ychwanegwch --yes i’w gadw, neu penderfynwch eto gyda --accept, --conditions neu --not-accept.',
  }),
  signOffChanged: ({ file, folder }) => ({
    message: `Mae rhaglen arall wedi newid ${file}, felly ni chofnodwyd eich penderfyniad.`,
    hint: `Rhedwch yr un gorchymyn eto. Os nad yw’n gweithio o hyd, gall fod camgymeriad yn y ffeil, neu gall y ffolder signoffs fod yn ddolen. I weld pa un, rhedwch: ${commandIn('otpath check', folder)}`,
  }),
  attachmentsNotRead: ({ paths }) => ({
    message: `Ni allwch lofnodi’r dystiolaeth hon eto. Mae atodiad ar goll neu ni ellir ei agor: ${paths.join(', ')}.`,
    hint: 'Rhowch yr atodiad yn ei le, neu tynnwch ef o’r dystiolaeth.',
  }),
  signOffEdited: ({ file }) => ({
    message: `Golygwyd ${file} ar ôl iddi gael ei hysgrifennu, felly nid ychwanegwyd dim ati.`,
    hint: 'Adferwch y ffeil fel yr ysgrifennodd otpath hi. Os na allwch, symudwch hi o signoffs a llofnodwch eto.',
  }),
  keygenNotFound: () => ({
    message: 'Nid yw ssh-keygen ar y cyfrifiadur hwn, felly ni lofnodwyd dim.',
    hint: 'Mae’n dod gydag OpenSSH. Gosodwch hwnnw, neu gadewch --key allan.',
  }),
  keygenFailed: ({ said }) => ({
    message: `Ni allai ssh-keygen lofnodi â’r allwedd hon: ${said}`,
    hint: 'Rhowch eich allwedd breifat, er enghraifft: --key ~/.ssh/id_ed25519',
  }),
};
