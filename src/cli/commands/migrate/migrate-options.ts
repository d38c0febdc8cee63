import type { CommonOptions } from '../../options.ts';

/** What somebody can ask of `otpath migrate`. */
export interface MigrateOptions extends CommonOptions {
  readonly format: 'terminal' | 'json';
  readonly to?: string;
  readonly from?: string;
  readonly decisions?: string;
  readonly writeDecisions?: string;
  readonly write?: boolean;
  readonly yes?: boolean;
  readonly undo?: boolean;
}
