/** Something that the target names and that is not asked of this practitioner. */
export interface NotAskedView {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}
