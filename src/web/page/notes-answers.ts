import type { Period } from '../../core/model/date.ts';
import type { Library } from '../../core/model/library.ts';
import type { NewWitness } from '../../core/model/new-evidence.ts';
import type { Notes, UnusedHead } from '../../core/model/notes.ts';
import { findReflectionModel } from '../../core/model/reflection-models.ts';
import { readNotesAnswers } from '../../core/workspace/add.ts';
import { policyFor } from '../../core/workspace/assess.ts';
import { claimNamed, isClaimRefused } from '../../core/workspace/claimables.ts';
import { canHaveHead, fitsPortfolio } from '../../core/workspace/notes-fit.ts';
import type { Shown } from './shown.ts';

/** What notes in Markdown say at their top, as the form has it. */
export interface NotesFilled {
  readonly title: string;
  readonly date: string;
  readonly type: string;
  readonly claims: readonly { readonly statement: string; readonly rationale: string }[];
  readonly witness: NewWitness | undefined;
  readonly reflection: string;
  /** The notes without what is filled in. */
  readonly text: string;
  readonly unused: readonly UnusedHead[];
}

/** Reads the head of notes as `otpath add --from` does; attachments that it names stay in the text. */
export function notesFilled(
  { text: written }: Notes,
  name: string,
  library: Library,
  { looked }: Shown,
): NotesFilled {
  const { portfolio, workspace, today } = looked;
  const { settings, organisation, places } = workspace;
  const loaded = { portfolio, library, places };
  const policy = policyFor(library, settings.defaultFramework, { ...settings, ...organisation });
  const fits = fitsPortfolio({ loaded, policy, today, isThere: () => false });
  const { answers, text, unused } = canHaveHead(name)
    ? readNotesAnswers(written, fits, today)
    : { answers: undefined, text: written, unused: [] };
  return {
    title: answers?.title ?? '',
    date: answers?.period ? dateOf(answers.period) : '',
    type: answers?.type ?? '',
    claims: (answers?.claims ?? []).flatMap(({ statement, rationale = '' }) => {
      const found = claimNamed(statement, loaded);
      return isClaimRefused(found) ? [] : [{ statement: found.written, rationale }];
    }),
    witness: answers?.witness,
    reflection: findReflectionModel(answers?.reflection ?? '')?.ids[0] ?? '',
    text,
    unused,
  };
}

const dateOf = ({ from, to }: Period): string => (from === to ? from : `${from} - ${to}`);
