import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPortfolio } from '../../../src/core/files/portfolio/read-portfolio.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { changesOfPlan, planFor } from '../../../src/core/workspace/migrate.ts';
import {
  backwards,
  forwards,
  recordOf,
  recordText,
  readRecord,
  stateOfFile,
} from '../../../src/core/workspace/migration-record.ts';
import { portfolioFolder } from '../../support/folders.ts';
import { framework, idOf, level, pillar, statement } from '../../support/framework-builders.ts';
import { checkTexts } from '../../support/run-example.ts';
import { exampleFramework, signedKitchen } from '../../../src/core/check/example.ts';

const to = framework({
  version: '2.0.0',
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [
    statement('S-01', { retired: true, replacedBy: [idOf('S-02')] }),
    statement('S-02', { revision: 3 }),
    statement('S-03', { retired: true, splitInto: [idOf('S-04'), idOf('S-05')] }),
    // As somebody may write: new in this version.
    statement('S-04', { changedIn: '2.0.0' }),
    statement('S-05'),
    statement('S-06', { retired: true }),
    statement('S-07', { revision: 2, changedIn: '2.0.0' }),
    statement('S-08', { retired: true, mergedInto: idOf('S-01') }),
  ],
});

const hashText = (text: string): string => String(text.length).padStart(64, '0');

/** A portfolio out of texts by path, with what moving it would do. */
function planned(files: Readonly<Record<string, string>>) {
  const sources = new SourceSet(defaultLimits);
  const portfolio = readPortfolio(portfolioFolder(Object.entries(files)), sources);
  const library = libraryOf([to], [to.id]);
  return { sources, plan: planFor({ portfolio, library, sources }, to) };
}

const settings = (more = ''): string =>
  `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: example-ot:level-1\n${more}`;

const evidence = (...claims: readonly string[]): string =>
  `---\ntitle: A visit\ndate: 2026-03-14\ntype: case-study\nclaims:\n${claims.join('')}---\nText.\n`;

const claim = (id: string, more = ''): string =>
  `  - statement: ${id}\n    rationale: So.\n${more}`;

const shortOf = ({ plan }: ReturnType<typeof planned>) =>
  plan.items.map(({ where, state, why, from, options }) =>
    [where, state, why, from, ...options.map(({ id }) => id)].join(' '),
  );

describe('what moves', () => {
  it('is sorted into what moves by itself, what waits for a person, and what ends', () => {
    const made = planned({
      'otpath.yaml': settings('written_for: [example-ot@1.0.0]\n'),
      'evidence/a.md': evidence(
        claim('S-01', '    revision: 1\n'),
        claim('S-03'),
        claim('S-06'),
        claim('S-07'),
        claim('S-08'),
        claim('S-04'),
      ),
      'waivers.yaml': 'waivers:\n  - { requirement: S-03, reason: Why, by: Nia Sample }\n',
      'plan.md': '| Need | Action |\n|---|---|\n| S-01: visits, and S-03 | Go. |\n',
    });
    expect(shortOf(made)).toEqual([
      'claim moves replaced S-01 S-02',
      'claim decision split S-03 S-04 S-05',
      'claim ends ended S-06',
      'claim decision revised S-07 S-07',
      // What it was merged into was replaced in turn, and the first claim has moved there.
      'claim decision doubled S-08 S-02',
      'waiver decision split S-03 S-04 S-05',
      'plan moves replaced S-01 S-02',
      'plan decision split S-03 S-04 S-05',
    ]);
    const { edits, open } = changesOfPlan(
      made.plan,
      [{ file: 'waivers.yaml', statement: 'S-03', choose: 'S-05' }],
      made.sources,
    );
    expect(open).toBe(4);
    const texts = [...edits].map(([file, some]) => [
      file,
      applyEdits(made.sources.texts.get(file)!, some).split('\n').slice(0, 9).join('\n'),
    ]);
    expect(texts).toEqual([
      [
        'evidence/a.md',
        '---\ntitle: A visit\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: S-02\n    rationale: So.\n    revision: 3\n  - statement: S-03',
      ],
      ['waivers.yaml', 'waivers:\n  - { requirement: S-05, reason: Why, by: Nia Sample }\n'],
      ['plan.md', '| Need | Action |\n|---|---|\n| S-02: visits, and S-03 | Go. |\n'],
    ]);
  });

  it('asks nothing of a claim of what is new, so that a migration can be finished later', () => {
    const files = {
      'otpath.yaml': settings('written_for: [example-ot@1.0.0]\n'),
      'evidence/a.md': evidence(claim('S-03'), claim('S-03')),
      'evidence/b.md': evidence(claim('S-04')),
    };
    expect(shortOf(planned(files))).toEqual([
      'claim decision split S-03 S-04 S-05',
      'claim decision split S-03 S-04 S-05',
    ]);
    const sources = new SourceSet(defaultLimits);
    const portfolio = readPortfolio(portfolioFolder(Object.entries(files)), sources);
    const before = framework({ ...to, version: '1.0.0', statements: [statement('S-03')] });
    const plan = planFor({ portfolio, library: libraryOf([to], [to.id]), sources }, to, before);
    expect(shortOf({ plan, sources })).toHaveLength(2);
  });

  it('names each assessor once, with the latest sign-off', () => {
    const judged = (date: string, judgement: string): string =>
      `{ assessor: { name: Nia Sample, relationship: supervisor }, date: ${date}, claims: [{ statement: example-ot:S-03, judgement: ${judgement}${judgement === 'accepted' ? '' : ', comment: Why'} }], fingerprint: "sha256:${'0'.repeat(64)}" }`;
    const { plan } = planned({
      'otpath.yaml': settings(),
      'evidence/a.md': evidence(claim('S-03')),
      'signoffs/a--nia-sample.yaml': `otpath: 1\nevidence: evidence/a\n${judged(
        '2026-04-02',
        'accepted',
      )
        .slice(2, -2)
        .replaceAll(', date', '\ndate')
        .replaceAll(', claims', '\nclaims')
        .replaceAll(
          ', fingerprint',
          '\nfingerprint',
        )}\nearlier:\n  - ${judged('2026-03-20', 'not-accepted')}\n`,
    });
    expect(plan.items.map((one) => one.judged)).toEqual([
      [{ name: 'Nia Sample', date: '2026-04-02' }],
    ]);
  });

  it('is not asked again once the portfolio is written for the version', () => {
    const made = planned({
      'otpath.yaml': settings('written_for: [example-ot@2.0.0]\n'),
      'evidence/a.md': evidence(claim('S-07')),
    });
    expect(shortOf(made)).toEqual([]);
    expect(changesOfPlan(made.plan, [], made.sources).edits.size).toBe(0);
  });

  it.each([
    ['', 'written_for:\n  - example-ot@2.0.0\n'],
    ['written_for: [example-ot@1.0.0] # yes\n', 'written_for: [example-ot@2.0.0] # yes\n'],
    ['written_for: ["example-ot@1.0.0"]\n', 'written_for: ["example-ot@2.0.0"]\n'],
    ['written_for: [other@1.0.0]\n', 'written_for: [other@1.0.0, example-ot@2.0.0]\n'],
    ['written_for:\n  - other@1.0.0\n', 'written_for:\n  - other@1.0.0\n  - example-ot@2.0.0\n'],
    ['# the end', '# the end\nwritten_for:\n  - example-ot@2.0.0\n'],
  ])('records the version in the settings: %j', (before, after) => {
    const made = planned({ 'otpath.yaml': settings(before) });
    const { edits } = changesOfPlan(made.plan, [], made.sources);
    expect(applyEdits(settings(before), edits.get('otpath.yaml')!)).toBe(settings(after));
  });
});

describe('what is written', () => {
  const blank = fc.constantFrom('', ' ', '  ');
  const oneClaim = fc
    .record({
      id: fc.constantFrom('S-01', 'example-ot:S-01', 'S-02', 'S-06'),
      quote: fc.constantFrom('', '"', "'"),
      comment: fc.constantFrom('', ' # S-01 in a comment', '   # why'),
      revision: fc.constantFrom('', '    revision: 1\n', '    revision:   3  # S-01\n'),
      space: blank,
      isFlow: fc.boolean(),
    })
    .map(({ id, quote, comment, revision, space, isFlow }) =>
      isFlow
        ? `  - { rationale: "S-01, as seen",${space} statement: ${quote}${id}${quote} }${comment}\n`
        : `  - statement: ${space}${quote}${id}${quote}${comment}\n    rationale: "I did S-01."\n${revision}`,
    );
  const piece = fc
    .record({
      claims: fc.array(oneClaim, { minLength: 1, maxLength: 4 }),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      body: fc.string({ maxLength: 30 }),
    })
    .map(
      ({ claims, lineEnd, mark, body }) =>
        mark + (evidence(...claims) + body.replaceAll('\r', '')).replaceAll('\n', lineEnd),
    );

  it('is nothing but ids and revisions, and can be taken back to the letter', () => {
    fc.assert(
      fc.property(fc.tuple(piece, piece), (both) => {
        for (const pieces of both.map((one) => [one])) {
          const files = Object.fromEntries(
            pieces.map((text, at) => [`evidence/${String(at)}.md`, text]),
          );
          const { plan, sources } = planned({ 'otpath.yaml': settings(), ...files });
          const { edits } = changesOfPlan(plan, [], sources);
          const record = readRecord(
            recordText(
              recordOf(
                plan,
                '2026-11-22',
                edits,
                { texts: sources.texts, onDisk: (path) => path },
                hashText,
              ),
            ),
          )!;
          for (const file of record.files) {
            const before = sources.texts.get(file.path)!;
            const after = applyEdits(before, forwards(file));
            expect(applyEdits(after, backwards(file))).toBe(before);
            expect(stateOfFile({ ...file, after: '' }, `${after}more`, hashText)).toBe('edited');
            if (file.path === 'otpath.yaml') continue;
            for (const { was, is } of file.edits)
              expect(`${was} ${is}`).toMatch(/^S-01 S-02$|^\d \d$/);
            // With the places of ids and revisions taken out, nothing has changed.
            const kept = (text: string, places: ReturnType<typeof forwards>): string =>
              applyEdits(
                text,
                places.map(({ at }) => ({ at, text: '' })),
              );
            expect(kept(after, backwards(file))).toBe(kept(before, forwards(file)));
          }
          const moved = pieces.flatMap((text, at) => {
            const now = edits.get(`evidence/${String(at)}.md`) ?? [];
            return (
              applyEdits(text.replace(/^\uFEFF/, ''), now).match(
                /statement: *["']?(?:example-ot:)?S-01/g,
              ) ?? []
            );
          });
          expect(moved).toHaveLength(
            plan.items.filter(({ state, from }) => state === 'decision' && from === 'S-01').length,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sign-off of a statement that was replaced', () => {
  const found = (judgement: string, claimed = ['S-02'], change = (yaml: string) => yaml) => {
    const { files } = signedKitchen(
      { claims: [{ statement: 'example-ot:S-01', rationale: 'So.', judgement }] },
      { claims: claimed.map((id) => ({ statement: `example-ot:${id}`, rationale: 'So.' })) },
    );
    const frameworks = Object.entries(exampleFramework).map(
      ([path, text]) => [path, change(text)] as const,
    );
    return checkTexts(new Map([...Object.entries(files), ...frameworks]))
      .findings.filter(({ code }) => /OT6(?:11|12)/.test(code))
      .map(({ message }) => message);
  };

  it('shows as made before the change', () => {
    expect(found('accepted')).toEqual([
      'The statement S-01 (now S-02) has changed since Nia Sample judged it on 20 March 2026.',
    ]);
  });

  it('shows so for each part of a split one that the same evidence claims', () => {
    const split = (yaml: string): string =>
      `${yaml.replace('replaced_by: [S-02]', 'split_into: [S-02, S-03]')}${yaml
        .slice(yaml.indexOf('  - id: S-02'))
        .replace('S-02', 'S-03')}`;
    expect(found('accepted', ['S-02', 'S-03'], split)).toEqual([
      'The statement S-01 (now S-02, S-03) has changed since Nia Sample judged it on 20 March 2026.',
    ]);
  });
});

it('names the framework of ids as the target does', () => {
  expect(planned({ 'otpath.yaml': settings() }).plan.framework).toBe('example-ot' as FrameworkId);
});
