import type { HelpWords } from '../core/words/help/index.ts';

type Group = keyof HelpWords['groups'];

/** The commands by what people use them for, in the order in which help shows them. */
export const groups: Readonly<Record<Group, readonly string[]>> = {
  firstSteps: ['init', 'add', 'check', 'gaps'],
  lookingCloser: ['find', 'plan', 'route', 'explain', 'migrate'],
  assessors: ['sign', 'pack', 'verify', 'cohort', 'merge'],
  frameworks: ['framework', 'schema'],
  otpath: ['page', 'doctor', 'completion', 'help'],
};

/** The group under whose heading help shows a command. */
export const groupOf = (name: string): Group | undefined =>
  (Object.keys(groups) as Group[]).find((group) => groups[group].includes(name));
