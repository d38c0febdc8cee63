import type { englishVersionFaults } from '../en/versions.ts';

/** What can't be shown of earlier versions, and of two frameworks, in Welsh. */
export const welshVersionFaults: typeof englishVersionFaults = {
  portfolioNotThen: ({ folder, revision }) => ({
    message:
      folder === '.'
        ? `Nid oedd y portffolio hwn yn git eto yn ${revision}.`
        : `Nid oedd y portffolio ${folder} yn git eto yn ${revision}.`,
    hint: 'Dewiswch ddiwygiad diweddarach. I’w rhestru, rhedwch: git log --oneline',
  }),
  noPastHere: ({ folder }) => ({
    message: `Nid yw "${folder}" mewn storfa git, felly nid oes fersiynau cynharach i’w dangos.`,
    hint: 'Gadewch --at allan. I ddangos canlyniadau ar ddyddiad cynharach, defnyddiwch --as-of.',
  }),
  noHistoryOf: ({ word }) => ({
    message: `Nid yw ${word} yn id mewn fframwaith, felly nid oes hanes iddo.`,
    hint: 'Gadewch --history allan, neu rhowch id datganiad, gofyniad, lefel neu biler.',
  }),
  sameFramework: ({ framework }) => ({
    message: `${framework} yw’r ddau, felly nid oes dim i’w fapio.`,
    hint: 'Enwch ddau fframwaith. I’w rhestru, rhedwch: otpath framework list',
  }),
};
