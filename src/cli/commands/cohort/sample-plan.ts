import { basename, resolve } from 'node:path';
import type { SamplePlan } from '../../../core/model/sample-plan.ts';
import { findingWordsIn, sayFinding } from '../../../core/words/findings/index.ts';
import { openSamplePlan } from '../../../core/workspace/moderation.ts';
import { isFileError } from '../../../node/file-errors.ts';
import { hashText } from '../../../node/hash.ts';
import { readWhole } from '../../../node/read-file.ts';
import { CommandFault, type Host } from '../../host.ts';

/** In bytes: a plan is a page of text. */
const largestPlan = 256 * 1024;

/** Reads the plan that somebody names; what is wrong with it ends the command, with the line. */
export function readNamedSamplePlan(
  written: string,
  host: Host,
): SamplePlan & { readonly hash: string } {
  let bytes: Buffer;
  try {
    bytes = readWhole(resolve(host.cwd, written), largestPlan);
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new CommandFault('samplePlanNotOpened', { file: written, code: error.code });
  }
  const opened = openSamplePlan({ path: basename(written), bytes });
  if (!opened.trouble) return { ...opened.plan, hash: hashText(bytes.toString('utf8')) };
  const [first] = opened.trouble;
  const line = opened.text.slice(0, first?.at.start ?? 0).split('\n').length;
  const words = findingWordsIn(host.language);
  const said = first && sayFinding(first, { mask: (sentence) => sentence }, words);
  throw new CommandFault('samplePlanUnusable', {
    file: written,
    line,
    message: said?.message,
    hint: said?.hint,
  });
}
