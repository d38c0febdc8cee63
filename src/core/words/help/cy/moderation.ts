import type { englishModerationHelp } from '../en/moderation.ts';

const shared = {
  '--list': 'ffeil ag un ffolder ar bob llinell, yn lle ffolderi',
  '--target': 'cymharu pawb â’r targed hwn yn lle eu targed eu hunain',
  '--quiet': 'peidio â dangos cynnydd y gwaith',
};

const folders = 'ffolderi â phortffolios ynddynt, ar unrhyw ddyfnder';

/** Help with the commands for moderation, in Welsh. */
export const welshModerationHelp: typeof englishModerationHelp = {
  'cohort sample': {
    summary: 'tynnu penderfyniadau a darnau o dystiolaeth ar gyfer ail olwg',
    description:
      'Tynnu penderfyniadau a darnau o dystiolaeth ar gyfer ail olwg, fel y dywed cynllun. Mae’r un hedyn, cynllun a phortffolios yn rhoi’r un sampl ar bob cyfrifiadur. Mae’r cofnod yn dweud pam y tynnwyd pob un. Mae’n gadael allan yr hyn a benderfynwyd. Nid yw’n newid dim.',
    arguments: { folders },
    options: {
      ...shared,
      '--plan': 'ffeil sy’n dweud faint i’w dynnu o beth',
      '--seed': 'unrhyw destun, megis dyddiad eich cyfarfod; mae hedyn arall yn tynnu sampl arall',
    },
    examples: {
      'otpath cohort sample . --plan plan.yaml --seed 2026': 'Dangos beth i edrych arno eto.',
      'otpath cohort sample . --plan plan.yaml --seed 2026 --output sample.json': 'Cadw’r cofnod.',
    },
  },
  'cohort agreement': {
    summary: 'dangos i ba raddau y mae darllenwyr cyntaf ac ail yn penderfynu’r un fath',
    description:
      'Cymharu penderfyniadau â’r ail ddarlleniadau ohonynt, at ei gilydd ac ar gyfer pob piler: faint sydd yr un fath, kappa Cohen ac AC1 Gwet, pob un â chyfwng 95 %. Mae’n dweud lle mae rhy ychydig. Ni chaiff asesydd ei enwi na’i roi mewn trefn teilyngdod. Nid yw’n newid dim.',
    arguments: { folders },
    options: { ...shared, '--plan': 'cynllun sampl sy’n dweud faint o hawliadau sy’n ddigon' },
    examples: {
      'otpath cohort agreement .':
        'Dangos i ba raddau y mae darllenwyr cyntaf ac ail yn penderfynu’r un fath.',
      'otpath cohort agreement . --output agreement.json':
        'Ysgrifennu’r un peth ar gyfer rhaglenni eraill.',
    },
  },
  'cohort similar': {
    summary: 'dangos tystiolaeth â’r un darnau o destun ynddi',
    description:
      'Cymharu testunau pob darn o dystiolaeth, mewn un portffolio ac ar draws portffolios, a dangos darnau o destun sydd yr un fath ochr yn ochr. Anwybyddir testun templedi a fframweithiau. Ni all ddangos pam mae testunau’n debyg. Nid oes dim yn gadael y cyfrifiadur hwn, ac ni newidir dim.',
    arguments: { folders },
    options: {
      ...shared,
      '--words':
        'dangos parau â chynifer â hyn o leiaf o eiriau yr un fath; 40 os gadewch ef allan',
      '--all': 'dangos popeth yn y derfynell',
    },
    examples: {
      'otpath cohort similar .': 'Dangos y parau â’r mwyaf o eiriau yr un fath.',
      'otpath cohort similar . --format html --output similar.html':
        'Ysgrifennu tudalen â’r darnau ochr yn ochr.',
    },
  },
  merge: {
    summary: 'rhoi rhannau carfan at ei gilydd',
    description:
      'Rhoi at ei gilydd yr hyn a ysgrifennodd otpath cohort --shard ar un cyfrifiadur neu ragor. Mae’r allbwn yr un fath ag allbwn un rhediad dros bob portffolio. Gwrthodir rhannau sydd ar goll, yno ddwywaith, heb fod yn gyflawn neu o rediad arall, gyda’r gorchmynion sy’n eu hysgrifennu eto. Mae’n gorffen â chod gadael 0 os yw popeth yn iawn, 1 os yw --fail-on yn dod o hyd i rywbeth, a 2 os na ellir rhoi’r rhannau at ei gilydd neu os na ellid darllen portffolios.',
    arguments: { blobs: 'y ffeiliau a ysgrifennodd otpath cohort --shard' },
    options: {
      '--all': 'dangos popeth yn y derfynell',
      '--columns': 'colofnau tabl y bobl, wedi’u gwahanu â chomas',
    },
    examples: {
      'otpath merge blobs/*': 'Dangos y garfan gyfan.',
      'otpath merge blobs/* --format json --output team.json':
        'Ysgrifennu’r un peth ar gyfer rhaglenni eraill.',
    },
  },
};
