import type { CommandsHelp } from '../command-help.ts';
import { englishFindingOptions } from './findings.ts';

/** Help with the commands for people who maintain framework data. */
export const englishFrameworksHelp = {
  framework: {
    summary: 'list, show, check, import and export frameworks',
    description: 'List, show, check, import and export frameworks.',
    examples: {
      'otpath framework list': 'List the frameworks and the targets in each.',
      'otpath framework show cheshire-east-ot': 'Show what a framework says.',
    },
  },
  'framework list': {
    summary: 'list the frameworks',
    description: 'List the frameworks and the targets in each.',
    examples: {
      'otpath framework list': 'List the frameworks and the targets in each.',
      'otpath framework list --format json': 'List the same as JSON, for other programs.',
    },
  },
  'framework show': {
    summary: 'show a framework, or part of it',
    description:
      'Show what a framework says: levels, stages, routes, role profiles, statements, mappings, and notes from the people who maintain the data.',
    arguments: {
      id: 'framework, such as wales-social-care-ot, or the path of its folder; if you leave it out, the one your portfolio uses',
    },
    options: {
      '--level': 'show only this level',
      '--pillar': 'show only this pillar',
      '--stage': 'show only this stage',
      '--facet':
        'show only this facet: responsibility, knowledge-skills-behaviours or educational-development',
    },
    examples: {
      'otpath framework show milton-keynes-ot': 'Show a whole framework.',
      'otpath framework show wales-social-care-ot --level level-6':
        'Show part of a framework, in this case one level.',
    },
  },
  'framework validate': {
    summary: 'find problems in framework data',
    description:
      'Find problems in framework data: ids that are used twice or do not exist, missing sources, stages that cannot be reached and more. Without a folder, otpath checks every framework it knows. Nothing is changed unless you add --fix.',
    arguments: {
      folder: 'folders of frameworks, folders that contain some, or the path of a framework.yaml',
    },
    options: {
      ...englishFindingOptions,
      '--since':
        'compare with an earlier version, which is a folder or a revision of git; after a revision, show other findings only in files that changed',
    },
    examples: {
      'otpath framework validate': 'Check every framework that otpath knows.',
      'otpath framework validate my-frameworks': 'Check your own, in the folder my-frameworks.',
      'otpath framework validate my-frameworks --since last-year':
        'Check that a new version says what changed since the one in the folder last-year.',
    },
  },
  'framework new': {
    summary: 'start a framework of your own',
    description:
      'Start a framework: a small file with examples and comments for you to change. With --extends it adds to another framework. With --from, otpath makes it from another program’s file, as framework import does. Nothing is overwritten.',
    arguments: { id: 'id of the framework, such as our-council-ot (default: made from the title)' },
    options: {
      '--title': 'title of the framework',
      '--publisher': 'who publishes it, such as your council',
      '--extends': 'framework that it adds to, such as wales-social-care-ot',
      '--from':
        'file to make it from: an Excel workbook, CASE, Moodle, Mahara, SSSOM, YAML, or a list as CSV',
      '--map': 'columns of a plain list, such as text=Statement,level=Grade,pillar=Area',
      '--output': 'folder to put the folder of the framework in (default: this folder)',
    },
    examples: {
      'otpath framework new our-ot --title "Our OTs" --publisher "Our Council"':
        'Start a framework in the folder our-ot.',
      'otpath framework new our-ot --from framework.json':
        'Make a framework from a file of another program.',
    },
  },
  'framework diff': {
    summary: 'show what changed between two versions',
    description:
      'Compare two versions of a framework: what was added, removed, retired, split, merged, moved or reworded, what is asked more or less strongly, and changes to requirements, stages and policy. otpath also proposes the next version number.',
    arguments: {
      old: 'earlier version: a folder, or a framework and a revision of git, such as our-council-ot@HEAD',
      new: 'later version; if you leave it out, the framework as it is now',
    },
    examples: {
      'otpath framework diff hcpc-cpd my-frameworks/hcpc-cpd': 'Compare two versions.',
      'otpath framework diff hcpc-cpd my-frameworks/hcpc-cpd --format md':
        'Write the changes as Markdown.',
    },
  },
  'framework impact': {
    summary: 'show whose work a new version would affect',
    description:
      'Show what a new version of a framework would affect, before it is made: evidence, sign-offs, plans and how much of the target is met, by person and by statement, and how much needs another look. With csv there is a row for each place, for example for a letter to the people affected. Nothing is changed.',
    arguments: {
      new: 'new version: the path of its folder, or a framework',
      portfolios: 'portfolios, or folders that contain some',
    },
    options: {
      '--from':
        'present version to compare with: a folder, or a framework and a revision of git (default: the one that each portfolio uses)',
    },
    examples: {
      'otpath framework impact my-frameworks/our-ot team':
        'Show what a new version would affect in every portfolio in the folder team.',
      'otpath framework impact my-frameworks/our-ot team --format xlsx':
        'Write the same as an Excel workbook.',
    },
  },
  'framework map': {
    summary: 'show how two frameworks relate',
    description:
      'Show what mappings say about two frameworks: what is mapped on both sides, where somebody looked and found nothing, and what nobody has looked at yet, with a heat map of their parts. Mappings are for information and never count as evidence. Nothing is changed.',
    arguments: {
      from: 'framework, such as cheshire-east-ot, or the path of its folder',
      to: 'framework to compare it with',
    },
    options: {
      '--by':
        'group by pillar or by level (a framework without pillars is always grouped by level)',
      '--suggest':
        'also suggest what may match what nobody has looked at yet, by comparing words; nothing is written',
      '--all': 'show everything in the terminal',
    },
    examples: {
      'otpath framework map milton-keynes-ot wales-social-care-ot':
        'Show how far mappings cover two frameworks.',
      'otpath framework map hcpc-cpd wales-social-care-ot --suggest --format csv':
        'List all statements of both as a table, with suggestions.',
    },
  },
  'framework export': {
    summary: 'write a framework for another program',
    description:
      'Write a framework in the format of another program: an Excel workbook that you can edit and import again, CASE (competency frameworks as JSON), Moodle, Mahara SmartEvidence, SSSOM (mappings only), or YAML in one file. At the end, otpath lists what that format can’t hold.',
    arguments: { id: 'framework, such as wales-social-care-ot, or the path of its folder' },
    options: {
      '--format': 'format of the file; if you leave it out, the ending of --output decides',
      '--level': 'level, stage or role profile to export, for mahara',
      '--losses': 'write the full list of what the format can’t hold to this file (.txt or .json)',
      '--as-of': 'date that CASE gives as the date of the last change',
    },
    examples: {
      'otpath framework export wales-social-care-ot --output wales.xlsx':
        'Write a framework as an Excel workbook.',
      'otpath framework export wales-social-care-ot --output wales.json':
        'Write a framework as CASE 1.0.',
      'otpath framework export hcpc-cpd --output hcpc.matrix':
        'Write a framework for Mahara, which takes one level at a time.',
    },
  },
  'framework import': {
    summary: 'make a framework from a file of another program',
    description:
      'Read a framework from a file of another program (an Excel workbook, CASE, Moodle, Mahara, SSSOM, YAML in one file, or a plain list in Excel or as CSV) and write it as a folder that otpath can use. otpath recognises the format, and says what it could not keep. A framework that is there is replaced only with --replace.',
    arguments: { file: 'file to import' },
    options: {
      '--format': 'format of the file; if you leave it out, otpath recognises it',
      '--id': 'id of the new framework, such as our-council-ot',
      '--title':
        'title of the framework (default: that in the file; for a plain list, the name of the file)',
      '--map': 'columns of a plain list, such as text=Statement,level=Grade,pillar=Area',
      '--output': 'folder to put the folder of the framework in (default: this folder)',
      '--losses': 'write the full list of what was odd or not kept to this file (.txt or .json)',
      '--extends':
        'make your own version of this framework, from its edited workbook: only what you changed, added or set aside',
      '--publisher': 'who publishes it, such as your council (default: as in the file)',
      '--dry-run': 'show what would be new, changed and removed, and write nothing',
      '--replace':
        'replace the framework that is there; the earlier version is kept in the folder earlier',
    },
    examples: {
      'otpath framework import framework.json': 'Import a file. otpath recognises the format.',
      'otpath framework import our-ot.xlsx --dry-run':
        'Show what an import would change, and write nothing.',
      'otpath framework import moodle.csv --id our-ot --output frameworks':
        'Import a file from Moodle as frameworks/our-ot.',
    },
  },
  schema: {
    summary: 'write JSON Schemas, which help editors to check YAML files',
    description:
      'Write the JSON Schema of a kind of file, so that an editor such as VS Code can suggest and check what you type; or of what a command writes with --format json, for other programs. Without a kind, list them all.',
    arguments: { kind: 'kind of file or output' },
    options: {
      '--for-portfolio': 'suggest the ids and titles of the frameworks that a portfolio uses',
      '--directory': 'write the schema of every kind of file to this folder',
    },
    examples: {
      'otpath schema': 'List the kinds of files that have a schema.',
      'otpath schema portfolio --output otpath.schema.json': 'Write the schema of otpath.yaml.',
    },
  },
} satisfies CommandsHelp;
