import { inQuotes } from './quoted.ts';

/** The command that writes a shard, to be copied. `command` is all of it up to the shard's number. */
export const shardCommand = (
  command: string,
  { shard, of, file }: { readonly shard: number; readonly of: number; readonly file: string },
): string => `${command} --shard ${String(shard)}/${String(of)} --output ${inQuotes(file)}`;
