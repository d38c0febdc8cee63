import type { DetailArgs, PrivacyArgs } from '../../../model/finding-args/privacy.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { welshUnread } from './unread.ts';

export const welshPrivacyFindings: Sentences<PrivacyArgs> = {
  'nhs-number': details(
    'rhif GIG',
    'rhifau GIG',
    'Dilëwch y rhif; nid oes ei angen byth mewn tystiolaeth.',
  ),
  'possible-nhs-number': details(
    'rhif GIG',
    'rhifau GIG',
    'Dilëwch ef os rhif GIG ydyw; os nad e, dywedwch o’i flaen rhif beth ydyw.',
  ),
  'national-insurance-number': details(
    'rhif Yswiriant Gwladol',
    'rhifau Yswiriant Gwladol',
    'Dilëwch y rhif; dywedwch beth a wnaethoch, ac nid ar gyfer pwy.',
  ),
  'date-of-birth': details(
    'dyddiad geni',
    'dyddiadau geni',
    'Rhowch yr oedran neu’r degawd yn ei le.',
  ),
  postcode: details(
    'cod post',
    'codau post',
    'Dilëwch ef, neu dywedwch beth sy’n bwysig am y lle.',
  ),
  'street-address': details(
    'cyfeiriad stryd',
    'cyfeiriadau stryd',
    'Dilëwch ef, neu disgrifiwch y cartref yn ei le.',
  ),
  'phone-number': details(
    'rhif ffôn',
    'rhifau ffôn',
    'Dilëwch ef; nid oes ar banel angen rhif neb yn y dystiolaeth.',
  ),
  'e-mail-address': details(
    'cyfeiriad e-bost',
    'cyfeiriadau e-bost',
    'Dilëwch ef, neu dywedwch at bwy yr ysgrifennwyd.',
  ),
  'titled-name': details(
    'enw person',
    'enwau pobl',
    'Ysgrifennwch lythyren yn lle’r enw, fel "Mrs B", neu rôl y person.',
  ),
  'watched-name': details(
    'enw o’ch rhestr wylio',
    'enwau o’ch rhestr wylio',
    'Dilëwch yr enw, neu ysgrifennwch lythyren yn ei le.',
  ),
  'attachment-author': () => ({
    message:
      'Mae’r atodiad hwn yn enwi rhywun arall fel ei awdur, fel awdur sylw neu newid, neu fel person mewn llun.',
    hint: 'Yn Word, Excel neu PowerPoint dewiswch File, Info, Inspect Document, a dilëwch yr enwau hyn. Ar gyfer llun, yn Windows: Properties, Details, Remove Properties.',
  }),
  'photo-location': ({ case: what }) =>
    what === 'photo'
      ? {
          message: 'Mae’r llun hwn yn cynnwys y lle y cafodd ei dynnu.',
          hint: 'Cadwch ef heb y lle: yn Windows o dan Properties, Details, Remove Properties.',
        }
      : {
          message: 'Mae llun yn y ffeil hon yn cynnwys y lle y cafodd ei dynnu.',
          hint: 'Dilëwch y lle o’r llun (yn Windows: Properties, Details, Remove Properties) a’i roi yn y ffeil eto.',
        },
  'unread-attachment': ({ case: why }) => ({
    message: `Ni all otpath edrych yn yr atodiad hwn: ${welshUnread[why].because}.`,
    hint: welshUnread[why].hint,
  }),
  'unusable-watch-entry': (args) => ({
    message:
      args.case === 'too-long'
        ? `Mae’r cofnod hwn yn eich rhestr wylio yn rhy hir i fod yn enw (${String(args.length)} nod, ar y mwyaf ${String(args.most)}), felly ni chwilir amdano.`
        : 'Nid oes enw yn y cofnod hwn yn eich rhestr wylio, felly ni chwilir am ddim.',
    hint: 'Ysgrifennwch bob enw fel cofnod ar ei ben ei hun: watch: [Dilys Demo, Idris Demo].',
  }),
  'unread-part': ({ parts, others }) => {
    const named = parts.map((part) => `${nameOf(part)}: ${welshUnread[part.case].because}`);
    const more = others > 0 ? `; ${String(others)} arall` : '';
    return {
      message: `Ni all otpath edrych ar bopeth yn yr atodiad hwn. ${named.join('; ')}${more}.`,
      hint: 'Agorwch yr atodiad ac edrychwch eich hun am fanylion personol yn y rhan hon.',
    };
  },
  'unread-picture': ({ names }) => ({
    message:
      names.length === 1
        ? 'Llun yw’r atodiad hwn, neu mae’n cynnwys llun. Ni all otpath ddarllen testun mewn lluniau.'
        : `Mae ${welshPlural(names.length, nouns.attachment)} yn lluniau neu’n cynnwys lluniau (${names.join(', ')}). Ni all otpath ddarllen testun mewn lluniau.`,
    hint: 'Edrychwch ar bob llun eich hun am enwau, cyfeiriadau ac wynebau.',
  }),
  'page-without-text': ({ count, runs, hasMore }) => {
    const list = runs.map(([from, to]) =>
      from === to ? String(from) : `${String(from)} i ${String(to)}`,
    );
    const pages = `${list.join(', ')}${hasMore ? ' a mwy' : ''}`;
    return {
      message:
        count === 1
          ? `Nid oes testun ar dudalen ${pages} o’r PDF hwn, felly ni all otpath ddarllen yr hyn y mae’n ei ddangos.`
          : `Nid oes testun ar dudalennau ${pages} o’r PDF hwn, felly ni all otpath ddarllen yr hyn y maent yn ei ddangos.`,
      hint: 'Gall hwn fod yn sgan. Darllenwch ef eich hun am fanylion personol.',
    };
  },
};

/** Where a reader does not see it, and how to see it. */
const unseenPlaces: Readonly<
  Record<
    NonNullable<DetailArgs['advice']>['case'],
    { readonly where: string; readonly look: string }
  >
> = {
  hidden: {
    where: 'mewn testun cudd',
    look: 'Yn Word, mae Home ac yna Show/Hide (¶) yn dangos testun cudd.',
  },
  picture: {
    where: 'yn y disgrifiad o lun',
    look: 'Yn Word, de-gliciwch y llun a dewiswch View Alt Text. Ar gyfer ffotograff, edrychwch yn Windows dan Properties, Details.',
  },
  partly: {
    where: 'rhai mewn testun cudd neu yn y disgrifiad o lun',
    look: 'Yn Word, mae Home ac yna Show/Hide (¶) yn dangos testun cudd. De-gliciwch lun a dewiswch View Alt Text.',
  },
};

/** What is said of every personal detail of a kind, by its singular and its plural. */
function details(one: string, many: string, hint: string): (args: DetailArgs) => Said {
  return ({ case: where, certain, sketch, count, advice }) => {
    const inBrackets = sketch === '' ? '' : ` (${sketch})`;
    if (where === 'text') {
      const verb = certain ? 'Mae hwn yn' : 'Mae hwn yn edrych fel';
      return { message: `${verb} ${certain ? softened(one) : one}${inBrackets}.`, hint };
    }
    const unseen = advice && unseenPlaces[advice.case];
    const holder =
      where === 'file-name' ? 'enw’r ffeil' : unseen ? 'yr atodiad' : 'testun yr atodiad';
    const place = unseen ? `, ${unseen.where}` : '';
    const then = unseen ? `${hint} ${unseen.look}` : hint;
    const holds = `Mae ${holder} yn cynnwys ${certain ? '' : 'yr hyn sy’n edrych fel '}`;
    if (count === 1) return { message: `${holds}${one}${inBrackets}${place}.`, hint: then };
    const first = sketch === '' ? '' : `, y cyntaf ${sketch}`;
    return { message: `${holds}${many}${first}${place}. Nifer: ${String(count)}.`, hint: then };
  };
}

/** C and d are softened after "yn", rh is not: `yn god post`, `yn rhif ffôn`. */
const softened = (noun: string): string => noun.replace(/^c/, 'g').replace(/^d(?!d)/, 'dd');

/** A part that has no name here shows a detail in its own. */
function nameOf({ name, ending }: PrivacyArgs['unread-part']['parts'][number]): string {
  if (name !== undefined) return name;
  return ending === undefined ? 'ffeil ynddo' : `ffeil ${ending} ynddo`;
}
