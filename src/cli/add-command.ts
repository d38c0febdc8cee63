import type { Command } from 'commander';
import type { Host } from './host.ts';

/** Adds one command to the program. A command says its exit code through `exit`. */
export type AddCommand = (program: Command, host: Host, exit: (code: number) => void) => void;
