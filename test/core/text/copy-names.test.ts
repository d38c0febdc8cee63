import { expect, test } from 'vitest';
import { nameBeforeCopying } from '../../../src/core/text/copy-names.ts';

test.each([
  ['kitchen (1).md', 'kitchen.md'],
  ['kitchen(2).md', 'kitchen.md'],
  ['kitchen - Copy.md', 'kitchen.md'],
  ['kitchen - Copy (2).md', 'kitchen.md'],
  ['kitchen copy.md', 'kitchen.md'],
  ['kitchen copy 3.md', 'kitchen.md'],
  ['kitchen 2.md', 'kitchen.md'],
  ['Copy of kitchen.md', 'kitchen.md'],
  ['evidence/Copy of kitchen.md', 'evidence/kitchen.md'],
  ['evidence (1)/kitchen-conflict.md', 'evidence (1)/kitchen.md'],
  ['v1.2/kitchen 2', 'v1.2/kitchen'],
  ['kitchen-DESKTOP-AB12CDE.md', 'kitchen.md'],
  ['kitchen-LAPTOP-7.md', 'kitchen.md'],
  ['kitchen-Bethans-iMac.md', 'kitchen.md'],
  ['kitchen-Nia’s MacBook Pro.md', 'kitchen.md'],
  ['kitchen-iMac.md', 'kitchen.md'],
  ['kitchen-for-a-new-laptop.md', 'kitchen-for-a-new-laptop.md'],
  ['kitchen-Macclesfield.md', 'kitchen-Macclesfield.md'],
  ['kitchen-Supervision.md', 'kitchen-Supervision.md'],
  ['kitchen (Sample’s conflicted copy 2026-03-15).md', 'kitchen.md'],
  ['kitchen (Case Conflict).md', 'kitchen.md'],
  ['kitchen.sync-conflict-20260315-101010-ABCDEFG.md', 'kitchen.md'],
  ['kitchen--nia-sample.conflict.yaml', 'kitchen--nia-sample.yaml'],
  ['kitchen~.md', 'kitchen.md'],
  ['kitchen.md', 'kitchen.md'],
  ['2026-03-14.md', '2026-03-14.md'],
  ['kitchen-2025.md', 'kitchen-2025.md'],
  ['copying.md', 'copying.md'],
  ['(1).md', '(1).md'],
  ['plan', 'plan'],
])('%s was %s', (name, before) => {
  expect(nameBeforeCopying(name)).toBe(before);
});
