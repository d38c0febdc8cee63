import type { AddCommand } from '../command.ts';

/** Every command by its name, as command-groups.ts orders them for people. Each is loaded only when it is needed. */
export const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./init/init.ts')).addInit,
  add: async () => (await import('./add/add.ts')).addAdd,
  check: async () => (await import('./check/check.ts')).addCheck,
  gaps: async () => (await import('./gaps/gaps.ts')).addGaps,
  find: async () => (await import('./find/find.ts')).addFind,
  plan: async () => (await import('./plan/plan.ts')).addPlan,
  route: async () => (await import('./route/route.ts')).addRoute,
  framework: async () => (await import('./framework/framework.ts')).addFramework,
  migrate: async () => (await import('./migrate/migrate.ts')).addMigrate,
  sign: async () => (await import('./sign/sign.ts')).addSign,
  pack: async () => (await import('./pack/pack.ts')).addPack,
  verify: async () => (await import('./verify/verify.ts')).addVerify,
  cohort: async () => (await import('./cohort/cohort.ts')).addCohort,
  merge: async () => (await import('./merge/merge.ts')).addMerge,
  explain: async () => (await import('./explain/explain.ts')).addExplain,
  schema: async () => (await import('./schema/schema.ts')).addSchema,
  completion: async () => (await import('./completion/completion.ts')).addCompletion,
  page: async () => (await import('./page/page.ts')).addPage,
  doctor: async () => (await import('./doctor/doctor.ts')).addDoctor,
};
