import type { FileComparison } from '../assess/compare-files.ts';
import type { PackComparison } from '../model/pack-comparison.ts';
import type { Manifest } from '../model/manifest.ts';
import type { HashText } from '../model/ports.ts';
import { packNumber } from '../text/pack-number.ts';

/** One pack as it was found. */
export interface VerifiedPack extends FileComparison {
  readonly practitioner: string;
  readonly target: string;
  readonly asOf: Manifest['asOf'];
  readonly draft: boolean;
  readonly framework: Manifest['framework'];
  readonly policy: Manifest['policy'];
  /** By which its documents and its zip are known to belong together, as people read it. */
  readonly number: string;
  /** SHA-256 of the bytes of the manifest itself, in 64 hexadecimal digits. */
  readonly manifestSha256: string;
}

/** What became of verifying a pack: what programs get too. */
export interface VerifyView extends VerifiedPack {
  readonly otpath: '1';
  /** What a pack that is whole does not prove, in words. */
  readonly caution: string;
  /** The earlier pack, and what has changed since; only where there was one to compare with. */
  readonly against?: (VerifiedPack & PackComparison) | undefined;
}

/** What verifying alone can't show. */
export const caution =
  'Somebody who changes a pack on purpose can change its manifest too. So compare the SHA-256 of its manifest with the one that was shown when the pack was made.';

/** One pack for the view. */
export function viewVerification(
  manifest: Manifest,
  comparison: FileComparison,
  { manifestSha256, hash }: { readonly manifestSha256: string; readonly hash: HashText },
): VerifiedPack {
  const { practitioner, target, asOf, draft, framework, policy } = manifest;
  return {
    ...comparison,
    practitioner,
    target,
    asOf,
    draft,
    framework,
    policy,
    number: packNumber(manifest, hash),
    manifestSha256,
  };
}
