import type { englishPanelFaults } from '../en/panels.ts';

const missingInForm = {
  outcome: 'yr argymhelliad',
  date: 'diwrnod y panel',
  members: 'enwau’r aelodau',
  condition: 'beth yw amod',
};

const dayTroubles = {
  'no-day': 'nad yw’n ddiwrnod yn y calendr',
  'too-early': 'sydd cyn diwrnod y pecyn',
  'to-come': 'sydd eto i ddod',
};

/** The same in Welsh. */
export const welshPanelFaults: typeof englishPanelFaults = {
  formNotFound: ({ file }) => ({
    message: `Ni ellir agor y ffurflen ${file}.`,
    hint: 'Gwiriwch ei henw a’i ffolder. Os yw ar agor mewn rhaglen arall, caewch hi yno.',
  }),
  formTooLarge: ({ file }) => ({
    message: `Mae ${file} yn fwy na 100 MB. Nid yw’r un ffurflen panel mor fawr.`,
    hint: 'Rhowch ddogfen Word y pecyn, neu’r ffeil a gadwodd ei dudalen.',
  }),
  formLockFile: ({ file }) => ({
    message: `Ffeil y mae Word yn ei chadw dim ond tra bo dogfen ar agor yw ${file}.`,
    hint: 'Rhowch y ddogfen ei hun. Mae ganddi’r un enw heb ~$ ar y dechrau.',
  }),
  noForm: ({ file }) => ({
    message: `Nid oes ffurflen panel yn ${file}.`,
    hint: 'Rhowch ddogfen Word y pecyn wedi’i llenwi (.docx), neu’r ffeil a gadwodd ei dudalen (.otpath-form.json).',
  }),
  formOfOtherVersion: ({ file }) => ({
    message: `Fersiwn arall o otpath a wnaeth y ffurflen ${file}.`,
    hint: 'Diweddarwch otpath. Yna darllenwch y ffurflen eto.',
  }),
  formDamaged: ({ file }) => ({
    message: `Newidiwyd rhywbeth yn ${file} nad yw i’w lenwi, felly ni all otpath ddweud ar gyfer pa becyn y mae’r ffurflen.`,
    hint: 'Gofynnwch i’r panel am y ffurflen fel y’i cadwyd ganddynt.',
  }),
  formOfOtherPerson: ({ file, named, practitioner }) => ({
    message: `Mae ${file} ar gyfer pecyn rhywun arall: ${named}. Mae’r portffolio hwn am ${practitioner}.`,
    hint: 'Ewch i ffolder portffolio’r person hwnnw. Yna darllenwch y ffurflen yno.',
  }),
  formOfOtherTarget: ({ file, target, sought }) => ({
    message: `Mae ${file} ar gyfer pecyn â tharged arall: ${target}. Mae’r portffolio hwn yn anelu at ${sought}.`,
    hint: `Os ar y targed hwnnw y penderfynodd y panel, ychwanegwch: --target ${target}`,
  }),
  formEvidenceChanged: ({ file, numbers, day }) => ({
    message: `Mae tystiolaeth wedi newid ers y pecyn ${day} y mae ${file} ar ei gyfer: ${numbers.join(', ')} yn y pecyn hwnnw. Penderfynodd y panel ar y dystiolaeth fel yr oedd.`,
    hint: 'Darllenwch y ffurflen i gopi o’r portffolio fel yr oedd pan wnaethoch y pecyn, neu rhowch becyn newydd i’r panel.',
  }),
  formToCorrect: ({ file, doubled, unknown, unknownEvidence, missing, days, example }) => ({
    message: [
      `Ni ellir darllen ${file} i’r portffolio eto.`,
      ...(doubled.length > 0
        ? [`Mae ganddi fwy nag un ateb lle gall fod un: ${doubled.join(', ')}.`]
        : []),
      ...(unknown.length > 0
        ? [`Mae’n enwi’r hyn nad yw gan y targed na’r pecyn: ${unknown.join(', ')}.`]
        : []),
      ...(unknownEvidence.length > 0
        ? [`Mae ynddi diciau am dystiolaeth nad yw yn y pecyn: ${unknownEvidence.join(', ')}.`]
        : []),
      ...(missing.length > 0
        ? [`Yn eisiau: ${missing.map((one) => missingInForm[one]).join(', ')}.`]
        : []),
      ...days.map(
        ({ written, why }) => `Dyddiad na all fod yn gywir: "${written}" ${dayTroubles[why]}.`,
      ),
    ].join(' '),
    hint: [
      'Gofynnwch i’r panel gywiro’r ffurflen.',
      ...(days.length > 0 ? [`Ysgrifennwch ddyddiad megis ${example}.`] : []),
      'Yna darllenwch hi eto.',
    ].join(' '),
  }),
  panelRecordDiffers: ({ file, record }) => ({
    message: `Mae gan ${record} benderfyniadau eraill gan banel o’r un diwrnod ar yr un targed, felly ni ddarllenwyd ${file} i’r portffolio.`,
    hint: `Cymharwch y ddau. Os y ffurflen sy’n gywir, ailenwch neu dilëwch ${record}. Yna darllenwch y ffurflen eto.`,
  }),
  panelRecordTooLarge: ({ file }) => ({
    message: `Ni ddarllenwyd ${file} i’r portffolio. Gyda’r rhesymau a’r sylwadau hyn byddai’r cofnod yn fwy nag 1 MB, ac ni allai otpath ei ddarllen eto.`,
    hint: 'Gofynnwch i’r panel am destunau byrrach, ac am yr hyn sy’n hirach mewn dogfen ar wahân.',
  }),
  formNotAgreed: () => ({
    message: 'Ni all otpath ofyn cwestiynau yma, felly nid ysgrifennwyd y penderfyniadau hyn.',
    hint: 'Ychwanegwch --yes i’w hysgrifennu heb gwestiwn.',
  }),
  formShownBeforeChange: ({ file }) => ({
    message:
      'Mae’r portffolio wedi newid ers i otpath ddangos y penderfyniadau hyn, felly nid ysgrifennwyd dim.',
    hint: `Darllenwch ${file} eto, ac edrychwch ar y penderfyniadau cyn cytuno.`,
  }),
  panelNameTaken: ({ file }) => ({
    message: `Nid ysgrifennwyd ${file}. Mae gan rywbeth arall ei enw bellach, neu mae ei ffolder yn arwain allan o’r portffolio.`,
    hint: 'Edrychwch ar yr hyn sydd yno. Yna darllenwch y ffurflen eto.',
  }),
  yesWithoutForm: () => ({
    message: 'Dim ond gyda --read-form y mae otpath pack yn derbyn --yes.',
    hint: 'Gadewch --yes allan.',
  }),
};
