import { Argument, type Command } from 'commander';
import {
  allowedSignersOption,
  asOfOption,
  frameworksOption,
  targetOption,
  referenceOption,
  templatesOption,
} from '../../options.ts';

/** What every command over many portfolios takes. */
export const withPlaces = (command: Command): Command =>
  command
    .addArgument(new Argument('[folders...]'))
    .option('--list <file>')
    .addOption(targetOption())
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(templatesOption())
    .addOption(referenceOption())
    .addOption(asOfOption())
    .option('--quiet');
