import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..', '..', 'src');

/** The names that the public entry shares with what it is made of. */
const ofTheLibrary = new Set(['filesInMemory', 'filesOver']);

it('lets one exported name mean one thing', () => {
  const files = new Map<string, Set<string>>();
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(join(source, path), 'utf8');
    const names = text.matchAll(
      /^export (?:abstract )?(?:async )?(?:const|function\*?|class|interface|type) ([\w$]+)/gm,
    );
    for (const [, name = ''] of names) {
      files.set(name, (files.get(name) ?? new Set()).add(path));
    }
  }
  expect(files.size).toBeGreaterThan(1000);
  const twice = [...files].filter(([name, paths]) => paths.size > 1 && !ofTheLibrary.has(name));
  expect(twice.map(([name, paths]) => `${name}: ${[...paths].sort().join(', ')}`)).toEqual([]);
});
