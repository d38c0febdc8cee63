import { expect, it } from 'vitest';
import { quoted } from '../../src/cli/quoted.ts';

it.each([
  ['C:\\Users\\bethan\\pack.zip', 'win32', 'C:\\Users\\bethan\\pack.zip'],
  ['C:\\Users\\Bethan Example\\pack.zip', 'win32', '"C:\\Users\\Bethan Example\\pack.zip"'],
  ["Bethan's pack.zip", 'win32', '"Bethan\'s pack.zip"'],
  ['evidence/tŷ.md', 'win32', 'evidence/tŷ.md'],
  ['my pack.zip', 'linux', '"my pack.zip"'],
  ['cost $5.zip', 'linux', "'cost $5.zip'"],
  ["it's $5.zip", 'darwin', "'it'\\''s $5.zip'"],
] as const)('%s on %s', (path, platform, shown) => {
  expect(quoted(path, platform)).toBe(shown);
});
