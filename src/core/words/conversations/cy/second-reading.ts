import type { secondReadingWords } from '../en/second-reading.ts';

/** What a second reader is asked and shown, in Welsh. */
export const welshSecondReadingWords: typeof secondReadingWords = {
  which: 'Pa ddarn o dystiolaeth ydych chi am ei ddarllen yr eildro?',
  record:
    'Byddwch yn gweld y penderfyniad cyntaf unwaith y bydd eich un chi wedi’i gofnodi. Ydy eich penderfyniad yn gyflawn?',
  said: (name, judgement) => `Penderfyniad ${name} ar yr ail ddarlleniad: ${judgement}.`,
  together: (id) => `Beth ydych chi’n ei benderfynu ar y cyd am ${id}?`,
  howJoint: (file) =>
    `Siaradwch â’r asesydd cyntaf. I gofnodi’r hyn a benderfynwch ar y cyd, rhedwch: otpath sign --joint ${file}`,
  later: (file) =>
    `Mae eich ail ddarlleniad wedi’i gofnodi. I gofnodi’n ddiweddarach yr hyn a benderfynwch ar y cyd, rhedwch: otpath sign --joint ${file}`,
  toChange: (id, name) =>
    `Mae’r dyfarniad ar ${id} yn aros fel y mae. I’w newid, mae ${name} yn rhedeg: otpath sign`,
  unusable: (file) =>
    `Golygwyd ${file} ar ôl iddi gael ei hysgrifennu, neu nid ail ddarlleniad mohoni. Mae’n cael ei hanwybyddu.`,
};
