import { expect, it } from 'vitest';
import { alwaysCurrent, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { keys, openOtpath } from '../support/terminal.ts';

const folder = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n${alwaysCurrent}`,
    'notes.md':
      '# A quiet word\n\nI rang the safeguarding lead the same day, because she had come to harm.\n',
  });
const flags = ['--title', 'A quiet word', '--date', '2026-03-14', '--type', 'case-study'];

it('marks the statements that the text of notes may show, and says which words led to them', async () => {
  const terminal = openOtpath(['add', '--from', 'notes.md', ...flags], { cwd: folder() });
  await terminal.until('From your text, those marked → may fit. Or type words to search');
  await terminal.until(/\n {2}→ L6-PP-19 /);
  terminal.type(keys.down);
  await terminal.until('Words that match: safeguarding lead, harm');
  terminal.type(keys.down);
  await terminal.until(
    'Words that match: safeguarding lead, harm, safeguarding (escalates concerns)',
  );
  terminal.type(keys.enter);
  await terminal.answer('How does it show L6-PP-19?', 'I told them at once.');
  await terminal.until(/✓ L6-PP-19 /);
  terminal.kill('SIGTERM');
  await terminal.ended;
});

it('finds statements by everyday words, and suggests none where there is no text yet', async () => {
  const terminal = openOtpath(['add', ...flags], { cwd: folder() });
  await terminal.until('Type words, or choose with the arrow keys');
  expect(terminal.text()).not.toContain('→');
  terminal.type('falls');
  await terminal.until(/❯ L5-PP-06 /);
  terminal.kill('SIGTERM');
  await terminal.ended;
});
