import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'];
const portfolio = ['--portfolio', 'examples/experienced-ot'];
const goldens = join(repository, 'test', 'goldens', 'route');

describe('route in the portfolio of somebody on the pathway', () => {
  it.each([
    ['terminal', 'txt'],
    ['md', 'md'],
    ['json', 'json'],
    ['html', 'html'],
  ])('as %s', async (format, ending) => {
    const args = ['route', ...portfolio, ...asOf, '--format', format];
    const { stdout, stderr, code } = await runHere(args);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot(join(goldens, `experienced-ot.${ending}`));
  });

  it('finds the pathway of the target, from a folder inside the portfolio', async () => {
    const cwd = join(repository, 'examples', 'experienced-ot', 'evidence');
    const inside = await runHere(['route', ...asOf], { cwd });
    expect(inside).toEqual(await runHere(['route', 'cheshire-east-ot', ...portfolio, ...asOf]));
  });

  it('stands further on after another stage was recognised, and not before its day', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': [
        'otpath: 1',
        'practitioner: { name: Hannah Example }',
        'attained:',
        '  - { target: cheshire-east-ot:experienced-occupational-therapist, date: 2026-11-22, by: A panel }',
        '',
      ].join('\n'),
    });
    const before = await runHere(['route', '--as-of', '2026-11-21'], { cwd });
    expect(before.stdout).toContain('○ Social Care Assessor  (next)');
    expect(before.stdout).not.toContain('attained');
    const { stdout } = await runHere(['route', ...asOf], { cwd });
    expect(stdout).toContain('● Experienced Occupational Therapist  (attained, 22 November 2026)');
    for (const next of ['Clinical Lead', 'Practice Educator', 'Best Interest Assessor']) {
      expect(stdout).toContain(`○ ${next}  (next)`);
      expect(stdout).toContain(`What the stage ${next} requires`);
    }
    expect(stdout).not.toContain('Practice Manager  (next)');
  });

  it('of another framework than that of the target is shown for information, and as nobody’s', async () => {
    const cwd = join(repository, 'examples', 'level-6');
    const { stdout, stderr, code } = await runHere(['route', ...asOf], { cwd });
    expect(stderr.replaceAll('\n', ' ')).toBe(
      'Your target is in “Occupational therapists in social care: a learning and development framework”, which has no pathway. This shows “Cheshire East occupational therapy pathway” for information. ',
    );
    expect(stdout).not.toContain('(next)');
    expect(stdout).not.toContain('Bethan');
    expect(code).toBe(0);
  });

  it('shows which evidence bears on a stage through a mapping, and credits none', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Hannah Example }\ntarget: cheshire-east-ot:experienced-occupational-therapist\n',
      'evidence/complex.md':
        '---\ntitle: My own complex cases\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: milton-keynes-ot:kd3-complex-caseload\n    rationale: I held them all.\n---\nWhat happened.\n',
    });
    const { stdout, code } = await runHere(['route', ...asOf, '--format', 'json'], { cwd });
    expect(code).toBe(0);
    const { asks } = JSON.parse(stdout) as {
      asks: readonly {
        satisfied: number;
        requirements: readonly {
          id: string;
          related: readonly { id: string; evidence: readonly { title: string }[] }[];
        }[];
      }[];
    };
    const asked = asks
      .flatMap(({ requirements }) => requirements)
      .find(({ id }) => id.endsWith(':experienced-complex-caseload'));
    const related = asked?.related.find(({ id }) => id === 'milton-keynes-ot:kd3-complex-caseload');
    expect(related?.evidence.map(({ title }) => title)).toEqual(['My own complex cases']);
    expect(asks.every(({ satisfied }) => satisfied === 0)).toBe(true);
  });
});

describe('route outside a portfolio', () => {
  it('shows the pathway, and nobody on it', async () => {
    const { stdout, stderr, code } = await runHere(['route', 'cheshire-east-ot', ...asOf], {
      cwd: temporaryFolder(),
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('○ Social Care Assessor\n');
    expect(stdout).not.toMatch(/\(next\)|\(attained|asks/);
  });

  it.each([
    ['wales-social-care-ot', '"wales-social-care-ot" has no pathway.'],
    ['chesire-east-ot', 'Did you mean cheshire-east-ot?'],
  ])('%s is an error that says what there is', async (pathway, message) => {
    const { stdout, stderr, code } = await runHere(['route', pathway], {
      cwd: temporaryFolder(),
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(stderr).toContain('cheshire-east-ot');
  });
});
