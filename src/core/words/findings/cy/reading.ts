import { welshDay } from '../../cy-dates.ts';
import type { ReadingArgs } from '../../../model/finding-args/reading.ts';
import type { ReadingLimit } from '../../../model/limits.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { sayBadNameInWelsh } from './bad-name.ts';
import { sayBrokenYamlInWelsh } from './broken-yaml.ts';
import { sayNotTextInWelsh } from './not-text.ts';
import { offerInWelsh } from './offer.ts';
import {
  sayLookAlikeInWelsh,
  sayMisplacedHeadInWelsh,
  sayMissingSpaceInWelsh,
} from './repaired.ts';
import { sayWrongValueInWelsh } from './wrong-value.ts';

export const welshReadingFindings: Sentences<ReadingArgs> = {
  'not-text': sayNotTextInWelsh,
  'broken-yaml': sayBrokenYamlInWelsh,
  'duplicate-key': ({ key }) => ({
    message: `Ysgrifennwyd "${key}" ddwywaith.`,
    hint: 'Cadwch un o’r ddau.',
  }),
  'no-front-matter': ({ case: what }) => heads[what],
  'over-limit': ({ case: what, allowed, found }) => ({
    message: `${things[what]} yn rhy fawr: ${measure(what, found)}. Y terfyn yw ${measure(what, allowed)}.`,
    hint: 'Symudwch y rhan fawr i atodiad, neu rhannwch y ffeil.',
  }),
  'unknown-key': (args) => {
    switch (args.case) {
      case 'below':
        return {
          message: `Mae "${args.key}" yn perthyn o dan ${args.parts.join(' neu ')}, â dau fwlch o’i flaen.`,
          hint: `Symudwch y llinell o dan ${args.parts.map((part) => `"${part}:"`).join(' neu ')}, ac ysgrifennwch ddau fwlch o’i blaen.`,
        };
      case 'draft':
        return {
          message: `Nid yw otpath yn darllen "${args.key}", felly mae’r dystiolaeth hon yn cyfrif fel unrhyw un arall.`,
          hint: 'Dilëwch y llinell. I atal tystiolaeth anorffenedig rhag cyfrif, rhestrwch ei ffeil yn .otpathignore nes ei bod yn barod.',
        };
      case 'twin':
        return {
          message: `Ni ddarllenir "${args.key}", am fod "${args.twin}" yma hefyd.`,
          hint: `Cadwch un o’r ddau, ac ysgrifennwch ef fel ${args.right}.`,
        };
      case 'unknown':
        return {
          message: `Nid yw "${args.key}" yn faes sy’n perthyn yma.`,
          hint: offerInWelsh(
            args.meant,
            args.known.length === 0
              ? 'Dilëwch ef. Mae pob maes a all fod yma yma eisoes.'
              : `Nid yw otpath yn ei ddarllen. Dyma beth all fod yma: ${args.known.join(', ')}.`,
          ),
        };
    }
  },
  'missing-key': ({ key, written, isEmpty, advice }) =>
    isEmpty === true
      ? {
          message: `Nid oes dim ar ôl "${key}:".`,
          hint: `Ysgrifennwch ef ar yr un llinell: "${key}: ${advice?.entry ?? examples[key] ?? '…'}"${advice ? '' : (reasons[key] ?? '')}.`,
        }
      : written === undefined
        ? {
            message: `Mae "${key}" ar goll yma.`,
            hint: `Ychwanegwch linell "${key}: ${advice?.entry ?? examples[key] ?? '…'}"${advice ? '' : (reasons[key] ?? '')}.`,
          }
        : {
            message: `Mae "${key}" ar goll yma, ac nid yw "${written}" yn faes sy’n perthyn yma.`,
            hint: offerInWelsh(key, ''),
          },
  'wrong-value': sayWrongValueInWelsh,
  'cut-off-text': ({ kept, lost }) => ({
    message:
      kept === ''
        ? `Ni ddarllenir dim yma; cymerir mai sylw yw "${lost}".`
        : `Dim ond "${kept}" a ddarllenir yma; cymerir mai sylw yw "${lost}".`,
    hint: 'Rhowch y testun cyfan mewn dyfynodau dwbl.',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `Cymerir mai tag yw "${tag}", ac fe’i hanwybyddir.`,
    hint: 'Rhowch y testun mewn dyfynodau dwbl, neu dilëwch y tag.',
  }),
  'link-outside': ({ case: where }) => ({
    message:
      where === 'outside'
        ? 'Dolen sy’n arwain allan o’r portffolio yw hon. Ni chafodd ei dilyn.'
        : 'Dolen i ffolder arall yw hon. Ni chafodd ei dilyn.',
    hint: 'Rhowch yr hyn y mae’n arwain ato yn lle’r ddolen.',
  }),
  unreadable: ({ case: why }) =>
    why === 'garbled'
      ? {
          message:
            'Mae llythrennau mewn hen ffurf yn enw’r ffeil neu’r ffolder hon, a ddangosir fel \uFFFD, felly ni all otpath ei hagor.',
          hint: 'Teipiwch yr enw o’r newydd yn eich rheolwr ffeiliau, gyda’r llythrennau cywir.',
        }
      : {
          message: 'Ni ellid agor hon.',
          hint: 'Gwiriwch fod gennych ganiatâd i’w hagor, a’i chau mewn rhaglenni eraill. Yn OneDrive dewiswch "Always keep on this device".',
        },
  'useless-ignore': ({ case: because, rule, until }) => {
    switch (because) {
      case 'unclear':
        return {
          message: 'Ni ellir deall y sylw hwn, felly nid yw’n cuddio dim.',
          hint: 'Ysgrifennwch "otpath-ignore OT407: rheswm", neu "otpath-ignore OT407 until 2027-01-31: rheswm".',
        };
      case 'several-rules':
        return {
          message: 'Mae’r sylw hwn yn enwi mwy nag un rheol, felly nid yw’n cuddio dim.',
          hint: 'Ysgrifennwch sylw ar gyfer pob rheol, pob un â’i reswm ei hun, ar linellau ar wahân.',
        };
      case 'no-reason':
        return {
          message: 'Nid yw’r sylw hwn yn rhoi rheswm, felly nid yw’n cuddio dim.',
          hint: `Ysgrifennwch pam ar ôl colon: "otpath-ignore ${rule}: …".`,
        };
      case 'unknown-rule':
        return {
          message: `Nid oes rheol o’r enw "${rule}", felly nid yw’r sylw hwn yn cuddio dim.`,
          hint: 'Ysgrifennwch y cod sydd ar ddechrau’r canfyddiad, fel OT407.',
        };
      case 'stays':
        return {
          message: `Ni ellir cuddio canfyddiadau ${rule}.`,
          hint: 'Cywirwch yr hyn y mae’n ei ganfod. Dim ond rhybuddion, nodiadau a chanfyddiadau am fanylion personol y gellir eu cuddio, a dim byd y mae fframwaith neu bolisi’n ei fynnu.',
        };
      case 'no-date':
        return {
          message: `Nid yw "${until}" yn ddiwrnod yn y calendr, felly nid yw’r sylw hwn yn cuddio dim.`,
          hint: 'Ysgrifennwch y diwrnod olaf fel 2027-01-31.',
        };
      case 'ended':
        return {
          message: `Daeth y sylw hwn i ben ar ${welshDay(until)}, ac nid yw’n cuddio dim mwyach.`,
          hint: 'Cywirwch yr hyn yr oedd yn ei guddio, neu rhowch ddiwrnod diweddarach.',
        };
      case 'hides-nothing':
        return {
          message: `Nid oes canfyddiad ${rule} ar y llinell y mae’r sylw hwn yn cyfeirio ati.`,
          hint: 'Dilëwch y sylw, neu symudwch ef i’r llinell honno neu yn union uwch ei phen. Ar gyfer canfyddiad mewn atodiad, rhowch ef wrth y llinell lle mae’r dystiolaeth yn enwi’r atodiad.',
        };
    }
  },
  'useless-setting': ({ case: because, rule }) =>
    because === 'unknown-rule'
      ? {
          message: `Nid oes rheol o’r enw "${rule}".`,
          hint: 'Ysgrifennwch y cod sydd ar ddechrau’r canfyddiad, fel OT407.',
        }
      : {
          message: `Ni ellir rhoi llai o bwys ar yr hyn y mae ${rule} yn ei ganfod.`,
          hint: 'Dim ond rhybuddion a nodiadau y gellir eu symud, a dim byd y mae fframwaith neu bolisi’n ei fynnu.',
        },
  'look-alike': sayLookAlikeInWelsh,
  'missing-space': sayMissingSpaceInWelsh,
  'misplaced-head': sayMisplacedHeadInWelsh,
  'old-line-ends': () => ({
    message: 'Mae llinellau’r ffeil hon yn gorffen fel ar hen iawn gyfrifiaduron Mac.',
    hint: 'Rhedwch otpath check --fix, neu cadwch y ffeil eto â golygydd testun cyffredin.',
  }),
  'unreadable-day': ({ written }) => ({
    message: `Ni all otpath ddarllen "${written}" fel diwrnod, felly ni fydd hyn byth yn hwyr.`,
    hint: 'Ysgrifennwch ddiwrnod neu fis, fel 30 Mehefin 2026, 30/06/2026 neu Mehefin 2026.',
  }),
  'unsafe-file-name': (args) => {
    const what = args.case === 'folder' ? 'i’r ffolder' : 'i’r ffeil';
    const then =
      args.assessor === undefined
        ? '. Os yw ffeiliau eraill yn sôn am yr enw, newidiwch ef yno hefyd.'
        : `, a gofynnwch i ${args.assessor} lofnodi eto.`;
    return {
      message: sayBadNameInWelsh(args),
      hint: `Rhowch yr enw ${args.better} ${what}${then}`,
    };
  },
  'garbled-text': (args) =>
    args.case === 'letters'
      ? {
          message: `Mae’n debyg mai "${args.meant}" yw "${args.written}": cadwyd ei lythrennau mewn un ffurf a’u darllen mewn un arall.`,
          hint: 'Rhedwch otpath check --fix, neu teipiwch ef eto.',
        }
      : {
          message:
            'Mae nod yma na ellir ei weld ac sy’n troi cyfeiriad yr ysgrifen, felly gall y testun ymddangos mewn trefn wahanol.',
          hint: 'Rhedwch otpath check --fix, neu dilëwch y geiriau o amgylch y lle hwn a’u teipio eto.',
        },
  'not-a-file': ({ case: what }) =>
    what === 'evidence-folder'
      ? {
          message: 'Nid ffolder yw “evidence”, felly nid oes tystiolaeth y gall otpath ei darllen.',
          hint: 'Rhowch enw arall iddi neu symudwch hi oddi yma, a gwnewch ffolder o’r enw evidence ar gyfer eich tystiolaeth.',
        }
      : {
          message: 'Pibell, dyfais neu soced yw hwn, felly ni ellir ei ddarllen.',
          hint: 'Dilëwch ef, a rhowch ffeil go iawn yn ei le.',
        },
};

const heads: Readonly<Record<ReadingArgs['no-front-matter']['case'], Said>> = {
  absent: {
    message: 'Nid oes pennyn gan y ffeil hon gyda title, date, type a claims.',
    hint: 'Dechreuwch â llinell ---, yna’r pennyn, yna ail linell ---.',
  },
  unclosed: {
    message: 'Nid yw’r pennyn sy’n dechrau yma byth yn cael ei gau.',
    hint: 'Rhowch linell --- rhwng y pennyn a’r testun.',
  },
  toml: {
    message: 'Ysgrifennwyd y pennyn fel TOML, ac nid yw otpath yn darllen hwnnw.',
    hint: 'Rhowch --- yn lle +++ uwch ei ben ac oddi tano, a cholon yn lle pob =. Er enghraifft: title: Ymweliad â’r gegin',
  },
  json: {
    message:
      'Ysgrifennwyd y pennyn fel JSON, ac mae otpath yn darllen hwnnw rhwng dwy linell o dri chysylltnod yn unig.',
    hint: 'Rhowch --- ar y llinell uwchben y { cyntaf ac ar y llinell o dan y } olaf. Neu ysgrifennwch ef heb gromfachau na dyfynodau, er enghraifft: title: Ymweliad â’r gegin',
  },
};

const things: Readonly<Record<ReadingLimit, string>> = {
  textFile: 'Mae’r ffeil hon',
  ignoreFile: 'Mae’r rhestr hon o’r hyn i’w anwybyddu',
  frontMatter: 'Mae pennyn y ffeil hon',
  frameworkFile: 'Mae’r ffeil fframwaith hon',
  signOff: 'Mae’r dyfarniad hwn',
  depth: 'Mae dyfnder y ffeil hon',
  aliases: 'Mae nifer yr aliasau yn y ffeil hon',
  items: 'Mae’r rhestr hon',
  attachment: 'Mae’r atodiad hwn',
};

function measure(limit: ReadingLimit, count: number): string {
  if (limit === 'depth') return welshPlural(count, nouns.level);
  if (limit === 'items') return welshPlural(count, nouns.item);
  if (limit === 'aliases') return welshPlural(count, nouns.alias);
  return count < 1024 ? welshPlural(count, nouns.byte) : `${String(Math.ceil(count / 1024))} KB`;
}

/** A value with which each of these keys may be added. */
const examples: Readonly<Record<string, string>> = {
  id: 'L5-PP-01',
  source: 'page 12',
  rank: '1',
  revision: '1',
  version: '1.0.0',
  language: 'en',
  facet: 'responsibility',
  date: '2026-03-14',
  type: 'case-study',
  statement: 'L6-PP-03',
  requirement: 'L6-PP-03',
  level: 'level-5',
  pillar: 'professional-practice',
  target: 'wales-social-care-ot:level-6',
  from: '2026-03-01',
  to: '2026-03-14',
  months: '12',
  severity: 'note',
  answer: 'yes',
  relationship: 'supervisor',
  judgement: 'accepted',
  predicate: 'close',
};

const reasons: Readonly<Record<string, string>> = {
  id: ': enw byr o’ch dewis chi sy’n dechrau â llythyren ac nad yw byth yn newid',
  source: ': o ble yn y ddogfen wreiddiol y daw',
  rank: ': 1 ar gyfer y lefel isaf, 2 ar gyfer y nesaf',
  revision: ': i’w godi o un bob tro y bydd yr ystyr yn newid',
  level: ': id un o’r lefelau',
  pillar: ': id un o’r pileri',
};
