import type { Span } from '../model/place.ts';
import type { RuleExample, ExampleFiles } from './rule.ts';

/** An example with its marks taken out. */
export interface ReadyExample {
  readonly files: ReadonlyMap<string, string>;
  readonly marks: readonly Span[];
}

/** Takes the « » out of an example and says where they stood. */
export function readyExample({ files }: RuleExample): ReadyExample {
  const marks: Span[] = [];
  const texts = new Map<string, string>();
  for (const [file, marked] of Object.entries(files)) {
    let text = '';
    let start = -1;
    for (const piece of marked.split(/([«»])/)) {
      if (piece === '«') start = text.length;
      else if (piece === '»') marks.push({ file, start, end: text.length });
      else text += piece;
    }
    texts.set(file, text);
  }
  return { files: texts, marks };
}

/** Lines of a file by key; what is undefined is left out. Texts stand as they are given, so « » may stand in them and in keys. */
interface Lines {
  readonly [key: string]: string | Items | Lines | undefined;
}
type Items = readonly (string | Lines)[];

const isItems = (value: Items | Lines): value is Items => Array.isArray(value);

/** YAML as a person writes it, faults included. */
function yaml(lines: Lines, indent = ''): string {
  return Object.entries(lines)
    .map(([key, value]) => (value === undefined ? '' : `${indent}${key}:${after(value, indent)}`))
    .join('');
}

/** What stands after the colon of a key. */
function after(value: string | Items | Lines, indent: string): string {
  if (typeof value === 'string') return ` ${value}\n`;
  const deeper = `${indent}  `;
  if (!isItems(value)) return `\n${yaml(value, deeper)}`;
  const items = value.map((item) =>
    typeof item === 'string' ? `${item}\n` : yaml(item, `${deeper}  `).trimStart(),
  );
  return `\n${items.map((item) => `${deeper}- ${item}`).join('')}`;
}

/** Lines with some replaced, left out or added at the end. A «key» takes the place of the key. */
function changed(lines: Lines, changes: Lines): Lines {
  const written = (key: string): string =>
    Object.keys(changes).find((other) => other.replaceAll(/[«»]/g, '') === key) ?? key;
  const kept = Object.entries(lines).map(([key, value]) => [written(key), value] as const);
  return { ...Object.fromEntries(kept), ...changes };
}

/** An evidence file with these lines as its head. */
export function exampleEvidence(
  lines: readonly string[],
  body = 'What happened, what I did, and what I learned from it.',
): string {
  return ['---', ...lines, '---', body, ''].join('\n');
}

export const exampleClaim = {
  statement: 'L6-PP-03',
  rationale: 'I weighed three options with the family.',
};

/** One piece of evidence with one claim, with changes of its head, and further files. */
export function kitchen(
  { body, ...changes }: Lines & { readonly body?: string } = {},
  files: ExampleFiles = {},
): RuleExample {
  const head = changed(
    {
      title: 'A kitchen assessment',
      date: '2026-03-14',
      type: 'case-study',
      claims: [exampleClaim],
    },
    changes,
  );
  const text = exampleEvidence([yaml(head).trimEnd()], body);
  return { files: { 'evidence/kitchen.md': text, ...files } };
}

/** The evidence of `kitchen`, with a change of its text. */
export function kitchenAs(change: (text: string) => string): RuleExample {
  const { files } = kitchen();
  const changes = Object.entries(files).map(([file, text]) => [file, change(text)]);
  return { files: Object.fromEntries(changes) as ExampleFiles };
}

/** A sound file for evidence to name under attachments. */
export const planPdf = { 'evidence/plan.pdf': '%PDF-1.7 …' };

const settingsLines = {
  otpath: '1',
  practitioner: { name: 'Bethan Example' },
  target: 'wales-social-care-ot:level-6',
};

/** A portfolio's settings for examples that are about something else. */
export const exampleSettings = yaml(settingsLines);

/** A portfolio's settings, with changes. */
export const settings = (changes: Lines = {}): RuleExample => ({
  files: { 'otpath.yaml': yaml(changed(settingsLines, changes)) },
});

/** One waiver, with changes. */
export function waiver(changes: Lines = {}): RuleExample {
  const whole = { requirement: 'L6-PP-03', reason: 'Held by the team.', by: 'Rhodri Sample' };
  return { files: { 'waivers.yaml': yaml({ waivers: [changed(whole, changes)] }) } };
}

/** The fingerprint of `kitchen()` as it is without changes. */
export const kitchenFingerprint =
  'sha256:615be4c3cc793ebb02716c1a7db30ab56f4c1a411d52afa1fd3495fedd7b2c1b';

export const exampleAssessor = { name: 'Nia Sample', relationship: 'supervisor' };

/** The evidence of `kitchen` with a sign-off of its claim, with changes of either. */
export function signedKitchen(
  changes: Lines = {},
  evidence: Parameters<typeof kitchen>[0] = {},
): RuleExample {
  const signOff = changed(
    {
      otpath: '1',
      evidence: 'evidence/kitchen',
      assessor: exampleAssessor,
      date: '2026-03-20',
      claims: [{ ...exampleClaim, judgement: 'accepted' }],
      fingerprint: kitchenFingerprint,
    },
    changes,
  );
  return kitchen(evidence, { [exampleSignOff]: yaml(signOff) });
}

/** The file of a second reading of `signedKitchen`. */
export const exampleReading = 'moderation/kitchen--tomos-sample.yaml';

/** A second reading of `signedKitchen`, with changes of it, and the seal that fits it as it is without changes. */
export const exampleSecondReading = (
  seal = 'sha256:77ae5e1071efa9217fa6b52b8fb93678f911d4b5cae68f82b7e78f7e1ff5087a',
  changes: Lines = {},
): ExampleFiles => ({
  [exampleReading]: yaml({
    otpath: '1',
    evidence: 'evidence/kitchen',
    readings: [
      changed(
        {
          reader: { name: 'Tomos Sample', relationship: 'peer' },
          date: '2026-04-20',
          claims: [
            {
              ...exampleClaim,
              judgement: 'accepted',
              first: { name: 'Nia Sample', date: '2026-03-20', judgement: 'accepted' },
            },
          ],
          fingerprint: 'sha256-2:615be4c3cc793ebb02716c1a7db30ab56f4c1a411d52afa1fd3495fedd7b2c1b',
          seal,
        },
        changes,
      ),
    ],
  }),
});

/** A seal, of which examples say by themselves whether it fits. */
export const exampleSeal =
  'sha256:0f7d3c6a51b8e94207fd1c9e3ab84d6620915ce7b3f84a2d9c60e17b58d3a4f2';

/** The file of the sign-off of `signedKitchen`. */
export const exampleSignOff = 'signoffs/kitchen--nia-sample.yaml';

const frameworkHead = {
  id: 'example-ot',
  title: 'An example framework',
  version: '1.0.0',
  publisher: 'Nobody',
  language: 'en',
  source: { title: 'Nothing' },
};

export const exampleLevel = { id: 'level-1', rank: '1', title: 'One', source: 'X-1' };

export const examplePillar = { id: 'practice', title: 'Practice', source: 'X-2' };

export const exampleStatement = {
  id: 'S-01',
  level: 'level-1',
  pillar: 'practice',
  facet: 'responsibility',
  text: 'Keeps people safe.',
  source: 'X-4',
  revision: '1',
};

export const juniorStage = { id: 'junior', title: 'Junior', source: 'X-junior' };

export const seniorStage = { id: 'senior', title: 'Senior', source: 'X-senior' };

export const exampleRoute = { id: 'route-1', title: 'The route', source: 'X-9' };

/** The CPD record of an example framework. */
export const exampleCpdRecord = {
  activities: { least: '12', most: '50', source: 'X-1' },
  activity_types: { least: '2', source: 'X-2' },
  breaks: { months: '3', source: 'X-3' },
  texts: [
    { id: 'statement', title: 'Statement', words: '1500', file: 'cpd/statement.md', source: 'X-4' },
  ],
  renewal: {
    every_years: '2',
    counted_from: '2025',
    opens: '08-01',
    closes: '10-31',
    source: 'X-5',
  },
  audit: { percent: '2.5', not_in_first_years: '2', source: 'X-6' },
};

/** A framework of nothing but its head, with changes. */
export const bareFramework = (changes: Lines): RuleExample => ({
  files: { 'example-ot/framework.yaml': yaml(changed(frameworkHead, changes)) },
});

/** A framework of one level, one pillar and one statement, with changes. */
export const smallFramework = (changes: Lines = {}): RuleExample =>
  bareFramework({
    levels: [exampleLevel],
    pillars: [examplePillar],
    statements: [exampleStatement],
    ...changes,
  });

/** A framework beside a portfolio, with a retired and a revised statement, for examples about such. */
export const exampleFramework = {
  'frameworks/example-ot/framework.yaml': yaml({
    ...frameworkHead,
    version: '2.0.0',
    levels: ['{ id: level-1, rank: 1, title: One, source: X-1 }'],
    pillars: ['{ id: practice, title: Practice, source: X-2 }'],
    statements: [
      {
        ...exampleStatement,
        text: 'Keeps people safe at home.',
        status: 'retired',
        replaced_by: '[S-02]',
      },
      {
        ...exampleStatement,
        id: 'S-02',
        text: 'Keeps people safe at home and outside.',
        revision: '2',
      },
    ],
  }),
};
