import type { AddCommand } from '../add-command.ts';

/** Every command by its name, as help-catalogue.ts orders them for people. Each is loaded only when it is needed. */
export const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./init.ts')).addInit,
  add: async () => (await import('./add.ts')).addAdd,
  check: async () => (await import('./check.ts')).addCheck,
  gaps: async () => (await import('./gaps.ts')).addGaps,
  find: async () => (await import('./find.ts')).addFind,
  plan: async () => (await import('./plan.ts')).addPlan,
  route: async () => (await import('./route.ts')).addRoute,
  framework: async () => (await import('./framework.ts')).addFramework,
  sign: async () => (await import('./sign.ts')).addSign,
  pack: async () => (await import('./pack.ts')).addPack,
  verify: async () => (await import('./verify.ts')).addVerify,
  explain: async () => (await import('./explain.ts')).addExplain,
  schema: async () => (await import('./schema.ts')).addSchema,
  completion: async () => (await import('./completion.ts')).addCompletion,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
};
