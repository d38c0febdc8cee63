import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutCommands } from '../../../src/core/words/page-commands.ts';
import { repository } from '../../support/run.ts';

const catalogues = join(repository, 'src', 'core', 'words');
const command =
  /otpath (?:add|check|explain|find|framework(?! validate)|gaps|init|pack|plan|route|sign|verify|cohort)\b/;

/** The files of what can be shown in the page, in one language. */
function filesOf(language: 'en' | 'cy'): readonly string[] {
  const reports = ['reasons', 'plan', 'trust', 'cpd', 'explain', 'cohort', 'find', 'lists'];
  const faults = ['opening', 'checking', 'adding', 'claims', 'planning', 'signing', 'templates'];
  return [
    ...readdirSync(join(catalogues, 'findings', language)).map(
      (name) => `findings/${language}/${name}`,
    ),
    ...reports.map((name) => `${language}-${name}.ts`),
    ...faults.map((name) => `faults/${language}/${name}.ts`),
    ...['notices', 'sign', 'sign-sheet', 'status', 'pack'].map(
      (name) => `conversations/${language}/${name}.ts`,
    ),
  ];
}

/** Every line of the catalogues that names a command, with a file in the place of what is filled in. */
function linesOf(language: 'en' | 'cy'): readonly string[] {
  const known = new Set(
    [
      '',
      'findings/en',
      'findings/cy',
      'faults/en',
      'faults/cy',
      'conversations/en',
      'conversations/cy',
    ].flatMap((folder) => readdirSync(join(catalogues, folder)).map((name) => join(folder, name))),
  );
  return filesOf(language)
    .filter((file) => known.has(file))
    .flatMap((file) => readFileSync(join(catalogues, file), 'utf8').split('\n'))
    .filter((line) => command.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
    .map((line) => line.replace(/\$\{[^}]*\}/g, 'evidence/a-1.md'));
}

describe('what the page says in the place of commands', () => {
  it.each(['en', 'cy'] as const)('leaves none that it could show (%s)', (language) => {
    const lines = linesOf(language);
    expect(lines.length).toBeGreaterThan(20);
    const left = lines
      .map((line) => withoutCommands(line, language))
      .filter((line) => command.test(line));
    expect(left).toEqual([]);
  });

  it.each([
    ['To see what is wrong, run: otpath check', 'To see what is wrong, go to Check.'],
    [
      'To see what is wrong, run: otpath check fay',
      'To see what is wrong, open fay and go to Check.',
    ],
    ['Run otpath check --fix, or type it anew.', 'Go to Check and fix it there, or type it anew.'],
    [
      '12 more actions can wait. See all of them with otpath plan --all.',
      '12 more actions can wait. See all of them with “Show all suggestions” in Plan.',
    ],
    [
      'Add these to plan.md with otpath plan --write. Your own rows stay as they are.',
      'Add these to plan.md with “Add the suggestions to plan.md” in Plan. Your own rows stay as they are.',
    ],
    ['To see all statements, run: otpath gaps --all', 'To see all statements, go to Gaps.'],
    [
      'Ask your supervisor to sign it: otpath sign evidence/audit.md',
      'Ask your supervisor to sign it in Sign-offs: evidence/audit.md',
    ],
    [
      'Ask Nia Sample to look at it again: otpath sign --renew evidence/audit.md',
      'Ask Nia Sample to look at it again in Sign-offs: evidence/audit.md',
    ],
    [
      'Make a new sheet with otpath sign --request and ask.',
      'Make a new sheet in Sign-offs and ask.',
    ],
    [
      'Rename it otpath.yaml. Then run otpath again.',
      'Rename it otpath.yaml. Then open the folder again.',
    ],
    ['otpath can’t read text in pictures.', 'otpath can’t read text in pictures.'],
  ])('%s', (sentence, inPage) => {
    expect(withoutCommands(sentence, 'en')).toBe(inPage);
  });

  it('says it in Welsh too', () => {
    expect(withoutCommands('I weld beth sydd o’i le, rhedwch: otpath check', 'cy')).toBe(
      'I weld beth sydd o’i le, ewch i Gwirio.',
    );
    expect(withoutCommands('Gweler pob un gydag otpath plan --all --lang cy.', 'cy')).toBe(
      'Gweler pob un gyda “Dangos pob awgrym” yn Cynllun.',
    );
  });
});
