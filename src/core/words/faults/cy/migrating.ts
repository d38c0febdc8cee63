import type { englishMigratingFaults } from '../en/migrating.ts';

/** What keeps otpath from moving a portfolio to another version, in Welsh. */
export const welshMigratingFaults: typeof englishMigratingFaults = {
  versionNotThere: ({ framework, wanted, has }) => ({
    message: `Fersiwn ${has} o ${framework} sydd gan otpath, nid ${wanted}.`,
    hint: `Ysgrifennwch --to ${framework}@${has}, neu rhowch lwybr y ffolder gyda fersiwn ${wanted}.`,
  }),
  whichFramework: () => ({
    message:
      'Nid yw’r portffolio hwn yn enwi targed, felly nid yw otpath yn gwybod i ba fframwaith i symud.',
    hint: 'Enwch ef gyda --to, er enghraifft: --to wales-social-care-ot',
  }),
  brokenDecisions: ({ file, line }) => ({
    message: `Ni all otpath ddefnyddio’r penderfyniadau yn ${file}: mae gwall yn llinell ${String(line)}.`,
    hint: 'Cywirwch ef, neu ysgrifennwch y ffeil eto gyda --write-decisions.',
  }),
  otherDecisions: ({ file, framework, to }) => ({
    message: `Mae’r penderfyniadau yn ${file} yn ymwneud â ${framework} ${to}.`,
    hint: `Rhedwch y gorchymyn gyda --to ${framework}@${to}, neu ysgrifennwch ffeil newydd gyda --write-decisions.`,
  }),
  wrongDecision: ({ file, statement, choose, known }) => ({
    message: `Ar gyfer ${statement} yn ${file}, ni ellir dewis "${choose}".`,
    hint: `Ysgrifennwch un o’r rhain: ${known.join(', ')}.`,
  }),
  decisionsNotThere: ({ file }) => ({
    message: `Nid oes ffeil ${file}.`,
    hint: 'I ysgrifennu ffeil o benderfyniadau, defnyddiwch --write-decisions.',
  }),
};
