import type { Command } from 'commander';
import type { CheckedFolder } from '../../core/model/checked-folder.ts';
import { applyBaseline, withBaselineOptions, type BaselineOptions } from './baseline.ts';
import { inChangedFiles, withChangedOptions, type ChangedOptions } from './changed.ts';
import type { Host } from '../host.ts';
import { ofRules, withRuleOption, type OnlyRulesOptions } from './only-rules.ts';

/** The options that leave findings out. */
export type SelectionOptions = OnlyRulesOptions & ChangedOptions & BaselineOptions;

export const withSelectionOptions = (command: Command): Command =>
  withBaselineOptions(withChangedOptions(withRuleOption(command)));

/** The findings of the rules and the files that a run is about. */
export const filterFindings = (
  folders: readonly CheckedFolder[],
  options: SelectionOptions,
  host: Host,
): Promise<readonly CheckedFolder[]> => inChangedFiles(ofRules(folders, options), options, host);

/** The same, without those that a baseline knows. A baseline is about everything, so it comes first. */
export const selectFindings = async (
  folders: readonly CheckedFolder[],
  options: SelectionOptions,
  host: Host,
): Promise<readonly CheckedFolder[]> =>
  filterFindings(await applyBaseline(folders, options, host), options, host);
