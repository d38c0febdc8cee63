import type { IsoDate } from '../../../core/model/date.ts';
import { splitId, type TargetId } from '../../../core/model/ids.ts';
import { findTarget } from '../../../core/model/library.ts';
import { registrationTidied } from '../../../core/text/registration-number.ts';
import {
  lineFault,
  nameFault,
  pastFault,
  registrationFault,
  type InitAnswers,
  type InitFault,
  type Shelf,
} from '../../../core/workspace/first-answers.ts';
import { CommandFault } from '../../host.ts';
import type { CommonOptions } from '../../options.ts';
import { targetAsked, noSuchTarget } from '../../target.ts';

export interface InitOptions extends CommonOptions {
  readonly name?: string;
  readonly role?: string;
  readonly qualified?: IsoDate;
  readonly started?: IsoDate;
  readonly registration?: string;
  readonly registrationExpires?: IsoDate;
  readonly attained?: string;
  readonly attainedOn?: IsoDate;
  readonly target?: string;
}

/** The answers that stand in the options. A wrong one ends the run before anything is asked. */
export function answersIn(options: InitOptions, shelf: Shelf, today: IsoDate): InitAnswers {
  const { name, role, qualified, started, registration, registrationExpires, attainedOn } = options;
  for (const [flag, value, faultOf] of [
    ['--name', name, nameFault],
    ['--role', role, lineFault],
    ['--qualified', qualified, (text) => pastFault(text as IsoDate, today)],
    ['--registration', registration, registrationFault],
    ['--attained-on', attainedOn, (text) => pastFault(text as IsoDate, today)],
  ] as const satisfies readonly (readonly [
    string,
    string | undefined,
    (text: string) => InitFault | undefined,
  ])[]) {
    if (value === undefined) continue;
    const answerFault = faultOf(value);
    if (answerFault !== undefined)
      throw new CommandFault('answerNotTaken', { flag, value, answerFault });
  }
  needs('--registration-expires', registrationExpires, '--registration', 'OT012345', registration);
  needs(
    '--attained-on',
    attainedOn,
    '--attained',
    'wales-social-care-ot:level-5',
    options.attained,
  );
  const attained = options.attained?.trim() === '' ? '' : targetIn(options.attained, shelf);
  if (attained && findTarget(shelf.library, attained)?.kind === 'route') {
    throw new CommandFault('attainedRoute', { target: attained });
  }
  const target = targetIn(options.target, shelf);
  return {
    name: name?.trim(),
    role: role?.trim(),
    qualified,
    started,
    registration: registration === undefined ? undefined : registrationTidied(registration),
    registrationExpires,
    framework: splitId(target ?? attained ?? '')?.framework,
    attained,
    attainedOn,
    target,
  };
}

/** Ends the run where an option was given without the one that it belongs to. */
function needs(
  flag: string,
  value: string | undefined,
  other: string,
  example: string,
  given = '',
): void {
  if (value === undefined || given.trim() !== '') return;
  throw new CommandFault('optionNeedsAnother', { flag, other, example: `${other} ${example}` });
}

/** The target that an option names. */
function targetIn(asked: string | undefined, { places, library }: Shelf): TargetId | undefined {
  if (asked === undefined) return undefined;
  const target = targetAsked(asked.trim(), { places });
  if (findTarget(library, target as TargetId)) return target as TargetId;
  throw noSuchTarget(target, { places, library });
}
