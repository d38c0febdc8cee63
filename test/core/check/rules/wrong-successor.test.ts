import { describe, expect, it } from 'vitest';
import { exampleStatement, smallFramework } from '../../../../src/core/check/example.ts';
import { runFrameworkExample } from '../../../support/run-example.ts';

type Changes = Readonly<Record<string, string>>;

/** What is found in two statements with these changes, with the piece of text. */
function found(first: Changes, second: Changes = {}) {
  const { findings, texts } = runFrameworkExample(
    smallFramework({
      statements: [
        { ...exampleStatement, ...first },
        { ...exampleStatement, id: 'S-02', ...second },
        { ...exampleStatement, id: 'S-03' },
      ],
    }),
  );
  return findings.map(({ code, args, at }) => [
    code,
    args,
    (texts.get(at.file) ?? '').slice(at.start, at.end),
  ]);
}

const retired = { status: 'retired' };

describe('what replaced a statement', () => {
  it('may be one, several that it was split into, or one it was merged into', () => {
    for (const key of [
      { replaced_by: '[S-02]' },
      { split_into: '[S-02, S-03]' },
      { merged_into: 'S-03' },
    ]) {
      expect(found({ ...retired, ...key })).toEqual([]);
    }
  });

  it('is not said of a statement that is still required', () => {
    expect(found({ split_into: '[S-02, S-03]' })).toEqual([
      [
        'OT218',
        { statement: 'S-01', successionKey: 'split_into', case: 'still-required' },
        '[S-02, S-03]',
      ],
    ]);
  });

  it('is said under one key', () => {
    expect(found({ ...retired, replaced_by: '[S-02]', merged_into: 'S-03' })).toEqual([
      [
        'OT218',
        {
          statement: 'S-01',
          successionKey: 'replaced_by',
          case: 'two-keys',
          otherSuccessionKey: 'merged_into',
        },
        'S-03',
      ],
    ]);
  });

  it('does not lead back', () => {
    expect(found({ ...retired, merged_into: 'S-01' })).toEqual([
      ['OT218', { statement: 'S-01', successionKey: 'merged_into', case: 'circle' }, 'S-01'],
    ]);
    expect(
      found({ ...retired, split_into: '[S-02, S-03]' }, { ...retired, replaced_by: '[S-01]' }).map(
        ([, args]) => args,
      ),
    ).toEqual([
      { statement: 'S-01', successionKey: 'split_into', case: 'circle' },
      { statement: 'S-02', successionKey: 'replaced_by', case: 'circle' },
    ]);
  });

  it('exists', () => {
    expect(found({ ...retired, split_into: '[S-02, S-4]' })).toEqual([
      [
        'OT202',
        { case: 'statement', id: 'S-4', meant: undefined, known: ['S-01', 'S-02', 'S-03'] },
        'S-4',
      ],
    ]);
    expect(found({ ...retired, merged_into: 'S-4' }).map(([code, , text]) => [code, text])).toEqual(
      [['OT202', 'S-4']],
    );
  });
});
