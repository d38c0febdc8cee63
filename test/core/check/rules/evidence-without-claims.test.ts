import { expect, it } from 'vitest';
import { kitchen } from '../../../../src/core/check/example.ts';
import { messagesOf } from '../../../support/run-example.ts';

const said = 'This evidence claims no statement, so it doesn’t count.';

const messages = (target: string): readonly string[] =>
  messagesOf('OT306', {
    files: {
      ...kitchen({ claims: undefined }).files,
      'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\n${target}`,
    },
  });

it('asks for claims where statements can be claimed, and where nobody knows', () => {
  expect(messages('target: wales-social-care-ot:level-6\n')).toEqual([said]);
  expect(messages('')).toEqual([said]);
  expect(messages('target: nowhere-ot:level-6\n')).toEqual([said]);
});

it('asks for none where a CPD record counts activities, or nothing can be claimed', () => {
  expect(messages('target: hcpc-cpd:cpd-profile\n')).toEqual([]);
  expect(messages('target: rcot-advanced-practice:any\n')).toEqual([]);
});
