import type { CommonOptions } from '../../options.ts';
import type { PackFormat } from '../../../core/render/pack-formats.ts';
import type { PackSelectionOptions } from './pack-selection.ts';

export interface PackOptions extends CommonOptions, PackSelectionOptions {
  readonly format: readonly PackFormat[];
  readonly target?: string;
  readonly draft?: boolean;
  /** A form that a panel filled in. */
  readonly readForm?: string;
  readonly yes?: boolean;
  readonly order: 'pillar' | 'date';
  readonly anonymiseWitnesses?: boolean;
}
