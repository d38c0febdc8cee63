import type { doctorWords } from '../en/doctor.ts';

/** What `otpath doctor` says about the computer, in Welsh. */
export const welshDoctorWords: typeof doctorWords = {
  about: {
    System: 'Y system',
    Portfolio: 'Portffolio',
    Copies: 'Copïau',
    Frameworks: 'Fframweithiau',
    Browser: 'Porwr',
    Editor: 'Golygydd',
    Terminal: 'Terfynell',
  },
  look: 'Sylwch',
  broken: 'Nam',
  version: (version) => `fersiwn ${version}`,
  installed: ({ version, folder }) => `fersiwn ${version}, wedi’i osod yn ${folder}`,
  tooOld: ({ version, needed }) =>
    `mae fersiwn ${version} yn rhy hen. Gosodwch ${needed} neu fwy newydd o nodejs.org.`,
  noPortfolio: (folder) =>
    `dim un yn ${folder} nac mewn unrhyw ffolder uwch ei phen. Ewch i’ch un chi gyda cd, neu crëwch un: otpath init`,
  portfolio: (folder) => `${folder}; gall otpath ysgrifennu iddo`,
  notWritable: (folder) =>
    `ni all otpath ysgrifennu i ${folder}. Symudwch y portffolio, neu gofynnwch i’r sawl sy’n gofalu am y cyfrifiadur hwn.`,
  synced: (service) =>
    `mae eich portffolio yn ${service}, sy’n cadw copïau yn rhywle arall. Gofynnwch i’ch cyflogwr a gewch gadw tystiolaeth yno. Gadewch iddo orffen cyn defnyddio cyfrifiadur arall.`,
  frameworks: ({ builtIn, own }) => {
    const names = own.length > 0 ? `: ${own.join(', ')}` : '';
    return `${String(builtIn)} yn rhan o otpath, ${String(own.length)} o’ch rhai chi${names}`;
  },
  unreadFrameworks: (names) =>
    `ni all otpath ddarllen: ${names.join(', ')}. I weld pam, rhedwch: otpath framework validate`,
  noBrowser:
    'ni chafwyd hyd i un, felly ni all otpath wneud ffeiliau PDF. Gosodwch Chrome neu Edge. Mae popeth arall yn gweithio hebddo.',
  browser: (program) => `${program}, y mae otpath yn ei ddefnyddio i wneud ffeiliau PDF`,
  usualEditor: 'y rhaglen sy’n agor ffeiliau testun ar y cyfrifiadur hwn',
  uses: {
    git: 'check --changed a check --since',
    'ssh-keygen': 'llofnodi ag allwedd a gwirio llofnodion',
  },
  found: (use) => `wedi’i ganfod; defnyddir ar gyfer ${use}`,
  notFound: (use) => `heb ei ganfod. Dim ond ar gyfer ${use} y mae ei angen.`,
  terminal: 'terfynell',
  noTerminal: 'nid terfynell: mae’r allbwn yn mynd i rywle arall',
  columns: (columns) => `${String(columns)} colofn`,
  colours: 'lliwiau',
  noColours: 'dim lliwiau',
  allLetters: 'yn dangos pob llythyren',
  someLetters: (locale) => `efallai na fydd yn dangos pob llythyren (locale ${locale})`,
  localeNotSet: 'heb ei osod',
  nothingSent:
    'Ni anfonwyd dim i unman. Os oes rhywun yn eich helpu, gallwch gopïo’r testun hwn i neges ato.',
};
