/** Why a submission pack can't be checked at all. */
export interface PackFault {
  readonly kind:
    | 'notAZip'
    | 'packCutOff'
    | 'packDamaged'
    | 'packHasTooManyFiles'
    | 'noManifest'
    | 'manifestUnreadable'
    | 'manifestNotJson'
    | 'manifestOfOtherVersion'
    | 'manifestUnfamiliar';
  /** What is wrong with a manifest that can't be read. */
  readonly flaw: 'twice' | 'wrong-checksum' | 'unreadable';
  /** Where a manifest is not as it should be: `evidence/3/sha256`; empty for the whole. */
  readonly at: string;
}
