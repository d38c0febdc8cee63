import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { progressOn } from '../../src/cli/progress.ts';

/** A terminal of 30 columns, or no terminal, with what was written to it, and a clock. */
function hostWith(isTerminal: boolean): {
  host: Host;
  written: () => string;
  pass: (milliseconds: number) => void;
} {
  let text = '';
  let now = 0;
  const stderr = {
    write: (more: string) => {
      text += more;
    },
    isTerminal,
    columns: isTerminal ? 30 : undefined,
  };
  const host = { stderr, now: () => new Date(now) } as unknown as Host;
  return {
    host,
    written: () => text,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** What a terminal shows of a line that is written over. */
const shown = (written: string): string => {
  let line = '';
  for (const part of written.split('\r')) line = part + line.slice(part.length);
  return line.trimEnd();
};

describe('the progress of long work', () => {
  it('stands on one line of the terminal, and is gone at the end', () => {
    const { host, written, pass } = hostWith(true);
    const progress = progressOn(host, {});
    progress.say('Reading evidence/a.pdf …');
    expect(shown(written())).toBe('Reading evidence/a.pdf …');
    pass(200);
    progress.say('Packing: 5%');
    expect(shown(written())).toBe('Packing: 5%');
    progress.end();
    expect(shown(written())).toBe('');
    expect(written()).not.toContain('\n');
  });

  it('is cut to the width of the terminal, and cleaned', () => {
    const { host, written } = hostWith(true);
    progressOn(host, {}).say(`Reading ${'very-'.repeat(20)}long\u001b[31m.pdf`);
    expect(shown(written()).length).toBeLessThan(30);
    expect(written()).not.toContain('\u001b');
  });

  it('is not told more often than somebody can read', () => {
    const { host, written, pass } = hostWith(true);
    const progress = progressOn(host, {});
    progress.say('one');
    progress.say('two');
    pass(150);
    progress.say('three');
    expect(written()).toContain('one');
    expect(written()).not.toContain('two');
    expect(shown(written())).toBe('three');
  });

  it('is silent where there is no terminal, and where nobody wants to hear', () => {
    const { host, written } = hostWith(false);
    progressOn(host, {}).say('one');
    const quiet = hostWith(true);
    progressOn(quiet.host, { quiet: true }).say('one');
    expect([written(), quiet.written()]).toEqual(['', '']);
  });
});
