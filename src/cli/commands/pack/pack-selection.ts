import { Option, type Command } from 'commander';
import type { Selection } from '../../../core/workspace/pack.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import type { AssessedPortfolio } from '../../assessed.ts';
import { CommandFault } from '../../host.ts';
import { findEvidence } from '../../named-evidence.ts';
import { invalidValue } from '../../invalid-value.ts';
import { parseCount } from '../../options.ts';

export interface PackSelectionOptions {
  readonly pillar?: readonly string[];
  readonly evidence?: readonly string[];
  readonly maxPerStatement?: number;
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

export const withPackSelection = (command: Command): Command =>
  command
    .addOption(new Option('--pillar <id>').argParser(collect))
    .addOption(new Option('--evidence <name>').argParser(collect))
    .addOption(new Option('--max-per-statement <number>').argParser(parseMost));

function parseMost(text: string): number {
  const most = parseCount(text);
  if (most > 0) return most;
  throw invalidValue('numberFromOne');
}

/** What the options select. A name that nothing has is an error, with the near miss. */
export function selectionOf(
  { pillar, evidence, maxPerStatement }: PackSelectionOptions,
  { assessment, portfolio }: AssessedPortfolio,
): Selection {
  const known = assessment.pillars.map((one) => one.pillar);
  const unknown = pillar?.find((one) => !known.includes(one));
  if (unknown !== undefined) {
    throw new CommandFault('unknownPillar', {
      pillar: unknown,
      near: nearMiss(unknown, known),
      known,
    });
  }
  return {
    pillars: pillar,
    evidence: evidence?.map((name) => findEvidence(name, [name], portfolio).id),
    maxPerStatement,
  };
}
