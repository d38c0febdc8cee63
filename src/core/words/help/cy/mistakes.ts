import type { englishMistakes } from '../en/mistakes.ts';

/** What is wrong with a command line, and what to type instead, in Welsh. */
export const welshMistakes: typeof englishMistakes = {
  unknownCommand: ({ command, written }) => `Nid oes gan ${command} orchymyn "${written}".`,
  unknownOption: ({ command, option }) => `Nid oes gan ${command} opsiwn ${option}.`,
  didYouMean: (suggestion) => `Ai ${suggestion} oeddech chi’n ei feddwl?`,
  noValue: (flags) => `Ychwanegwch werth: ${flags}`,
  missingArgument: ({ command, argument }) => `Mae angen un arg ar ${command} (${argument}).`,
  forExample: (line) => `Er enghraifft: ${line}`,
  onlyOptions: ({ command, given }) =>
    `Dim ond opsiynau y mae ${command} yn eu cymryd. Rhoesoch hefyd: ${given.join(', ')}.`,
  oneArgument: ({ command, argument, given }) =>
    `Mae ${command} yn cymryd un arg (${argument}). Rhoesoch ${String(given.length)}: ${given.join(', ')}.`,
  quoteNames: 'Rhowch enwau â bylchau mewn dyfynodau: "Fy mhortffolio"',
  nameInPieces: (read) =>
    `Mae’n ymddangos bod bylchau yn yr enw ar ôl --from, felly dim ond "${read}" a ddarllenodd otpath.`,
  quoteName: (line) => `Rhowch yr enw mewn dyfynodau syth: ${line}`,
  wrongValue: ({ name, value }) => `Ni all ${name} fod yn "${value}".`,
  choices: (choices) => `Dewiswch un o’r rhain: ${choices.join(', ')}.`,
  conflict: ({ option, other }) => `Ni allwch ddefnyddio ${option} a ${other} gyda’i gilydd.`,
  allCommands: (line) => `I weld pob gorchymyn, teipiwch: ${line}`,
  moreHelp: (line) => `I gael cymorth gyda’r gorchymyn hwn, teipiwch: ${line}`,
  values: {
    day: 'Ysgrifennwch ddyddiad fel 2026-03-14 neu 14/03/2026.',
    dayInRange: 'Ysgrifennwch ddyddiad o 1900 i 2099.',
    wholeNumber: 'Ysgrifennwch rif cyfan.',
    threshold:
      'Ysgrifennwch errors, details, expired, behind, waiting neu unevidenced, gyda rhif os mynnwch, er enghraifft: waiting=50',
    numberFromOne: 'Ysgrifennwch rif cyfan o 1 ymlaen.',
    fileName: 'Ysgrifennwch enw ffeil ar ôl yr =.',
    statementWithRationale:
      'Ysgrifennwch y datganiad, yna =, yna sut mae’r dystiolaeth yn ei ddangos, er enghraifft L6-PP-03="Pwysais dair ffordd …".',
    statementWithReasons:
      'Ysgrifennwch y datganiad, yna =, yna brawddeg, er enghraifft L6-PP-03="…".',
  },
};
