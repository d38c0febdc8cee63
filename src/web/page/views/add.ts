import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { barePictures, type Notes, type NotesPicture } from '../../../core/model/notes.ts';
import { evidenceTypesOf } from '../../../core/model/evidence-types.ts';
import type { Library } from '../../../core/model/library.ts';
import { reflectionModels } from '../../../core/model/reflection-models.ts';
import { typeTitle } from '../../../core/report/pack-sheets.ts';
import { claimablesOf, libraryForClaims } from '../../../core/workspace/claimables.ts';
import { titleOfNotes } from '../../../core/workspace/add.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { ClaimRows, withRow, type ClaimRow } from '../claim-rows.ts';
import { attempt, el, type Option, type PagePart } from '../dom.ts';
import {
  choiceField,
  field,
  Form,
  lineField,
  linesField,
  useFor,
  useTyped,
  type FieldProblem,
  type Typed,
} from '../form.ts';
import { formDone } from '../half-filled.ts';
import { addWritten, evidenceFields, type EvidenceForm } from '../add-written.ts';
import { loadReaders } from '../load-readers.ts';
import { notesFilled, type NotesFilled } from '../notes-answers.ts';
import type { Shown, View } from '../shown.ts';

/** The form for a new piece of evidence: the questions of `otpath add`. */
export const viewAdd: View = (shown) => {
  const { looked, words } = shown;
  const library = libraryForClaims(looked.workspace, []);
  const choices =
    claimablesOf({ portfolio: looked.portfolio, library }, looked.asOf)?.choices ?? [];
  return Promise.resolve([
    el('h1', {}, words.page.evidence.add),
    h(AddPart, { shown, library, choices }),
  ]);
};

interface AddProps {
  readonly shown: Shown;
  readonly library: Library;
  readonly choices: NonNullable<ReturnType<typeof claimablesOf>>['choices'];
}

/** The fields, by what they ask for. */
const ids = {
  ...evidenceFields,
  type: 'Type',
  words: 'First',
  reflection: 'Reflection',
  role: 'WitnessRole',
} as const;
type Ids = (typeof ids)[keyof typeof ids];

const nothingTyped: Readonly<Record<Ids, string>> = {
  [ids.title]: '',
  [ids.date]: '',
  [ids.type]: 'case-study',
  [ids.words]: '',
  [ids.reflection]: '',
  [ids.witness]: '',
  [ids.role]: '',
  [ids.registration]: '',
  [ids.witnessDate]: '',
};

/** Notes that somebody chose to start from. */
interface OpenedNotes extends Notes, Pick<NotesFilled, 'unused'> {
  readonly name: string;
}

function AddPart({ shown, library, choices }: AddProps): PagePart {
  const { looked, words, addressOf } = shown;
  const { add } = words.conversations;
  const said = words.page.evidence;
  const typed = useTyped(nothingTyped);
  const [rows, setRows] = useState<readonly ClaimRow[]>([]);
  const [notes, setNotes] = useState<OpenedNotes>();
  const [pictures, setPictures] = useState<ReadonlyMap<number, string>>(new Map());
  const [problems, setProblems] = useFor<readonly FieldProblem[]>(looked.language, []);
  const files = useRef<HTMLInputElement>(null);
  const latest = useRef<File | undefined>(undefined);

  async function openNotes(file: File | undefined): Promise<void> {
    latest.current = file;
    setNotes(undefined);
    setPictures(new Map());
    setProblems([]);
    if (!file) return;
    const { notesIn } = await loadReaders();
    const read = await notesIn(file);
    // Somebody may have chosen another file meanwhile.
    if (latest.current !== file) return;
    if (typeof read === 'string') {
      const { message, hint = '' } = words.faults.notesNotRead({ name: file.name, trouble: read });
      const text = withoutCommands(`${message} ${hint}`, looked.language);
      setProblems([{ input: 'Notes', text }]);
      return;
    }
    const filled = notesFilled(read, file.name, library, shown);
    setNotes({ ...read, name: file.name, unused: filled.unused });
    fillIn(filled, file.name);
  }

  function fillIn(filled: NotesFilled, name: string): void {
    typed.fill({
      [ids.title]: filled.title || titleOfNotes(filled.text, name),
      [ids.date]: filled.date,
      [ids.witness]: filled.witness?.name ?? '',
      [ids.role]: filled.witness?.role ?? '',
      [ids.registration]: filled.witness?.registration ?? '',
      [ids.witnessDate]: filled.witness?.date ?? '',
    });
    typed.put({
      [ids.words]: filled.text,
      ...(filled.type !== '' && { [ids.type]: filled.type }),
      ...(filled.reflection !== '' && { [ids.reflection]: filled.reflection }),
    });
    setRows((now) =>
      now.some(isFilled)
        ? now
        : filled.claims.reduce((all, one) => withRow(all, { ...one, isByHand: false }), now),
    );
  }

  async function send(): Promise<void> {
    setProblems([]);
    const filled = filledForm(typed.of, {
      notes: notes && {
        pictures: notes.pictures,
        alternatives: new Map([...pictures].filter(([, text]) => text.trim() !== '')),
      },
      claims: rows.map(trimmed).filter(isFilled),
      files: [...(files.current?.files ?? [])],
    });
    const written = await addWritten(filled, library, shown);
    if ('problems' in written) {
      setProblems(written.problems);
      return;
    }
    formDone();
    location.hash = addressOf('evidence', written.file);
  }

  const reflections = reflectionModels.map(({ title, ids: [id] }): Option => [id, title]);
  const inside = [
    field(said.notes, notesField(openNotes), said.notesHint),
    el('div', { role: 'status' }, ...(notes ? lossElements(notes, shown) : [])),
    ...(notes ? pictureFields(notes.pictures, pictures, setPictures, shown) : []),
    field(add.title.asks, lineField(ids.title, typed, { required: true }), add.title.explains),
    field(add.date.asks, lineField(ids.date, typed, { required: true }), add.date.explains),
    field(add.type.asks, choiceField(ids.type, typeOptions(shown), typed), add.type.explains),
    field(said.text, linesField(ids.words, 8, typed), said.textHint),
    field(
      add.reflection.asks,
      choiceField(ids.reflection, [['', add.reflection.none], ...reflections], typed),
      add.reflection.explains,
    ),
    h(ClaimRows, {
      rows,
      setRows,
      choices,
      text: `${typed.of[ids.title]}\n\n${typed.of[ids.words]}`,
      shown,
    }),
    witnessFields(typed, shown),
    field(
      said.files,
      el('input', { type: 'file', id: 'Files', multiple: true, ref: files }),
      said.filesHint,
    ),
  ];
  const buttons = [
    el('button', { type: 'submit', class: 'main' }, said.write),
    ' ',
    el('a', { href: addressOf('evidence') }, words.page.bar.cancel),
  ];
  return h(Form, { problems, send, inside, buttons });
}

const trimmed = (row: ClaimRow): ClaimRow => ({
  ...row,
  statement: row.statement.trim(),
  rationale: row.rationale.trim(),
});

const isFilled = ({ statement, rationale }: ClaimRow): boolean =>
  statement.trim() !== '' || rationale.trim() !== '';

const filledForm = (
  of: Readonly<Record<Ids, string>>,
  rest: Pick<EvidenceForm, 'notes' | 'claims' | 'files'>,
): EvidenceForm => ({
  title: of[ids.title].trim(),
  date: of[ids.date].trim(),
  type: of[ids.type],
  words: of[ids.words].trim(),
  reflection: of[ids.reflection] || undefined,
  witness: {
    name: of[ids.witness].trim(),
    role: of[ids.role].trim(),
    registration: of[ids.registration].trim(),
    date: of[ids.witnessDate].trim(),
  },
  ...rest,
});

const notesField = (open: (file: File | undefined) => Promise<void>): PagePart =>
  el('input', {
    type: 'file',
    id: 'Notes',
    accept: '.docx,.docm,.dotx,.md,.markdown,.txt,.html,.htm',
    onChange: ({ currentTarget }) => {
      const [file] = currentTarget.files ?? [];
      attempt(() => open(file));
    },
  });

function witnessFields(typed: Typed<Ids>, { words }: Shown): PagePart {
  const { witness } = words.conversations.add;
  return el(
    'fieldset',
    {},
    el('legend', {}, witness.asks),
    el('p', { class: 'hint' }, witness.explains),
    field(words.page.evidence.witnessName, lineField(ids.witness, typed)),
    field(witness.post.replace(/:$/, ''), lineField(ids.role, typed)),
    field(witness.numberOptional.replace(/:$/, ''), lineField(ids.registration, typed)),
    field(witness.day, lineField(ids.witnessDate, typed)),
  );
}

const typeOptions = ({ looked, words }: Shown): readonly Option[] =>
  evidenceTypesOf(looked.library).map((id) => {
    const title = typeTitle(id, looked.library, words.reports, looked.language);
    return [id, title.charAt(0).toUpperCase() + title.slice(1)];
  });

/** Asks what each picture shows that has no alternative text. */
function pictureFields(
  pictures: readonly NotesPicture[],
  described: ReadonlyMap<number, string>,
  describe: (described: ReadonlyMap<number, string>) => void,
  { words }: Shown,
): readonly PagePart[] {
  const said = words.conversations.add.alternatives;
  const bare = barePictures(pictures);
  if (bare.length === 0) return [];
  const fields = bare.map(({ number, name }) =>
    field(
      said.asks(name),
      el('input', {
        type: 'text',
        id: `Picture${String(number)}`,
        value: described.get(number) ?? '',
        onInput: ({ currentTarget }) => {
          describe(new Map([...described, [number, currentTarget.value]]));
        },
      }),
    ),
  );
  return [el('p', { class: 'hint' }, said.explains), ...fields];
}

/** All that was lost on the way from notes to evidence. */
function lossElements(
  { losses, notCopied, unused, name }: OpenedNotes,
  { words }: Shown,
): readonly PagePart[] {
  const said = words.conversations.add.losses;
  const lost = [
    ...[...losses].map(([loss, count]) => said.kinds[loss](count)),
    ...unused.map(({ kind, line, what }) => said.head[kind](line, what)),
    ...notCopied.map(({ address, why }) => said.notCopied[why](address)),
  ];
  return lost.length === 0
    ? []
    : [el('p', {}, said.title(name)), el('ul', {}, ...lost.map((one) => el('li', {}, `${one}.`)))];
}
