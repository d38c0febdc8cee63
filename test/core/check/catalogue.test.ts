import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/check/rules/index.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'core', 'check', 'rules');

describe('the catalogue of rules', () => {
  it('has every rule of the folder', () => {
    const files = readdirSync(folder).filter((name) =>
      /: (?:Reading|Portfolio|Framework)Rule(?:<'[a-z-]+'>)? = \{/.test(
        readFileSync(join(folder, name), 'utf8'),
      ),
    );
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('uses each code and each name once, in order', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect([...codes].sort()).toEqual(codes);
  });
});
