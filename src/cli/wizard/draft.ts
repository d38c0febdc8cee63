import {
  keepDraft,
  leaveDraft,
  newDraftFile,
  removeDraft,
  takeDraft,
  waitingDrafts,
  type Step,
  type WaitingDraft,
} from '../../node/drafts.ts';
import { cleanText } from '../../core/text/clean.ts';
import { cut, wrap } from '../../core/render/terminal.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { wordsIn } from '../../core/words/index.ts';
import { terminalFor } from '../options.ts';
import type { SpeakingHost } from '../speaking-host.ts';
import type { Earlier } from './steps.ts';

/** Where the draft of a conversation is kept, and what it is a draft of. */
export interface DraftPlace {
  /** Undefined where none can be kept. */
  readonly folder: string | undefined;
  readonly command: string;
  readonly topic: string;
  /** See Draft; empty where answers depend on nothing that changes. */
  readonly basis?: string;
  /** Says what was begun, and how many times. */
  readonly begun: (times: number) => string;
}

/** The draft of one conversation, in the hands of this process. */
export interface OwnDraft {
  readonly earlier: Earlier;
  readonly keep: (steps: readonly Step[]) => void;
  /** Whether the answers can be found again by a later run. */
  readonly isKept: () => boolean;
  /** Lets a later run take it. */
  readonly leave: () => void;
  readonly remove: () => void;
}

type Wanted = WaitingDraft | 'new' | 'delete';

/** Offers the drafts of earlier runs, and begins or takes up one. */
export async function openDraft(place: DraftPlace, host: SpeakingHost): Promise<OwnDraft> {
  const { folder, command, topic, basis = '' } = place;
  const waiting =
    folder === undefined ? [] : waitingDrafts(folder, command).filter((one) => one.topic === topic);
  const wanted = waiting.length === 0 ? 'new' : await askWhich(waiting, place, host);
  if (wanted === 'delete') for (const { file } of waiting) removeDraft(file);
  const chosen = typeof wanted === 'string' ? undefined : wanted;
  const taken = chosen && takeDraft(chosen);
  const file = taken ?? (folder === undefined ? undefined : newDraftFile(folder, command));
  const isAskedAgain = chosen !== undefined && chosen.basis !== basis;
  const began = chosen?.began ?? host.now().toISOString();
  if (chosen) sayTaken(chosen, isAskedAgain, host);
  let isKept = taken !== undefined;
  return {
    earlier: { steps: chosen?.steps ?? [], isAskedAgain },
    keep: (steps) => {
      if (file !== undefined) isKept = keepDraft(file, { command, topic, basis, began, steps });
    },
    isKept: () => isKept,
    leave: () => {
      if (file !== undefined && isKept) leaveDraft(file);
    },
    remove: () => {
      if (file !== undefined && isKept) removeDraft(file);
      isKept = false;
    },
  };
}

async function askWhich(
  waiting: readonly WaitingDraft[],
  { begun }: DraftPlace,
  host: SpeakingHost,
): Promise<Wanted> {
  const { promptsIn } = await import('./prompts.ts');
  const { choose } = promptsIn(host.words.wizard);
  const words = host.words.wizard.draft;
  const terminal = terminalFor(host.stderr, {}, host);
  const count = waiting.length;
  const dayOf = ({ began }: WaitingDraft): string =>
    wordsIn(host.language).date(began.slice(0, 10) as IsoDate);
  host.stderr.write(`\n${wrap(cleanText(begun(count)), terminal)}\n`);
  return choose<Wanted>(words.question, [
    ...waiting.map((one) => ({
      name: words.continue(dayOf(one), one.steps.length, one.steps[0]?.answer ?? ''),
      short: words.yes,
      value: one,
    })),
    { name: words.startAgain(count), short: words.no, value: 'new' },
    { name: words.delete(count), short: words.deleted, value: 'delete' },
  ]);
}

/** What was answered, so that somebody who comes back days later knows where they are. */
function sayTaken({ steps }: WaitingDraft, isAskedAgain: boolean, host: SpeakingHost): void {
  const terminal = terminalFor(host.stderr, {}, host);
  const lines = isAskedAgain
    ? [wrap(host.words.wizard.draft.changedSince, terminal)]
    : steps.map(({ question, answer }) =>
        cut(cleanText(`  ${question} ${answer}`), terminal.width - 1),
      );
  host.stderr.write(`${terminal.colours.dim(lines.join('\n'))}\n`);
}
