import { barePictures, type Alternatives, type Notes } from '../../../core/model/notes.ts';
import { evidenceTypesOf } from '../../../core/model/evidence-types.ts';
import { reflectionModels } from '../../../core/model/reflection-models.ts';
import { typeTitle } from '../../../core/report/pack-sheets.ts';
import { claimablesOf, libraryForClaims } from '../../../core/workspace/claimables.ts';
import { titleOfNotes } from '../../../core/workspace/add.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { claimRows } from '../claim-rows.ts';
import { choose, el, field, onSubmit, type Option } from '../dom.ts';
import { formProblems } from '../form-problems.ts';
import { formDone, guardForm } from '../half-filled.ts';
import { addWritten, type EvidenceForm } from '../add-written.ts';
import { loadReaders } from '../load-readers.ts';
import { notesFilled, type NotesFilled } from '../notes-answers.ts';
import type { Shown, View } from '../shown.ts';

/** The form for a new piece of evidence: the questions of `otpath add`. */
export const viewAdd: View = (shown) => {
  const { looked, words, addressOf } = shown;
  const { add } = words.conversations;
  const said = words.page.evidence;
  const library = libraryForClaims(looked.workspace, []);
  const choices =
    claimablesOf({ portfolio: looked.portfolio, library }, looked.asOf)?.choices ?? [];
  const title = el('input', { type: 'text', id: 'Title', required: true });
  const date = el('input', { type: 'text', id: 'Date', required: true });
  const type = choose('Type', typeOptions(shown), 'case-study', () => undefined);
  const words_ = el('textarea', { id: 'First', rows: '8' });
  const reflection = choose(
    'Reflection',
    [
      ['', add.reflection.none],
      ...reflectionModels.map(({ title: name, ids }): Option => [ids[0], name]),
    ],
    '',
    () => undefined,
  );
  const witness = {
    name: el('input', { type: 'text', id: 'Witness' }),
    role: el('input', { type: 'text', id: 'WitnessRole' }),
    registration: el('input', { type: 'text', id: 'WitnessNumber' }),
    date: el('input', { type: 'text', id: 'WitnessDate' }),
  };
  const files = el('input', { type: 'file', id: 'Files', multiple: true });
  const notes = el('input', {
    type: 'file',
    id: 'Notes',
    accept: '.docx,.docm,.dotx,.md,.markdown,.txt,.html,.htm',
  });
  const claims = claimRows(choices, () => `${title.value}\n\n${words_.value}`, shown);
  const problems = formProblems(() => form);
  const losses = el('div', { role: 'status' });
  let opened: OpenedNotes | undefined;
  notes.addEventListener('change', () => void openNotes());

  async function openNotes(): Promise<void> {
    const [file] = notes.files ?? [];
    opened = undefined;
    problems.show([]);
    losses.replaceChildren();
    if (!file) return;
    const { notesIn } = await loadReaders();
    const read = await notesIn(file);
    // Somebody may have chosen another file meanwhile.
    if (notes.files?.[0] !== file) return;
    if (typeof read === 'string') {
      const { message, hint = '' } = words.faults.notesNotRead({ name: file.name, trouble: read });
      const text = withoutCommands(`${message} ${hint}`, looked.language);
      problems.show([{ input: notes, text }]);
      return;
    }
    opened = { ...read, name: file.name, descriptions: descriptionsFor(read, shown) };
    const filled = notesFilled(read, file.name, library, shown);
    words_.value = filled.text;
    put(title, filled.title || titleOfNotes(filled.text, file.name));
    put(date, filled.date);
    if (filled.type !== '') type.value = filled.type;
    if (filled.reflection !== '') reflection.value = filled.reflection;
    if (claims.filled().length === 0) claims.add(filled.claims);
    for (const [key, input] of Object.entries(witness)) {
      put(input, filled.witness?.[key as keyof typeof witness] ?? '');
    }
    losses.replaceChildren(
      ...lossElements({ ...opened, unused: filled.unused }, shown),
      ...opened.descriptions.elements,
    );
  }

  const form = el(
    'form',
    { class: 'form', novalidate: true },
    field(said.notes, notes, said.notesHint),
    losses,
    field(add.title.asks, title, add.title.explains),
    field(add.date.asks, date, add.date.explains),
    field(add.type.asks, type, add.type.explains),
    field(said.text, words_, said.textHint),
    field(add.reflection.asks, reflection, add.reflection.explains),
    claims.element,
    el(
      'fieldset',
      {},
      el('legend', {}, add.witness.asks),
      el('p', { class: 'hint' }, add.witness.explains),
      field(said.witnessName, witness.name),
      field(add.witness.post.replace(/:$/, ''), witness.role),
      field(add.witness.numberOptional.replace(/:$/, ''), witness.registration),
      field(add.witness.day, witness.date),
    ),
    field(said.files, files, said.filesHint),
    problems.element,
    el(
      'p',
      {},
      el('button', { type: 'submit', class: 'main' }, said.write),
      ' ',
      el('a', { href: addressOf('evidence') }, words.page.bar.cancel),
    ),
  );
  guardForm(form);
  onSubmit(form, async () => {
    const filled: EvidenceForm = {
      title: title.value.trim(),
      date: date.value.trim(),
      type: type.value,
      words: words_.value.trim(),
      notes: opened && {
        pictures: opened.pictures,
        alternatives: opened.descriptions.filled(),
      },
      reflection: reflection.value === '' ? undefined : reflection.value,
      claims: claims.filled(),
      witness: {
        name: witness.name.value.trim(),
        role: witness.role.value.trim(),
        registration: witness.registration.value.trim(),
        date: witness.date.value.trim(),
      },
      files: [...(files.files ?? [])],
      inputs: {
        title,
        date,
        witness: witness.name,
        registration: witness.registration,
        witnessDate: witness.date,
      },
    };
    const written = await addWritten(filled, library, shown);
    if ('problems' in written) {
      problems.show(written.problems);
      return;
    }
    formDone(form);
    location.hash = addressOf('evidence', written.file);
  });
  return Promise.resolve([el('h1', {}, said.add), form]);
};

/** Fills in a field in which nothing is yet. */
function put(input: HTMLInputElement, value: string): void {
  if (input.value === '') input.value = value;
}

const typeOptions = ({ looked, words }: Shown): readonly Option[] =>
  evidenceTypesOf(looked.library).map((id) => {
    const title = typeTitle(id, looked.library, words.reports, looked.language);
    return [id, title.charAt(0).toUpperCase() + title.slice(1)];
  });

/** Notes that somebody chose to start from. */
interface OpenedNotes extends Notes {
  readonly name: string;
  readonly descriptions: Descriptions;
}

/** The fields in which somebody says what pictures of notes show. */
interface Descriptions {
  readonly elements: readonly Node[];
  readonly filled: () => Alternatives;
}

/** Asks what each picture shows that has no alternative text. */
function descriptionsFor({ pictures }: Notes, { words }: Shown): Descriptions {
  const said = words.conversations.add.alternatives;
  const fields = barePictures(pictures).map(({ number, name }) => ({
    number,
    name,
    input: el('input', { type: 'text', id: `Picture${String(number)}` }),
  }));
  return {
    elements:
      fields.length === 0
        ? []
        : [
            el('p', { class: 'hint' }, said.explains),
            ...fields.map(({ name, input }) => field(said.asks(name), input)),
          ],
    filled: () =>
      new Map(
        fields
          .filter(({ input }) => input.value.trim() !== '')
          .map(({ number, input }) => [number, input.value]),
      ),
  };
}

/** All that was lost on the way from notes to evidence. */
function lossElements(
  { losses, notCopied, unused, name }: OpenedNotes & Pick<NotesFilled, 'unused'>,
  { words }: Shown,
): readonly Node[] {
  const said = words.conversations.add.losses;
  const lines = [
    ...[...losses].map(([loss, count]) => said.kinds[loss](count)),
    ...unused.map(({ kind, line, what }) => said.head[kind](line, what)),
    ...notCopied.map(({ address, why }) => said.notCopied[why](address)),
  ];
  return lines.length === 0
    ? []
    : [
        el('p', {}, said.title(name)),
        el('ul', {}, ...lines.map((line) => el('li', {}, `${line}.`))),
      ];
}
