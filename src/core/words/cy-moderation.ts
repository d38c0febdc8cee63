import type { Stratum } from '../model/sample-plan.ts';
import { welshDay } from './cy-dates.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import type { ModerationWords } from './en-moderation.ts';

const strata: Readonly<Record<Stratum, string>> = {
  assessor: 'asesydd',
  level: 'lefel',
  pillar: 'piler',
  site: 'safle',
};

/** What reports for moderation say, in Welsh. */
export const welshModeration: ModerationWords = {
  strata,
  whyDrawn: (reason) => {
    switch (reason.kind) {
      case 'share': {
        const { group, drawn, size } = reason;
        const which = group.map(
          ([stratum, value]) => `${strata[stratum]} ${value === '' ? 'anhysbys' : value}`,
        );
        return `${String(drawn)} o ${String(size)}${which.length === 0 ? '' : `: ${which.join(', ')}`}.`;
      }
      case 'rule':
        return `${String(reason.drawn)} o ${String(reason.size)} yn ôl y rheol “${reason.name}”.`;
      case 'new-assessor':
        return `${String(reason.drawn)} o ${String(reason.size)} gan asesydd newydd (${welshPlural(reason.decisions, nouns.decision)} hyd yma).`;
      case 'each-learner':
        return 'Edrychir ar waith pawb.';
    }
  },
  sample: {
    title: (title, asOf) => `Sampl ar gyfer ail olwg: ${title}, ar ${welshDay(asOf)}`,
    drawn: (decisions, ofDecisions, pieces, ofPieces) =>
      `Tynnwyd ${String(decisions)} o’r ${welshPlural(ofDecisions, nouns.decision)} a ${String(pieces)} o’r ${welshPlural(ofPieces, nouns.piece)}.`,
    seed: (seed) =>
      `Hedyn: ${seed}. Mae’r un hedyn, cynllun a phortffolios bob amser yn rhoi’r un sampl.`,
    piece: 'y darn cyfan',
    decision: (statement, assessor, day) =>
      `${statement}, penderfyniad ${assessor} ar ${welshDay(day)}`,
    nothing: 'Ni thynnwyd dim.',
    nothingToDraw: (paths) =>
      `Dim i dynnu ohono mewn ${welshPlural(paths.length, nouns.portfolio)}: ${paths.join(', ')}.`,
    how: 'Ni ddangosir beth a benderfynwyd, fel nad yw ail ddarllenydd yn ei wybod. I gofnodi ail ddarlleniad, rhedwch: otpath sign --second',
    columns: {
      portfolio: 'Portffolio',
      person: 'Unigolyn',
      evidence: 'Tystiolaeth',
      drawn: 'Tynnwyd',
      decision: 'penderfyniad',
      piece: 'darn',
      statement: 'Datganiad',
      assessor: 'Asesydd',
      date: 'Dyddiad',
      level: 'Lefel',
      pillar: 'Piler',
      site: 'Safle',
      why: 'Pam y’i tynnwyd',
      secondReader: 'Ail ddarllenydd',
    },
  },
  agreement: {
    title: (asOf) => `Cytundeb yr ail ddarlleniadau, ar ${welshDay(asOf)}`,
    read: (readings, portfolios) =>
      `${welshPlural(readings, nouns.secondReading)} mewn ${welshPlural(portfolios, nouns.portfolio)}.`,
    joint: (count) => `Mae penderfyniad ar y cyd ar ${welshPlural(count, nouns.claim)}.`,
    overall: 'At ei gilydd',
    same: (agreed, pairs) =>
      `Dywedodd y ddau yr un peth am ${String(agreed)} o ${welshPlural(pairs, nouns.claim)}.`,
    missing: (count) =>
      `Gadawodd yr ail ddarllenydd ${welshPlural(count, nouns.otherClaim)}. Ni chyfrifir ${count === 1 ? 'ef' : 'hwy'}.`,
    tooFew: (least) => `Rhy ychydig i ddweud mwy: mae angen ${String(least)}.`,
    raw: 'Cytundeb',
    kappa: 'Kappa Cohen',
    ac1: 'AC1 Gwet',
    interval: (from, to) => `cyfwng 95 % o ${from} i ${to}`,
    noInterval: 'dim cyfwng, gan nad oes pâr yn wahanol',
    oneCategory: 'ni ellir ei gyfrifo, gan fod pob penderfyniad yr un fath',
    secondReader: 'Ail ddarllenydd',
    firstDecision: 'Penderfyniad cyntaf',
    note: 'Mae kappa ac AC1 yn gadael allan y cytundeb a fyddai’n dod drwy siawns. Penderfynir yn aml yr un fath ar hawliadau un darn, felly mae’r gwir gyfyngau’n lletach.',
    nothing:
      'Nid oes neb wedi cofnodi ail ddarlleniad eto. I gofnodi un, rhedwch: otpath sign --second',
    unusable: (file) =>
      `Golygwyd ${file} ar ôl iddi gael ei hysgrifennu, neu nid ail ddarlleniad mohoni. Nid yw’n cael ei chyfrif.`,
  },
  similar: {
    title: (asOf) => `Testunau â’r un darnau ynddynt, ar ${welshDay(asOf)}`,
    compared: (pieces, portfolios) =>
      `Cymharwyd ${welshPlural(pieces, nouns.piece)} mewn ${welshPlural(portfolios, nouns.portfolio)}.`,
    tooShort: (pieces, least) =>
      `Ni chymharwyd ${welshPlural(pieces, nouns.piece)} â llai na ${String(least)} o’u geiriau eu hunain.`,
    left: (pairs) =>
      `Ni chymharwyd ${welshPlural(pairs, nouns.pair)} sy’n rhannu llai, gan fod gormod ohonynt.`,
    note: 'Anwybyddir testun templedi a fframweithiau. Mae otpath yn dangos pa eiriau sydd yr un fath. Ni all ddangos pam, ac nid yw’n dyfalu: gall pobl fod wedi ysgrifennu gyda’i gilydd, dyfynnu’r un ffynhonnell neu ailddefnyddio eu testun eu hunain.',
    across: 'Mewn gwahanol bortffolios',
    within: 'Mewn un portffolio',
    none: 'Nid oes darnau yr un fath.',
    shared: (words) => `${welshPlural(words, nouns.word)} yr un fath`,
    ofWords: (words) => `o ${welshPlural(words, nouns.word)}`,
    passage: (words) => welshPlural(words, nouns.word),
    first: 'Y darn cyntaf',
    second: 'Yr ail ddarn',
    words: 'Geiriau',
    seeAll: (pairs) => `${welshPlural(pairs, nouns.pair)} eto. I weld popeth, ychwanegwch --all.`,
  },
};
