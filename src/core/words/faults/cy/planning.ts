import { welshDay } from '../../cy-dates.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import { commandIn } from '../../quoted.ts';
import type { englishPlanningFaults } from '../en/planning.ts';

const parts = { level: 'lefel', pillar: 'biler', stage: 'gam', facet: 'elfen' } as const;

export const welshPlanningFaults: typeof englishPlanningFaults = {
  sinceTooLate: ({ since, asOf }) => ({
    message: `Nid yw --since ${welshDay(since)} cyn ${welshDay(asOf)}, diwrnod yr adroddiad hwn.`,
    hint: 'Rhowch ddiwrnod cynharach.',
  }),
  sheetIsNoTable: () => ({
    message: 'Ni all y daflen oruchwylio fod yn dabl csv.',
    hint: 'Hepgorwch --format i’w darllen yma, neu defnyddiwch md, html, docx, pdf neu json.',
  }),
  dryRunWithoutWrite: () => ({
    message: 'Dim ond gyda --write y mae --dry-run yn gweithio.',
    hint: 'Ychwanegwch --write i weld beth y byddai’n ei ychwanegu.',
  }),
  planFilesClosed: ({ file, folder }) => ({
    message: `Ni ellir agor ${file}, felly ni all otpath weld beth sydd ar goll. Nid ychwanegwyd dim at plan.md.`,
    hint: `I weld pam, rhedwch ${commandIn('otpath check', folder)}. Yna rhedwch: ${commandIn('otpath plan', folder)} --write`,
  }),
  planUnreadable: (at) => ({
    message: 'Ni all otpath ddarllen plan.md, felly nid ychwanegwyd dim ato.',
    hint: `I weld beth sydd o’i le, rhedwch: ${commandIn('otpath check', at?.folder)}`,
  }),
  planMisnamed: ({ file }) => ({
    message: `Mae otpath yn anwybyddu’r ffeil ${file}, am mai plan.md yw enw cynllun. Ni wnaed ail gynllun.`,
    hint: 'Ailenwch hi yn plan.md, neu symudwch hi i ffolder arall.',
  }),
  planNameTaken: () => ({
    message: 'Mae rhywbeth arall o’r enw plan.md, felly nid ysgrifennwyd dim.',
    hint: 'Symudwch ef i ffolder arall, neu rhowch enw arall iddo.',
  }),
  planChanged: () => ({
    message: 'Mae rhaglen arall newydd newid plan.md, felly nid ychwanegwyd dim ato.',
    hint: 'Rhedwch hwn eto: otpath plan --write',
  }),
  pathwayNotNamed: ({ known }) => ({
    message: 'Pa lwybr gyrfa yr hoffech ei weld?',
    hint: `Dewiswch un o’r rhain: ${known.join(', ')}.`,
  }),
  noPathway: ({ framework, near, known }) => ({
    message: `Nid oes gan "${framework}" lwybr gyrfa.`,
    hint: offerInWelsh(near, `Mae gan y fframweithiau hyn un: ${known.join(', ')}.`),
  }),
  frameworkNotNamed: ({ known }) => ({
    message: 'Pa fframwaith yr hoffech ei weld?',
    hint: `Dewiswch un o’r rhain: ${known.join(', ')}.`,
  }),
  notInFramework: ({ framework, part, word, near, known }) => ({
    message: `Nid oes gan ${framework} ${parts[part]} o’r enw "${word}".`,
    hint: offerInWelsh(
      near,
      known.length === 0 ? 'Nid oes ganddo’r un.' : `Mae ganddo: ${known.join(', ')}.`,
    ),
  }),
  fixWithoutFolder: () => ({
    message: 'Dim ond fframweithiau yr ydych yn eu henwi y mae --fix yn eu newid.',
    hint: 'Ychwanegwch lwybr y ffolder, er enghraifft: otpath framework validate my-frameworks --fix',
  }),
  noFrameworkIn: ({ folder }) => ({
    message: `Nid oes fframwaith yn "${folder}".`,
    hint: 'Ffolder â ffeil framework.yaml ynddi yw fframwaith. Rhowch lwybr y ffolder neu’r ffeil honno.',
  }),
  outputWithoutKind: () => ({
    message: 'Mae angen y math o ffeil y mae’r sgema ar ei gyfer gyda --output.',
    hint: 'Ychwanegwch y math, megis otpath schema portfolio --output otpath.schema.json. I’w gweld i gyd, rhedwch: otpath schema',
  }),
  directoryAndOutput: () => ({
    message: 'Ni allwch ddefnyddio --directory a --output gyda’i gilydd.',
    hint: 'Gadewch un ohonynt allan.',
  }),
};
