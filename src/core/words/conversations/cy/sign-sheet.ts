import { commandIn } from '../../quoted.ts';
import { joined } from '../../cy-lists.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import { welshSheetProblems as said } from '../../cy-sign-off-sheet.ts';
import type { signSheetWords } from '../en/sign-sheet.ts';

const askAgain =
  'Gwnewch daflen newydd gydag otpath sign --request a gofynnwch am benderfyniad eto.';

/** What otpath sign says of sign-off sheets, in Welsh. */
export const welshSignSheetWords: typeof signSheetWords = {
  request: {
    pieces: (pieces, claims) =>
      `Mae ${welshPlural(pieces, nouns.piece)} ar y daflen, a ${welshPlural(claims, nouns.claim)} i benderfynu arnynt.`,
    notInside: (paths) =>
      `Rhy fawr i fod yn y daflen, felly anfonwch y rhain hefyd: ${paths.join(', ')}.`,
    notInWord: (count) =>
      `Ni all dogfen Word gynnwys atodiadau. Anfonwch ${welshPlural(count, nouns.attachment)} hefyd, neu gwnewch dudalen yn lle hynny.`,
    notInPdf: (count) =>
      `Ni all PDF gynnwys atodiadau. Anfonwch ${welshPlural(count, nouns.attachment)} hefyd, neu gwnewch dudalen yn lle hynny.`,
    details: (count, folder) =>
      `Mae ${welshPlural(count, nouns.place)} yn y dystiolaeth hon yn edrych fel manylion personol. Edrychwch cyn anfon y daflen. I’w gweld, rhedwch: ${commandIn('otpath check', folder)}`,
    sendPaper: (file) =>
      `Argraffwch ${file} i’r asesydd, neu anfonwch hi i’w hargraffu. Ni all otpath ddarllen penderfyniadau ar bapur. Pan fydd y daflen wedi’i llofnodi gennych, cofnodwch hi gyda’r asesydd wrth eich ochr: otpath sign. Neu gwnewch dudalen neu ffurflen Word i’r asesydd ei llenwi: ychwanegwch --format html neu --format docx.`,
    send: (file) =>
      `Anfonwch ${file} at yr asesydd. Pan anfonir y penderfyniadau yn ôl, rhedwch: otpath sign --from FILE`,
  },
  sheetOf: (file, who, day) => `${file}: ${who}, ${day}`,
  piece: (number, title, file) => `${number} “${title}” (${file})`,
  signed: {
    listed: 'Llofnodwyd gydag allwedd sydd ar restr eich sefydliad.',
    other: 'Llofnodwyd gydag allwedd.',
  },
  unknownPiece: (number) => `${number} ar y daflen`,
  refused: (what, why) => `${what}: heb ei gofnodi. ${why}`,
  recorded: (what, file) =>
    `${what}: mae’r penderfyniadau hyn eisoes yn ${file}. Nid oes dim i’w wneud.`,
  unanswered: (pieces) => `${welshPlural(pieces, nouns.piece)} heb benderfyniad.`,
  record: (pieces) =>
    pieces === 1
      ? 'Cofnodi’r penderfyniadau hyn?'
      : `Cofnodi’r penderfyniadau ar ${welshPlural(pieces, nouns.piece)}?`,
  nothing: 'Ni chofnodwyd dim.',
  trust:
    'Mae taflen heb allwedd yn profi beth a benderfynwyd, nid pwy a benderfynodd. Mae mor ddibynadwy â’r ffordd y daeth atoch: o gyfeiriad gwaith yr asesydd ei hun, neu o’i law. Mae hawliad a dderbynnir ynddi yn cyfrif fel un a dderbyniwyd. I gael un a ddilyswyd, mae’r asesydd yn llofnodi’r daflen gydag allwedd sydd ar restr eich sefydliad.',
  verified:
    'Llofnodwyd gydag allwedd sydd ar restr eich sefydliad: mae’r penderfyniadau hyn wedi’u dilysu.',
  notListed:
    'Mae’r llofnod yn gywir, ond nid yw’r allwedd ar unrhyw restr o allweddi y tu allan i’r portffolio, felly mae hawliad a dderbynnir yn cyfrif fel un a dderbyniwyd, nid fel un a ddilyswyd.',
  notRead: {
    'no-form':
      'Nid taflen ddyfarnu wedi’i llenwi yw hon. Rhowch y ffeil a gadwodd ei thudalen (.otpath-signoff.json), neu’r ddogfen Word wedi’i llenwi.',
    'other-version':
      'Fersiwn arall o otpath a wnaeth y daflen hon. Diweddarwch otpath. Yna rhowch gynnig arall arni.',
    damaged:
      'Newidiwyd rhywbeth nad yw i’w lenwi, felly ni all otpath ddibynnu ar ddim ohoni. Gofynnwch i’r asesydd am y ffeil fel y’i cadwyd.',
  },
  sheet: {
    ...said,
    otherPerson: (named, practitioner) =>
      `Mae’r daflen am dystiolaeth rhywun arall: ${named}. Mae’r portffolio hwn am ${practitioner}.`,
    doubled: 'Ticiwyd mwy nag un berthynas â’r ymarferydd.',
    detailInRole: {
      'a name': 'Mae’n ymddangos bod enw rhywun yn y rôl.',
      'a personal detail': 'Mae’n ymddangos bod manylyn personol yn y rôl.',
    },
    noDay: (written) => `Nid yw “${written}” yn ddiwrnod yn y calendr.`,
    correct: 'Gofynnwch i’r asesydd gywiro’r daflen a’i hanfon eto.',
  },
  pieceFaults: {
    gone: `Nid oes tystiolaeth yn y portffolio hwn sydd fel y mae’r daflen yn ei dangos. Efallai iddi gael ei hailenwi neu ei dileu. ${askAgain}`,
    changed: {
      content: `Mae’r testun neu’r atodiadau wedi newid ers gwneud y daflen, felly mae’r penderfyniad am rywbeth arall. ${askAgain}`,
      claims: `Mae’r hawliadau, rhesymeg neu ddatganiad wedi newid ers gwneud y daflen. ${askAgain}`,
    },
    doubled: (claims) =>
      `Mwy nag un penderfyniad ar ${joined(claims)}. Gofynnwch i’r asesydd pa un sy’n gywir.`,
    undecided: (claims) =>
      `${said.undecided(claims)} Gofynnwch i’r asesydd benderfynu neu ddileu’r sylw.`,
    noReason: (claims) => `${said.noReason(claims)} Gofynnwch i’r asesydd eu hysgrifennu.`,
    unknown: (claims) => `Nid oes hawliad ${joined(claims)} ar y daflen.`,
    decidedSince: (day) =>
      `Mae’r un asesydd wedi cofnodi penderfyniad arall, ar ${day}, ers gwneud y daflen. ${askAgain}`,
    twice:
      'Mae’r un asesydd yn penderfynu’n wahanol ar un arall o’r taflenni hyn. Gofynnwch iddynt pa un sy’n cyfrif, a chofnodwch honno.',
    namesake:
      'Mae asesydd arall o’r un enw yn penderfynu arno ar un arall o’r taflenni hyn. Cofnodwch y daflen honno yn gyntaf, yna hon ar ei phen ei hun.',
    keyNeeded: {
      known:
        'Mae allwedd ar y rhestr ar gyfer yr asesydd hwn, felly nid yw penderfyniad hebddi yn cyfrif. Gofynnwch am lofnodi’r daflen gyda’r allwedd.',
      'used-before':
        'Llofnododd yr asesydd hwn benderfyniad cynharach ar y dystiolaeth hon gydag allwedd. Gofynnwch am lofnodi’r daflen hon gyda’r allwedd hefyd.',
    },
    signature: {
      broken:
        'Nid yw’r llofnod yn cyd-fynd â’r hyn y mae’r daflen yn ei ddweud. Newidiwyd rhywbeth ynddi, neu mae’r asesydd wedi penderfynu o’r blaen heb i’r daflen wybod. Gofynnwch am lofnodi taflen newydd.',
      otherKey:
        'Ni wnaed y llofnod gyda’r allwedd sydd ar y rhestr ar gyfer yr asesydd hwn, neu ni cheir defnyddio’r allwedd honno mwyach.',
      noProgram:
        'Ni all otpath wirio’r llofnod yma, gan nad yw ssh-keygen wedi’i osod. Gofynnwch i’ch tîm TG am OpenSSH.',
    },
    unreadAttachments: (paths) => `Ni ellir darllen yr atodiadau hyn: ${paths.join(', ')}.`,
    tooLarge:
      'Gyda’r sylwadau hyn byddai’r dyfarniad yn fwy nag 1 MB, ac ni allai otpath ei ddarllen eto. Byrhewch y sylwadau, a chadwch yr hyn sy’n hirach mewn dogfen ar wahân.',
    editedSignOff: (file) =>
      `Golygwyd ${file} ar ôl ei ysgrifennu, felly ni ellir ychwanegu dim ati.`,
  },
};
