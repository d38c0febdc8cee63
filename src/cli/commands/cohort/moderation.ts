import type { Command } from 'commander';
import type { Host } from '../../host.ts';
import type { Run } from '../../command.ts';
import {
  allowedSignersOption,
  asOfOption,
  frameworksOption,
  outputOption,
  targetOption,
} from '../../options.ts';
import { addAgreement } from './agreement.ts';
import { addSample } from './sample.ts';
import { addSimilar } from './similar.ts';

/** The commands for moderation: what to look at again, whether assessors judge alike, and which texts are alike. */
export function addModeration(cohort: Command, host: Host, run: Run): void {
  for (const add of [addSample, addAgreement, addSimilar]) {
    const command = add(cohort, host, run);
    command
      .option('--list <file>')
      .addOption(outputOption())
      .addOption(targetOption())
      .addOption(frameworksOption())
      .addOption(allowedSignersOption())
      .addOption(asOfOption())
      .option('--quiet');
  }
}
