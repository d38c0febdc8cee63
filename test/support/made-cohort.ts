import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHere } from './run-here.ts';
import { temporaryFolder, writeFiles } from './temporary.ts';

const statement = (id: string, pillar: string, text: string): string =>
  `  - { id: ${id}, level: level-1, pillar: ${pillar}, facet: responsibility, text: ${text}, source: page 1, revision: 1 }\n`;

/** A framework with one level and six statements in two pillars, so that every fact can be counted by hand. */
const framework = `id: team-ot
title: What our team asks
version: 1.0.0
publisher: A council that does not exist
language: en
source: { title: Nothing }
levels:
  - { id: level-1, rank: 1, title: Level one, source: page 1 }
pillars:
  - { id: practice, title: Practice, source: page 1 }
  - { id: learning, title: Learning, source: page 1 }
statements:
${statement('P-01', 'practice', 'Assesses with the person.')}${statement('P-02', 'practice', 'Plans with the person.')}${statement('P-03', 'practice', 'Reviews with the person.')}${statement('L-01', 'learning', 'Reflects on practice.')}${statement('L-02', 'learning', 'Teaches students.')}${statement('L-03', 'learning', 'Leads an audit.')}policy:
  id: team-policy
  version: 1.0.0
  rules:
    pieces_per_pillar: { value: 0, source: page 1 }
    types_per_pillar: { value: 0, source: page 1 }
    witnesses_per_pillar: { value: 0, source: page 1 }
`;

interface Piece {
  readonly date: string;
  readonly claims: readonly string[];
  readonly text?: string;
}

const evidence = (
  name: string,
  { date, claims, text = `What happened in ${name}, in my own words.` }: Piece,
): string =>
  `---\ntitle: About ${name}\ndate: ${date}\ntype: case-study\nclaims:\n${claims
    .map((one) => `  - statement: ${one}\n    rationale: It shows what I did for ${one}.\n`)
    .join('')}---\n${text}\n`;

interface Person {
  readonly folder: string;
  readonly name: string;
  readonly settings?: string;
  readonly practitioner?: string;
  readonly isWithoutTarget?: true;
  readonly pieces?: Readonly<Record<string, Piece>>;
}

const copied =
  'The kitchen was too narrow for the trolley, so we moved the table and tried three ways of carrying the tea to the chair by the window. She chose the second way, and after four weeks she still carries her tea herself every morning.';

/** Everybody but Fay, whose settings are no YAML. */
const people: readonly Person[] = [
  {
    folder: 'ann',
    name: 'Ann Example',
    practitioner: 'id: a-01',
    pieces: { steps: { date: '2026-02-10', claims: ['P-01'] } },
  },
  {
    folder: 'bea',
    name: 'Bea Sample',
    practitioner: 'supervisor: Nia Sample',
    pieces: { garden: { date: '2026-08-24', claims: ['P-01', 'P-02'] } },
  },
  {
    folder: 'cai',
    name: 'Cai Example',
    pieces: { students: { date: '2026-10-01', claims: ['L-02'] } },
  },
  {
    folder: 'dan',
    name: 'Dan Sample',
    pieces: { kitchen: { date: '2026-09-14', claims: ['P-01'], text: copied } },
  },
  {
    folder: 'eve',
    name: 'Eve Example',
    pieces: { tea: { date: '2026-09-20', claims: ['P-01'], text: copied } },
  },
  { folder: 'gwen', name: 'Gwen Example', isWithoutTarget: true },
  {
    folder: 'huw',
    name: 'Huw Sample',
    settings: 'breaks:\n  - { from: 2026-08-01, reason: Placeholder reason }\n',
    pieces: { stairs: { date: '2026-01-20', claims: ['P-03'] } },
  },
  {
    folder: 'llyr',
    name: 'Llŷr ap Siôn',
    pieces: { cartref: { date: '2026-11-02', claims: ['P-02', 'L-01'] } },
  },
  {
    folder: 'north/mari',
    name: 'Mari Lloyd',
    practitioner: 'id: m-01',
    pieces: { ramp: { date: '2026-11-03', claims: ['P-02'] } },
  },
  {
    folder: 'south/mari',
    name: 'Mari Lloyd',
    practitioner: 'id: m-02',
    pieces: { rail: { date: '2026-11-04', claims: ['P-03', 'L-01'] } },
  },
  {
    folder: 'tom',
    name: 'Tom Example',
    settings:
      'credentials:\n  - { kind: hcpc-registration, expires: 2026-10-31 }\n  - { kind: dbs-enhanced, expires: 2027-01-10 }\n',
    pieces: { bath: { date: '2026-10-05', claims: ['P-01', 'P-02'] } },
  },
];

const settingsOf = ({ name, practitioner, settings = '', isWithoutTarget }: Person): string =>
  `otpath: 1\npractitioner:\n  name: ${name}\n${practitioner === undefined ? '' : `  ${practitioner}\n`}${isWithoutTarget ? '' : 'target: team-ot:level-1\n'}${settings}`;

/**
 * Twelve portfolios below one folder with facts that were planted, as of 22 November 2026: Ann has added nothing for nine
 * months; Bea's piece has waited 90 days for Nia; only Cai has shown L-02, and nobody L-03; Dan and Eve have
 * one text; two assessors disagree on Eve's; Fay's settings can't be read; Gwen has no target; Huw is on leave; Llŷr has a Welsh name;
 * two people are called Mari Lloyd; Tom's registration has expired, his DBS check is about to, and he has a condition to meet.
 */
export async function makeCohort(): Promise<string> {
  const folder = writeFiles(temporaryFolder(), {
    'shelf/team-ot/framework.yaml': framework,
    'team/fay/otpath.yaml': 'otpath: 1\npractitioner: { name: Fay Example\ntarget: [\n',
    ...Object.fromEntries<string>(
      people.flatMap((one): [string, string][] => [
        [`team/${one.folder}/otpath.yaml`, settingsOf(one)],
        ...Object.entries(one.pieces ?? {}).map(([name, piece]): [string, string] => [
          `team/${one.folder}/evidence/${name}.md`,
          evidence(name, piece),
        ]),
      ]),
    ),
  });
  const sign = async (piece: string, name: string, date: string, ...decision: string[]) => {
    const { code, stderr } = await runHere(
      ['sign', piece, '--name', name, '--relationship', 'supervisor', '--date', date, ...decision],
      { cwd: join(folder, 'team'), env: shelf(folder) },
    );
    if (code !== 0) throw new Error(stderr);
  };
  const accept = ['--accept', 'all'];
  await sign('ann/evidence/steps.md', 'Nia Sample', '2026-02-20', ...accept);
  await sign('cai/evidence/students.md', 'Nia Sample', '2026-10-03', ...accept);
  await sign('dan/evidence/kitchen.md', 'Nia Sample', '2026-09-24', ...accept);
  await sign('eve/evidence/tea.md', 'Nia Sample', '2026-09-30', ...accept);
  await sign(
    'eve/evidence/tea.md',
    'Rhodri Example',
    '2026-10-01',
    '--not-accept',
    'P-01=Say what you did yourself.',
  );
  await sign('huw/evidence/stairs.md', 'Rhodri Example', '2026-02-03', ...accept);
  await sign('llyr/evidence/cartref.md', 'Nia Sample', '2026-11-05', ...accept);
  await sign('north/mari/evidence/ramp.md', 'Nia Sample', '2026-11-05', ...accept);
  await sign('south/mari/evidence/rail.md', 'Nia Sample', '2026-11-05', ...accept);
  await sign(
    'tom/evidence/bath.md',
    'Nia Sample',
    '2026-10-15',
    '--accept',
    'P-01',
    '--conditions',
    'P-02=Add the plan.',
  );
  return folder;
}

/** The environment in which the framework of the cohort is known. */
export const shelf = (folder: string): Readonly<Record<string, string>> => ({
  OTPATH_FRAMEWORKS: join(folder, 'shelf'),
});

/** Changes the one text of a cohort that a sign-off is about. */
export function changeSigned(folder: string): void {
  writeFileSync(
    join(folder, 'team/ann/evidence/steps.md'),
    evidence('steps', {
      date: '2026-02-10',
      claims: ['P-01'],
      text: 'Another text, written later.',
    }),
  );
}
