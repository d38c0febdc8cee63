/** The commands whose `--format json` has a schema, and the type of what they write; the schemas are made from these types. */
export const outputTypes = {
  check: 'CheckOutput',
  'framework-validate': 'ValidateOutput',
  gaps: 'GapsView',
  'gaps-sheet': 'SupervisionSheet',
  plan: 'PlanView',
  route: 'RouteView',
  find: 'FindView',
  verify: 'VerifyView',
  cohort: 'CohortView',
  'cohort-sample': 'SampleView',
  'cohort-agreement': 'AgreementView',
  'cohort-similar': 'SimilarView',
  'framework-show': 'FrameworkView',
  'framework-map': 'FrameworkMapView',
  'framework-diff': 'DiffOutput',
  'framework-impact': 'ImpactOutput',
  migrate: 'MigrateOutput',
} as const;

/** `gaps-output` is the schema of what `otpath gaps --format json` writes. */
export type OutputKind = `${keyof typeof outputTypes}-output`;

export const outputKinds = Object.keys(outputTypes).map(
  (command) => `${command}-output` as OutputKind,
);

/** What is typed after `otpath` for such an output. */
export const commandOf = (kind: OutputKind): string =>
  kind
    .replace(/-output$/, '')
    .replace('-', ' ')
    .replace(' sheet', ' --sheet');
