import { conditionsOf } from '../assess/conditions.ts';
import { earliestFirst } from '../assess/recorded-cpd.ts';
import { claimsIn, type Selected } from '../assess/select-evidence.ts';
import { localId, type EvidenceId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { EvidenceFacts } from '../model/attachment-facts.ts';
import type { PackedFile } from '../model/manifest.ts';
import type { HashText } from '../model/ports.ts';
import { textIn, type Language } from '../model/text.ts';
import { withAliases, type Alias } from '../privacy/anonymise.ts';
import { packNumber } from '../text/pack-number.ts';
import { viewGaps } from './gaps-view.ts';
import type { EvidenceLink, PackFile, PackView } from './pack.ts';
import { openConditionsById } from './open-conditions.ts';
import { viewGapsByPart } from './pack-gaps.ts';
import { viewLastTime } from './pack-last-time.ts';
import { manifestOf } from './pack-manifest.ts';
import { viewParts, type Numbers } from './pack-parts.ts';
import { viewAttained, viewCredentials, viewEligibility, viewWitnesses } from './pack-people.ts';
import { typeTitle, viewSheets } from './pack-sheets.ts';
import { viewSummary } from './pack-summary.ts';
import { viewPanelForm } from './panel-form.ts';
import { viewPanels } from './panel-view.ts';
import { wordsIn } from '../words/index.ts';
import { say } from '../words/say.ts';

/** What a pack tells beside the assessment. */
export interface PackExtras {
  /** Whether it is about some pillars only. */
  readonly isPart: boolean;
  readonly facts: EvidenceFacts;
  readonly draft?: PackView['draft'] | undefined;
  /** Names that something else stands for. */
  readonly aliases: readonly Alias[];
  /** How many places that look like personal details are there for a reason. */
  readonly reasoned: number;
  /** How many attachments could not be looked into, or not in full. */
  readonly unread: number;
  /** How many are or hold pictures, whose text is not read. */
  readonly pictures: number;
  readonly hash: HashText;
}

/** Puts a selection of a portfolio, in the order of its evidence, into the words of a submission pack. */
export function viewPack(
  selected: Selected,
  library: Library,
  language: Language,
  { isPart, facts, draft, aliases, reasoned, unread, pictures, hash }: PackExtras,
): PackView {
  const words = wordsIn(language);
  const { assessment, evidence, leftOut } = selected;
  const report = viewGaps(assessment, library, language);
  const titles = new Map(report.pillars.map(({ id, title }) => [id, title]));
  const numbers: Numbers = new Map(
    evidence.map(({ id, title }, index) => [id, linkTo(index + 1, title)]),
  );
  const sheets = viewSheets(selected, { library, numbers, facts, words, language, aliases });
  const witnesses = viewWitnesses(sheets);
  const notChosen = new Set<EvidenceId>(
    leftOut.filter(({ because }) => because === 'not-chosen').map(({ evidence: one }) => one.id),
  );
  const panels = viewPanels(assessment);
  const conditions = conditionsOf(
    claimsIn(assessment.coverage),
    assessment.portfolio,
    assessment.asOf,
  ).flatMap((one) => {
    const link = numbers.get(one.evidence);
    const short = one.comment === undefined ? undefined : onOneLine(one.comment);
    return link ? [{ ...one, ...link, id: localId(one.statement), short }] : [];
  });
  const view: Omit<PackView, 'number' | 'form'> = {
    report,
    summary: viewSummary(selected, report, titles, { numbers, words, language }),
    draft: draft && {
      ...draft,
      findings: draft.findings.map(({ place, message }) => ({
        place: withAliases(place, aliases),
        message: withAliases(message, aliases),
      })),
    },
    later:
      assessment.portfolio.laterDecisions === undefined
        ? undefined
        : words.pack.laterDecisions(assessment.portfolio.laterDecisions, assessment.asOf),
    only: isPart ? report.pillars.map(({ title }) => title) : [],
    registrations: assessment.portfolio.credentials.flatMap(({ number }) => number ?? []),
    qualified: assessment.portfolio.practitioner.qualified,
    started: assessment.portfolio.practitioner.started,
    eligibility: viewEligibility(assessment, words, language),
    credentials: viewCredentials(assessment, library, words, language),
    attained: viewAttained(assessment, library, language),
    parts: viewParts(selected, titles, {
      numbers,
      conditions: openConditionsById({ conditions, panels }, words),
      words,
      language,
    }),
    sheets,
    witnesses,
    toJudge: words.pack.toJudge,
    texts: (report.cpd?.texts ?? []).flatMap(({ title, file }) => {
      const found = assessment.portfolio.cpdTexts.find((one) => one.file === file);
      return found ? [{ title, text: found.body.text }] : [];
    }),
    activities: [...assessment.portfolio.evidence]
      .filter(({ id }) => !notChosen.has(id))
      .sort(earliestFirst)
      .map(({ id, title, type, period }) => ({
        title,
        days: words.cpd.days(period),
        type: typeTitle(type, library, words, language),
        ...numbers.get(id),
      })),
    open: report.requirements.filter(({ satisfied }) => !satisfied),
    openConditions: report.pillars.flatMap(({ title, conditions }) =>
      conditions.filter(({ met }) => !met).map(({ text }) => `${title}: ${text}`),
    ),
    gaps: viewGapsByPart(report, words),
    assumed: assessment.coverage
      .filter(({ state, claims }) => state === 'assumed' && claims.length === 0)
      .map(({ requirement }) => localId(requirement.id)),
    setAside: assessment.notAsked
      .filter(({ reason }) => reason.kind === 'set-aside')
      .map(({ requirement, reason }) => ({
        id: localId(requirement.id),
        text: textIn(requirement.text, language),
        why: say(words.notAsked, reason),
      })),
    conditions,
    leftOut: leftOut.map(({ evidence: { title }, because }) => ({
      title,
      because: words.pack.leftOut[because],
    })),
    files: filesOf(sheets.flatMap(({ attachments }) => attachments)),
    panels,
    lastTime: viewLastTime(assessment, { panels, sheets, hash }, library, {
      numbers,
      words,
      language,
    }),
    privacy: words.pack.personalDetails(reasoned, unread, pictures),
    anonymised:
      aliases.length > 0
        ? words.pack.anonymised(witnesses.filter(({ isSelf }) => !isSelf).length)
        : undefined,
  };
  const manifest = manifestOf(view, packedAttachments(view.files), hash);
  const number = packNumber(manifest, hash);
  return { ...view, number, form: viewPanelForm({ ...view, number }, hash) };
}

/** In letters: what fits on one line of the first page beside who said it. */
const mostOfLine = 90;

/** As much of a text as fits on one line, in whole words; the whole of it is farther below. */
function onOneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= mostOfLine) return line;
  const cut = line.slice(0, mostOfLine);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostOfLine / 2)).trimEnd()} …`;
}

const linkTo = (index: number, title: string): EvidenceLink => {
  const number = `E${String(index)}`;
  return { number, heading: `${number}. ${title}` };
};

/** The attachments that are there, as the manifest lists them. */
const packedAttachments = (files: readonly PackFile[]): readonly PackedFile[] =>
  files.flatMap(({ path, bytes, sha256 }) =>
    path === undefined || bytes === undefined || sha256 === undefined
      ? []
      : [{ path, size: bytes, sha256 }],
  );

/** Each file once. */
const filesOf = (files: readonly PackFile[]): readonly PackFile[] => [
  ...new Map(files.map((file) => [file.number, file])).values(),
];
