import type { explainedWords } from '../model/explained-words.ts';

/** What each word means, in two sentences. docs/glossary.md has all of them, too. */
const meanings: Readonly<Record<(typeof explainedWords)[number], string>> = {
  stale:
    'A state: there is evidence, but all of it is too old for the policy to count. Newer evidence of the same thing fixes that.',
  waived:
    'A state: a waiver sets the requirement aside. Its reason, and who decided, are in waivers.yaml.',
  assumed:
    'A state: the requirement is part of a level, stage or post that has already been signed off. You don’t need to show it again.',
  verified:
    'A state: assessors have accepted enough claims and signed with keys. The keys are in a list that the portfolio doesn’t control.',
  accepted:
    'A state: sign-offs in the portfolio accept enough claims, and nothing has changed since. No key outside the portfolio proves who wrote them.',
  evidenced: 'A state: there are enough claims that count. No assessor has accepted them yet.',
  suspect:
    'A state: the statement, the evidence or the rationale has changed since it was claimed or judged. Somebody should look again.',
  claimed:
    'A state: there are claims, but too few, or claims that can’t count. The report says why.',
  uncovered:
    'A state: nothing shows the requirement yet. A claim in a piece of evidence is the first step.',
  held: 'A state: a credential that is recorded and valid. Its dates are in otpath.yaml.',
  expiring:
    'A state: a credential that is valid but runs out soon. Renew it, and record the new date.',
  expired: 'A state: a credential whose last day has passed. Renew it, and record the new date.',
  missing: 'A state: a credential that you have not recorded. Record it in otpath.yaml.',
  met: 'A state: what is required is there, such as months of experience. Nothing is left to do.',
  given:
    'A state: people have decided, and their decision is recorded. It is in otpath.yaml, under judgements.',
  awaiting:
    'A state: only people can decide it, and nobody has yet. Their decision is recorded in otpath.yaml, under judgements.',
  rationale:
    'Why a piece of evidence shows what it claims, in your own words. One or two sentences are enough.',
  claim:
    'What a piece of evidence says it shows: one statement or capability. Each claim has a rationale.',
  evidence:
    'One file in the folder evidence/ about one piece of your practice. Its head says what it claims.',
  requirement:
    'One thing that a target requires. It can be a statement, a credential, experience or a decision that people make.',
  facet:
    'The side of practice that a statement is about: responsibility; knowledge, skills and behaviours; or educational development. The last is advice and can’t be claimed.',
  aspect:
    'A part of a pillar, such as safe and effective care. Statements of the same aspect belong together at every level.',
  pillar:
    'One of the large parts of practice in a framework, such as professional practice. Requirements of a level are grouped by them.',
  'sign-off':
    'What an assessor said about your claims, kept in the folder signoffs/. It applies to the texts as they were then.',
  waiver:
    'A requirement set aside, with the reason and the name of the person who decided. It is in waivers.yaml.',
  witness:
    'Somebody who saw the work and can be asked about it. A witness is named in the head of the evidence.',
  fingerprint:
    'A short number made from a text and its attachments. When anything in them changes, it changes.',
  attachment:
    'A file beside a piece of evidence, such as a certificate or a picture. The head of the evidence names it.',
  target:
    'What you are working towards: a level, a stage, a route or a role profile of a framework. It is in otpath.yaml.',
  framework:
    'What a body requires of occupational therapists, written as data. otpath framework list shows the ones you have.',
  pathway:
    'Stages of a framework in their order, each leading to the next. otpath route shows the way to one of them.',
  'role-profile':
    'What an employer requires of somebody in a post. It can be a target, just like a level.',
  finding:
    'What otpath check says about one place in your files. It has a code such as OT301, which otpath explain explains.',
  coverage:
    'How far a requirement is met: its state. otpath gaps shows it for everything your target requires.',
};

/** What `otpath explain` says around texts of a framework. */
export const englishExplain = {
  /** A title with what it is the title of: `Clinical Lead (stage clinical-lead)`. Ids such as `level-6` say it themselves. */
  titled: (title: string, kind: string, id: string) =>
    id.startsWith(`${kind}-`) ? `${title} (${id})` : `${title} (${kind} ${id})`,
  kinds: { pillar: 'pillar', area: 'area', aspect: 'aspect', role: 'role' },
  framework: (framework: string) => `Framework: ${framework}`,
  source: (sources: string) => `Source: ${sources}`,
  noSource: 'none',
  version: (version: string) => `Version of the data: ${version}`,
  publisher: (publisher: string) => `Publisher: ${publisher}`,
  statementCount: (count: number) => `Statements: ${String(count)}`,
  setAsideIn: (framework: string) => `The framework that sets it aside: ${framework}`,
  changedIn: (framework: string) => `The framework that changes it: ${framework}`,
  addsTo: (original: string) =>
    `Adds to what the original requires. To see that: otpath explain ${original}`,
  level: (level: string) => `Level: ${level}`,
  pillar: (pillar: string) => `Pillar: ${pillar}`,
  aspects: (aspects: string) => `Aspect: ${aspects}`,
  ownReading: 'otpath’s reading; the source names none',
  facet: (facet: string, canBeClaimed: boolean) =>
    `Facet: ${facet} (${canBeClaimed ? 'can be claimed' : 'advice; can’t be claimed'})`,
  strength: (strength: string) => `Strength: ${strength}`,
  revision: (revision: number, retired: boolean, replacedBy: string) =>
    `Revision: ${String(revision)}${retired ? `; retired${replacedBy === '' ? '' : `, see ${replacedBy}`}` : ''}`,
  onlyForRole: (role: string) => `Only for the role: ${role}`,
  sayRole: (role: string) =>
    `To say whether it is yours, write in otpath.yaml: roles: [{ role: ${role}, answer: yes }], or answer: no`,
  requiredBy: (target: string) => `Required by: ${target}`,
  kind: (kind: string) => `Kind: ${kind}`,
  carries: 'Required at later stages and levels too',
  months: (months: number) => `Months: ${String(months)}`,
  countedFrom: (from: string) => `Counted from: ${from}`,
  decidedBy: (who: string) => `Decided by: ${who}`,
  record: (where: string) => `To record it in otpath.yaml: ${where}`,
  barredLists: (lists: string) => `With barred_lists: [${lists}]`,
  statement: (id: string) => `Statement: ${id}`,
  aimAt: (target: string) => `To aim at it, write in otpath.yaml: target: ${target}`,
  onlyFor: (role: string) => `, only for the role ${role}`,
  headings: {
    targets: 'Targets',
    pillars: 'Pillars',
    rules: 'Rules of the framework',
    aspects: 'Aspects',
    statements: 'Statements',
    ways: 'Ways of meeting it',
    onlyRole: 'Required for this role only',
    examples: 'Examples',
    claimIt: 'To claim it, write in the head of an evidence file',
    description: 'Description',
    duties: 'What the job includes',
    guidance: 'How to use this framework',
    claimable: 'Statements that can be claimed',
    stages: 'Stages',
    requirements: 'Requirements',
    mappings: 'Mappings to other frameworks',
    notes: 'Notes',
    editorNotes: 'Notes from the editors',
  },
  history: {
    framework: 'What the framework said',
    portfolio: 'What your portfolio said',
    line: (day: string, commit: string, text: string): string => `${day} (${commit}): ${text}`,
    version: (version: string): string => `version ${version}`,
    revision: (revision: number): string => `revision ${String(revision)}`,
    retired: 'retired',
    notThere: 'not there.',
    nothing: 'Nothing in git says anything about it.',
    builtIn: (framework: string): string =>
      `${framework} comes with otpath, so git has no earlier versions of it here.`,
    noGit: 'This framework is not in a git repository, so there are no earlier versions of it.',
    claimed: (file: string, rationale: string): string => `claimed in ${file}: ${rationale}`,
    judged: (evidence: string, who: string, day: string, judgement: string): string =>
      `${judgement} by ${who} on ${day} (${evidence})`,
    noLonger: (what: string): string => `no longer ${what}`,
  },
  /** What is in a portfolio. */
  own: {
    evidence: (file: string): string => `A piece of your evidence: ${file}`,
    days: (days: string): string => `Date: ${days}`,
    type: (type: string): string => `Type: ${type}`,
    witness: (name: string): string => `Witness: ${name}`,
    attachments: (paths: string): string => `Attachments: ${paths}`,
    claims: 'What it claims',
    noRationale: 'no rationale yet',
    decisions: 'What assessors decided',
    signOff: (file: string): string => `A sign-off: ${file}`,
    isAbout: (evidence: string): string => `Evidence: ${evidence}`,
    planRow: (file: string): string => `A row of your development plan, ${file}`,
    packNumber: {
      title: (number: string): string => `${number}: the number of a piece of evidence in a pack`,
      facts: [
        'Each pack numbers its evidence from E1, in its own order. In another pack the same number can be another piece.',
        'To see which piece it is, look for the number in that pack. Its evidence sheet has the title and the file.',
        'Then run otpath explain with the file, for example: otpath explain evidence/2026-03-a-kitchen.md',
      ] as readonly string[],
    },
  },
  rationale: 'How this evidence shows it.',
  duty: 'This is a duty. It describes the job. It is not a requirement, and evidence can’t claim it.',
  dutyGroup: (group: string) => `Group: ${group}`,
  author: (author: string) => `(Author: ${author})`,
  policy: {
    title: (policy: string) => `How much evidence is enough (policy ${policy})`,
    fact: 'otpath counts. People decide whether the evidence is good enough.',
    setBy: (origin: string) => `Set by: ${origin}`,
    whoMaySet: 'Who may set it',
    howToSet:
      'A framework may say how much is enough. otpath fills in what it leaves open. An organisation can set its own, in the file named by organisation_policy in otpath.yaml. A portfolio can set its own under policy.',
  },
  meanings,
  /** A word as the title of what it means. */
  wordTitle: (word: (typeof explainedWords)[number]): string => {
    const shown = word === 'sign-off' ? word : word.replace('-', ' ');
    return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}`;
  },
};

export type ExplainWords = typeof englishExplain;
