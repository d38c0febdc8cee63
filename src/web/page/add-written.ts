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
import type { ClaimGiven } from './claim-rows.ts';
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
  readonly claims: readonly ClaimGiven[];
  readonly witness: Readonly<Record<'name' | 'role' | 'registration' | 'date', string>>;
  readonly files: readonly File[];
}

/** The pictures of notes, in the order in which the words name them. */
export interface FilledNotes {
  readonly pictures: readonly NotesPicture[];
  readonly alternatives: Alternatives;
}

/** Something that keeps evidence from being written, in a sentence. */
class NotYet extends Error {}

/** Puts new evidence and its attachments into the portfolio, under names that nothing has; else says what to change. */
export async function addWritten(
  form: EvidenceForm,
  library: Library,
  shown: Shown,
): Promise<{ readonly file: string } | { readonly fault: string }> {
  try {
    return { file: await write(form, library, shown) };
  } catch (error) {
    if (error instanceof NotYet) return { fault: error.message };
    throw error;
  }
}

async function write(form: EvidenceForm, library: Library, shown: Shown): Promise<string> {
  const { session, looked, words } = shown;
  const { portfolio } = looked;
  const { add } = words.conversations;
  const fault = titleFault(form.title, portfolio);
  if (fault !== undefined) throw new NotYet(add.titleFaults[fault]);
  const period = periodWritten(form.date, looked.today);
  if (typeof period === 'string') throw new NotYet(add.periodFaults[period]);
  const claims = claimsIn(form.claims, library, shown);
  const { title, type, reflection, notes } = form;
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
      head: { title, period, type, claims, reflection, witness: witnessIn(form, library, shown) },
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
  return prepared.file;
}

function claimsIn(
  filled: readonly ClaimGiven[],
  library: Library,
  { looked, words }: Shown,
): readonly NewClaim[] {
  const { portfolio, places } = { portfolio: looked.portfolio, places: looked.workspace.places };
  const claims = filled.map(({ statement, rationale }) => {
    const found = claimNamed(statement, { portfolio, library, places });
    if (isClaimRefused(found)) throw new NotYet(sentence(refusal(statement, found, words)));
    if (rationale === '') throw new NotYet(words.conversations.add.claims.asks(found.written));
    return { statement: found.id, rationale };
  });
  const twice = claims.find(
    ({ statement }, index) => claims.findIndex((one) => one.statement === statement) < index,
  );
  if (twice) throw new NotYet(words.conversations.add.claims.chosenAlready(twice.statement));
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
): NewWitness | undefined {
  const { portfolio, workspace, today } = looked;
  if (name === '') {
    if (role === '' && registration === '' && date === '') return undefined;
    throw new NotYet(words.page.evidence.witnessNotNamed);
  }
  const { settings, organisation } = workspace;
  const policy = policyFor(library, settings.defaultFramework, { ...settings, ...organisation });
  const given = (text: string): string | undefined => (text === '' ? undefined : text);
  const fault = witnessFault({ name, registration: given(registration) }, portfolio, policy);
  if (fault !== undefined) throw new NotYet(words.conversations.add.witnessFaults[fault]);
  const day = date === '' ? undefined : dayWritten(date, today);
  if (day !== undefined && !/^\d/.test(day)) {
    throw new NotYet(words.conversations.add.periodFaults[day as PeriodFault]);
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
