import type { MigrationItem, MigrationReason, MigrationState } from '../../../model/migration.ts';
import { englishDay } from '../../../text/english-day.ts';
import { plural } from '../../plural.ts';

/** What otpath migrate says. */
export const migrateWords = {
  title: (framework: string, from: string | undefined, to: string, fromFramework?: string) =>
    from === to && fromFramework === undefined
      ? `What is left to look at for ${framework} ${to}`
      : from === undefined
        ? `Moving to ${framework} ${to}`
        : fromFramework === undefined
          ? `Moving from ${framework} ${from} to ${to}`
          : `Moving from ${fromFramework} ${from} to ${framework} ${to}`,
  nothing: (framework: string, to: string) =>
    `Nothing in this portfolio has to change for ${framework} ${to}.`,
  groups: {
    moves: 'Moves by itself',
    decision: 'Needs your decision',
    decided: 'Decided in your file',
    ends: 'Ends',
    'by-hand': 'To change by hand',
  } satisfies Record<MigrationState | 'decided', string>,
  place: (file: string, line: number) => `${file}, line ${String(line)}`,
  reasons: {
    replaced: (from: string, to: string) => `${from} was replaced by ${to}.`,
    merged: (from: string, to: string) => `${from} was merged into ${to}.`,
    'same-meaning': (from: string) => `${from} says the same as before, in a new revision.`,
    split: (from: string) => `${from} was split.`,
    several: (from: string) => `Several statements replaced ${from}.`,
    revised: (from: string) => `The meaning of ${from} may have changed.`,
    doubled: (from: string, to: string) =>
      `${from} became ${to}, and the same evidence claims ${to} already.`,
    ended: (from: string) => `${from} is no longer required, and nothing replaced it.`,
  } satisfies Record<MigrationReason, (from: string, to: string) => string>,
  questions: {
    split: 'Which of these does it show?',
    several: 'Which of these does it show?',
    revised: 'Does it still show this?',
    doubled: 'Should it claim this as well?',
  },
  both: 'If it shows more than one of these, choose one here. Then add a claim for each of the others to the same file, with its own rationale.',
  decided: (choice: string) => `Your decision: ${choice}.`,
  ends: {
    claim: 'The claim stays in your file and no longer counts.',
    waiver: 'The waiver stays in your file and has no effect.',
    judgement: 'The decision stays in your file and has no effect.',
    plan: 'The row stays in your plan. You can delete it.',
  } satisfies Record<MigrationItem['where'], string>,
  settled: 'You decided earlier that none of the statements fits.',
  byHand:
    'otpath can’t write this file as it is. If it is not saved as UTF-8, otpath check --fix can correct that. Otherwise change the id yourself.',
  was: (text: string) => `Before: ${text}`,
  judged: (name: string, date: string) =>
    `${name} judged this on ${englishDay(date)}, before the change. The sign-off stays as it is.`,
  notYet: (command: string) => `Nothing has been changed. To make these changes, run: ${command}`,
  onlyVersion: (command: string) =>
    `Nothing has been changed. To record this version in otpath.yaml, run: ${command}`,
  alreadyThere: (framework: string, to: string) =>
    `This portfolio is written for ${framework} ${to}. Nothing was changed.`,
  choices: {
    yes: (id: string, text: string) => `${id}: ${text}`,
    none: 'None of these (the claim ends)',
    later: 'Decide later',
  },
  howToGoBack:
    'To go back one question, press Esc. To stop without changing anything, press Ctrl-C.',
  confirm: (files: number) => `Change ${plural(files, 'file')}?`,
  done: (places: number, files: number) =>
    `Changed ${plural(places, 'place')} in ${plural(files, 'file')}.`,
  stillOpen: (open: number) =>
    `${plural(open, 'place')} still to decide, so otpath.yaml still names the earlier version. Run otpath migrate again when you know.`,
  leftToDecide: (open: number) =>
    open === 0
      ? 'Nothing is left to decide.'
      : `${plural(open, 'place')} still to decide. Until then, otpath.yaml keeps the earlier version.`,
  nothingToDecide: (file: string, line: number, statement: string, about: string) =>
    `${file}, line ${String(line)}: there is nothing to decide on ${statement} in ${about}, so this was ignored.`,
  decidedTwice: (
    file: string,
    [first, second]: readonly [number, number],
    statement: string,
    about: string,
  ) =>
    `${file}, lines ${String(first)} and ${String(second)}: ${statement} in ${about} has two decisions. otpath uses the one in line ${String(first)} and ignores line ${String(second)}. Delete one of them.`,
  inLine: (file: string, line: number, sentence: string) =>
    `${file}, line ${String(line)}: ${sentence}`,
  chooseOne:
    'After choose:, write one id, or none or later. If the evidence shows more than one statement, choose one. Then add a claim for each of the others to the same file.',
  cannotChoose: (statement: string, about: string, choose: string, known: string) =>
    `for ${statement} in ${about}, "${choose}" can’t be chosen. Write one of these: ${known}.`,
  versionByHand: (line: string) =>
    `otpath could not add the version to otpath.yaml. Add this yourself: ${line}`,
  undoWith: (command: string) => `To undo this, run: ${command}`,
  finished: (files: number) =>
    `An earlier run was interrupted. otpath has finished it (${plural(files, 'file')}).`,
  noneKept: (claims: number) =>
    `otpath will not ask again about ${plural(claims, 'place')} where you chose none.`,
  askedAgain: (claims: number) =>
    `otpath asks again about ${plural(claims, 'place')} where you had chosen none.`,
  undone: (files: number) => `Undone in ${plural(files, 'file')}.`,
  notUndone: (file: string, ids: string) =>
    `${file} has been changed since, so it was left alone. Change it back yourself: ${ids}`,
  nothingToUndo: 'There is no migration to undo in this portfolio.',
  decisionsHead: (framework: string, to: string) =>
    `Decisions for moving this portfolio to ${framework} ${to}.\nAfter each "choose:", write one of the ids above it. Then run otpath migrate with --decisions and --write.`,
  decisionsChoose: 'Choose one of these:',
};
