/** What `otpath schema` lists. */
export const schemaWords = {
  /** What each schema is for. */
  kinds: {
    portfolio: 'otpath.yaml',
    waivers: 'waivers.yaml',
    'sign-off': 'a file in signoffs/, written by otpath sign',
    'second-reading': 'a file in moderation/, written by otpath sign --second',
    'sample-plan': 'the plan for otpath cohort sample',
    migration: 'what otpath migrate changed',
    decisions: 'decisions for otpath migrate',
    panel: 'what a panel decided on a pack',
    'sign-off-sheet': 'what a sign-off sheet saves of an assessor’s decisions',
    'panel-form': 'what the page of a pack saves of a panel’s form',
    policy: 'the policy.yaml of an organisation',
    vocabulary: 'the vocabulary of an organisation',
    cohort: 'the cohort.yaml of a programme',
    manifest: 'the manifest.json in a submission pack, written by otpath pack',
    evidence: 'the head of a file in evidence/',
    framework: 'framework.yaml',
    'framework-part': 'the other files of a framework',
  },
  output: (command: string): string => `what otpath ${command} --format json writes`,
  writeOne: 'To write one, run:',
  firstLine: 'Then make this the first line of otpath.yaml:',
};
