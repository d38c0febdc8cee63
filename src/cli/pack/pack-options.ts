import type { CommonOptions } from '../options.ts';
import type { PackFormat } from './pack-output.ts';
import type { SelectionOptions } from './pack-selection.ts';

export interface PackOptions extends CommonOptions, SelectionOptions {
  readonly format: readonly PackFormat[];
  readonly target?: string;
  readonly draft?: boolean;
  readonly order: 'pillar' | 'date';
  readonly anonymiseWitnesses?: boolean;
}
