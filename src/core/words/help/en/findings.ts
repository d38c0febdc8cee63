/** The options of commands that find problems. */
export const englishFindingOptions = {
  '--format': 'output format; can be repeated, each time with its own file',
  '--strict': 'treat warnings as errors',
  '--max-warnings': 'fail if there are more warnings than this',
  '--quiet': 'show only errors in the terminal',
  '--rule': 'show only findings of this rule; can be repeated',
  '--changed': 'show only findings in files that changed since the last commit (git)',
  '--since': 'show only findings in files that changed since this revision (git)',
  '--baseline': 'ignore the findings listed in this file',
  '--write-baseline': 'list all current findings in that file',
  '--prune-baseline': 'remove findings that are no longer there from that file',
  '--fix': 'fix what has one clear answer; shows each change first',
  '--dry-run': 'with --fix: show the changes and make none',
  '--yes': 'with --fix: make likely changes without asking',
};
