import type { ChangeSinceSigned } from '../model/change-since-signed.ts';
import type { FrameworkId } from '../model/ids.ts';
import type { SealPorts } from '../model/ports.ts';
import type { RecordedSignOff } from '../model/sign-off.ts';
import { isSamePerson } from '../text/person.ts';
import { changesSinceSigned, outdatedSignOffs } from './renew.ts';
import { frameworksOf, signingBasis, type SheetRequest } from './request-sheet.ts';
import type { Signable } from './sign.ts';

/** A decision that no longer counts, with what has changed since. */
interface ChangedDecision {
  readonly signOff: RecordedSignOff;
  readonly changes: readonly ChangeSinceSigned[];
}

/** A request with all that its sheet shows of the portfolio beside the evidence. */
export interface SheetMaterial extends Pick<SheetRequest, 'identity' | 'pieces'> {
  /** That of the first claim, whose policy holds. */
  readonly framework: FrameworkId | undefined;
  /** Whom the sheet is for, where somebody is named. */
  readonly to: string | undefined;
  /** By the id of the evidence: of the person asked, or of everybody where nobody is named. */
  readonly changed: ReadonlyMap<string, readonly ChangedDecision[]>;
  /** What signing with a key needs, as JSON. */
  readonly basis: string;
}

/** What the sheet of a request is made from. */
export function sheetMaterial(
  request: SheetRequest,
  to: string | undefined,
  of: Signable,
  ports: SealPorts,
): SheetMaterial {
  const isMeant = ({ assessor }: RecordedSignOff): boolean =>
    to === undefined || isSamePerson(assessor, { name: to });
  return {
    identity: request.identity,
    pieces: request.pieces,
    framework: frameworksOf(request)[0] as FrameworkId | undefined,
    to,
    changed: new Map(
      request.pieces.map(({ evidence }) => [
        evidence.id,
        outdatedSignOffs(evidence, isMeant, of, request.day).map((one) => ({
          signOff: one.signOff,
          changes: changesSinceSigned(one, of, ports),
        })),
      ]),
    ),
    basis: JSON.stringify(signingBasis(request, ports)),
  };
}
