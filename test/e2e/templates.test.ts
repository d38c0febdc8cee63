import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../src/node/templates.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const example = join(repository, 'examples', 'level-6');
const asOf = ['--as-of', '2026-11-22'];
const ofCouncil = '# Cyngor Sir Example: {{ report.targetTitle }}\n\n{{ report.verdict }}\n';

/** A folder with templates beside a portfolio that says `settings`. */
function folders(templates: Readonly<Record<string, string | Uint8Array>>, settings = ''): string {
  const folder = temporaryFolder();
  copyExample(join(folder, 'portfolio'));
  writeFiles(folder, {
    ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`team/${name}`, text])),
    'portfolio/otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n${settings}`,
  });
  return folder;
}

const gaps = (folder: string, ...args: readonly string[]): Promise<Run> =>
  runHere(['gaps', '--format', 'md', ...asOf, ...args], { cwd: join(folder, 'portfolio') });

describe.each([
  ['--templates', '', ['--templates', '../team']],
  ['templates in otpath.yaml', 'templates: ../team\n', []],
])('a template of one’s own, named by %s', (_, settings, args) => {
  it('takes the place of ours, for Markdown and for pages, whatever wrote it', async () => {
    const folder = folders({ 'gaps.md': `\uFEFF${ofCouncil.replaceAll('\n', '\r\n')}` }, settings);
    const before = fingerprints(folder);
    const { stdout, stderr, code } = await gaps(folder, ...args);
    expect({ stderr: stderr.split('\n')[0], code }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(
      /^# Cyngor Sir Example: Experienced practitioner\n\nNot ready yet: [^\n]*\n$/,
    );
    const page = await gaps(folder, ...args, '--format', 'html');
    expect(page.stdout).toContain(
      '<h1 id="cyngor-sir-example-experienced-practitioner">Cyngor Sir Example: Experienced practitioner</h1>',
    );
    expect(fingerprints(folder)).toEqual(before);
  });

  it('may be a part of ours, and use one that is new', async () => {
    const folder = folders(
      { 'trust.md': '{% render "motto.md" %}', 'motto.md': 'Pobl yn gyntaf.' },
      settings,
    );
    const { stdout } = await gaps(folder, ...args);
    expect(stdout).toContain('\nPobl yn gyntaf.\n');
    expect(stdout).toContain('# Gap report: Experienced practitioner\n');
  });

  it('may be the frame and the styles of a page', async () => {
    const folder = folders({ 'styles.css': 'body { color: #123456 }\r\n' }, settings);
    const { stdout } = await gaps(folder, ...args, '--format', 'html');
    expect(stdout).toContain('<style>body { color: #123456 }\n</style>');
    expect(stdout.match(/<style>(?!@page \{ @top-left)/g)).toHaveLength(1);
  });

  it('that has a mistake ends the run, and says where and what', async () => {
    const folder = folders({ 'gaps.md': '# One\r\n\r\n  {{ report.targetTitel }}\r\n' }, settings);
    const { stdout, stderr, code } = await gaps(folder, ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.replace(/\s+/g, ' ').trim()).toBe(
      'The template ../team/gaps.md has a mistake in line 3, column 6. There is no value report.targetTitel. Did you mean report.targetTitle?',
    );
  });

  it('that nothing uses is named where it is near one that there is', async () => {
    const folder = folders({ 'Gaps.md': 'x', 'plan.markdown': 'x', 'motto.md': 'x' }, settings);
    const { stderr, code } = await gaps(folder, ...args);
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'The template ../team/Gaps.md takes the place of none. Did you mean gaps.md? The template ../team/plan.markdown takes the place of none. Did you mean plan.md?',
    );
    expect(stderr).not.toContain('motto');
  });

  it('that is no text ends the run', async () => {
    const { stderr, code } = await gaps(
      folders({ 'gaps.md': Uint8Array.of(0xff, 0x61) }, settings),
      ...args,
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      'The template ../team/gaps.md is not text in UTF-8.\nSave it as plain text with the encoding UTF-8.\n',
    );
  });

  it('that is in no folder ends the run', async () => {
    const { stderr, code } = await gaps(folders({}, settings), ...args);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'The template folder "../team" does not exist.\nCorrect the path in --templates, or under templates in otpath.yaml.\n',
    );
  });
});

it('The folder of the option comes before the one of the portfolio, file by file', async () => {
  const folder = folders({ 'gaps.md': 'setting', 'trust.md': 'setting' }, 'templates: ../team\n');
  writeFiles(folder, { 'mine/gaps.md': 'option {% render "trust.md" %}' });
  const { stdout } = await gaps(folder, '--templates', '../mine/');
  expect(stdout).toBe('option setting\n');
});

it('Plans, pathways and frameworks are made from templates of one’s own too', async () => {
  const folder = writeFiles(temporaryFolder(), {
    'plan.md': 'Plan: {{ plan.targetTitle }}',
    'route.md': 'Route: {{ route.framework.id }}',
    'framework.md': 'Framework: {{ framework.id }}',
  });
  const made = async (...args: readonly string[]): Promise<string> =>
    (await runHere([...args, '--format', 'md', '--templates', folder])).stdout;
  expect(await made('plan', example, ...asOf)).toBe('Plan: Experienced practitioner\n');
  expect(await made('route', 'cheshire-east-ot')).toBe('Route: cheshire-east-ot\n');
  expect(await made('framework', 'show', 'milton-keynes-ot')).toBe('Framework: milton-keynes-ot\n');
});

it('A setting that is nearly the one for templates is named', async () => {
  const folder = folders({}, 'template: ../team\n');
  const { stdout } = await runHere(['check', 'portfolio', ...asOf], { cwd: folder });
  expect(stdout).toContain('Did you mean templates?');
});

it('Every template is in the documentation', () => {
  const text = readFileSync(join(repository, 'docs', 'templates.md'), 'utf8');
  const names = Object.keys(builtInTemplates());
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
