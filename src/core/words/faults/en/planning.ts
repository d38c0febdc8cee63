import type { IsoDate } from '../../../model/date.ts';
import { englishDay } from '../../../text/english-day.ts';
import { offer } from '../../findings/en/offer.ts';
import { commandIn } from '../../quoted.ts';
import type { Fault } from '../fault-words.ts';

/** What keeps otpath from showing gaps, plans, pathways, frameworks and schemas, or from writing a plan. */
export const englishPlanningFaults = {
  sinceTooLate: ({ since, asOf }: { readonly since: IsoDate; readonly asOf: IsoDate }): Fault => ({
    message: `--since ${englishDay(since)} is not before ${englishDay(asOf)}, the day of this report.`,
    hint: 'Give an earlier day.',
  }),
  sheetIsNoTable: (): Fault => ({
    message: 'The supervision sheet can’t be a csv table.',
    hint: 'Leave out --format to read it here, or use md, html, docx, pdf or json.',
  }),
  dryRunWithoutWrite: (): Fault => ({
    message: '--dry-run only works together with --write.',
    hint: 'Add --write to see what it would add.',
  }),
  planFilesClosed: ({
    file,
    folder,
  }: {
    readonly file: string;
    readonly folder?: string | undefined;
  }): Fault => ({
    message: `${file} can’t be opened, so otpath can’t see what is missing. Nothing was added to plan.md.`,
    hint: `To see why, run ${commandIn('otpath check', folder)}. Then run: ${commandIn('otpath plan', folder)} --write`,
  }),
  planUnreadable: (at?: { readonly folder?: string | undefined }): Fault => ({
    message: 'otpath can’t read plan.md, so nothing was added to it.',
    hint: `To see what is wrong, run: ${commandIn('otpath check', at?.folder)}`,
  }),
  planMisnamed: ({ file }: { readonly file: string }): Fault => ({
    message: `otpath ignores the file ${file}, because a plan is called plan.md. No second plan was made.`,
    hint: 'Rename it plan.md, or move it to another folder.',
  }),
  planNameTaken: (): Fault => ({
    message: 'Something else is called plan.md, so nothing was written.',
    hint: 'Move it to another folder, or give it another name.',
  }),
  planChanged: (): Fault => ({
    message: 'Another program has just changed plan.md, so nothing was added to it.',
    hint: 'Run this again: otpath plan --write',
  }),
  pathwayNotNamed: ({ known }: { readonly known: readonly string[] }): Fault => ({
    message: 'Which pathway do you want to see?',
    hint: `Choose one of these: ${known.join(', ')}.`,
  }),
  noPathway: ({
    framework,
    near,
    known,
  }: {
    readonly framework: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): Fault => ({
    message: `"${framework}" has no pathway.`,
    hint: offer(near, `These frameworks have one: ${known.join(', ')}.`),
  }),
  frameworkNotNamed: ({ known }: { readonly known: readonly string[] }): Fault => ({
    message: 'Which framework do you want to see?',
    hint: `Choose one of these: ${known.join(', ')}.`,
  }),
  notInFramework: ({
    framework,
    part,
    word,
    near,
    known,
  }: {
    readonly framework: string;
    readonly part: 'level' | 'pillar' | 'stage' | 'facet';
    readonly word: string;
    readonly near: string | undefined;
    readonly known: readonly string[];
  }): Fault => ({
    message: `${framework} has no ${part} "${word}".`,
    hint: offer(near, known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`),
  }),
  fixWithoutFolder: (): Fault => ({
    message: '--fix only changes frameworks that you name.',
    hint: 'Add the path of the folder, for example: otpath framework validate my-frameworks --fix',
  }),
  noFrameworkIn: ({ folder }: { readonly folder: string }): Fault => ({
    message: `There is no framework in "${folder}".`,
    hint: 'A framework is a folder with a file framework.yaml in it. Give the path of the folder or of that file.',
  }),
  outputWithoutKind: (): Fault => ({
    message: '--output needs the kind of file that the schema is for.',
    hint: 'Add the kind, such as otpath schema portfolio --output otpath.schema.json. To see them all, run: otpath schema',
  }),
  directoryAndOutput: (): Fault => ({
    message: 'You can’t use --directory and --output together.',
    hint: 'Leave one of them out.',
  }),
};
