import type { englishVerifyingFaults } from '../en/verifying.ts';

const askAgain = 'Gofynnwch i’r sawl a’i hanfonodd anfon y pecyn eto.';
const whichFile = 'Rhowch y zip a anfonodd yr ymgeisydd.';

export const welshVerifyingFaults: typeof englishVerifyingFaults = {
  pageChecksNothing: ({ file }) => ({
    message: `Mae --page yn ysgrifennu’r dudalen sy’n gwirio pecynnau, felly ni all wirio ${file} hefyd.`,
    hint: 'Defnyddiwch otpath verify --page ar ei ben ei hun.',
  }),
  packNotFound: ({ file }) => ({
    message: `Nid oes ffeil ${file}.`,
    hint: whichFile,
  }),
  packNameUnreadable: ({ file, path }) => ({
    message: `Ni all otpath agor ${path} yn ${file}. Efallai fod y rhaglen a’i dadbaciodd wedi newid llythrennau ei enw.`,
    hint: `Dadbaciwch y zip eto â rhaglen arall, neu rhowch y zip ei hun i otpath verify.`,
  }),
  notAZip: ({ file }) => ({
    message: `Nid ffeil zip yw ${file}.`,
    hint: whichFile,
  }),
  packCutOff: ({ file }) => ({
    message: `Nid yw ${file} yn gorffen fel ffeil zip. Mae rhywbeth ar goll yn y diwedd, neu ychwanegwyd rhywbeth ar ei ôl.`,
    hint: askAgain,
  }),
  packDamaged: ({ file }) => ({
    message: `Mae’r rhestr ffeiliau yn ${file} wedi’i difrodi.`,
    hint: askAgain,
  }),
  packHasTooManyFiles: ({ file }) => ({
    message: `Mae mwy o ffeiliau yn ${file} nag y gall pecyn cyflwyno eu cynnwys.`,
    hint: askAgain,
  }),
  noManifest: ({ file, manifest }) => ({
    message: `Nid pecyn cyflwyno yw ${file}. Nid oes ${manifest} ynddo.`,
    hint: whichFile,
  }),
  manifestUnreadable: ({ file, manifest, flaw }) => ({
    message: `Ni all otpath wirio a yw ${file} yn gyflawn a heb ei newid. ${
      {
        twice: `Mae dwy ffeil o’r enw ${manifest} ynddo.`,
        'wrong-checksum': `Mae gan ei ${manifest} siecswm anghywir.`,
        unreadable: `Ni ellir darllen ei ${manifest}.`,
      }[flaw]
    }`,
    hint: askAgain,
  }),
  manifestNotJson: ({ file, manifest }) => ({
    message: `Nid JSON mewn UTF-8 yw’r ${manifest} yn ${file}.`,
    hint: askAgain,
  }),
  manifestOfOtherVersion: ({ file, manifest }) => ({
    message: `Daw’r ${manifest} yn ${file} o fersiwn o otpath nad yw’r un hon yn ei hadnabod.`,
    hint: 'Gwiriwch ef gyda’r fersiwn ddiweddaraf o otpath.',
  }),
  manifestUnfamiliar: ({ file, manifest, at }) => ({
    message: `Nid yw’r ${manifest} yn ${file} fel y mae otpath yn ei ysgrifennu${at === '' ? '' : `, yn ${at}`}.`,
    hint: askAgain,
  }),
};
