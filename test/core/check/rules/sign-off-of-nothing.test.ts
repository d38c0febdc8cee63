import { describe, expect, it } from 'vitest';
import {
  exampleSignOff,
  kitchen,
  signedKitchen,
  smallFramework,
  exampleStatement,
} from '../../../../src/core/check/example.ts';
import type { ExampleFiles, RuleExample } from '../../../../src/core/check/rule.ts';
import { runFrameworkExample, runPortfolioExample } from '../../../support/run-example.ts';

const argsOf = (code: string, files: ExampleFiles): readonly unknown[] =>
  runPortfolioExample({ files })
    .findings.filter((one) => one.code === code)
    .map(({ args }) => args);

describe('a sign-off of nothing', () => {
  const none = `sha256-2:${'0'.repeat(64)}`;
  const evidence = kitchen().files['evidence/kitchen.md']!;
  const of = (id: string, changes: Parameters<typeof signedKitchen>[0] = {}): ExampleFiles => ({
    [exampleSignOff]: signedKitchen({ evidence: id, fingerprint: none, ...changes }).files[
      exampleSignOff
    ]!,
  });

  it('may be of evidence with nearly its name, or of none', () => {
    const near = { ...of('evidence/kichen'), 'evidence/kitchen.md': evidence };
    expect(argsOf('OT612', near)).toEqual([
      {
        case: 'no-evidence',
        evidence: 'evidence/kichen',
        advice: { case: 'near', id: 'evidence/kitchen', assessor: 'Nia Sample' },
      },
    ]);
    const gone = { case: 'no-evidence', evidence: 'evidence/other-visit' };
    expect(argsOf('OT612', of('evidence/other-visit'))).toEqual([
      { ...gone, advice: { case: 'gone' } },
    ]);
    expect(argsOf('OT612', of('evidence/other-visit', { text: 'What happened.' }))).toEqual([
      { ...gone, advice: { case: 'text-kept' } },
    ]);
  });

  it('may be of a claim that the evidence no longer makes, or makes once and not twice', () => {
    const claim = { statement: 'L6-PP-03', rationale: 'I weighed three options with the family.' };
    const other = { ...claim, judgement: 'accepted' };
    expect(
      argsOf('OT612', signedKitchen({ claims: [{ ...other, statement: 'L6-PP-04' }] }).files),
    ).toEqual([{ case: 'no-claim', file: 'evidence/kitchen.md', statement: 'L6-PP-04' }]);
    expect(argsOf('OT612', signedKitchen({ claims: [other, other] }).files)).toEqual([
      { case: 'other-claim', file: 'evidence/kitchen.md', statement: 'L6-PP-03' },
    ]);
  });
});

describe('two files of one assessor for one piece', () => {
  const file = (date: string, judgement = 'accepted', signature?: string): string =>
    signedKitchen({
      date,
      claims: [
        {
          statement: 'L6-PP-03',
          rationale: 'I weighed three options with the family.',
          judgement,
        },
      ],
      signature,
    }).files[exampleSignOff]!;
  const evidence = kitchen().files['evidence/kitchen.md']!;
  const found = (files: ExampleFiles): readonly unknown[] =>
    argsOf('OT620', { 'evidence/kitchen.md': evidence, ...files });
  const told = (second: string, first: string, isFirstSigned = false) => ({
    file: second,
    assessor: 'Nia Sample',
    evidence: 'evidence/kitchen',
    first,
    isFirstSigned,
  });
  const [long, short] = ['signoffs/a (1).yaml', 'signoffs/a.yaml'];

  it('keep the later one, and of one day the one with the shorter name', () => {
    expect(found({ [long]: file('2026-03-20'), [short]: file('2026-03-20') })).toEqual([
      told(long, short),
    ]);
    expect(found({ [long]: file('2026-03-21'), [short]: file('2026-03-20') })).toEqual([
      told(short, long),
    ]);
    const [a, b] = ['signoffs/a.yaml', 'signoffs/b.yaml'];
    expect(found({ [b]: file('2026-03-20'), [a]: file('2026-03-20') })).toEqual([told(b, a)]);
  });

  it('keep the one that is signed with a key', () => {
    const signed = file('2026-03-20', 'accepted', 'U1NIU0lH');
    expect(found({ [long]: file('2026-03-21'), [short]: signed })).toEqual([
      told(long, short, true),
    ]);
    expect(found({ [long]: signed, [short]: file('2026-03-20') })).toEqual([
      told(short, long, true),
    ]);
  });

  it('are left to another rule where they disagree on one day', () => {
    expect(
      found({ [long]: file('2026-03-20', 'not-accepted'), [short]: file('2026-03-20') }),
    ).toEqual([]);
    expect(
      found({ [long]: file('2026-03-19', 'not-accepted'), [short]: file('2026-03-20') }),
    ).toHaveLength(1);
  });
});

describe('a framework compared with its earlier version', () => {
  const other = { ...exampleStatement, id: 'S-02', text: 'Leads the team.' };
  const found = (
    now: readonly Readonly<Record<string, string>>[],
    before: readonly Readonly<Record<string, string>>[],
  ): readonly unknown[] => {
    const example: RuleExample = {
      ...smallFramework({ version: '9.0.0', statements: now }),
      earlier: smallFramework({ statements: before }).files,
    };
    const { findings, texts } = runFrameworkExample(example);
    return findings
      .filter(({ code }) => ['OT219', 'OT220'].includes(code))
      .map(({ code, at, args }) => [
        code,
        texts.get(at.file)!.slice(at.start, at.end),
        ...Object.values(args as unknown as Readonly<Record<string, unknown>>),
      ]);
  };

  it('must not lose a statement or lower a revision', () => {
    expect(found([exampleStatement], [exampleStatement, other])).toEqual([
      ['OT219', 'example-ot', 'id-gone', 'S-02'],
    ]);
    expect(found([exampleStatement], [{ ...exampleStatement, revision: '2' }])).toEqual([
      ['OT219', '1', 'revision-lowered', 'S-01'],
    ]);
  });

  it('should say of what has ended what has become of it', () => {
    const ended = (keys: Readonly<Record<string, string>>) => ({
      ...exampleStatement,
      status: 'retired',
      ...keys,
    });
    const third = { ...exampleStatement, id: 'S-03', text: 'Knows the law.' };
    const before = [exampleStatement, other, third];
    const split = [ended({ split_into: '[S-02, S-03]' }), other, third];
    expect(found(split, before)).toEqual([
      ['OT220', '[S-02, S-03]', 'split-unchanged', 'S-01', ['S-02', 'S-03']],
    ]);
    expect(found([ended({ merged_into: 'S-02' }), other, third], before)).toEqual([
      ['OT220', 'S-02', 'merged-unchanged', 'S-01', ['S-02']],
    ]);
    expect(found([ended({ replaced_by: '[S-02, S-03]' }), other, third], before)).toEqual([
      ['OT220', '[S-02, S-03]', 'looks-split', 'S-01', ['S-02', 'S-03']],
    ]);
    const twins = [
      ended({ replaced_by: '[S-03]' }),
      { ...other, status: 'retired', replaced_by: '[S-03]' },
      third,
    ];
    expect(found(twins, before)).toEqual([
      ['OT220', '[S-03]', 'looks-merged', 'S-01', ['S-03']],
      ['OT220', '[S-03]', 'looks-merged', 'S-02', ['S-03']],
    ]);
    const led = [ended({ replaced_by: '[S-02]' }), { ...other, status: 'retired' }, third];
    expect(found(led, before)).toEqual([
      ['OT220', 'retired', 'successor-retired', 'S-01', ['S-02']],
    ]);
  });
});
