/** The commands whose `--format json` has a schema, and the type of what they write; the schemas are made from these types. */
export const outputTypes = {
  check: 'CheckOutput',
  'framework-validate': 'ValidateOutput',
  gaps: 'GapsView',
  plan: 'PlanView',
  route: 'RouteView',
  find: 'FindView',
  verify: 'VerifyView',
  'framework-show': 'FrameworkView',
} as const;

/** `gaps-output` is the schema of what `otpath gaps --format json` writes. */
export type OutputKind = `${keyof typeof outputTypes}-output`;

/** Each of these schemas, with what it is of. */
export const outputSchemas = Object.fromEntries(
  Object.keys(outputTypes).map((command) => [
    `${command}-output`,
    `what otpath ${command.replace('-', ' ')} --format json writes`,
  ]),
) as Readonly<Record<OutputKind, string>>;
