import { welshDay } from '../../cy-dates.ts';
import type { PortfolioArgs } from '../../../model/finding-args/portfolio.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import { welshNumberForm } from '../../number-form.ts';
import type { Sentences } from '../finding-words.ts';
import { offerInWelsh } from './offer.ts';

export const welshPortfolioFindings: Sentences<PortfolioArgs> = {
  'incomplete-waiver': ({ requirement, lacks }) => ({
    message: `Mae rhywbeth ar goll o’r hepgoriad hwn o ${requirement}: ${lacks.map((one) => one.case).join(', ')}.`,
    hint: 'Dywedwch pam y cafodd ei roi o’r neilltu, a phwy benderfynodd.',
  }),
  'unknown-requirement': ({ framework, requirement, meant }) => ({
    message: `Nid oes gan "${framework}" ofyniad o’r enw "${requirement}".`,
    hint: offerInWelsh(meant, 'Chwiliwch amdano yn y fframwaith, ac ysgrifennwch ei id.'),
  }),
  'newer-framework': (args) => {
    const { framework, from, to } = args;
    if (args.case === 'older') {
      return {
        message: `Ysgrifennwyd y portffolio hwn ar gyfer ${framework} ${from}, ond y fersiwn cynharach ${to} sydd gan otpath.`,
        hint: `Mynnwch fersiwn ${from}, er enghraifft gydag otpath mwy newydd.`,
      };
    }
    const { places, decisions } = args;
    const touched =
      places === 0
        ? 'Nid oes dim yn y portffolio hwn yn enwi datganiad sydd wedi newid.'
        : `Mae’n effeithio ar ${welshPlural(places, nouns.place)} yn y portffolio hwn, a chi sy’n penderfynu ar ${String(decisions)} ohonynt.`;
    return {
      message: `Ysgrifennwyd y portffolio hwn ar gyfer ${framework} ${from}, a ${to} yw’r fersiwn bresennol. ${touched}`,
      hint: 'Rhedwch otpath migrate, sy’n dangos beth mae hynny’n ei olygu i chi ac nad yw’n newid dim.',
    };
  },
  'unknown-role': ({ framework, role, meant, known }) => ({
    message: `Nid oes gan "${framework}" rôl "${role}" y mae’n gofyn am rywbeth ar ei chyfer.`,
    hint: offerInWelsh(
      meant,
      known.length > 0
        ? `Mae ganddo: ${known.join(', ')}.`
        : 'Nid oes ganddo’r un. Dilëwch y cofnod hwn.',
    ),
  }),
  'malformed-registration': ({ case: whose }) => ({
    message:
      whose === 'witness'
        ? 'Nid yw hwn yn edrych fel rhif cofrestru’r tyst.'
        : 'Nid yw hwn yn edrych fel rhif cofrestru therapydd galwedigaethol gyda’r HCPC.',
    hint:
      whose === 'witness'
        ? welshNumberForm
        : 'Y llythrennau OT a phum neu chwe digid ydyw, fel OT012345.',
  }),
  'credential-expired': ({ kind, expires }) => ({
    message: `Daeth y cymhwyster neu’r cofrestriad ${kind} i ben ar ${welshDay(expires)}.`,
    hint: 'Adnewyddwch ef, a chofnodwch y dyddiad newydd.',
  }),
  'credential-expiring': ({ kind, expires, days }) => ({
    message: `Mae’r cymhwyster neu’r cofrestriad ${kind} yn dod i ben ${days === 0 ? 'heddiw' : `ymhen ${welshPlural(days, nouns.day)}`}, ar ${welshDay(expires)}.`,
    hint: `Adnewyddwch ef erbyn ${welshDay(expires)}, a chofnodwch y dyddiad newydd.`,
  }),
  'credential-dates': ({ kind, issued, expires }) => ({
    message: `Mae’r cymhwyster neu’r cofrestriad ${kind} yn dod i ben ar ${welshDay(expires)}, cyn iddo gael ei roi ar ${welshDay(issued)}.`,
    hint: 'Cyfnewidiwch y ddau ddyddiad, neu cywirwch yr un anghywir.',
  }),
  'unknown-credential-kind': ({ kind, meant }) => ({
    message: `Nid oes fframwaith yn gofyn am gymhwyster neu gofrestriad o’r math "${kind}".`,
    hint: offerInWelsh(meant, ''),
  }),
  'unknown-experience': ({ of, meant }) => ({
    message: `Nid oes fframwaith yn gofyn am brofiad o "${of}".`,
    hint: offerInWelsh(meant, ''),
  }),
  'waiver-ended': ({ requirement, until }) => ({
    message: `Daeth yr hepgoriad hwn o ${requirement} i ben ar ${welshDay(until)}, felly mae’r gofyniad yn cyfrif eto.`,
    hint: 'Dangoswch ef â thystiolaeth, neu gofynnwch i’r rhai a benderfynodd a ddylai’r hepgoriad barhau.',
  }),
  'plan-without-need': (args) =>
    args.case === 'look-alike'
      ? {
          message: 'Mae llinell hir, neu nod arall sy’n edrych fel cysylltnod, yn yr id hwn.',
          hint: `Ysgrifennwch ${args.meant}.`,
        }
      : {
          message: 'Nid yw’r rhes hon yn y cynllun yn enwi dim y mae fframwaith yn gofyn amdano.',
          hint: offerInWelsh(args.meant, 'Ysgrifennwch id yr hyn y mae ar ei gyfer, fel L6-PP-03.'),
        },
  'overdue-plan': ({ day }) => ({
    message: `Cynlluniwyd hyn erbyn ${welshDay(day)}, ac mae’r hyn y mae ar ei gyfer yn dal yn agored.`,
    hint: 'Ysgrifennwch ddiwrnod newydd, neu nodwch fod y rhes wedi’i gwneud.',
  }),
  'unusable-policy': () => ({
    message: 'Ni ellir defnyddio polisi’r sefydliad, felly cyfrifir hebddo.',
    hint: 'Cywirwch y llwybr neu’r ffeil. Os yw’r ffeil yn aros gyda’r sefydliad, gofynnwch am gopi.',
  }),
  'unusable-key-list': ({ case: trouble, file }) => {
    switch (trouble) {
      case 'not-there':
        return {
          message: `Mae polisi eich sefydliad yn enwi’r rhestr allweddi ${file}, nad yw yno, felly ni ellir dilysu dyfarniadau.`,
          hint: 'Gofynnwch i’ch sefydliad am y ffeil, a’i rhoi lle mae’r polisi’n dweud.',
        };
      case 'no-keys':
        return {
          message: `Nid oes allweddi yn rhestr allweddi ${file} eich sefydliad, felly ni ellir dilysu dyfarniadau.`,
          hint: 'Gofynnwch i’ch sefydliad wirio’r ffeil.',
        };
      case 'unread-line':
        return {
          message: `Mae gan y rhestr ${file} o allweddi na cheir eu defnyddio mwyach linell nad yw’n allwedd gyfan, felly ni all otpath ddweud pa allweddi y mae’n eu henwi, ac ni ellir dilysu dyfarniadau.`,
          hint: 'Gofynnwch i’ch sefydliad ei chywiro: allwedd gyhoeddus ar bob llinell, neu restr a wnaed gydag ssh-keygen -k.',
        };
      case 'in-portfolio':
        return {
          message: `Mae’r rhestr allweddi ${file}, neu’r polisi sy’n ei henwi, y tu mewn i’r portffolio, felly nid yw’n profi dim.`,
          hint: 'Enwch bolisi y tu allan i’r portffolio y mae eich sefydliad yn gofalu amdano.',
        };
    }
  },
  'own-decision': ({ case: what, id }) => ({
    message: `${decisions[what]} ${id} gan yr ymarferydd, neu gan yr hyn a all fod yn enw’r ymarferydd, felly nid yw’n cyfrif.`,
    hint: 'Gofynnwch i’ch rheolwr neu i’r panel benderfynu, ac ysgrifennwch enw’r sawl a benderfynodd. Os rhywun arall ydyw, ysgrifennwch yr enw llawn.',
  }),
};

const decisions: Readonly<Record<PortfolioArgs['own-decision']['case'], string>> = {
  waiver: 'Gwnaed yr hepgoriad hwn o',
  decision: 'Gwnaed y penderfyniad hwn ar',
  recognition: 'Gwnaed y gydnabyddiaeth hon o',
};
