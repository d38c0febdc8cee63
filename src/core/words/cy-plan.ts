import { joinedLists } from './cy-reasons.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** Rows of plan.md are known again by these words: see `conditionsIn`. */
const conditionNeed: Words['conditionNeed'] = {
  pieces: ({ needed }) => welshPlural(needed, nouns.currentPiece),
  types: ({ needed }) => welshPlural(needed, nouns.type),
  witnesses: ({ needed }) => welshPlural(needed, nouns.witness),
};

/** What reports say of the development plan, in Welsh. */
export const welshPlan: Pick<
  Words,
  | 'conditionNeed'
  | 'measure'
  | 'planSupport'
  | 'planStates'
  | 'plannedOf'
  | 'seePlan'
  | 'furtherActions'
  | 'writePlan'
> = {
  conditionNeed,
  measure: {
    support: ({ of, needed }) =>
      `Mae ei hawliadau yn pwyso ar ${welshPlural(needed, of === 'types' ? nouns.type : nouns.witness)}.`,
    'signed-off': ({ needed }) =>
      needed === 'verified'
        ? 'Mae asesydd wedi ei dderbyn ac wedi llofnodi ag allwedd.'
        : 'Mae asesydd wedi ei dderbyn.',
    accepted: ({ by }) => `Mae ${by} yn derbyn yr hawliad fel y bydd bryd hynny, heb amodau.`,
    claims: ({ needed, withRationale, months: allowed, statements }) =>
      [
        statements > 1 ? 'Ar gyfer pob un: ' : '',
        welshPlural(needed, nouns.validClaim),
        withRationale ? ' â rhesymeg' : '',
        `, o dystiolaeth heb fod dros ${welshPlural(allowed, nouns.month)} oed.`,
      ].join(''),
    credential: ({ lists }) =>
      lists.length === 0
        ? 'Mae wedi’i gofnodi yn otpath.yaml, ac yn ddilys.'
        : `Mae wedi’i gofnodi yn otpath.yaml, yn ddilys, ac yn cwmpasu ${joinedLists(lists)}.`,
    experience: ({ months: needed }) => `Gellir cyfrif ${welshPlural(needed, nouns.month)} ohono.`,
    role: () => 'Mae otpath.yaml yn dweud ai eich rôl chi yw hi.',
    judgement: () => 'Mae’r penderfyniad wedi’i gofnodi yn otpath.yaml, o dan judgements.',
    'any-of': () => 'Mae un o’r ffyrdd wedi’i chyflawni.',
    condition: ({ condition }) =>
      `Mae ${say(conditionNeed, condition)} yn cyfrif ${condition.aspect === undefined ? 'yn y piler hwn' : 'ar gyfer yr agwedd hon'}.`,
  },
  planSupport: {
    witnesses: ({ names, of }) =>
      `${of === 'pillar' ? 'Tystion i’ch gwaith yn y piler hwn hyd yma' : 'Tystion i’ch gwaith hyd yma'}: ${names.join(', ')}.`,
    decides: ({ by }) => `Y rhai sy’n penderfynu: ${by}.`,
  },
  planStates: {
    open: 'agored',
    met: 'wedi’i fodloni',
    unknown: 'ddim yn hysbys',
    done: 'wedi’i wneud',
    overdue: 'yn hwyr',
  },
  plannedOf: (planned, open) => {
    const asked = welshPlural(open, nouns.openRequirement);
    const left = open - planned;
    if (planned === 0) {
      return open === 0
        ? 'Nid oes dim yn agored.'
        : `Nid oes dim wedi’i gynllunio ar gyfer ${asked}.`;
    }
    const rows = `Mae gan ${String(planned)} o’r ${asked} res yn y cynllun`;
    return left === 0 ? `${rows}.` : `${rows}; nid oes gan ${String(left)} yr un.`;
  },
  seePlan: 'Gweler otpath plan --lang cy.',
  furtherActions: (count) =>
    `Gall ${welshPlural(count, nouns.furtherAction)} aros nes i chi gytuno ar y rhain. Gweler pob un gydag otpath plan --all --lang cy.`,
  writePlan:
    'Ychwanegwch nhw at plan.md gydag otpath plan --write --lang cy; mae eich rhesi eich hun yn aros fel y maent.',
};
