import { nouns, welshPlural } from './cy-plural.ts';
import type { SupervisionHeading, SupervisionWords } from './supervision-words.ts';

const listed = (titles: readonly string[], more: number): string =>
  `${titles.join('; ')}${more > 0 ? `; a ${String(more)} arall` : ''}.`;

/** In Welsh. */
export const welshSupervision: SupervisionWords = {
  comparedWith: {
    record: 'Dyna ddiwrnod eich cofnod goruchwyliaeth diweddaraf.',
    usual:
      'Nid oes cofnod goruchwyliaeth o’r 6 mis diwethaf, felly mae hyn yn cymharu â 3 mis yn ôl.',
  },
  met: ({ met, metThen, asked, assumed }) => {
    const now = `Mae ${String(met)} o’r ${welshPlural(asked, nouns.requirement)} wedi’u bodloni`;
    const before = assumed > 0 ? ` (cydnabuwyd ${String(assumed)} o’r blaen)` : '';
    return met === metThen
      ? `${now}${before}, yr un nifer â bryd hynny.`
      : `${now} nawr${before}; ${String(metThen)} oedd y nifer bryd hynny.`;
  },
  credential: (title, hasExpired) => `${hasExpired ? 'Wedi dod i ben' : 'Yn dod i ben'}: ${title}`,
  plan: (need, action) => `Cynllun: ${[need, action].filter((one) => one !== '').join('. ')}`,
  review: (need) => `Adolygu’r cynllun: ${need}`,
  waiting: {
    conditions: (titles, more) => `Amodau i’w bodloni: ${listed(titles, more)}`,
    changed: (titles, more) =>
      `Mae’r datganiad wedi newid, felly darllenwch eto: ${listed(titles, more)}`,
    'sign-off': (titles, more) => `Yn aros i’w llofnodi: ${listed(titles, more)}`,
    unjudged: (titles, more) => `Newydd, a heb ddyfarniad gan asesydd: ${listed(titles, more)}`,
  },
  ageing: (title, requirements) =>
    `Y diwrnod olaf y mae hwn yn cyfrif ar gyfer ${welshPlural(requirements, nouns.requirement)}: ${title}.`,
  furtherDue: (things) =>
    `Mae ${welshPlural(things, nouns.otherThing)} i’w wneud. I’w gweld: otpath gaps ac otpath plan.`,
  furtherChanges: (changes, since) =>
    `Gofynion eraill a newidiodd: ${String(changes)}. I’w gweld: otpath gaps --since ${since}`,
  furtherSteps: (steps) => `Camau eraill: ${String(steps)}. I’w gweld: otpath plan --all`,
};

export const welshSupervisionHeadings: Readonly<Record<SupervisionHeading, string>> = {
  supervisionSheet: 'Taflen oruchwylio',
  sinceLastTime: 'Ers y tro diwethaf',
  due: 'Beth sydd i’w wneud, ac erbyn pryd',
  nothingDue: 'Nid oes dim i’w wneud yn y 3 mis nesaf.',
  dueNow: 'nawr',
  dayPassed: 'wedi mynd heibio',
  what: 'Beth',
  nextSteps: 'Y camau nesaf i’w trafod',
  noNextSteps: 'Nid oes yr un bwlch heb res yn y cynllun.',
  suggestedDate: 'dyddiad a awgrymir',
  agreed: 'Beth y cytunwyd arno',
  who: 'Pwy',
  signatures: 'Llofnodion',
  nameAndSignature: 'Enw a llofnod',
  supervisor: 'Goruchwyliwr',
};
