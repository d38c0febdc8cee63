import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot, packageVersion } from '../../src/node/package.ts';
import { builtInTemplates, hashOf } from '../../src/node/templates.ts';
import { repository } from '../support/run.ts';

describe('the package', () => {
  it('is found from source, with its version', () => {
    expect(packageRoot).toBe(repository);
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(packageVersion()).toBe(version);
  });
});

describe('the templates', () => {
  const files = builtInTemplates();

  it('are all there, with line feeds alone', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['gaps.md', 'page.html', 'styles.css']),
    );
    for (const { text } of Object.values(files)) expect(text).not.toContain('\r');
  });

  it('come with the hash of their styles, by which a page lets them in', () => {
    const css = readFileSync(join(repository, 'templates', 'styles.css'), 'utf8');
    const hash = createHash('sha256').update(css.replaceAll('\r\n', '\n')).digest('base64');
    expect(hashOf(files['styles.css']!.text)).toBe(hash);
  });
});
