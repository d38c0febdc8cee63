import type { englishSecondReadingFaults } from '../en/second-reading.ts';

const cannotAsk = 'Ni all otpath ofyn cwestiynau yma.';

/** What keeps a second reader from recording a decision, in Welsh. */
export const welshSecondReadingFaults: typeof englishSecondReadingFaults = {
  nothingToReadAgain: ({ file }) => ({
    message:
      file === undefined
        ? 'Nid oes dim i’w ddarllen yr eildro. Nid oes penderfyniad yn y portffolio hwn yn cyfrif heddiw.'
        : `Nid oes dim i’w ddarllen yr eildro. Nid oes penderfyniad ar ${file} yn cyfrif heddiw.`,
    hint: 'Mae asesydd yn penderfynu yn gyntaf. I gofnodi’r penderfyniad hwnnw, rhedwch: otpath sign',
  }),
  secondNotNamed: () => ({
    message: `${cannotAsk} Ar goll: y dystiolaeth i’w darllen yr eildro.`,
    hint: 'Rhowch ei ffeil, er enghraifft: otpath sign --second evidence/2026-03-a-kitchen.md',
  }),
  secondBySelf: () => ({
    message: 'Ni all ymarferydd fod yn ail ddarllenydd ei dystiolaeth ei hun.',
    hint: 'Gofynnwch i rywun arall sy’n cael llofnodi tystiolaeth ei darllen.',
  }),
  secondBySameAssessor: ({ name }) => ({
    message: `Mae ${name} eisoes wedi penderfynu ar y dystiolaeth hon, felly mae angen ail ddarllenydd arall.`,
    hint: 'Gofynnwch i rywun nad yw wedi penderfynu arni.',
  }),
  readAlready: ({ file }) => ({
    message: `Rydych wedi cofnodi ail ddarlleniad o ${file}. Nid oes dim wedi newid ers hynny.`,
    hint: `I gofnodi’r hyn yr ydych chi a’r asesydd cyntaf yn ei benderfynu ar y cyd, rhedwch: otpath sign --joint ${file}`,
  }),
  secondReadingEdited: ({ file }) => ({
    message: `Golygwyd ${file} ar ôl iddi gael ei hysgrifennu, felly nid ychwanegwyd dim ati.`,
    hint: 'Adferwch y ffeil fel yr ysgrifennodd otpath hi. Os na allwch, symudwch hi o moderation a darllenwch eto.',
  }),
  secondReadingChanged: ({ file }) => ({
    message: `Mae rhaglen arall wedi newid ${file}, felly ni chofnodwyd dim.`,
    hint: 'Rhedwch yr un gorchymyn eto. Os nad yw’n gweithio o hyd, gwiriwch nad dolen yw’r ffolder moderation.',
  }),
  jointNotNamed: () => ({
    message: 'Mae angen i otpath wybod pa dystiolaeth y gwnaethoch benderfynu arni ar y cyd.',
    hint: 'Rhowch ei ffeil, er enghraifft: otpath sign --joint evidence/2026-03-a-kitchen.md',
  }),
  nothingToDecideJointly: ({ file }) => ({
    message: `Nid oes ail ddarlleniad o ${file} yn aros am benderfyniad ar y cyd.`,
    hint: `I gofnodi ail ddarlleniad yn gyntaf, rhedwch: otpath sign --second ${file}`,
  }),
  severalReaders: ({ names }) => ({
    message: `Mae ail ddarlleniadau gan fwy nag un person yn aros: ${names.join(', ')}.`,
    hint: 'Enwch yr ail ddarllenydd gyda --name.',
  }),
};
