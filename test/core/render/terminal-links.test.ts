import { describe, expect, it } from 'vitest';
import { linkNames } from '../../../src/core/render/terminal-links.ts';

const files = new Set([
  'evidence/2026-03-tŷ.md',
  'evidence/My visit notes.md',
  'pack.zip',
  'My pack.zip',
  'otpath.yaml',
]);

/** Shows links as [text](address), with their numbers. */
const seen = (text: string): string =>
  linkNames(text, {
    ofFile: (path) => (files.has(path) ? `file:///p/${encodeURI(path)}` : undefined),
    ofRule: (code) => (code === 'OT301' ? 'file:///rules/OT301.txt' : undefined),
  }).replace(
    /\u001b\]8;id=(\d+);([^\u001b]+)\u001b\\([^\u001b]*)\u001b\]8;;\u001b\\/g,
    (_, id: string, address: string, name: string) => `[${name}](${id} ${address})`,
  );

describe('links in a terminal', () => {
  it('lead from a rule code to what explains it, and from no other code', () => {
    expect(seen('error[OT301]: OT999, XOT301 and OT3011')).toBe(
      'error[[OT301](0 file:///rules/OT301.txt)]: OT999, XOT301 and OT3011',
    );
  });

  it('lead from a file that is there, without the line, the column and the full stop', () => {
    expect(seen('--> evidence/2026-03-tŷ.md:3:15\n')).toBe(
      '--> [evidence/2026-03-tŷ.md](0 file:///p/evidence/2026-03-t%C5%B7.md):3:15\n',
    );
    expect(seen('Written to pack.zip. (otpath.yaml), other.zip')).toBe(
      'Written to [pack.zip](0 file:///p/pack.zip). ([otpath.yaml](1 file:///p/otpath.yaml)), other.zip',
    );
  });

  it('take the longest name, with its spaces', () => {
    expect(seen('Written to My pack.zip.')).toBe(
      'Written to [My pack.zip](0 file:///p/My%20pack.zip).',
    );
  });

  it('are divided where a name is broken between lines, so that the space before a line is no link', () => {
    const address = 'file:///p/evidence/My%20visit%20notes.md';
    expect(seen('    > Add it to evidence/My visit\n      notes.md, please.')).toBe(
      `    > Add it to [evidence/My visit](0 ${address})\n      [notes.md](0 ${address}), please.`,
    );
  });

  it('leave the colours around them as they are', () => {
    expect(seen('\u001b[31mwarning[OT301]\u001b[39m: \u001b[2motpath.yaml\u001b[22m')).toBe(
      '\u001b[31mwarning[[OT301](0 file:///rules/OT301.txt)]\u001b[39m: \u001b[2m[otpath.yaml](1 file:///p/otpath.yaml)\u001b[22m',
    );
  });
});
