/** A picture as a document can hold it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
