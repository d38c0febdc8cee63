import type { Library } from '../../core/model/library.ts';
import { withPictures, type Alternatives, type NotesPicture } from '../../core/model/notes.ts';
import type { NewAttachment, NewClaim, NewWitness } from '../../core/model/new-evidence.ts';
import { textOfEvidence, textOfNotes } from '../../core/render/new-evidence.ts';
import { typeTitle } from '../../core/report/pack-sheets.ts';
import { numbered, safeFileName } from '../../core/text/file-name.ts';
import { nearMiss } from '../../core/text/near-miss.ts';
import { dayWritten, periodWritten, type PeriodFault } from '../../core/text/parse-period.ts';
import { isAddFault, prepareEvidence, type AddPorts } from '../../core/workspace/add.ts';
import { policyFor } from '../../core/workspace/assess.ts';
import { claimNamed, isClaimRefused, type ClaimRefused } from '../../core/workspace/claimables.ts';
import { titleFault, witnessFault } from '../../core/workspace/new-evidence-faults.ts';
import type { Fault } from '../../core/words/faults/index.ts';
import { withoutCommands } from '../../core/words/page-commands.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { FieldProblem } from './form.ts';
import { sha256Of } from './hash.ts';
import { pageMaterial } from './material.ts';
import type { Shown } from './shown.ts';

/** The form for new evidence as somebody filled it in. */
export interface EvidenceForm {
  readonly title: string;
  readonly date: string;
  readonly type: string;
  readonly words: string;
  /** Where the words are somebody’s own notes, whole: their pictures, and what those show. */
  readonly notes: FilledNotes | undefined;
  readonly reflection: string | undefined;
  readonly claims: readonly ClaimRow[];
  readonly witness: Readonly<Record<'name' | 'role' | 'registration' | 'date', string>>;
  readonly files: readonly File[];
}

/** The ids of the fields that can be wrong, beside those of the claims. */
export const evidenceFields = {
  title: 'Title',
  date: 'Date',
  witness: 'Witness',
  registration: 'WitnessNumber',
  witnessDate: 'WitnessDate',
} as const;

/** The pictures of notes, in the order in which the words name them. */
export interface FilledNotes {
  readonly pictures: readonly NotesPicture[];
  readonly alternatives: Alternatives;
}

/** Puts new evidence and its attachments into the portfolio, under names that nothing has; else says all that is to be changed. */
export async function addWritten(
  form: EvidenceForm,
  library: Library,
  shown: Shown,
): Promise<{ readonly file: string } | { readonly problems: readonly FieldProblem[] }> {
  const { session, looked, words } = shown;
  const { portfolio } = looked;
  const { title, type, reflection, notes } = form;
  const problems: FieldProblem[] = [];
  const { add } = words.conversations;
  const fault = titleFault(title, portfolio);
  if (fault !== undefined)
    problems.push({ input: evidenceFields.title, text: add.titleFaults[fault] });
  const period = periodWritten(form.date, looked.today);
  if (typeof period === 'string') {
    problems.push({ input: evidenceFields.date, text: add.periodFaults[period] });
  }
  const claims = claimsIn(form.claims, library, shown, problems);
  const witness = witnessIn(form, library, shown, problems);
  if (problems.length > 0 || typeof period === 'string') return { problems };
  const { templates } = pageMaterial(session, looked, words.faults);
  const { files } = await templates();
  const shownType = typeTitle(type, looked.library, words.reports, looked.language);
  const ours = textOfEvidence(
    { title, type, typeTitle: shownType, reflection, words: notes ? '' : form.words },
    files,
  );
  const chosen = await Promise.all(
    form.files.map(async (file) => new Uint8Array(await file.arrayBuffer())),
  );
  /** A file that somebody chose has no path here, so it goes by its number. */
  const bytesOf = ({ source }: NewAttachment): Uint8Array =>
    'bytes' in source ? source.bytes : chosen[Number(source.file)]!;
  const prepared = prepareEvidence(
    {
      head: { title, period, type, claims, reflection, witness },
      file: undefined,
      attached: form.files.map(({ name }, at) => ({ name: safeFileName(name), path: String(at) })),
      pictures: notes?.pictures ?? [],
      textWith: (names) =>
        notes
          ? withPictures(textOfNotes(form.words, ours, reflection), names, notes.alternatives)
          : ours,
    },
    portfolio,
    addPortsOf(bytesOf, shown),
  );
  if (isAddFault(prepared)) throw new Error(prepared.kind);
  for (const copy of prepared.copies) {
    if (!copy.isThere) session.change(copy.path, bytesOf(copy));
  }
  session.change(prepared.file, new TextEncoder().encode(prepared.text));
  return { file: prepared.file };
}

function claimsIn(
  filled: readonly ClaimRow[],
  library: Library,
  { looked, words }: Shown,
  problems: FieldProblem[],
): readonly NewClaim[] {
  const { portfolio, workspace } = looked;
  const said = words.conversations.add.claims;
  const claims: NewClaim[] = [];
  for (const { number, statement, rationale } of filled) {
    const input = `Claim${String(number)}`;
    const found = claimNamed(statement, { portfolio, library, places: workspace.places });
    if (isClaimRefused(found)) {
      const text = withoutCommands(sentence(refusal(statement, found, words)), looked.language);
      problems.push({ input, text });
      continue;
    }
    if (claims.some((one) => one.statement === found.id)) {
      problems.push({ input, text: said.chosenAlready(found.id) });
    }
    if (rationale === '') {
      problems.push({ input: `Rationale${String(number)}`, text: said.asks(found.written) });
    }
    claims.push({ statement: found.id, rationale });
  }
  return claims;
}

const sentence = ({ message, hint = '' }: Fault): string => `${message} ${hint}`.trim();

function refusal(written: string, refused: ClaimRefused, { faults }: Shown['words']): Fault {
  switch (refused.kind) {
    case 'no-framework':
      return faults.claimWithoutFramework({ written });
    case 'unknown-framework': {
      const { framework, known } = refused;
      return faults.unknownFramework({ framework, near: nearMiss(framework, known), known });
    }
    case 'unknown-statement': {
      const { framework, local: statement, known } = refused;
      return faults.unknownStatement({ framework, statement, near: nearMiss(statement, known) });
    }
    case 'retired':
      return faults.retiredStatement({ statement: refused.local });
    case 'duty':
      return faults.dutyStatement({ statement: refused.local });
    case 'advice':
      return faults.adviceStatement({ statement: refused.local });
  }
}

function witnessIn(
  { witness: { name, role, registration, date } }: EvidenceForm,
  library: Library,
  { looked, words }: Shown,
  problems: FieldProblem[],
): NewWitness | undefined {
  const { portfolio, workspace, today } = looked;
  const { add } = words.conversations;
  const day = date === '' ? undefined : dayWritten(date, today);
  if (day !== undefined && !/^\d/.test(day)) {
    problems.push({
      input: evidenceFields.witnessDate,
      text: add.periodFaults[day as PeriodFault],
    });
  }
  if (name === '') {
    if (role !== '' || registration !== '' || date !== '') {
      problems.push({ input: evidenceFields.witness, text: words.page.evidence.witnessNotNamed });
    }
    return undefined;
  }
  const { settings, organisation } = workspace;
  const policy = policyFor(library, settings.defaultFramework, { ...settings, ...organisation });
  const given = (text: string): string | undefined => (text === '' ? undefined : text);
  const fault = witnessFault({ name, registration: given(registration) }, portfolio, policy);
  if (fault !== undefined) {
    const input = evidenceFields[fault === 'same-number' ? 'registration' : 'witness'];
    problems.push({ input, text: add.witnessFaults[fault] });
  }
  return {
    name,
    role: given(role),
    registration: given(registration),
    date: day as NewWitness['date'],
  };
}

/** Windows and Macs take names for the same that differ in capital letters or in how accents are stored. */
const keyOf = (path: string): string => path.normalize('NFC').toLowerCase();

/** Names beside what is there; the same bytes are not kept twice. */
export function addPortsOf(
  bytesOf: (attachment: NewAttachment) => Uint8Array,
  { session }: Pick<Shown, 'session'>,
): AddPorts {
  const { tree, root } = session;
  const taken = new Set(tree.paths.map(keyOf));
  const firstFree = (path: string, isFree: (candidate: string) => boolean): string => {
    let candidate = path;
    for (let number = 2; !isFree(candidate); number += 1) candidate = numbered(path, number);
    return candidate;
  };
  const isFree = (path: string): boolean => !taken.has(keyOf(root + path));
  return {
    unusedPath: (path) => firstFree(path, isFree),
    placeAttachments: (evidence, attachments) => {
      const folder = evidence.replace(/\/[^/]*$/, '');
      const files = tree.source(root);
      const placed = new Map<string, string>();
      return attachments.map((one) => {
        const own = sha256Of(bytesOf(one));
        let isThere = false;
        const path = firstFree(`${folder}/${one.name}`, (candidate) => {
          const key = keyOf(candidate);
          const before = placed.get(key) ?? (isFree(candidate) ? undefined : files.hash(candidate));
          isThere = before === own;
          return isThere || (before === undefined && isFree(candidate) && !placed.has(key));
        });
        placed.set(keyOf(path), own);
        return { ...one, path, isThere };
      });
    },
  };
}
