/**
 * Imported before a program: at its end, the last line on stderr is the most memory that it took, in
 * kilobytes. On Linux the usage of a process counts what it was forked from; its peak alone does not.
 */
import { existsSync, readFileSync } from 'node:fs';

const status = '/proc/self/status';

process.on('exit', () => {
  const text = existsSync(status) ? readFileSync(status, 'utf8') : '';
  console.error(/^VmHWM:\s*(\d+) kB$/m.exec(text)?.[1] ?? process.resourceUsage().maxRSS);
});
