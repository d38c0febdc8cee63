import type { ClaimRefused } from '../../../core/workspace/claimables.ts';
import { didYouMean } from '../../../core/text/near-miss.ts';
import { UserError } from '../../host.ts';
import { unknownFrameworkError } from '../../target.ts';

/** Why what somebody typed can't be claimed, and what to do. */
export function claimRefusedInWords(typed: string, fault: ClaimRefused): UserError {
  switch (fault.kind) {
    case 'no-framework':
      return new UserError(
        `"${typed}" does not say which framework it belongs to.`,
        'Write framework:id, such as wales-social-care-ot:L6-PP-03, or give otpath.yaml a target.',
      );
    case 'unknown-framework':
      return unknownFrameworkError(fault.framework, fault.known);
    case 'unknown-statement':
      return new UserError(
        `"${fault.framework}" has no statement "${fault.local}".`,
        didYouMean(
          fault.local,
          fault.known,
          'Look it up with "otpath framework show" or "otpath gaps --all".',
        ),
      );
    case 'retired':
      return new UserError(`${fault.local} is no longer asked, so it can’t be claimed.`);
    case 'advice':
      return new UserError(
        `${fault.local} is advice on learning and can’t be claimed.`,
        'Claim the responsibility or the skill that the learning led to.',
      );
  }
}
