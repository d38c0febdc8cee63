import type { ClaimRefused } from '../../../core/workspace/claimables.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { CommandFault } from '../../host.ts';
import { noSuchFramework } from '../../target.ts';

/** Why what somebody typed can't be claimed. */
export function claimFault(written: string, refused: ClaimRefused): CommandFault {
  switch (refused.kind) {
    case 'no-framework':
      return new CommandFault('claimWithoutFramework', { written });
    case 'unknown-framework':
      return noSuchFramework(refused.framework, refused.known);
    case 'unknown-statement': {
      const { framework, local: statement, known } = refused;
      const near = nearMiss(statement, known);
      return new CommandFault('unknownStatement', { framework, statement, near });
    }
    case 'retired':
      return new CommandFault('retiredStatement', { statement: refused.local });
    case 'duty':
      return new CommandFault('dutyStatement', { statement: refused.local });
    case 'advice':
      return new CommandFault('adviceStatement', { statement: refused.local });
  }
}
