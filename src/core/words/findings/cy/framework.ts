import type { FrameworkArgs } from '../../../model/finding-args/framework.ts';
import type { Language } from '../../../model/text.ts';
import { joined } from '../../cy-lists.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { Sentences } from '../finding-words.ts';
import { offerInWelsh } from './offer.ts';

/** What an id can be one of, and the list in which that is defined. */
const things = {
  level: ['lefel', 'levels'],
  pillar: ['piler', 'pillars'],
  aspect: ['agwedd ar y piler hwnnw', 'aspects'],
  stage: ['cam', 'stages'],
  statement: ['datganiad', 'statements'],
  group: ['grŵp', 'groups'],
  role: ['rôl', 'roles'],
} as const;

const languages: Readonly<Record<Language, string>> = {
  en: 'yn Saesneg',
  cy: 'yn Gymraeg',
};

export const welshFrameworkFindings: Sentences<FrameworkArgs> = {
  'duplicate-id': ({ id }) => ({
    message: `Defnyddir yr id ${id} ddwywaith.`,
    hint: 'Rhowch ei id ei hun i’r ail un.',
  }),
  'dangling-id': ({ case: one, id, meant, known }) => ({
    message: `Nid oes ${things[one][0]} o’r enw "${id}".`,
    hint: offerInWelsh(
      meant,
      known.length > 0
        ? `Dyma’r rhai sydd ar gael: ${known.join(', ')}.`
        : `Ychwanegwch ef yn gyntaf, o dan "${things[one][1]}:".`,
    ),
  }),
  'number-like-id': ({ id }) => ({
    message: `Mae rhaglenni eraill yn darllen yr id ${id} fel rhif neu ddyddiad.`,
    hint: 'Dewiswch id na ellir ei gamgymryd, fel level-1.',
  }),
  'missing-source': ({ requirement }) => ({
    message: `Nid yw’r gofyniad ${requirement} yn enwi ffynhonnell.`,
    hint: 'Ychwanegwch "source: …" gyda chyfeiriad at y darn yn y ddogfen.',
  }),
  'retired-without-replacement': ({ statement }) => ({
    message: `Mae ${statement} wedi’i dynnu’n ôl, ac ni ddywedir beth sy’n cymryd ei le.`,
    hint: 'Ychwanegwch yr idau sydd wedi cymryd ei le: "replaced_by: […]". Os nad oes dim wedi, dywedwch hynny mewn nodyn: "notes: [{ kind: decision, text: … }]".',
  }),
  'unknown-framework': ({ framework, meant, known, otherFiles }) => ({
    message: `Nid oes fframwaith o’r enw "${framework}".${otherFiles === undefined ? '' : ` Mae idau mewn ${welshPlural(otherFiles, nouns.file)} arall yn perthyn iddo hefyd.`}`,
    hint: offerInWelsh(meant, `Dyma’r rhai sydd ar gael: ${known.join(', ')}.`),
  }),
  'unknown-target': ({ framework, target, meant, known }) => ({
    message: `Nid oes gan "${framework}" darged o’r enw "${target}".`,
    hint: offerInWelsh(meant, `Dyma’r rhai sydd ganddo: ${known.join(', ')}.`),
  }),
  'level-order': ({ rank, level, inherited }) =>
    inherited === undefined
      ? {
          message: `Mae gan ${level} y safle ${String(rank)} eisoes.`,
          hint: 'Rhowch ei safle ei hun i bob lefel, yr isaf yn gyntaf.',
        }
      : {
          message: `Mae gan ${level} y safle ${String(inherited)} yn y fframwaith y mae hwn yn ei estyn, a ${String(rank)} yma.`,
          hint: `Ysgrifennwch rank: ${String(inherited)}. Gyda safle arall, byddai’r lefel yn cynnwys lefelau eraill.`,
        },
  'repeated-stage': ({ stage }) => ({
    message: `Mae’r llwybr yn dod drwy ${stage} ddwywaith.`,
    hint: 'Enwch bob cam unwaith, yn y drefn y caiff ei gyrraedd.',
  }),
  'unreachable-stage': ({ stage }) => ({
    message: `Nid oes llwybr yn dod drwy’r cam ${stage}.`,
    hint: 'Ychwanegwch ef at y llwybr y mae’n perthyn iddo, neu gwnewch lwybr ar ei gyfer.',
  }),
  'empty-pillar': ({ case: what, id }) => ({
    message: `Nid oes datganiad yn perthyn i’r ${what === 'pillar' ? 'piler' : 'agwedd'} ${id}.`,
    hint: 'Cysylltwch ddatganiadau â hyn, neu dilëwch hyn.',
  }),
  'mapping-to-nowhere': ({ id, meant }) => ({
    message: `Mae’r mapio’n enwi "${id}", nad yw’n bod.`,
    hint: offerInWelsh(meant, 'Ysgrifennwch framework:id rhywbeth sy’n bod.'),
  }),
  'missing-translation': ({ languages: missing }) => ({
    message: `Nid yw’r testun hwn ar gael ${joined(missing.map((one) => languages[one]))}.`,
    hint: 'Ysgrifennwch ef fel { en: …, cy: … }.',
  }),
  'unknown-base': ({ case: what, framework, meant }) => ({
    message:
      what === 'circle'
        ? 'Mae’r fframweithiau’n ymestyn ei gilydd mewn cylch.'
        : `Nid oes fframwaith o’r enw "${framework}" i’w ymestyn.`,
    hint: offerInWelsh(meant, 'Rhowch ei ffolder gyda --frameworks.'),
  }),
  'id-unlike-folder': ({ id, folder }) => ({
    message: `Nid yr id ${id} yw enw’r ffolder, sef ${folder}.`,
    hint: `Rhowch yr enw ${id} i’r ffolder, neu ysgrifennwch id: ${folder}.`,
  }),
  'contradictory-cpd-record': (args) => {
    switch (args.case) {
      case 'fewer-than-least':
        return {
          message: `Mae uchafswm y gweithgareddau, ${String(args.most)}, yn llai na’r isafswm, ${String(args.least)}.`,
          hint: 'Cyfnewidiwch y ddau rif, neu cywirwch yr un anghywir.',
        };
      case 'same-id':
        return {
          message: `Mae testun arall yn y cofnod o’r enw ${args.id} eisoes.`,
          hint: 'Rhowch ei id ei hun i bob testun.',
        };
      case 'same-file':
        return {
          message: `Cedwir testun arall o’r cofnod yn ${args.file} eisoes.`,
          hint: 'Rhowch ei ffeil ei hun i bob testun.',
        };
      case 'not-every-year':
        return {
          message: `Nid yw’r diwrnod ${args.day} ym mhob blwyddyn.`,
          hint: 'Ysgrifennwch ef fel mis a diwrnod: 08-01.',
        };
      case 'closes-first':
        return {
          message: `Mae’r cyfnod yn cau ar ${args.closes}, cyn iddo agor ar ${args.opens}.`,
          hint: 'Cyfnewidiwch y ddau ddiwrnod, neu cywirwch yr un anghywir.',
        };
      case 'not-renewed':
        return {
          message: `Nid adnewyddir y cofrestriad yn ${String(args.year)}.`,
          hint: 'Cywirwch y flwyddyn, neu’r ffordd y cyfrifir blynyddoedd yr adnewyddu.',
        };
      case 'same-year':
        return {
          message: `Mae eithriad ar gyfer ${String(args.year)} eisoes.`,
          hint: 'Ysgrifennwch un eithriad ar gyfer pob blwyddyn.',
        };
    }
  },
  'wrong-no-match': ({ case: what, id, framework }) =>
    what === 'undated'
      ? {
          message: `Mae hyn yn dweud nad oes dim yn ${framework} yn cyfateb i ${id}, ond nid pryd yr edrychodd rhywun.`,
          hint: 'Ychwanegwch linell â’r dyddiad, megis date: 2026-11-22.',
        }
      : {
          message: `Mae hyn yn dweud nad oes dim yn ${framework} yn cyfateb i ${id}, ond mae mapiad arall yn dweud bod rhywbeth.`,
          hint: 'Dilëwch yr un sy’n anghywir.',
        },
  'wrong-change': (args) => {
    const { id } = args;
    switch (args.case) {
      case 'no-base':
        return {
          message: `Mae’r fframwaith hwn yn newid ${id}, ond nid yw’n ymestyn unrhyw fframwaith.`,
          hint: 'Ysgrifennwch extends: ac id y fframwaith yr hoffech ei newid.',
        };
      case 'unknown':
        return {
          message: `Mae’r fframwaith hwn yn newid ${id}, ond nid yw yn ${args.framework}.`,
          hint: offerInWelsh(
            args.meant,
            `I weld ei ids, rhedwch: otpath framework show ${args.framework}`,
          ),
        };
      case 'own':
        return {
          message: `Mae ${id} yn perthyn i’r fframwaith hwn ei hun, felly nid oes angen changes:.`,
          hint: 'Newidiwch ef lle y mae wedi’i ysgrifennu, a dilëwch y cofnod hwn.',
        };
      case 'twice':
        return {
          message: `Mae ${id} yn cael ei newid ddwywaith. Dim ond yr un olaf sy’n cyfrif.`,
          hint: 'Rhowch bopeth yr ydych yn ei newid ynddo mewn un cofnod.',
        };
      case 'nothing':
        return {
          message: `Nid yw hyn yn newid dim yn ${id}.`,
          hint: 'Ysgrifennwch yr hyn sy’n wahanol o dan set, neu remove: true. Os nad oes dim yn wahanol, dilëwch y cofnod hwn.',
        };
      case 'both':
        return {
          message: `Mae ${id} yn cael ei newid a hefyd ei roi o’r neilltu.`,
          hint: 'Cadwch set neu remove: true, nid y ddau.',
        };
      case 'not-removable':
        return {
          message: `Nid yw ${id} yn ddatganiad nac yn ofyniad, felly ni ellir ei roi o’r neilltu.`,
          hint: 'Rhowch o’r neilltu y datganiadau neu’r gofynion ynddo nad oes eu hangen arnoch.',
        };
      case 'retired':
        return {
          message: `Mae ${id} eisoes wedi’i dynnu’n ôl, felly nid oes ei angen beth bynnag.`,
          hint: 'Dilëwch y cofnod hwn.',
        };
      case 'no-reason':
        return {
          message: `Nid oes rheswm dros newid ${id}.`,
          hint: 'Dywedwch mewn un frawddeg pam mae eich sefydliad yn ei newid.',
        };
      case 'not-changeable':
        return {
          message: `Ni ellir newid ${args.set} yn ${id}. Gallwch newid: ${args.can.join(', ')}.`,
          hint: 'Os oes rhaid iddo fod yn wahanol, rhowch y gwreiddiol o’r neilltu ac ychwanegwch eich datganiad eich hun.',
        };
    }
  },
  'wrong-successor': (args) => {
    switch (args.case) {
      case 'still-required':
        return {
          message: `Mae gan ${args.statement} ${args.successionKey}, ond gofynnir amdano o hyd.`,
          hint: `Ysgrifennwch "status: retired", neu dilëwch ${args.successionKey}.`,
        };
      case 'two-keys':
        return {
          message: `Mae gan ${args.statement} ${args.successionKey} a hefyd ${args.otherSuccessionKey}.`,
          hint: 'Cadwch yr un sy’n dweud beth ddigwyddodd iddo.',
        };
      case 'circle':
        return {
          message: `Mae’r hyn a gymerodd le ${args.statement} yn arwain yn ôl at ${args.statement}.`,
          hint: 'Enwch ddatganiad y gofynnir amdano o hyd.',
        };
    }
  },
  'unfinished-version': (args) => {
    switch (args.case) {
      case 'version-not-raised':
        return {
          message: `Mae’r fframwaith hwn wedi newid ers fersiwn ${args.from}, ond ei fersiwn yw ${args.version}.`,
          hint: `Ysgrifennwch "version: ${args.proposed}".`,
        };
      case 'id-gone':
        return {
          message: `Dilëwyd ${args.statement}, felly nid yw hawliadau ohono’n arwain i unman.`,
          hint: 'Rhowch ef yn ôl gyda "status: retired", a dywedwch beth gymerodd ei le.',
        };
      case 'revision-lowered':
        return {
          message: `Mae diwygiad ${args.statement} wedi gostwng.`,
          hint: 'Codi’n unig y mae diwygiadau. Ysgrifennwch un uwch nag o’r blaen.',
        };
    }
  },
  'unsaid-change': (args) => {
    switch (args.case) {
      case 'revision-not-raised':
        return {
          message: `Mae ${args.statement} wedi newid, ond nid ei ddiwygiad.`,
          hint: 'Os yw ei ystyr wedi newid, codwch revision o un.',
        };
      case 'successor-retired':
        return {
          message: `Mae ${args.statement} yn arwain at ${args.into.join(', ')}, na ofynnir amdano mwyach chwaith.`,
          hint: 'Enwch ddatganiad y gofynnir amdano o hyd.',
        };
      case 'split-unchanged':
        return {
          message: `Rhannwyd ${args.statement}. Nid yw’r rhannau hyn yn newydd nac wedi newid: ${args.into.join(', ')}.`,
          hint: 'Gwiriwch split_into. Os nad oes rhan ohono yn y rhain, tynnwch nhw allan.',
        };
      case 'merged-unchanged':
        return {
          message: `Cyfunwyd ${args.statement} yn ${args.into.join(', ')}, nad yw wedi newid.`,
          hint: 'Os oedd eisoes yn gofyn am hyn, ysgrifennwch replaced_by yn lle hynny.',
        };
      case 'looks-split':
        return {
          message: `Mae ${args.into.join(', ')} wedi cymryd lle ${args.statement}.`,
          hint: 'Os oes rhan ohono ym mhob un, ysgrifennwch split_into, er mwyn gofyn i bobl pa ran y mae eu tystiolaeth yn ei dangos.',
        };
      case 'looks-merged':
        return {
          message: `Mae ${args.into.join(', ')} wedi cymryd lle ${args.statement} a datganiad arall.`,
          hint: 'Os yw’r ddau ynddo bellach, ysgrifennwch merged_into.',
        };
    }
  },
  'html-in-text': ({ plain }) => ({
    message: 'Mae HTML yn y testun hwn, a byddai adroddiadau’n ei ddangos.',
    hint: `Ysgrifennwch: ${plain}`,
  }),
};
