import type { AddCommand } from '../add-command.ts';
import { addAdd } from './add.ts';
import { addCheck } from './check.ts';
import { addExplain } from './explain.ts';
import { addFramework } from './framework.ts';
import { addGaps } from './gaps.ts';
import { addPack } from './pack.ts';
import { addPlan } from './plan.ts';
import { addRoute } from './route.ts';
import { addSchema } from './schema.ts';
import { addSign } from './sign.ts';
import { addVerify } from './verify.ts';

/** Every command by its name, in the order in which help shows them. */
export const commands: Readonly<Record<string, AddCommand>> = {
  add: addAdd,
  check: addCheck,
  gaps: addGaps,
  plan: addPlan,
  route: addRoute,
  framework: addFramework,
  sign: addSign,
  pack: addPack,
  verify: addVerify,
  explain: addExplain,
  schema: addSchema,
};
