import { nouns, welshPlural } from '../../cy-plural.ts';
import { welshNumberForm } from '../../number-form.ts';
import type { wizardWords } from '../en/wizard.ts';

const times = (count: number): string =>
  count === 2 ? 'ddwywaith' : count === 3 ? 'deirgwaith' : `${String(count)} gwaith`;

/** What every conversation says in Welsh. Welsh has no one yes: an answer repeats the verb of its question. */
export const welshWizardWords: typeof wizardWords = {
  howToGoBack:
    'I fynd yn ôl un cwestiwn, pwyswch Esc, neu teipiwch < a phwyso Enter. I stopio a chadw eich atebion at y tro nesaf, pwyswch Ctrl-C.',
  firstQuestion: 'Dyma’r cwestiwn cyntaf. I stopio, pwyswch Ctrl-C.',
  goBack: 'Mynd yn ôl i’r cwestiwn blaenorol',
  back: 'yn ôl',
  writeSomething: 'Ysgrifennwch rywbeth.',
  keys: { move: 'symud', select: 'dewis' },
  yes: 'Ie',
  no: 'Na',
  yesOrNo: 'Atebwch ie neu na.',
  registrationNumber: `${welshNumberForm} Gadewch ef yn wag os nad ydych yn ei wybod.`,
  isRight: 'Ydy hyn yn gywir?',
  change: (about) => `Newid ${about}`,
  changeFrom: (about, answer) => `Newid ${about}: ${answer}`,
  stop: 'Nac ydy, stopio heb ysgrifennu dim',
  stopped: 'Stopiwyd.',
  nothingWritten: 'Nid oes dim wedi’i ysgrifennu.',
  answersKept: 'Mae eich atebion wedi’u cadw.',
  toContinue: 'I barhau, rhedwch yr un gorchymyn eto.',
  draft: {
    begun: {
      evidence: (count) =>
        count === 1
          ? 'Rydych wedi dechrau darn o dystiolaeth ond heb ei orffen.'
          : `Rydych wedi dechrau ${welshPlural(count, nouns.piece)} ond heb eu gorffen.`,
      portfolio: (count) =>
        count === 1
          ? 'Rydych wedi dechrau portffolio ar gyfer y ffolder hon ond heb ei orffen.'
          : `Rydych wedi dechrau portffolio ar gyfer y ffolder hon ${times(count)} ond heb ei orffen.`,
      signOff: (count) =>
        count === 1
          ? 'Rydych wedi dechrau dyfarniad ond heb ei orffen.'
          : `Rydych wedi dechrau ${welshPlural(count, nouns.judgement)} ond heb eu gorffen.`,
      decisions: (title, count) =>
        count === 1
          ? `Rydych wedi dechrau cofnodi eich penderfyniadau am “${title}” ond heb orffen.`
          : `Rydych wedi dechrau cofnodi eich penderfyniadau am “${title}” ${times(count)} ond heb orffen.`,
    },
    question: 'Ydych chi am barhau?',
    continue: (day, answers, first) =>
      `Ydw: ${day}, ${welshPlural(answers, nouns.answer)}, ${first}`,
    yes: 'Ydw',
    startAgain: (count) =>
      count === 1
        ? 'Nac ydw, dechrau eto a chadw hwn tan wedyn'
        : 'Nac ydw, dechrau eto a chadw’r rhain tan wedyn',
    no: 'Nac ydw',
    delete: (count) =>
      count === 1 ? 'Nac ydw, dechrau eto a dileu hwn' : 'Nac ydw, dechrau eto a dileu’r rhain',
    deleted: 'Nac ydw, wedi’i ddileu',
    changedSince:
      'Mae’r hyn y mae’r cwestiynau hyn yn ei gylch wedi newid ers i chi ateb. Gwiriwch bob ateb. I’w gadw, pwyswch Enter.',
  },
};
