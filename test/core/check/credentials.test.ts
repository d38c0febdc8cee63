import { describe, expect, it } from 'vitest';
import { kitchen, settings, waiver } from '../../../src/core/check/example.ts';
import { messagesOf } from '../../support/run-example.ts';

type Line = Readonly<Record<string, string>>;

/** Findings on credentials, by code, as of 2026-11-22. */
const found = (code: string, ...credentials: readonly Line[]): readonly string[] =>
  messagesOf(code, settings({ target: 'cheshire-east-ot:clinical-lead', credentials }));

const registration = (expires: string, more: Line = {}): Line => ({
  kind: 'hcpc-registration',
  expires,
  ...more,
});

describe('the last day of a credential', () => {
  it('is expired on the day after, and expiring on the day itself', () => {
    expect(found('OT604', registration('2026-11-21'))).toHaveLength(1);
    expect(found('OT604', registration('2026-11-22'))).toEqual([]);
    expect(found('OT605', registration('2026-11-22'))).toEqual([
      'The credential hcpc-registration runs out today, on 22 November 2026.',
    ]);
  });

  it('is named from 90 days before', () => {
    expect(found('OT605', registration('2027-02-20'))).toEqual([
      'The credential hcpc-registration runs out in 90 days, on 20 February 2027.',
    ]);
    expect(found('OT605', registration('2027-02-21'))).toEqual([]);
  });

  it('is of no interest once there is a newer one of the kind', () => {
    const old = registration('2025-10-31');
    expect(found('OT604', old, registration('2027-10-31'))).toEqual([]);
    expect(found('OT604', old, { kind: 'hcpc-registration' })).toEqual([]);
    expect(found('OT604', old, registration('2026-10-31'))).toEqual([
      'The credential hcpc-registration expired on 31 October 2026.',
    ]);
  });

  it('is not outlasted by another kind, another list, or one not issued yet', () => {
    const old = registration('2025-10-31');
    expect(found('OT604', old, { kind: 'ot-degree' })).toHaveLength(1);
    expect(found('OT604', old, registration('2028-10-31', { issued: '2026-12-01' }))).toHaveLength(
      1,
    );
    const check = { kind: 'dbs-enhanced', expires: '2026-01-31', barred_lists: '[adults]' };
    const newer = { kind: 'dbs-enhanced', expires: '2028-01-31' };
    expect(found('OT604', check, { ...newer, barred_lists: '[children]' })).toHaveLength(1);
    expect(found('OT604', check, { ...newer, barred_lists: '[children, adults]' })).toEqual([]);
  });

  it('before the first is one mistake, reported once', () => {
    const reversed = registration('2023-01-01', { issued: '2024-01-01' });
    expect(found('OT606', reversed)).toHaveLength(1);
    expect(found('OT604', reversed)).toEqual([]);
    expect(found('OT606', registration('2024-01-01', { issued: '2024-01-01' }))).toEqual([]);
    expect(found('OT606', registration('2027-10-31', { issued: '2052-10-31' }))).toEqual([]);
    expect(found('OT606', registration('2023-02-30', { issued: '2024-01-01' }))).toEqual([]);
  });
});

describe('the kind of a credential', () => {
  it.each([
    ['HCPC-registration', 1],
    ['registration-hcpc', 1],
    ['hcpc-registartion', 1],
    ['nmc-registration', 0],
    ['bachelors-degree', 0],
    ['dbs-basic', 0],
    ['hcpc-registration', 0],
  ])('%s is named as a slip %i times', (kind, times) => {
    expect(found('OT607', { kind })).toHaveLength(times);
  });

  it('of experience that nothing asks for is nobody’s business', () => {
    const of = (name: string) =>
      messagesOf('OT608', settings({ experience: [{ of: name, from: '2024-01-01' }] }));
    expect(of('night-shifts')).toEqual([]);
    expect(of('specialism-or-area')).toHaveLength(1);
  });
});

describe('periods of experience', () => {
  it('end after they begin', () => {
    const experience = [{ of: 'night-shifts', from: '2024-03-01', to: '2024-01-01' }];
    expect(messagesOf('OT309', settings({ experience }))).toEqual([
      'This period ends on 1 January 2024, before it starts on 1 March 2024.',
    ]);
  });
});

describe('a waiver with a last day', () => {
  const ended = waiver({ until: '2026-11-21' });
  const renewed = (more: string) => ({
    files: { 'waivers.yaml': `${ended.files['waivers.yaml']!}  - ${more}\n` },
  });

  it('holds on that day, and has ended on the next', () => {
    expect(messagesOf('OT609', waiver({ until: '2026-11-22' }))).toEqual([]);
    expect(messagesOf('OT609', ended)).toHaveLength(1);
  });

  it('is of no interest while another one holds', () => {
    const whole = '{ requirement: L6-PP-03, reason: Still so., by: Rhodri Sample }';
    expect(messagesOf('OT609', renewed(whole))).toEqual([]);
    expect(messagesOf('OT609', renewed('{ requirement: L6-PP-03 }'))).toHaveLength(1);
  });
});

describe('evidence that needs a witness', () => {
  it.each(['observed-practice', 'testimonial', 'supervision-record'])('%s', (type) => {
    expect(messagesOf('OT317', kitchen({ type }))).toHaveLength(1);
  });

  it('is what the policy says', () => {
    const rules = { witness_for_types: '{ value: [audit] }' };
    const { files } = settings({ policy: { id: 'ours', version: '1.0.0', rules } });
    expect(messagesOf('OT317', kitchen({ type: 'audit' }, files))).toHaveLength(1);
    expect(messagesOf('OT317', kitchen({ type: 'testimonial' }, files))).toEqual([]);
  });

  it('is not named where the head could not be read whole', () => {
    const example = kitchen({ type: 'testimonial', witnes: '{ name: Rhodri Sample }' });
    expect(messagesOf('OT317', example)).toEqual([]);
  });
});
