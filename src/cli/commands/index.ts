import type { AddCommand } from '../add-command.ts';
import { addAdd } from './add.ts';
import { addCheck } from './check.ts';
import { addCompletion } from './completion.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { addFind } from './find.ts';
import { addFramework } from './framework.ts';
import { addGaps } from './gaps.ts';
import { addInit } from './init.ts';
import { addPack } from './pack.ts';
import { addPlan } from './plan.ts';
import { addRoute } from './route.ts';
import { addSchema } from './schema.ts';
import { addSign } from './sign.ts';
import { addVerify } from './verify.ts';

/** Every command by its name, as help-catalogue.ts orders them for people. */
export const commands: Readonly<Record<string, AddCommand>> = {
  init: addInit,
  add: addAdd,
  check: addCheck,
  gaps: addGaps,
  find: addFind,
  plan: addPlan,
  route: addRoute,
  framework: addFramework,
  sign: addSign,
  pack: addPack,
  verify: addVerify,
  explain: addExplain,
  schema: addSchema,
  completion: addCompletion,
  doctor: addDoctor,
};
