import type { englishSharedHelp } from '../en/shared.ts';

/** The labels of help, and the options and arguments that several commands share, in Welsh. */
export const welshSharedHelp: typeof englishSharedHelp = {
  labels: {
    Usage: 'Defnydd',
    Arguments: 'Argiau',
    Options: 'Opsiynau',
    Commands: 'Gorchmynion',
    Examples: 'Enghreifftiau',
    choices: 'dewisiadau',
    default: 'rhagosodiad',
    thisFolder: 'y ffolder hon',
  },
  groups: {
    firstSteps: 'Camau cyntaf',
    lookingCloser: 'Edrych yn fanylach',
    assessors: 'Aseswyr a phaneli adolygu',
    frameworks: 'Fframweithiau a golygyddion',
    otpath: 'Cymorth gydag otpath ei hun',
  },
  helpCommand: 'dangos cymorth ar gyfer gorchymyn',
  otherClaims: 'pob hawliad arall',
  arguments: {
    portfolio: 'ffolder y portffolio',
  },
  options: {
    '--help': 'dangos cymorth ar gyfer y gorchymyn hwn',
    '--lang': 'iaith y negeseuon a’r adroddiadau',
    '--color': 'defnyddio lliwiau',
    '--no-color': 'peidio â defnyddio lliwiau',
    '--no-cache': 'darllen popeth eto, hyd yn oed os nad oes dim wedi newid',
    '--target': 'y lefel, y cam neu’r proffil rôl i anelu ato',
    '--format': 'fformat yr allbwn',
    '--output': 'ysgrifennu i’r ffeil hon yn lle’r derfynell',
    '--frameworks': 'ffolder â rhagor o fframweithiau; gellir ei ailadrodd',
    '--allowed-signers': 'rhestr o allweddi aseswyr a gedwir y tu allan i’r portffolio',
    '--templates': 'ffolder â’ch templedi eich hun ar gyfer dogfennau',
    '--reference-docx':
      'dogfen Word i ddefnyddio ei harddulliau, ei phennyn, ei throedyn a chynllun ei thudalen',
    '--fail-on':
      'gorffen â chod gadael 1 os oes unrhyw: errors, details, expired, behind, waiting neu unevidenced; gyda rhif, o hynny ymlaen (waiting=50); gellir ei ailadrodd',
    '--as-of': 'dangos y canlyniadau fel y maent ar y dyddiad hwn (er enghraifft 2026-03-14)',
  },
};
