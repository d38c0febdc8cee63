import { Option, type Command } from 'commander';
import type { CheckedFolder } from '../../core/model/checked-folder.ts';
import { ruleNamed, rules } from '../../core/workspace/rules.ts';
import { nearMiss } from '../../core/text/near-miss.ts';
import { CommandFault } from '../host.ts';

export interface OnlyRulesOptions {
  readonly rule?: readonly string[];
}

export const withRuleOption = (command: Command): Command =>
  command.addOption(
    new Option('--rule <code>').argParser((text, earlier: readonly string[] | undefined) => [
      ...(earlier ?? []),
      text,
    ]),
  );

/** The findings of the rules that were asked for, by code or by name. */
export function ofRules(
  folders: readonly CheckedFolder[],
  { rule: asked }: OnlyRulesOptions,
): readonly CheckedFolder[] {
  if (asked === undefined) return folders;
  const codes = new Set(asked.map(codeOf));
  return folders.map((folder) => ({
    ...folder,
    findings: folder.findings.filter(({ code }) => codes.has(code)),
  }));
}

function codeOf(written: string): string {
  const found = ruleNamed(written);
  if (found) return found.code;
  const words = rules.flatMap(({ code, name }) => [code, name]);
  throw new CommandFault('unknownRule', { written, near: nearMiss(written, words) });
}
