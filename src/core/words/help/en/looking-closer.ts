import type { CommandsHelp } from '../command-help.ts';

/** Help with the commands that search, plan and explain. */
export const englishLookingCloserHelp = {
  find: {
    summary: 'search statements and evidence',
    description:
      'Search statements, capabilities, pillars and levels and, in a portfolio, your evidence. What your target requires comes first, with how far you have covered it. Other forms of a word and small typing mistakes are found too. So are everyday words of your work: "falls" also looks for risk. With --for, see which statements a piece of evidence may show. Changes nothing, and sends nothing anywhere.',
    arguments: { words: 'words to search for' },
    options: {
      '--for': 'suggest statements for this piece of evidence',
      '--in': 'where to search',
      '--all': 'also search what your target does not require, and other frameworks',
      '--limit': 'maximum number of results in each part',
    },
    examples: {
      'otpath find risk assessment': 'Find statements and evidence about assessing risk.',
      'otpath find supervision --in evidence': 'Search only your evidence.',
      'otpath find --for evidence/2026-03-single-handed-care.md':
        'See which statements this evidence may show.',
    },
  },
  plan: {
    summary: 'make a development plan from the gaps',
    description:
      'Make a development plan from the gaps. It shows what is in plan.md and what you could plan next, with learning, support, measures and dates. Nothing is changed unless you add --write.',
    options: {
      '--write': 'add the actions to plan.md; what is already there stays as it is',
      '--dry-run': 'with --write: show what would be added and write nothing',
      '--all': 'show every action, not only those that help first (with --write: add them all)',
    },
    examples: {
      'otpath plan': 'Show your plan and what you could plan next.',
      'otpath plan --write --dry-run': 'Show what --write would add to plan.md.',
      'otpath plan --format html --output plan.html': 'Make a page to take to supervision.',
    },
  },
  route: {
    summary: 'show a pathway, where you are on it and what comes next',
    description:
      'Show the stages of a pathway as a tree. In a portfolio, also show where you are on it, what each next stage requires, and which evidence is relevant to it through mappings.',
    arguments: {
      pathway: 'framework with the pathway; if you leave it out, the one your portfolio uses',
    },
    options: {
      '--portfolio': 'folder of the portfolio; if you leave it out, the one you are in',
    },
    examples: {
      'otpath route': 'Show the pathway and where you are on it.',
      'otpath route cheshire-east-ot': 'Show the Cheshire East pathway.',
    },
  },
  explain: {
    summary: 'explain a rule, a statement, a level or any other id',
    description:
      'Explain a rule (OT301), a statement (L6-PP-03), a level (level-6), a pillar, an aspect, a requirement, a framework, how much evidence is enough (policy), or a word used in reports (stale).',
    arguments: { 'code-or-id': 'what to explain' },
    options: {
      '--notes': 'also show notes from the people who maintain the framework data',
      '--history':
        'also show what your own framework, and the portfolio you are in, said about it in earlier commits in git',
    },
    examples: {
      'otpath explain L6-PP-03': 'Show a statement and how to claim it.',
      'otpath explain OT301': 'Say what a finding of otpath check means and how to fix it.',
      'otpath explain level-6': 'Show what a level requires.',
    },
  },
  migrate: {
    summary: 'move a portfolio to another version of its framework',
    description:
      'Show what another version of a framework means for a portfolio: claims that move by themselves, claims that you have to decide on, and claims that end. Nothing is changed unless you add --write. Then only ids and revisions change, sign-offs stay as they are, and --undo reverses everything.',
    options: {
      '--to':
        'framework to move to, and its version, such as wales-social-care-ot@1.1.0, or the path of its folder (default: your framework, as otpath has it)',
      '--from':
        'earlier version to compare with: a folder, or a framework and a revision of git, such as our-council-ot@HEAD (default: the one that was kept when this one was put in place)',
      '--decisions': 'file with your decisions',
      '--write-decisions': 'write a file with what there is to decide, for you to fill in',
      '--write': 'make the changes; in a terminal, otpath asks what there is to decide',
      '--yes': 'with --write: change the files without asking first',
      '--undo': 'undo what the last migration changed',
    },
    examples: {
      'otpath migrate': 'Show what the version that otpath has means for your portfolio.',
      'otpath migrate --write': 'Move your portfolio to that version.',
      'otpath migrate --undo': 'Undo the last migration.',
    },
  },
} satisfies CommandsHelp;
