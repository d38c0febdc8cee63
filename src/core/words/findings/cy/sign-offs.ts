import type { EvidenceAdvice, SignOffArgs } from '../../../model/finding-args/sign-offs.ts';
import { welshDay } from '../../cy-dates.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { sayUnprovedSignatureInWelsh } from './unproved-signature.ts';

export const welshSignOffFindings: Sentences<SignOffArgs> = {
  'not-accepted': ({ assessor, statement, date, file }) => ({
    message: `Ni dderbyniodd ${assessor} yr hawliad hwn o ${statement} ar ${welshDay(date)}, felly nid yw’n cyfrif.`,
    hint: `Darllenwch yr hyn a ysgrifennodd ${assessor}, a newidiwch y dystiolaeth. Yna mae otpath sign --renew ${file} yn cofnodi penderfyniad newydd.`,
  }),
  'changed-since-signed': ({ assessor, date, file, changed }) => ({
    message:
      changed.case === 'uncovered'
        ? `Efallai fod ${whatChanged(changed)} wedi newid ers i ${assessor} ddyfarnu ar y dystiolaeth hon ar ${welshDay(date)}. otpath 0.1.0 a ysgrifennodd y dyfarniad hwnnw, ac nid yw’n cwmpasu ffeiliau nad oes ond y testun yn eu dangos. Felly nid yw’n cyfrif mwyach.`
        : `Mae ${whatChanged(changed)} wedi newid ers i ${assessor} ddyfarnu ar ${welshDay(date)}.`,
    hint:
      changed.case === 'attachment-name'
        ? 'Yr un yw ei chynnwys. Rhowch ei hen enw yn ôl i’r ffeil.'
        : `Gydag otpath sign --renew ${file}, mae ${assessor} yn gweld beth sydd wedi newid ac yn gallu dyfarnu eto.`,
  }),
  'sign-off-of-nothing': (args) =>
    args.case === 'no-evidence'
      ? {
          message: `Nid oes tystiolaeth o’r enw ${args.evidence}.md.${args.refused ? ` Ni dderbyniodd ${args.refused.assessor} ${args.refused.statements.join(', ')} yno yn llawn, ac mae tystiolaeth arall yn hawlio’r un peth.` : ''}`,
          hint: hintForEvidence(args.evidence, args.advice),
        }
      : {
          message: `Nid yw ${args.file} yn ${args.case === 'other-claim' ? 'gwneud yr hawliad hwn o' : 'hawlio'} ${args.statement} mwyach, a dyfarnwyd arno yma.`,
          hint: 'Os yw hynny’n fwriadol, dyfarnwch arno eto gydag otpath sign, sy’n cadw’r hyn a ddywedwyd o’r blaen.',
        },
  'own-sign-off': ({ case: likeness }) => ownSignOff[likeness],
  namesake: ({ case: who, registration }) => ({
    message: `Mae gan y ${who === 'assessor' ? 'asesydd' : 'tyst'} hwn enw’r ymarferydd a rhif cofrestru arall (${registration}), felly maent yn cyfrif fel dau berson.`,
    hint: `Chwiliwch am y ddau rif ar y gofrestr. Os ydynt yn perthyn i ddau berson, gallwch adael hyn. Os yw’r rhif hwn yn anghywir, ${who === 'assessor' ? 'gofynnwch i’r asesydd lofnodi eto â’r rhif cywir' : 'cywirwch ef yma'}.`,
  }),
  'broken-signature': ({ assessor }) => ({
    message: 'Nid yw’r llofnod hwn yn cyd-fynd â’r dyfarniad, felly nid yw’r dyfarniad yn cyfrif.',
    hint: `Adferwch y ffeil fel y llofnodwyd hi, neu gofynnwch i ${assessor} lofnodi eto.`,
  }),
  'unchecked-signature': (args) => {
    const { assessor } = args;
    switch (args.case) {
      case 'unknown-signer':
        return {
          message: `Nid oes allwedd ar gyfer ${assessor} wedi’i rhestru, felly ni wyddys pwy wnaeth y llofnod hwn.`,
          hint: `Gofynnwch i’ch sefydliad ei rhestru, neu ychwanegwch linell at allowed_signers: ${args.signer} ac allwedd gyhoeddus ${assessor}.`,
        };
      case 'wildcard':
        return {
          message:
            'Dim ond o dan batrwm (gyda *, ? neu !) y mae’r rhestr yn cynnwys yr allwedd a lofnododd hwn, felly gallai fod yn allwedd unrhyw un.',
          hint: `Gofynnwch i’r sawl sy’n cadw’r rhestr ysgrifennu ${args.signer} yn lle’r patrwm. Gadewir enw ar ôl ! allan yn fwriadol.`,
        };
      case 'other-in-own-list':
        return {
          message: `Mae allowed_signers y portffolio ei hun yn cynnwys yr allwedd a lofnododd hwn fel ${args.listed}, ac mae’r dyfarniad hwn yn enw ${assessor}. Mae’n cyfrif fel dyfarniad heb lofnod.`,
          hint: `Gofynnwch i ${assessor} lofnodi eto â’i allwedd ei hun. Os ${assessor} biau’r allwedd hon, cywirwch allowed_signers.`,
        };
      case 'unlike-own-list':
        return {
          message: `Nid yw hwn wedi’i lofnodi fel y mae allowed_signers y portffolio ei hun yn ei ddweud ar gyfer ${assessor}. Mae’n cyfrif fel dyfarniad heb lofnod.`,
          hint: `Gofynnwch i ${assessor} lofnodi eto â’i allwedd. Os yw’r allwedd yn newydd, cywirwch allowed_signers.`,
        };
      case 'no-program':
        return {
          message: 'Ni wiriwyd y llofnod hwn: ni chafwyd hyd i ssh-keygen ar y cyfrifiadur hwn.',
          hint: 'Gosodwch OpenSSH, sy’n cynnwys ssh-keygen, a rhedwch otpath eto.',
        };
      case 'not-here':
        return {
          message: 'Ni wiriwyd y llofnod hwn: ni ellir gwirio llofnod o’r math hwn yma.',
          hint: 'Rhedwch otpath check ar gyfrifiadur sydd ag OpenSSH, sy’n cynnwys ssh-keygen.',
        };
    }
  },
  'early-sign-off': ({ date, evidenceDate }) => ({
    message: `Mae’r dyfarniad hwn, ar ${welshDay(date)}, yn hŷn na’r dystiolaeth, sy’n dyddio o ${welshDay(evidenceDate)}.`,
    hint: 'Edrychwch ar y ddau ddyddiad, a chywirwch yr un anghywir.',
  }),
  'contradictory-sign-offs': ({ assessor, statement, file }) => ({
    message: `Mae ${assessor} yn dweud rhywbeth gwahanol am ${statement} ar yr un diwrnod yn ${file}, felly nid yw’r naill na’r llall yn cyfrif.`,
    hint: 'Gofynnwch i’r asesydd pa un sy’n gywir a dilëwch y ffeil arall, neu gofynnwch am lofnodi eto.',
  }),
  'second-sign-off-file': ({ file, assessor, evidence, first, isFirstSigned }) => ({
    message: `Mae ${file} yn ail ffeil o ddyfarniadau gan ${assessor} ar gyfer ${evidence}.md.`,
    hint: isFirstSigned
      ? `Mae ${first} wedi’i llofnodi ag allwedd, ac nid yw hon. Cadwch yr un sydd wedi’i llofnodi, a gofynnwch i ${assessor} ai ei ffeil ei hun yw hon.`
      : `${first} yw’r un sy’n cyfrif. Os copi yw hon, dilëwch hi.`,
  }),
  'unproved-signature': sayUnprovedSignatureInWelsh,
  'edited-sign-off': ({ assessor, hasSeal }) => ({
    message: hasSeal
      ? 'Golygwyd y dyfarniad hwn ar ôl ei ysgrifennu, felly nid yw’n cyfrif.'
      : 'Mae’r dyfarniad hwn wedi colli ei sêl, neu fe’i golygwyd ar ôl ei ysgrifennu, felly nid yw’n cyfrif.',
    hint: `Adferwch y ffeil fel yr ysgrifennwyd hi, neu symudwch hi allan o signoffs a gofynnwch i ${assessor} lofnodi eto.`,
  }),
  'unusable-second-reading': ({ case: how }) => ({
    message:
      how === 'edited'
        ? 'Golygwyd yr ail ddarlleniad hwn ar ôl ei ysgrifennu, felly nid yw otpath yn ei ddefnyddio.'
        : 'Ni all otpath ddarllen yr ail ddarlleniad hwn, felly nid yw’n ei ddefnyddio.',
    hint: 'Adferwch y ffeil fel yr ysgrifennodd otpath hi. Os na allwch, symudwch hi o moderation a gofynnwch i’r ail ddarllenydd ddarllen y dystiolaeth eto.',
  }),
  'renamed-evidence': ({ evidence, was, assessor }) => ({
    message: `Enw newydd ${was}.md yw ${evidence}.md. Mae dyfarniad ${assessor} yn dal i gyfrif, oherwydd mae’r dystiolaeth yn union yr hyn a lofnodwyd.`,
    hint: `Gallwch ei adael. Ond os newidiwch y dystiolaeth, ni all otpath ei hadnabod. Cyn gwneud hynny, rhowch yr enw ${was}.md yn ôl iddi, neu gofynnwch i ${assessor} redeg otpath sign ${evidence}.md.`,
  }),
  'unsealed-sign-off': ({ assessor, isSigned }) => ({
    message: `Nid oes sêl ar y dyfarniad hwn, fel yr ysgrifennai otpath 0.1.0 hwy. ${isSigned ? 'Mae ei lofnod yn dangos golygu’r penderfyniad, ond nid yr hyn a ddywedwyd ynghynt.' : 'Ni ellir sylwi ar olygu arno.'} Mae’n cyfrif serch hynny.`,
    hint: `Gallwch ei adael. Y tro nesaf y bydd ${assessor} yn llofnodi’r dystiolaeth hon, bydd otpath yn ychwanegu sêl.`,
  }),
  'ignored-sign-off': ({ case: how }) =>
    how === 'hidden'
      ? {
          message:
            'Mae enw’r dyfarniad hwn, neu enw ei ffolder, yn dechrau â dot, felly mae rhaglenni eraill yn ei guddio. Mae otpath yn ei ddarllen serch hynny, ac mae’n cyfrif.',
          hint: 'Dilëwch y dot o’r enw. Os copi a wnaeth rhaglen ydyw, symudwch ef allan o signoffs.',
        }
      : {
          message:
            'Mae .otpathignore yn enwi’r dyfarniad hwn. Mae otpath yn ei ddarllen serch hynny, ac mae’n cyfrif.',
          hint: 'Dilëwch y llinell sy’n ei enwi o .otpathignore. Os yw’r asesydd wedi newid ei feddwl, gofynnwch am lofnodi eto.',
        },
  'missing-refusal': (args) => {
    const { assessor, statement, date, commit, file, isFileThere } = args;
    const said =
      args.case === 'not-accepted'
        ? `Ni dderbyniodd ${assessor} yr hawliad hwn o ${statement} ar ${welshDay(date)}`
        : `Derbyniodd ${assessor} yr hawliad hwn o ${statement} gydag amodau ar ${welshDay(date)}`;
    const again = `neu gofynnwch i ${assessor} lofnodi eto.`;
    return {
      message: `${said}, ond nid yw’r penderfyniad hwnnw yn y portffolio mwyach.`,
      hint: isFileThere
        ? `Rhowch y penderfyniad yn ôl (mae git show ${quoted(`${commit}:./${file}`)} yn ei ddangos), ${again}`
        : `Adferwch y ffeil gyda git restore --source=${commit} ${quoted(file)}, ${again}`,
    };
  },
  'gone-refusal': (args) => {
    const { assessor, statement, date, commit, file, evidence } = args;
    const said =
      args.case === 'not-accepted'
        ? `Ni dderbyniodd ${assessor} yr hawliad o ${statement} yn ${evidence}.md ar ${welshDay(date)}`
        : `Derbyniodd ${assessor} yr hawliad o ${statement} gydag amodau yn ${evidence}.md ar ${welshDay(date)}`;
    return {
      message: `${said}. Nid yw’r dystiolaeth honno na’r penderfyniad yn y portffolio mwyach.`,
      hint: `Os yr un dystiolaeth yw hon, gweler git show ${commit}:./${file}, a gofynnwch i ${assessor} ei llofnodi. Os tystiolaeth arall ydyw, gallwch adael hyn.`,
    };
  },
  'unread-history': ({ case: trouble }) => unreadHistory[trouble],
};

function whatChanged(changed: SignOffArgs['changed-since-signed']['changed']): string {
  switch (changed.case) {
    case 'text':
      return 'y testun';
    case 'attachment':
      return 'atodiad';
    case 'attachment-name':
      return 'enw atodiad';
    case 'file':
    case 'uncovered':
      return `y ffeil ${changed.path}`;
    case 'rationale':
      return `rhesymeg ${changed.statement}`;
    case 'statement':
      return `y datganiad ${changed.statement}`;
    case 'before-change':
      return `y datganiad ${changed.statement} (${changed.into} bellach)`;
  }
}

/** A sign-off is sealed with the name of what it judges, so the file gets its name back. */
function hintForEvidence(evidence: string, advice: EvidenceAdvice): string {
  switch (advice.case) {
    case 'one-of-several':
      return `Mae ${welshPlural(advice.count, nouns.file)} yn union yr hyn a lofnododd ${advice.assessor}, ac mae ${advice.file} yn un ohonynt. Rhowch yr enw ${evidence}.md yn ôl i’r un iawn, a dilëwch y lleill.`;
    case 'near':
      return `Ai ${advice.id} oeddech chi’n ei feddwl? Rhowch yr enw ${evidence}.md yn ôl i ${advice.id}.md, neu gofynnwch i ${advice.assessor} lofnodi ${advice.id}.md.`;
    case 'text-kept':
      return `Os cafodd ei dileu, mae’r testun y dyfarnwyd arno yn dal yn y ffeil hon, o dan text: copïwch ef i ffeil newydd ${evidence}.md ac ychwanegwch ei hawliadau eto.`;
    case 'gone':
      return `Rhowch ${evidence}.md yn ôl o gopi, neu symudwch y ffeil hon oddi yma.`;
  }
}

const ownSignOff: Readonly<Record<SignOffArgs['own-sign-off']['case'], Said>> = {
  'same-number': {
    message: 'Mae gan yr asesydd rif cofrestru’r ymarferydd.',
    hint: 'Ysgrifennwch self yma, neu gofynnwch i’r asesydd lofnodi eto â’i rif ei hun.',
  },
  'same-name': {
    message: 'Yr ymarferydd yw’r asesydd.',
    hint: 'Ysgrifennwch self yma, neu gofynnwch i rywun arall ddyfarnu. Os oes gan ddau berson yr enw hwn, gofynnwch i’r asesydd lofnodi eto â’i rif cofrestru, ac ychwanegwch eich rhif chi at otpath.yaml o dan credentials.',
  },
  'similar-name': {
    message: 'Gall enw’r asesydd fod yn enw’r ymarferydd, ond yn fyrrach neu mewn trefn wahanol.',
    hint: 'Os chi ydyw, ysgrifennwch self yma. Os nad e, gofynnwch i’r asesydd lofnodi eto â’i enw llawn, neu â’i rif cofrestru, ac ychwanegwch eich rhif chi at otpath.yaml o dan credentials.',
  },
};

const unreadHistory: Readonly<Record<SignOffArgs['unread-history']['case'], Said>> = {
  unreadable: {
    message: 'Ni ellid darllen hanes git, felly ni ellir dod o hyd i benderfyniadau a ddilëwyd.',
    hint: 'Rhedwch git log -p signoffs yma: mae git yn nôl yr hyn sydd ar goll o’r copi hwn, neu’n dweud beth sydd o’i le.',
  },
  'too-long': {
    message:
      'Mae hanes git y dyfarniadau yn rhy hir, felly dim ond ei ran ddiweddaraf a chwiliwyd am benderfyniadau a ddilëwyd.',
    hint: 'Gellir gweld penderfyniadau hŷn gyda: git log -p signoffs',
  },
  shallow: {
    message:
      'Dim ond rhan o hanes git sydd yn y copi hwn, felly ni ellir dod o hyd i benderfyniadau a ddilëwyd ynghynt.',
    hint: 'I gael y cyfan, rhedwch git fetch --unshallow. Yn GitHub Actions, rhowch fetch-depth: 0 i actions/checkout.',
  },
};

/** A word as git takes it on a command line. */
const quoted = (word: string): string => (/^[\w:./-]+$/.test(word) ? word : `"${word}"`);
