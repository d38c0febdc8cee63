import type { CommandsHelp } from '../command-help.ts';

const shared = {
  '--list': 'file with one folder on each line, instead of folders',
  '--target': 'compare everybody with this target instead of their own',
  '--quiet': 'do not show progress',
};

const folders = 'folders with portfolios in them, at any depth';

/** Help with the commands for moderation. */
export const englishModerationHelp = {
  'cohort sample': {
    summary: 'draw decisions and pieces of evidence for a second look',
    description:
      'Draw decisions and pieces of evidence for a second look, as a plan says. The same seed, plan and portfolios give the same sample on every computer. The record says why each was drawn. It doesn’t say what was decided. Changes nothing.',
    arguments: { folders },
    options: {
      ...shared,
      '--plan': 'file that says how much to draw of what',
      '--seed': 'any text, such as the date of your meeting; another seed draws another sample',
    },
    examples: {
      'otpath cohort sample . --plan plan.yaml --seed 2026': 'Show what to look at again.',
      'otpath cohort sample . --plan plan.yaml --seed 2026 --output sample.json':
        'Keep the record.',
    },
  },
  'cohort agreement': {
    summary: 'show how often first and second readers agree',
    description:
      'Compare decisions with their second readings, overall and for each pillar: how many are the same, Cohen’s kappa and Gwet’s AC1, each with a 95 % interval. Says so where there are too few. No assessor is named or ranked. Changes nothing.',
    arguments: { folders },
    options: { ...shared, '--plan': 'plan of a sample that says how many claims are enough' },
    examples: {
      'otpath cohort agreement .': 'Show how often first and second readers agree.',
      'otpath cohort agreement . --output agreement.json': 'Write the same for other programs.',
    },
  },
  'cohort similar': {
    summary: 'show evidence that has the same passages',
    description:
      'Compare the texts of all pieces of evidence, in one portfolio and across portfolios, and show passages that are the same side by side. Text of templates and frameworks is ignored. It can’t show why texts are alike. Nothing leaves this computer, and nothing is changed.',
    arguments: { folders },
    options: {
      ...shared,
      '--words': 'show pairs that have at least this many words the same; 40 if you leave it out',
      '--all': 'show everything in the terminal',
    },
    examples: {
      'otpath cohort similar .': 'Show the pairs that have most words the same.',
      'otpath cohort similar . --format html --output similar.html':
        'Write a page with the passages side by side.',
    },
  },
  merge: {
    summary: 'put the shards of a cohort together',
    description:
      'Put together what otpath cohort --shard has written on one or more computers. The output is the same as that of one run over all portfolios. Shards that are missing, there twice, not complete, or from another run are refused, with the commands that write them again. Ends with exit code 0 if all is well, 1 if --fail-on finds something, and 2 if shards can’t be merged or portfolios could not be read.',
    arguments: { blobs: 'the files that otpath cohort --shard has written' },
    options: {
      '--all': 'show everything in the terminal',
      '--columns': 'the columns of the table of people, separated by commas',
    },
    examples: {
      'otpath merge blobs/*': 'Show the whole cohort.',
      'otpath merge blobs/* --format json --output team.json': 'Write the same for other programs.',
    },
  },
} satisfies CommandsHelp;
