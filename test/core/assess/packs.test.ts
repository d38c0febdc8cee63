import { describe, expect, it } from 'vitest';
import { compareFiles } from '../../../src/core/assess/compare-files.ts';
import { comparePacks } from '../../../src/core/assess/compare-packs.ts';
import type { State } from '../../../src/core/model/assessment.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import type { ClaimableId } from '../../../src/core/model/ids.ts';
import type { FoundFile } from '../../../src/core/model/archive-entry.ts';
import type { Manifest, PackedJudgement } from '../../../src/core/model/manifest.ts';
import {
  hashOf,
  manifestOf,
  packedCondition,
  packedEvidence,
  packedFiles,
} from '../../support/packs.ts';

const files = packedFiles({ 'pack.html': 'A', 'b.pdf': 'B', 'c.pdf': 'C' });
const manifest = manifestOf({ files });
const whole = {
  whole: true,
  files: 3,
  changed: [],
  missing: [],
  added: [],
  faulty: [],
  hasStrayBytes: false,
};

const compare = (found: readonly FoundFile[], hasStrayBytes = false): object =>
  compareFiles(manifest, { files: found, hasStrayBytes });

describe('the files of a pack', () => {
  it('are whole in any order', () => {
    expect(compare(files)).toEqual(whole);
    expect(compare([...files].reverse())).toEqual(whole);
  });

  const [a, b, c] = files as [FoundFile, FoundFile, FoundFile];
  const different: Readonly<Record<string, readonly [readonly FoundFile[], object]>> = {
    'other bytes': [[a, { ...b, sha256: hashOf('X') }, c], { changed: ['b.pdf'] }],
    'another size': [[a, { ...b, size: 7 }, c], { changed: ['b.pdf'] }],
    'a file too few': [[a, c], { missing: ['b.pdf'] }],
    'files too many': [[a, b, c, { ...c, path: 'z' }, { ...c, path: 'y' }], { added: ['y', 'z'] }],
    'another name': [[a, b, { ...c, path: 'C.pdf' }], { added: ['C.pdf'], missing: ['c.pdf'] }],
    'a wrong checksum': [
      [{ ...a, fault: 'wrong-checksum' }, b, c],
      { faulty: [{ path: a.path, fault: 'wrong-checksum' }] },
    ],
    'a wrong checksum of other bytes': [
      [{ ...a, sha256: b.sha256, fault: 'wrong-checksum' }, b, c],
      { changed: [a.path] },
    ],
    'a fault': [
      [a, b, { path: 'c.pdf', size: 1, fault: 'twice' }, { path: 'a', size: 1, fault: 'damaged' }],
      {
        faulty: [
          { path: 'a', fault: 'damaged' },
          { path: 'c.pdf', fault: 'twice' },
        ],
      },
    ],
  };

  it.each(Object.entries(different))('with %s are not', (_, [found, difference]) => {
    expect(compare(found)).toEqual({ ...whole, whole: false, ...difference });
  });

  it('without an attachment that evidence names are not, though no row of the files names it', () => {
    const evidence = [packedEvidence('E1', { attachments: ['c.pdf', 'attachments/E1/gone.pdf'] })];
    expect(compareFiles(manifestOf({ files, evidence }), { files, hasStrayBytes: false })).toEqual({
      ...whole,
      whole: false,
      missing: ['attachments/E1/gone.pdf'],
    });
  });

  it('with bytes that belong to none of them are not', () => {
    expect(compare(files, true)).toEqual({ ...whole, whole: false, hasStrayBytes: true });
  });
});

const claim = (id: string): ClaimableId => `wales-social-care-ot:${id}` as ClaimableId;
const between = (old: Partial<Manifest>, now: Partial<Manifest>): ReturnType<typeof comparePacks> =>
  comparePacks(manifestOf(old), manifestOf(now));

describe('two packs', () => {
  it('of the same files have nothing that has changed', () => {
    expect(between({ files }, { files })).toEqual({
      mismatches: [],
      evidence: { added: [], changed: [], withdrawn: [] },
      documents: { changed: [], added: [], withdrawn: [], unexplained: false },
      requirements: { gained: [], lost: [], accepted: [], noLongerAccepted: [] },
      conditions: [],
      missingRefusals: [],
      same: true,
    });
  });

  it.each([
    [{ practitioner: 'Dilys Demo' }, ['other-practitioner']],
    [{ target: 'wales-social-care-ot:level-7' }, ['other-target']],
    [{ asOf: '2026-11-23' as IsoDate }, ['later']],
    [{ asOf: '2026-11-21' as IsoDate }, []],
  ] as const)('may not belong together: %j', (old, mismatches) => {
    expect(between(old, {}).mismatches).toEqual(mismatches);
  });

  it('differ in documents, and it is said where nothing else explains it', () => {
    const document = (path: string, hash: string) => ({ path, size: 1, sha256: hashOf(hash) });
    const page = [document('pack.html', 'A'), document('pack.docx', 'B')];
    const altered = [document('pack.html', 'X'), document('pack.docx', 'B')];
    expect(between({ files: page }, { files: altered }).documents).toEqual({
      changed: ['pack.html'],
      added: [],
      withdrawn: [],
      unexplained: true,
    });
    const later = { files: altered, asOf: '2026-12-01' as IsoDate };
    expect(between({ files: page }, later).documents.unexplained).toBe(false);
    expect(between({ files: page }, { files: page.slice(0, 1) }).documents).toEqual({
      changed: [],
      added: [],
      withdrawn: ['pack.docx'],
      unexplained: false,
    });
  });

  it('differ in the list of their documents where they have others', () => {
    const document = (path: string, hash: string) => ({ path, size: 1, sha256: hashOf(hash) });
    const page = [document('START-HERE.txt', 'A'), document('pack.html', 'B')];
    const more = [document('START-HERE.txt', 'X'), ...page.slice(1), document('pack.pdf', 'C')];
    expect(between({ files: page }, { files: more }).documents).toEqual({
      changed: ['START-HERE.txt'],
      added: ['pack.pdf'],
      withdrawn: [],
      unexplained: false,
    });
    const altered = [document('START-HERE.txt', 'X'), ...page.slice(1)];
    expect(between({ files: page }, { files: altered }).documents.unexplained).toBe(true);
  });

  it('differ in evidence that is new or withdrawn', () => {
    const { evidence } = between(
      { evidence: [packedEvidence('E1'), packedEvidence('E2')] },
      { evidence: [packedEvidence('E2'), packedEvidence('E3')] },
    );
    expect(evidence).toEqual({
      added: [{ number: 'E3', id: 'evidence/e3', title: 'Piece E3', date: '2026-03-14' }],
      changed: [],
      withdrawn: [{ number: 'E1', id: 'evidence/e1', title: 'Piece E1', date: '2026-03-14' }],
    });
  });

  it('differ in the text and the claims of evidence', () => {
    const { evidence } = between(
      { evidence: [packedEvidence('E1', { claims: [claim('A'), claim('B')] })] },
      {
        evidence: [packedEvidence('E1', { sha256: hashOf('X'), claims: [claim('B'), claim('C')] })],
      },
    );
    expect(evidence.changed).toEqual([
      {
        number: 'E1',
        id: 'evidence/e1',
        title: 'Piece E1',
        date: '2026-03-14',
        text: true,
        onlyFile: true,
        rationales: [],
        details: false,
        signOffs: false,
        attachments: false,
        newClaims: [claim('C')],
        droppedClaims: [claim('A')],
      },
    ]);
  });

  describe('that say what they hold', () => {
    const refusal = {
      statement: claim('A'),
      by: 'Nia Sample',
      relationship: 'supervisor',
      date: '2026-05-01' as IsoDate,
      judgement: 'not-accepted',
    } as const;
    const whole = packedEvidence('E1', {
      claims: [claim('A'), claim('B')],
      textSha256: hashOf('text'),
      rationales: [hashOf('a'), hashOf('b')],
      judgements: [refusal],
    });
    const after = (change: Partial<typeof whole>, old = whole) =>
      between({ evidence: [old] }, { evidence: [{ ...whole, ...change }] });
    const other = { sha256: hashOf('other') };
    const same = { text: false, rationales: [], details: false, signOffs: false };

    it.each<[string, Partial<typeof whole>, object]>([
      ['text', { ...other, textSha256: hashOf('new') }, { text: true }],
      [
        'rationale',
        { ...other, rationales: [hashOf('a'), hashOf('new')] },
        { rationales: [claim('B')] },
      ],
      [
        'claim',
        { ...other, claims: [claim('A')], rationales: [hashOf('a')] },
        { droppedClaims: [claim('B')] },
      ],
      ['title or a witness', other, { details: true }],
      ['decision', { judgements: [{ ...refusal, judgement: 'accepted' }] }, { signOffs: true }],
    ])('tell a changed %s from all else', (_, change, said) => {
      const { evidence, missingRefusals } = after(change);
      expect(evidence.changed).toMatchObject([{ ...same, onlyFile: false, ...said }]);
      expect(missingRefusals).toEqual([]);
    });

    it('name an earlier refusal that is missing', () => {
      const missing = [{ ...refusal, evidence: 'evidence/e1', title: 'Piece E1' }];
      expect(after({ judgements: [] }).missingRefusals).toEqual(missing);
      expect(after({ judgements: [{ ...refusal, by: 'Rhodri Sample' }] }).missingRefusals).toEqual(
        missing,
      );
      expect(between({ evidence: [whole] }, { evidence: [] }).missingRefusals).toEqual(missing);
      const answered = { ...refusal, by: 'Dr Nia Sample', judgement: 'accepted' as const };
      expect(after({ judgements: [answered] }).missingRefusals).toEqual([]);
    });

    it('name a signed refusal when another key, or none, signed the decision in its place', () => {
      const signed = { ...refusal, signed: hashOf('her key') };
      const accepted = {
        ...refusal,
        date: '2026-06-01' as IsoDate,
        judgement: 'accepted',
      } as const;
      const replaced = (...judgements: readonly PackedJudgement[]) =>
        after({ judgements }, { ...whole, judgements: [signed] }).missingRefusals;
      const missing = { ...signed, evidence: 'evidence/e1', title: 'Piece E1' };
      expect(replaced(accepted)).toEqual([{ ...missing, replacedBy: 'unsigned' }]);
      expect(replaced({ ...accepted, signed: hashOf('another key') })).toEqual([
        { ...missing, replacedBy: 'other-key' },
      ]);
      expect(replaced({ ...accepted, signed: hashOf('her key') })).toEqual([]);
      expect(replaced(refusal)).toEqual([]);
      expect(replaced()).toEqual([missing]);
    });

    it('say less beside a pack that says less', () => {
      const { textSha256, rationales, judgements, ...old } = whole;
      expect([textSha256, rationales, judgements]).not.toContain(undefined);
      const { evidence, missingRefusals } = after(other, old);
      expect(evidence.changed).toMatchObject([{ ...same, text: true, onlyFile: true }]);
      expect(missingRefusals).toEqual([]);
      expect(between({ evidence: [whole] }, { evidence: [old] })).toMatchObject({
        evidence: { changed: [] },
        missingRefusals: [],
      });
    });
  });

  const attached = (number: string, contents: Readonly<Record<string, string>>) => ({
    files: packedFiles(contents),
    evidence: [packedEvidence('E1', { number, attachments: Object.keys(contents) })],
  });

  it('know attachments by their bytes, whatever number the evidence has now', () => {
    const old = attached('E1', { 'E1/a.pdf': 'A', 'E1/b.pdf': 'B' });
    expect(
      between(old, attached('E7', { 'E7/b.pdf': 'B', 'E7/a.pdf': 'A' })).evidence.changed,
    ).toEqual([]);
    for (const contents of [{ 'E1/a.pdf': 'A' }, { 'E1/a.pdf': 'A', 'E1/b.pdf': 'X' }]) {
      const { changed } = between(old, attached('E1', contents)).evidence;
      expect(changed).toMatchObject([{ number: 'E1', text: false, attachments: true }]);
    }
  });

  it('differ in requirements that are met in one of them only', () => {
    const { requirements } = between(
      {
        requirements: [
          { id: 'f:kept', state: 'evidenced' },
          { id: 'f:gained', state: 'claimed' },
          { id: 'f:lost', state: 'verified' },
          { id: 'f:gone', state: 'held' },
          { id: 'f:gone-unmet', state: 'missing' },
        ],
      },
      {
        requirements: [
          { id: 'f:new', state: 'met' },
          { id: 'f:new-unmet', state: 'uncovered' },
          { id: 'f:lost', state: 'suspect' },
          { id: 'f:gained', state: 'evidenced' },
          { id: 'f:kept', state: 'verified' },
        ],
      },
    );
    expect(requirements).toEqual({
      gained: [
        { id: 'f:new', from: undefined, to: 'met' },
        { id: 'f:gained', from: 'claimed', to: 'evidenced' },
      ],
      lost: [
        { id: 'f:lost', from: 'verified', to: 'suspect' },
        { id: 'f:gone', from: 'held', to: undefined },
      ],
      accepted: [{ id: 'f:kept', from: 'evidenced', to: 'verified' }],
      noLongerAccepted: [],
    });
  });

  it('differ in what an assessor has accepted, where the requirement is met in both', () => {
    const states = (...all: readonly State[]): Partial<Manifest> => ({
      requirements: all.map((state, index) => ({ id: `f:${String(index)}`, state })),
    });
    const { requirements } = between(
      states('accepted', 'verified', 'accepted', 'evidenced', 'accepted'),
      states('evidenced', 'accepted', 'verified', 'met', 'accepted'),
    );
    expect(requirements).toEqual({
      gained: [],
      lost: [],
      accepted: [{ id: 'f:2', from: 'accepted', to: 'verified' }],
      noLongerAccepted: [
        { id: 'f:0', from: 'accepted', to: 'evidenced' },
        { id: 'f:1', from: 'verified', to: 'accepted' },
      ],
    });
  });

  it('say what became of each condition', () => {
    const condition = packedCondition({ state: 'open' });
    const other = packedCondition({ by: 'Dilys Demo', state: 'met' });
    const follow = (
      old: readonly (typeof condition)[],
      now: readonly (typeof condition)[],
    ): readonly (readonly [string, string | undefined, string])[] =>
      between({ conditions: old }, { conditions: now }).conditions.map(({ by, from, to }) => [
        by,
        from,
        to,
      ]);
    expect(follow([condition], [{ ...condition, state: 'met' }])).toEqual([
      ['Rhodri Sample', 'open', 'met'],
    ]);
    expect(follow([condition], [{ ...condition, state: 'changed' }])).toEqual([
      ['Rhodri Sample', 'open', 'changed'],
    ]);
    expect(follow([condition], [other])).toEqual([
      ['Rhodri Sample', 'open', 'gone'],
      ['Dilys Demo', undefined, 'met'],
    ]);
    // Renewed on another day it is still the same condition, and listed once.
    const renewed = { ...condition, date: '2026-06-01' as IsoDate };
    expect(follow([condition], [renewed])).toEqual([['Rhodri Sample', 'open', 'open']]);
    expect(follow([condition], [condition, { ...renewed, state: 'met' }])).toEqual([
      ['Rhodri Sample', 'open', 'met'],
    ]);
  });

  it('name a condition by the title of its evidence, of whichever pack has it', () => {
    const titles = (old: Partial<Manifest>, now: Partial<Manifest>): readonly string[] =>
      between({ ...old, conditions: [packedCondition()] }, now).conditions.map(
        ({ title }) => title,
      );
    expect(titles({}, {})).toEqual(['Piece E1']);
    expect(titles({}, { evidence: [] })).toEqual(['Piece E1']);
    expect(titles({}, { evidence: [packedEvidence('E1', { title: 'New' })] })).toEqual(['New']);
    expect(titles({ evidence: [] }, { evidence: [] })).toEqual(['evidence/e1']);
  });
});
