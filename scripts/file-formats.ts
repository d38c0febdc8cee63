/** The page of the docs that lists every key of every file, from the schemas that check them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/node/package.ts';
import { schemaWords } from '../src/core/words/conversations/en/schema.ts';
import { schemas, type FileKind } from '../src/core/files/schemas.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

/** What each file is for, and an example of it that the tests know to be right. */
const kinds: Readonly<
  Record<FileKind, { readonly title: string; readonly about: string; readonly example?: string }>
> = {
  portfolio: {
    title: 'Settings: otpath.yaml',
    about: 'The practitioner, the target and the credentials. `otpath init` writes this file.',
    example: 'examples/level-6/otpath.yaml',
  },
  evidence: {
    title: 'Evidence: the head of a file in evidence/',
    about:
      'A piece of evidence is a Markdown file: a head between two lines of three hyphens, and your text below it. `otpath add` writes one.',
    example: 'examples/level-6/evidence/2026-03-single-handed-care.md',
  },
  waivers: {
    title: 'Waivers: waivers.yaml',
    about:
      'Requirements that somebody has set aside. A waiver only counts with a reason and a name.',
    example: 'examples/level-6/waivers.yaml',
  },
  'sign-off': {
    title: 'Sign-offs: signoffs/*.yaml',
    about: 'An assessor’s decisions on claims. `otpath sign` writes this file. Don’t edit it.',
  },
  'sign-off-sheet': {
    title: 'Sign-off sheet: *.otpath-signoff.json',
    about:
      'What the page of a sign-off sheet saves. `otpath sign --request` makes the page and `otpath sign --from` reads what it saves.',
  },
  'second-reading': {
    title: 'Second readings: moderation/*.yaml',
    about:
      'What somebody said who read a piece again without seeing the decision on it, and what both decided together. `otpath sign --second` and `otpath sign --joint` write it; it is not meant to be edited. It is not a sign-off and counts for nothing in a gap report.',
  },
  'sample-plan': {
    title: 'Plan of a sample for moderation',
    about:
      'What `otpath cohort sample` draws for a second look. `--plan` names the file, which can have any name.',
    example: 'examples/moderation-plan.yaml',
  },
  migration: {
    title: 'Migrations: migrations/*.json',
    about:
      'What `otpath migrate` changed, so that it can be undone. `otpath migrate --write` writes this file. Don’t edit it.',
  },
  decisions: {
    title: 'Decisions for otpath migrate',
    about:
      'What you decided about statements that were split or changed. `otpath migrate --write-decisions` writes this file for you to edit. It can have any name.',
  },
  panel: {
    title: 'Decisions of panels: panel/*.yaml',
    about:
      'What a panel decided on a pack. `otpath pack --read-form` writes it from the form that the panel filled in. It changes no state of a requirement.',
  },
  'panel-form': {
    title: 'Form of a panel: *.otpath-form.json',
    about:
      'What the page of a pack saves when a panel has filled in the form. `otpath pack --read-form` reads it.',
  },
  policy: {
    title: 'Policy of an organisation',
    about:
      'How much evidence is enough. `organisation_policy` in `otpath.yaml` names the file. For anything you leave out, the framework’s or otpath’s own rule applies.',
  },
  vocabulary: {
    title: 'Vocabulary of an organisation',
    about:
      'Everyday words, and the words that frameworks use for the same thing. `otpath find` and the search in `otpath add` look for both. otpath comes with `frameworks/vocabulary.yaml`. An organisation can add its own file, which `vocabulary` in its policy file names. Words help you to find statements. They never count as evidence.',
  },
  cohort: {
    title: 'Milestones of a programme: cohort.yaml',
    about:
      'What is expected of people by when. `otpath cohort` reads it from the folder that it looks into, or from the file that `--milestones` names.',
  },
  manifest: {
    title: 'Manifest of a submission pack: manifest.json',
    about:
      'Every file of a pack with its size and SHA-256. `otpath pack` writes it and `otpath verify` reads it.',
  },
  framework: {
    title: 'Framework: framework.yaml',
    about: 'The main file of a framework. Its folder has the name of the framework.',
  },
  'framework-part': {
    title: 'Framework: the other files of its folder',
    about:
      'You can keep any of these sections of `framework.yaml` in separate files next to it: `levels`, `pillars`, `statements`, `stages`, `routes`, `profiles`, `mappings`, `policy`, `cpd_record`, `evidence_types`, `notes` and `omitted`, with the same keys.',
  },
};

interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly what: string;
}

/** Every key of a schema, those of lists and of parts below them. Parts that several share are named, and told once. */
function rowsOf(schema: Schema, definitions: Schema['$defs'], path = ''): readonly Row[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    const { $ref: named, ...rest } = given;
    const definition = named?.split('/').at(-1);
    const property = definition === undefined ? given : { ...definitions![definition]!, ...rest };
    const key = `${path}${name}`;
    const list = property.type === 'array';
    const inside = list ? property.items! : property;
    const referred = inside.$ref?.split('/').at(-1) ?? (inside.oneOf ? definition : undefined);
    // A text is a word of this page, and not a section of it.
    const shared = referred === 'text' ? undefined : referred;
    const row = {
      key,
      required: required.has(name),
      what: [property.description ?? inside.description, shapeOf(property, definition, shared)]
        .filter((text) => text !== undefined && text !== '')
        .join(' '),
    };
    if (property.description === undefined && inside.description === undefined) {
      missing.push(key);
    }
    // How much is enough is told once, on its own, and so is how a rule of it is written.
    if (name === 'policy' && path === '') {
      return schema === policy
        ? [row, ...rowsOf(inside, definitions, `${key}.`)]
        : [{ ...row, what: `${row.what} As under [policy](#policy-of-an-organisation).` }];
    }
    if (path === 'policy.rules.') {
      return [
        {
          ...row,
          what: [row.what, shapeOf(inside.properties!['value']!, undefined, undefined)].join(' '),
        },
      ];
    }
    const below =
      isText(definition) || shared !== undefined
        ? []
        : rowsOf(inside, definitions, list ? `${key}[].` : `${key}.`);
    return [row, ...below];
  });
}

const policy = schemas.policy as object as Schema;
const missing: string[] = [];

const isText = (definition: string | undefined): boolean =>
  definition === 'text' || definition === 'source';

/** What may stand there, in words. */
function shapeOf(
  schema: Schema,
  definition: string | undefined,
  shared: string | undefined,
): string {
  const { type, items, enum: words, const: word, pattern, minimum, maximum } = schema;
  if (definition === 'text') return 'A text, or a text for each language.';
  if (definition === 'source') return '';
  if (shared !== undefined) {
    const of = `[${shared}](#${shared})`;
    return type === 'array' ? `A list, each as under ${of}.` : `As under ${of}.`;
  }
  if (words) return `One of: ${words.map((one) => `\`${one}\``).join(', ')}.`;
  if (word !== undefined) return `\`${word}\`.`;
  if (type === 'array') {
    return items?.enum
      ? `A list of: ${items.enum.map((one) => `\`${one}\``).join(', ')}.`
      : 'A list.';
  }
  if (type === 'boolean') return '`true` or `false`.';
  if (type === 'integer' || type === 'number') {
    if (minimum === maximum) return '';
    const whole = type === 'integer' ? 'A whole number' : 'A number';
    if (minimum === undefined) return `${whole}.`;
    return maximum === undefined
      ? `${whole} from ${String(minimum)}.`
      : `${whole} from ${String(minimum)} to ${String(maximum)}.`;
  }
  if (pattern === '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') {
    return type === 'string' ? 'A date such as 2026-03-14.' : '';
  }
  return '';
}

const table = (rows: readonly Row[]): string =>
  [
    '| key | required | what it is |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ key, required, what }) =>
        `| \`${key}\` | ${required ? 'yes' : ''} | ${what.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');

/** A part of which there are several kinds, such as a requirement: what all have, and what each has besides. */
function kindsOf(schema: Schema, definitions: Schema['$defs']): string {
  const members = schema.oneOf!.map((member) => rowsOf(member, definitions));
  const [first = []] = members;
  const common = first.filter((row) =>
    members.every((rows) => rows.some(({ key, what }) => key === row.key && what === row.what)),
  );
  const own = schema.oneOf!.map((member, index) => {
    const { kind } = member.properties!;
    const rows = members[index]!.filter(
      ({ key }) => key !== 'kind' && !common.some((row) => row.key === key),
    );
    const heading = `With \`kind: ${kind!.const!}\``;
    return rows.length === 0 ? `${heading} nothing else.` : `${heading}:\n\n${table(rows)}`;
  });
  return [table(common), ...own].join('\n\n');
}

export function fileFormatsPage(): string {
  const parts = (Object.keys(kinds) as FileKind[]).map((kind) => {
    const schema = schemas[kind] as Schema;
    const { title, about, example } = kinds[kind];
    const sections = [
      `## ${title}`,
      about,
      ...(kind === 'framework-part' ? [] : [table(rowsOf(schema, schema.$defs))]),
    ];
    if (example !== undefined) {
      const text = readFileSync(join(packageRoot, example), 'utf8').trimEnd();
      const language = example.endsWith('.md') ? 'markdown' : 'yaml';
      sections.push(
        `An example, [${example}](../${example}):`,
        `\`\`\`${language}\n${text}\n\`\`\``,
      );
    }
    if (kind === 'framework') {
      for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
        if (isText(name)) continue;
        const described = definition.oneOf
          ? kindsOf(definition, schema.$defs)
          : table(rowsOf(definition, schema.$defs));
        sections.push(`### ${name}`, described);
      }
    }
    return sections.join('\n\n');
  });
  if (missing.length > 0) throw new Error(`Without a description: ${missing.join(', ')}`);
  const list = (Object.keys(kinds) as FileKind[]).map(
    (kind) => `| \`otpath schema ${kind}\` | ${schemaWords.kinds[kind]} |`,
  );
  return [
    '# File formats',
    '<!-- Generated by npm run generate from the schemas themselves. -->',
    'otpath reads and writes plain text. This page lists every key of every file. A key after a dot is inside the key before the dot, and `[]` means that there can be several. If a file has a key that is not listed here, `check` tells you.',
    'You can also get this as JSON Schema. Editors use it to suggest keys and check what you type:',
    ['| command | for |', '| --- | --- |', ...list].join('\n'),
    ...parts,
    '',
  ].join('\n\n');
}
