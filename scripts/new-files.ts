/** What a new rule, format, framework or command begins with: its files, and the one line that makes it known. */

export type NewKind = 'rule' | 'format' | 'framework' | 'command';

/** The present text of a file of the repository; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** The new texts of files, by path. */
export type NewFiles = ReadonlyMap<string, string>;

/** Says why nothing can be begun under this name. */
export class CannotBegin extends Error {}

/** The files of something new. Throws CannotBegin where the name is taken, or no name. */
export function filesOfNew(kind: NewKind, name: string, read: ReadFile): NewFiles {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new CannotBegin(
      `"${name}" is no name such as missing-witness: small letters and hyphens.`,
    );
  }
  const files = makers[kind](name, read);
  const taken = [...files.keys()].find(
    (path) => !knownFiles.includes(path) && read(path) !== undefined,
  );
  if (taken !== undefined) throw new CannotBegin(`${taken} is there already.`);
  return files;
}

const rulesIndex = 'src/core/check/rules/index.ts';
const formatsIndex = 'src/core/render/index.ts';
const commandsIndex = 'src/cli/commands/index.ts';
const commandGroups = 'src/cli/command-groups.ts';
const helpTexts = 'src/core/words/help/en/looking-closer.ts';
const welshHelpTexts = 'src/core/words/help/cy/looking-closer.ts';
const evidenceArgs = 'src/core/model/finding-args/evidence.ts';
const evidenceWords = 'src/core/words/findings/en/evidence.ts';
const welshEvidenceWords = 'src/core/words/findings/cy/evidence.ts';
const knownFiles = [
  rulesIndex,
  formatsIndex,
  commandsIndex,
  commandGroups,
  helpTexts,
  welshHelpTexts,
  evidenceArgs,
  evidenceWords,
  welshEvidenceWords,
];

const makers: Readonly<Record<NewKind, (name: string, read: ReadFile) => NewFiles>> = {
  rule: newRule,
  format: newFormat,
  framework: newFramework,
  command: newCommand,
};

/**
 * A rule on evidence, with the next free code, what it has to say and the sentences for that. Its examples are
 * tested as soon as it is listed.
 */
function newRule(name: string, read: ReadFile): NewFiles {
  const index = textOf(rulesIndex, read);
  const names = [...index.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, one]) => one!);
  const codes = names.flatMap(
    (one) => /code: 'OT3(\d\d)'/.exec(read(ruleFile(one)) ?? '')?.[1] ?? [],
  );
  const code = `OT3${String(Math.max(0, ...codes.map(Number)) + 1).padStart(2, '0')}`;
  const id = camelCase(name);
  const key = name.includes('-') ? `'${name}'` : name;
  return new Map([
    [
      ruleFile(name),
      `import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Why this has to be known, in one sentence. */
export const ${id}: PortfolioRule<'${name}'> = {
  about: 'portfolio',
  code: '${code}',
  name: '${name}',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence whose title is only a question mark.',
    why: 'A panel can’t tell what the evidence is about.',
    fix: 'Give the evidence a title that says what you did.',
    bad: kitchen({ title: '«?»' }),
    good: kitchen(),
  }),
  *check({ portfolio, locate }) {
    for (const { title, origin } of portfolio.evidence) {
      if (title !== '?') continue;
      yield { at: locate(origin, 'title'), args: { title } };
    }
  },
};
`,
    ],
    [
      rulesIndex,
      withListed(withImport(index, id, `./${name}.ts`), 'rules: readonly Rule[] = [', id),
    ],
    [
      evidenceArgs,
      insertAfter(
        textOf(evidenceArgs, read),
        'export interface EvidenceArgs {\n',
        `  readonly ${key}: { readonly title: string };\n`,
      ),
    ],
    [
      evidenceWords,
      insertAfter(
        textOf(evidenceWords, read),
        'export const evidenceFindings: Sentences<EvidenceArgs> = {\n',
        `  ${key}: ({ title }) => ({
    message: \`The title "\${title}" says nothing.\`,
    hint: 'Write what you did.',
  }),
`,
      ),
    ],
    [
      welshEvidenceWords,
      insertAfter(
        textOf(welshEvidenceWords, read),
        'export const welshEvidenceFindings: Sentences<EvidenceArgs> = {\n',
        `  ${key}: ({ title }) => ({
    message: \`Nid yw’r teitl "\${title}" yn dweud dim.\`,
    hint: 'Ysgrifennwch beth a wnaethoch.',
  }),
`,
      ),
    ],
  ]);
}

const ruleFile = (name: string): string => `src/core/check/rules/${name}.ts`;

/** A form of findings, with a test of its own beside those that run over every form. */
function newFormat(name: string, read: ReadFile): NewFiles {
  const index = textOf(formatsIndex, read);
  const maker = `formatFindings${pascalCase(name)}`;
  const line = `  ${name.includes('-') ? `'${name}'` : name}: async (folders, { words }) =>
    (await import('./findings-${name}.ts')).${maker}(folders, words),
`;
  return new Map([
    [
      `src/core/render/findings-${name}.ts`,
      `import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import type { FindingWords } from '../words/findings/index.ts';
import { Places, sayInOneLine } from './findings.ts';

/** One finding a line: its place, its code, and what is wrong. */
export function ${maker}(
  folders: readonly CheckedFolder[],
  words: FindingWords,
): string {
  const lines = folders.flatMap((folder) => {
    const places = new Places(folder.texts);
    return folder.findings.map((finding) => {
      const { file, line } = places.placeOf(finding.at);
      const said = sayInOneLine(finding, folder, words);
      return \`\${shownPath(folder, file)}:\${String(line)} \${finding.code} \${said}\\n\`;
    });
  });
  return lines.join('');
}
`,
    ],
    [
      `test/core/render/findings-${name}.test.ts`,
      `import { expect, it } from 'vitest';
import { findingWordsIn } from '../../../src/core/words/findings/index.ts';
import { ${maker} } from '../../../src/core/render/findings-${name}.ts';

it('gives nothing where nothing was found', () => {
  const folder = {
    of: 'portfolio',
    path: '.',
    findings: [],
    texts: new Map(),
    mask: (sentence: string) => sentence,
    counts: {},
  } as const;
  expect(${maker}([folder], findingWordsIn('en'))).toBe('');
});
`,
    ],
    [formatsIndex, insertAfter(index, 'export const findingFormats = {\n', line)],
  ]);
}

/** The smallest framework that has something to claim. A folder in frameworks/ needs no line anywhere. */
function newFramework(name: string): NewFiles {
  const folder = `frameworks/${name}`;
  return new Map([
    [
      `${folder}/framework.yaml`,
      `id: ${name}
title: Title of the framework
version: 1.0.0
publisher: Who published it
language: en
source:
  title: Title of the document
pillars:
  - id: practice
    title: Professional practice
    source: p. 1
levels:
  - id: level-1
    title: First level
    rank: 1
    source: p. 1
`,
    ],
    [
      `${folder}/statements.yaml`,
      `statements:
  - id: L1-01
    level: level-1
    pillar: practice
    facet: responsibility
    text: What somebody at this level does, in your own words.
    strength: must
    source: p. 2
    revision: 1
`,
    ],
  ]);
}

/** A command that a portfolio is given to, with what help says about it in each language. */
function newCommand(name: string, read: ReadFile): NewFiles {
  const index = textOf(commandsIndex, read);
  const add = `add${pascalCase(name)}`;
  const key = name.includes('-') ? `'${name}'` : name;
  return new Map([
    [
      `src/cli/commands/${name}/${name}.ts`,
      `import type { AddCommand } from '../../command.ts';
import { openPortfolioAt } from '../../load.ts';
import { asOfOption, folderArgument, type CommonOptions } from '../../options.ts';

export const ${add}: AddCommand = (program, host, run) => {
  program
    .command('${name}')
    .addArgument(folderArgument('[portfolio]'))
    .addOption(asOfOption())
    .action(
      run((path: string, options: CommonOptions) => {
        const { workspace } = openPortfolioAt(path, options, host);
        return { output: \`\${workspace.settings.practitioner.name}\\n\` };
      }),
    );
};
`,
    ],
    [
      `test/e2e/${name}.test.ts`,
      `import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample } from '../support/temporary.ts';

it('says whose portfolio it is', async () => {
  const { stdout, code } = await runHere(['${name}'], { cwd: copyExample() });
  expect({ stdout, code }).toEqual({ stdout: 'Bethan Example\\n', code: 0 });
});
`,
    ],
    [
      commandsIndex,
      insertAfter(
        index,
        'commands: Readonly<Record<string, () => Promise<AddCommand>>> = {\n',
        `  ${key}: async () => (await import('./${name}/${name}.ts')).${add},\n`,
      ),
    ],
    [commandGroups, insertAfter(textOf(commandGroups, read), '  lookingCloser: [', `'${name}', `)],
    [
      helpTexts,
      insertAfter(
        textOf(helpTexts, read),
        'export const englishLookingCloserHelp = {\n',
        newHelp(key, `otpath ${name}`, {
          summary: 'show whose portfolio it is',
          description: 'Show whose portfolio it is. Changes nothing.',
          examples: [
            'Show whose portfolio you are in.',
            'Show whose portfolio the folder mine is.',
          ],
        }),
      ),
    ],
    [
      welshHelpTexts,
      insertAfter(
        textOf(welshHelpTexts, read),
        'export const welshLookingCloserHelp: typeof englishLookingCloserHelp = {\n',
        newHelp(key, `otpath ${name}`, {
          summary: 'dangos pwy biau’r portffolio',
          description: 'Dangos pwy biau’r portffolio. Nid yw’n newid dim.',
          examples: [
            'Dangos pwy biau’r portffolio yr ydych ynddo.',
            'Dangos pwy biau’r portffolio yn y ffolder mine.',
          ],
        }),
      ),
    ],
  ]);
}

/** What help says about a new command. */
interface NewHelp {
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly [string, string];
}

const newHelp = (key: string, line: string, { summary, description, examples }: NewHelp): string =>
  `  ${key}: {
    summary: '${summary}',
    description: '${description}',
    examples: {
      '${line}': '${examples[0]}',
      '${line} mine': '${examples[1]}',
    },
  },
`;

function textOf(path: string, read: ReadFile): string {
  const text = read(path);
  if (text === undefined) throw new CannotBegin(`${path} is not there.`);
  return text;
}

/** A text with an import among those of the same folder, in their order. */
function withImport(text: string, name: string, from: string): string {
  const line = `import { ${name} } from '${from}';\n`;
  const imports = [...text.matchAll(/^import \{ \w+ \} from '(\.\/[^']+)';\n/gm)];
  const next = imports.find(([, one = '']) => one > from) ?? imports.at(-1);
  const at = next ? next.index : 0;
  return text.slice(0, at) + line + text.slice(at);
}

/** A list with one entry more, at its end. */
function withListed(text: string, opening: string, name: string): string {
  const start = text.indexOf(opening);
  const end = text.indexOf('\n];', start);
  if (start < 0 || end < 0) throw new CannotBegin(`There is no list "${opening}".`);
  return `${text.slice(0, end)}\n  ${name},${text.slice(end)}`;
}

function insertAfter(text: string, before: string, inserted: string): string {
  const at = text.indexOf(before);
  if (at < 0) throw new CannotBegin(`There is no "${before.trim()}".`);
  return text.slice(0, at + before.length) + inserted + text.slice(at + before.length);
}

const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const camelCase = (name: string): string =>
  pascalCase(name).replace(/^./, (letter) => letter.toLowerCase());
