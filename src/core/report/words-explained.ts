import type { Explanation } from '../model/explanation.ts';

/** The words of reports and files, each in two sentences. docs/glossary.md has all of them, too. */
const meanings = {
  stale:
    'A state: there is evidence, but all of it is too old for the policy to count. Newer evidence of the same thing mends it.',
  waived:
    'A state: a waiver holds for the requirement. Its reason, and who decided, stand in waivers.yaml.',
  assumed:
    'A state: the requirement is part of a level, stage or post that has been recognised already. It need not be shown again.',
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
  held: 'A state: a credential that is recorded and valid. Its dates stand in otpath.yaml.',
  expiring:
    'A state: a credential that is valid and soon runs out. Renew it, and record the new date.',
  expired: 'A state: a credential whose last day has passed. Renew it, and record the new date.',
  missing: 'A state: a credential that you have not recorded. Record it in otpath.yaml.',
  met: 'A state: what is asked is there, such as months of experience. Nothing is left to do.',
  given:
    'A state: people have decided, and their decision is recorded. It stands in otpath.yaml, under judgements.',
  awaiting:
    'A state: only people can decide it, and nobody has yet. Their decision is recorded in otpath.yaml, under judgements.',
  rationale:
    'Why a piece of evidence shows what it claims, in your own words. One or two sentences are enough.',
  claim:
    'What a piece of evidence says that it shows: one statement or capability. Each claim has a rationale.',
  evidence:
    'One file in the folder evidence/ that tells of one piece of your practice. Its head says what it claims.',
  requirement:
    'One thing that a target asks for. A statement, a credential, experience or a decision of people can be one.',
  facet:
    'The side of practice that a statement is about: responsibility; knowledge, skills and behaviours; or educational development. The last is advice and can’t be claimed.',
  aspect:
    'A part of a pillar, such as safe and effective care. Statements of the same aspect belong together at every level.',
  pillar:
    'One of the large parts of practice in a framework, such as professional practice. Requirements of a level are grouped by them.',
  'sign-off':
    'What an assessor said of your claims, kept in the folder signoffs/. It holds for the texts as they were judged.',
  waiver:
    'A requirement set aside, with the reason and the name of the person who decided. It stands in waivers.yaml.',
  witness:
    'Somebody who saw the work and can be asked about it. A witness is named in the head of the evidence.',
  fingerprint:
    'A short number made from a text and its attachments. When anything in them changes, it changes.',
  attachment:
    'A file beside a piece of evidence, such as a certificate or a picture. The head of the evidence names it.',
  target:
    'What you aim at: a level, a stage, a route or a role profile of a framework. It stands in otpath.yaml.',
  framework:
    'What a body asks of occupational therapists, written as data. otpath framework list shows those that are there.',
  pathway:
    'Stages of a framework in their order, each leading to the next. otpath route shows the way to one of them.',
  'role-profile':
    'What an employer asks of the holder of a post. It can be a target as a level can.',
  finding:
    'What otpath check says of one place in your files. It has a code such as OT301, which otpath explain explains.',
  coverage:
    'How far a requirement is met: its state. otpath gaps shows it for all that your target asks.',
} satisfies Readonly<Record<string, string>>;

/** Every word that is explained. */
export const explainedWords: readonly string[] = Object.keys(meanings);

/** The meaning of a word, however it is capitalised, with a space or a hyphen; undefined of any other. */
export function explainWord(word: string): Explanation | undefined {
  const name = word.trim().toLowerCase().replace(/\s+/g, '-');
  if (!Object.hasOwn(meanings, name)) return undefined;
  const meaning = meanings[name as keyof typeof meanings];
  const shown = name === 'sign-off' ? name : name.replace('-', ' ');
  return {
    title: `${shown.charAt(0).toUpperCase()}${shown.slice(1)}`,
    facts: [meaning],
    sections: [],
  };
}
