import { nouns, welshPlural } from './cy-plural.ts';
import type { VerifyWords } from './en-verify.ts';

/** What is different, in one line: `newidiwyd 1 ffeil, mae 1 ffeil ar goll`. */
function differencesOf({
  changed,
  added,
  missing,
  faulty,
  hasStrayBytes,
}: Parameters<VerifyWords['notWhole']>[0]): string {
  const files = (count: number): string => welshPlural(count, nouns.file);
  return [
    ...(changed > 0 ? [`newidiwyd ${files(changed)}`] : []),
    ...(added > 0 ? [`ychwanegwyd ${files(added)}`] : []),
    ...(missing > 0 ? [`mae ${files(missing)} ar goll`] : []),
    ...(faulty > 0 ? [`mae ${files(faulty)} wedi’i difrodi neu’n anniogel`] : []),
    ...(hasStrayBytes ? ['mae data nad yw’n perthyn i unrhyw ffeil'] : []),
  ].join(', ');
}

/** What `otpath verify` says of a pack, in Welsh. */
export const welshVerify: VerifyWords = {
  whole: (files) =>
    `Mae’r pecyn hwn yn gyflawn a heb ei newid (gwiriwyd ${welshPlural(files, nouns.file)}).`,
  notWhole: (differences) => `Peidiwch â dibynnu ar y pecyn hwn: ${differencesOf(differences)}.`,
  earlierWhole: 'Mae’r pecyn hwnnw yn gyflawn a heb ei newid.',
  bothWhole: 'Mae’r pecyn hwnnw yn gyflawn a heb ei newid hefyd.',
  earlierNotWhole: (differences) =>
    `Peidiwch â dibynnu ar y pecyn hwnnw: ${differencesOf(differences)}.`,
  faults: {
    twice: (path) => `mae ${path} yn y zip ddwywaith`,
    'unsafe-name': (path) =>
      `mae enw ${path} yn un a fyddai’n ei rhoi y tu allan i’r ffolder lle rydych yn dadbacio’r zip`,
    overlapping: (path) => `mae ${path} yn rhannu ei data â ffeil arall`,
    contradictory: (path) => `mae ${path} yn cael ei disgrifio mewn dwy ffordd wahanol yn y zip`,
    encrypted: (path) => `mae ${path} wedi’i chloi â chyfrinair`,
    'other-method': (path) => `mae ${path} wedi’i phacio mewn ffordd na all otpath ei darllen`,
    link: (path) =>
      `mae ${path} wedi’i nodi fel dolen, a all ddangos rhywbeth nad yw yn y pecyn hwn`,
    damaged: (path) => `mae ${path} wedi’i difrodi ac ni ellir ei dadbacio`,
    'wrong-checksum': (path) => `mae gan ${path} siecswm anghywir yn y zip`,
    'too-large': (path) => `mae ${path} yn rhy fawr i’w dadbacio`,
  },
  whose: (practitioner, target) => `${practitioner}, ar gyfer ${target}`,
  basis: (day, framework, policy) => `Ar ${day} · Fframwaith: ${framework} · Polisi: ${policy}`,
  draft: 'Drafft yw hwn. Peidiwch â’i gyflwyno.',
  unpacked:
    'Ffolder wedi’i dadbacio yw hon. Ni ellir gweld yma yr hyn y gall zip ei guddio wrth ymyl ei ffeiliau, felly gwiriwch y zip hefyd os yw gennych.',
  repacked:
    'Gwnaed y zip hwn eto o ffolder wedi’i dadbacio. Ni ellir gweld yma yr hyn y gall y zip a anfonwyd ei guddio wrth ymyl ei ffeiliau, felly gwiriwch y zip hwnnw hefyd os yw gennych.',
  askAgain: 'Gofynnwch i’r sawl a’i hanfonodd anfon y pecyn eto.',
  manifestNumber: 'SHA-256 ei manifest.json:',
  number: 'Rhif y pecyn, sydd hefyd ar ei dudalen gyntaf:',
  checkNumber: (digits) => `Rhif gwirio (ei ${String(digits)} digid cyntaf):`,
  caution:
    'Gall rhywun sy’n newid pecyn yn fwriadol newid ei faniffest hefyd. Felly cymharwch y rhif gwirio â’r un a ddangosodd otpath pan wnaed y pecyn.',
  comparedWith: (day) => `O’i gymharu â phecyn ${day}`,
  mismatches: {
    'other-practitioner': 'Pecynnau gan bobl wahanol yw’r ddau.',
    'other-target': 'Ar gyfer targedau gwahanol y mae’r ddau becyn.',
    later: 'Y pecyn ar ôl --against yw’r un diweddaraf. A wnaethoch gyfnewid y ddau?',
  },
  thatAndThis: (that, present) => `Y pecyn hwnnw: ${that}. Y pecyn hwn: ${present}.`,
  unexplained:
    'Mae ei ddogfennau’n wahanol, ond nid oes dim y gwnaed hwy ohono wedi newid. Peidiwch â dibynnu ar y pecyn hwn. Gofynnwch i’r sawl a’i hanfonodd pam.',
  same: 'Nid oes dim wedi newid rhwng y ddau.',
  otherDetails:
    'Mae eu maniffestau’n wahanol mewn manylion nad ydynt wedi’u rhestru yma, megis teitlau a chyflyrau.',
  titles: {
    changed: 'Wedi newid',
    added: 'Wedi’u hychwanegu',
    missing: 'Ar goll',
    faulty: 'Wedi’u difrodi neu’n anniogel',
    details: 'Manylion sy’n wahanol',
    documents: 'Dogfennau a ffeiliau eraill sy’n wahanol',
    newEvidence: 'Tystiolaeth newydd',
    changedEvidence: 'Tystiolaeth sydd wedi newid',
    withdrawnEvidence: 'Tystiolaeth a dynnwyd yn ôl',
    gained: 'Gofynion sydd bellach wedi’u bodloni',
    lost: 'Gofynion nad ydynt wedi’u bodloni mwyach',
    accepted: 'Gofynion a dderbyniwyd o’r newydd gan asesydd',
    noLongerAccepted: 'Gofynion nad ydynt wedi’u derbyn fel o’r blaen',
    missingRefusals: 'Gwrthodiadau nad ydynt yn y pecyn hwn',
    conditions: 'Amodau aseswyr',
  },
  detail: (what, before, after) =>
    `${{ draft: 'Drafft', framework: 'Fframwaith', policy: 'Polisi' }[what]}: ${before} yn y pecyn hwnnw, ${after} yn yr un hwn`,
  yes: 'ydy',
  no: 'nac ydy',
  documents: {
    changed: (path) => `${path}: wedi newid`,
    added: (path) => `${path}: yn y pecyn hwn yn unig`,
    withdrawn: (path) => `${path}: yn y pecyn hwnnw yn unig`,
  },
  changes: {
    textOrRationales: 'ei destun neu ei resymeg',
    text: 'ei destun',
    rationales: (ids) => `y rhesymeg dros ${ids}`,
    details: 'manylion megis ei deitl, ei ddyddiadau neu ei dyst',
    signOffs: 'yr hyn y mae aseswyr yn ei ddweud amdano',
    attachments: 'ei atodiadau',
    nowClaims: (ids) => `yn awr yn hawlio ${ids}`,
    noLongerClaims: (ids) => `nid yw’n hawlio ${ids} mwyach`,
  },
  notRequiredBefore: 'heb fod yn ofynnol o’r blaen',
  was: (state) => `${state} o’r blaen`,
  noLongerRequired: 'ddim yn ofynnol mwyach',
  is: (state) => `${state} yn awr`,
  conditions: {
    met: 'Wedi’i fodloni',
    changed: 'Wedi newid ers hynny, ac nid yw’r asesydd wedi edrych eto',
    open: 'Yn agored',
    gone: 'Mae ei gofnod wedi diflannu',
  },
  replacements: {
    unsigned:
      'Fe’i llofnodwyd ag allwedd, ac nid yw’r penderfyniad sydd yn ei le wedi’i lofnodi. Gofynnwch i’r asesydd ai ei benderfyniad ef neu hi ydyw.',
    'other-key':
      'Mae’r penderfyniad sydd yn ei le wedi’i lofnodi ag allwedd arall. Gofynnwch i’r asesydd ai ei benderfyniad ef neu hi ydyw.',
  },
};
