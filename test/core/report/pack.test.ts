import { describe, expect, it } from 'vitest';
import { selectEvidence, type Selection } from '../../../src/core/assess/select-evidence.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import type { Evidence, Portfolio } from '../../../src/core/model/portfolio.ts';
import { hashText } from '../../../src/node/hash.ts';
import { orderEvidence } from '../../../src/core/report/pack-parts.ts';
import type { AttachedFile } from '../../../src/core/model/attachment-facts.ts';
import { viewPack, type PackExtras } from '../../../src/core/report/pack-view.ts';
import type { PackView } from '../../../src/core/report/pack.ts';
import { assess, library } from '../../support/assess.ts';
import {
  capability,
  credential,
  framework,
  level,
  pillar,
  statement,
} from '../../support/framework-builders.ts';
import {
  attained,
  claim,
  day,
  evidence,
  heldCredential,
  panelRecord,
  portfolio,
  witness,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const exampleOt = framework({
  levels: [level('level-1', 1), level('level-2', 2, [credential('R-1'), capability('C-1')])],
  pillars: [pillar('practice'), pillar('research')],
  statements: [
    statement('L-1', { level: 'level-1', pillar: 'practice' }),
    statement('S-1', { level: 'level-2', pillar: 'practice' }),
    statement('S-2', { level: 'level-2', pillar: 'research' }),
    statement('S-3', { level: 'level-2', pillar: 'research' }),
    statement('S-4', {
      level: 'level-2',
      pillar: 'research',
      tailored: {
        by: 'our-ot' as FrameworkId,
        publisher: { en: 'Our Council' },
        reason: { en: 'Another team leads this.' },
        removed: true,
        original: {},
      },
    }),
  ],
});

const kitchen = evidence('kitchen', [claim('S-1'), claim('S-2')], {
  date: '2026-05-01',
  witness: witness('Nia Sample', '2026-05-02'),
});
const study = evidence('study', [claim('S-2'), claim('S-3', { rationale: '' })], {
  date: '2026-04-01',
});
const stairs = evidence('stairs', [claim('S-1')], {
  date: '2026-06-01',
  witness: witness('nia sample'),
});
const own = evidence('own', [claim('C-1')], {
  date: '2026-01-01',
  witness: witness('Bethan Example'),
});
const course = evidence('course', [], { date: '2025-12-01', type: 'cpd-activity' });
const all = [kitchen, study, stairs, own, course];

const attachment = (name: string, changes: Partial<AttachedFile> = {}): AttachedFile => ({
  source: `evidence/${name}`,
  name,
  size: 18_400,
  sha256: 'a'.repeat(64),
  addresses: [],
  ...changes,
});
const missing = attachment('gone.pdf', { source: undefined, size: undefined, sha256: undefined });

const attached: Readonly<Record<string, readonly AttachedFile[]>> = {
  'evidence/stairs': [attachment('plan.pdf'), attachment('photo.png')],
  'evidence/kitchen': [attachment('plan.pdf'), missing],
};

function viewOf(
  selection: Selection = {},
  changes: Partial<Portfolio> = {},
  extras: Partial<PackExtras> & { readonly order?: 'pillar' | 'date' } = {},
): PackView {
  const held = portfolio({
    evidence: all,
    seals: unchanged(all),
    attained: [attained('level-1')],
    credentials: [{ ...heldCredential({ expires: '2027-10-31' }), number: 'OT012345' }],
    ...changes,
  });
  const assessment = assess([exampleOt], 'level-2', held);
  const selected = selectEvidence(assessment, library(exampleOt), selection);
  const ordered = orderEvidence(selected.assessment, selected.evidence, extras.order ?? 'pillar');
  return viewPack({ ...selected, evidence: ordered }, library(exampleOt), 'en', {
    isPart: selection.pillars !== undefined,
    facts: new Map(
      held.evidence.map(({ id }: Evidence) => [
        id,
        { size: 900, sha256: 'b'.repeat(64), files: attached[id] ?? [] },
      ]),
    ),
    aliases: [],
    reasoned: 0,
    unread: 0,
    pictures: 0,
    hash: hashText,
    ...extras,
  });
}

const numbersOf = ({ sheets }: PackView) => sheets.map(({ number, title }) => `${number} ${title}`);

describe('what the organisation set aside', () => {
  it('is in the pack, with the reason, and required nowhere', () => {
    const { setAside, open } = viewOf();
    expect(setAside).toEqual([
      {
        id: 'S-4',
        text: 'The text of S-4.',
        why: 'Set aside by Our Council: Another team leads this.',
      },
    ]);
    expect(open.map(({ id }) => id)).not.toContain('example-ot:S-4');
  });
});

describe('the sheets of a pack', () => {
  it('stand in the order of the pillars of which they say most, then by date', () => {
    expect(numbersOf(viewOf())).toEqual([
      'E1 The title of kitchen',
      'E2 The title of stairs',
      'E3 The title of study',
      'E4 The title of own',
    ]);
  });

  it('stand by date where that is asked for', () => {
    expect(numbersOf(viewOf({}, {}, { order: 'date' }))).toEqual([
      'E1 The title of own',
      'E2 The title of study',
      'E3 The title of kitchen',
      'E4 The title of stairs',
    ]);
  });

  it('number a file that two pieces name once', () => {
    const { sheets, files } = viewOf();
    const [first, second] = sheets;
    expect(first!.attachments.map(({ number, path }) => [number, path])).toEqual([
      ['E1.1', 'attachments/E1.1-plan.pdf'],
      ['E1.2', undefined],
    ]);
    expect(second!.attachments.map(({ number }) => number)).toEqual(['E1.1', 'E2.2']);
    expect(files.map(({ number, size }) => [number, size])).toEqual([
      ['E1.1', '18 KB'],
      ['E1.2', undefined],
      ['E2.2', '18 KB'],
    ]);
  });

  it('say why a claim does not count', () => {
    const study = viewOf().sheets.find(({ id }) => id === 'evidence/study')!;
    expect(study.claims.map(({ id, standing }) => [id, standing])).toEqual([
      ['S-2', undefined],
      ['S-3', 'it has no rationale'],
    ]);
  });

  it('name what is claimed elsewhere', () => {
    const [sheet] = viewOf({ pillars: ['practice'] }).sheets;
    expect(sheet!.claims.map(({ id }) => id)).toEqual(['S-1']);
    expect(sheet!.otherClaims).toEqual(['S-2']);
  });

  it('say what was checked under each criterion', () => {
    const signOffs = [
      signOff('kitchen', [
        judgement('S-1'),
        judgement('S-2', { judgement: 'accepted-with-conditions', comment: 'More.' }),
      ]),
    ];
    const [sheet] = viewOf({}, { signOffs }).sheets;
    expect(sheet!.checked).toEqual({
      valid: 'Both claims count.',
      authentic: 'Witness: Nia Sample.',
      reliable: '1 claim accepted, 1 with conditions.',
      current: '1 May 2026: within 24 months.',
      sufficient: '2 words, 2 attachments.',
    });
    expect(sheet!.remarks).toEqual(['1 claim accepted, 1 with conditions.']);
  });

  it('remark on what is not plain', () => {
    const remarks = viewOf().sheets.map(({ number, remarks: own }) => `${number} ${own.join(' ')}`);
    expect(remarks).toEqual([
      'E1 ',
      'E2 ',
      'E3 1 of its 2 claims counts. No witness is named.',
      'E4 The applicant is named as the witness. The only evidence for 1 requirement.',
    ]);
  });
});

describe('the summary of a pack', () => {
  it('states what is sought, without what is recognised, and leaves the verdict to the panel', () => {
    const { summary, report } = viewOf();
    expect(summary.sought).toBe(
      'Requirements sought: 5. Met: 4 (3 by evidence, 1 in other ways). Claimed with evidence: 4. Accepted by an assessor: 0, of these verified with a key: 0.',
    );
    expect(summary.overview.parts.map(({ title, asked }) => [title, asked])).toEqual([
      ['practice', 1],
      ['research', 2],
      ['Other requirements', 2],
    ]);
    expect(summary.overview.heatMap).toBe(undefined);
    expect(report.overview.heatMap?.columns).toHaveLength(2);
    expect(JSON.stringify(summary)).not.toContain(report.verdict);
  });

  it('shows how much of each pillar is met, the least first, and nothing that is no pillar', () => {
    expect(viewOf().summary.leastMetFirst).toEqual([
      { title: 'research', asked: 2, satisfied: 1 },
      { title: 'practice', asked: 1, satisfied: 1 },
    ]);
  });

  it('counts what assessors have accepted, and names the strongest evidence of each part', () => {
    const signOffs = [signOff('stairs', [judgement('S-1')])];
    const { summary } = viewOf({}, { signOffs });
    expect(summary.sought).toContain(
      'Accepted by an assessor: 1, of these verified with a key: 0.',
    );
    expect(summary.strongest.map(({ part, number, why }) => `${part} ${number}: ${why}`)).toEqual([
      'practice E2: counts for 1 requirement in this part, 1 of them accepted by an assessor, with a witness',
      'research E1: counts for 1 requirement in this part, with a witness',
      // Its witness is the applicant.
      'Other requirements E4: counts for 1 requirement in this part, without a witness',
    ]);
  });

  it('counts no acceptance with conditions among the requirements that are accepted', () => {
    const signOffs = [
      signOff('stairs', [judgement('S-1', { judgement: 'accepted-with-conditions' })]),
    ];
    const { summary } = viewOf({}, { signOffs });
    expect(summary.sought).toContain('Accepted by an assessor: 0,');
    expect(summary.strongest[0]?.why).toBe(
      'counts for 1 requirement in this part, 1 accepted with conditions, with a witness',
    );
  });

  it('says what has changed since the pack of the last panel, with links to new evidence', () => {
    const panels = [
      panelRecord('2026-06-20', { pack: { date: day('2026-04-20'), number: '1f2e 3d4c' } }),
      panelRecord('2026-03-20', { pack: { date: day('2026-03-15'), number: '5b6a 7988' } }),
    ];
    const { lastTime } = viewOf({}, { panels });
    expect(lastTime.sentences).toEqual([
      'The last panel (20 June 2026) had the pack of 20 April 2026.',
      'Since 20 April 2026: 1 better, 0 worse, 2 new pieces of evidence.',
      'This comes from the dates in the files, so it does not show evidence that was rewritten or withdrawn since. To see that, compare the two packs with otpath verify --against.',
    ]);
    expect(lastTime.gained).toMatchObject([{ id: 'S-1', from: 'uncovered', to: 'evidenced' }]);
    expect(lastTime.evidence.map(({ number }) => number)).toEqual(['E1', 'E2']);
  });

  it('says beside it what has changed after an assessor accepted it, on an unknown day', () => {
    const panels = [
      panelRecord('2026-06-20', { pack: { date: day('2026-04-20'), number: '1f2e 3d4c' } }),
    ];
    const accepted = (date: string, fingerprint: string) =>
      viewOf(
        {},
        {
          panels,
          signOffs: [signOff('stairs', [judgement('S-1')], { date: day(date), fingerprint })],
        },
      ).lastTime.sentences;
    const sentence =
      '1 requirement has evidence that changed after an assessor accepted it. No date shows when, so it is not counted as worse.';
    expect(accepted('2026-04-19', 'sha256:other')).toContain(sentence);
    expect(accepted('2026-04-21', 'sha256:other')).not.toContain(sentence);
    expect(accepted('2026-04-19', 'sha256:same')).not.toContain(sentence);
  });

  it('says where no panel is recorded that there is nothing to compare with', () => {
    expect(viewOf().lastTime).toEqual({
      sentences: [
        'No earlier panel is recorded for this target, so there is nothing to compare with.',
      ],
      gained: [],
      lost: [],
      evidence: [],
      changed: [],
      withdrawn: [],
    });
  });

  it('says what to look at with care', () => {
    expect(viewOf().summary.care).toContain('A single witness: practice; research.');
    const { care } = viewOf({ evidence: [own.id] }).summary;
    expect(care).toContain('No witness where one is needed: practice; research.');
    expect(viewOf().summary.care.join(' ')).not.toContain('No witness');
  });
});

describe('the known gaps of a pack', () => {
  it('are each there once, in their part, with the row of the plan that is for them', () => {
    const { gaps, open } = viewOf({ evidence: [study.id] });
    expect(
      gaps.map(({ title, requirements }) => [title, requirements.map(({ id }) => id.slice(11))]),
    ).toEqual([
      ['practice', ['S-1']],
      ['research', ['S-3']],
      ['Other requirements', ['C-1']],
    ]);
    expect(gaps.flatMap(({ requirements }) => requirements)).toHaveLength(open.length);
  });
});

describe('the matrix of a pack', () => {
  it('leads from each requirement to its evidence, and back', () => {
    const { parts, sheets } = viewOf();
    const there = parts.flatMap(({ requirements }) =>
      requirements.flatMap(({ id, support }) => support.map(({ number }) => `${number} ${id}`)),
    );
    const back = sheets.flatMap(({ number, claims }) => claims.map(({ id }) => `${number} ${id}`));
    expect([...there].sort()).toEqual([...back].sort());
    expect(there).toHaveLength(6);
  });

  it('holds everything that is asked, met or not', () => {
    const { parts } = viewOf();
    expect(
      parts.map(({ title, requirements }) => [title, requirements.map(({ id }) => id).join(' ')]),
    ).toEqual([
      ['practice', 'L-1 S-1'],
      ['research', 'S-2 S-3'],
      ['Other requirements', 'R-1 C-1'],
    ]);
  });
});

describe('what a pack says of people', () => {
  it('gathers what one witness has seen, whatever the spelling', () => {
    const { witnesses } = viewOf();
    expect(
      witnesses.map(({ name, isSelf, seen }) => [name, isSelf, seen.map(({ number }) => number)]),
    ).toEqual([
      ['Bethan Example', true, ['E4']],
      ['Nia Sample', false, ['E1', 'E2']],
    ]);
  });

  it('names credentials with their ends, and what has been recognised', () => {
    const { eligibility, credentials, registrations, attained: recognised } = viewOf();
    expect(eligibility.map(({ id, state, expires }) => [id, state, expires])).toEqual([
      ['example-ot:R-1', 'held', '2027-10-31'],
    ]);
    expect(credentials.map(({ title, number }) => [title, number])).toEqual([
      ['Registration with the HCPC', 'OT012345'],
    ]);
    expect(registrations).toEqual(['OT012345']);
    expect(recognised.map(({ title }) => title)).toEqual(['level-1']);
  });

  it('says that names were replaced, and shows no file under one', () => {
    const aliases = [{ name: 'Plan Sample', alias: 'Witness 1' }];
    const view = viewOf({}, {}, { aliases });
    expect(view.anonymised).toMatch(/^The name of 1 witness was replaced/);
    expect(view.files[0]).toMatchObject({ name: 'E1.1.pdf', path: 'attachments/E1.1.pdf' });
  });
});

describe('what a pack leaves out', () => {
  it('is named, and stays in the list of CPD unless nobody chose it', () => {
    const view = viewOf();
    expect(view.leftOut).toEqual([
      { title: 'The title of course', because: 'None of its claims are for this pack.' },
    ]);
    expect(view.activities.map(({ title, number }) => [title.slice(13), number])).toEqual([
      ['course', undefined],
      ['own', 'E4'],
      ['study', 'E3'],
      ['kitchen', 'E1'],
      ['stairs', 'E2'],
    ]);
    const chosen = viewOf({ evidence: [study.id] });
    expect(chosen.activities.map(({ title }) => title)).toEqual(['The title of study']);
  });

  it('shows open gaps and conditions of pillars', () => {
    const view = viewOf({ evidence: [study.id] });
    expect(view.open.map(({ id }) => id)).toEqual([
      'example-ot:S-1',
      'example-ot:S-3',
      'example-ot:C-1',
    ]);
    expect(view.openConditions).toContain('practice: 0 current pieces of evidence (2 needed)');
  });

  it('is about some parts only where those were asked for', () => {
    expect(viewOf().only).toEqual([]);
    expect(viewOf({ pillars: ['research'] }).only).toEqual(['research']);
  });
});
