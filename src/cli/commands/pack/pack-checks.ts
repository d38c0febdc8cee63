import { formatFindingsPretty } from '../../../core/render/findings-pretty.ts';
import type { CheckedFolder } from '../../../core/model/checked-folder.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { findingWordsIn } from '../../../core/words/findings/index.ts';
import type { Obstacles } from '../../../core/workspace/pack.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { terminalFor } from '../../options.ts';

/** Says what keeps the pack from being made, if something does. Errors keep nobody from a draft. */
export function reportObstacles(
  checked: CheckedFolder,
  { errors, details }: Obstacles,
  isDraft: boolean,
  host: SpeakingHost,
): boolean {
  const stopping = [...(isDraft ? [] : errors), ...details];
  if (stopping.length === 0) return false;
  const terminal = terminalFor(host.stderr, {}, host);
  const shown = checked.findings.filter((one) => stopping.includes(one));
  host.stderr.write(
    `${formatFindingsPretty([{ ...checked, findings: shown, hidden: [] }], findingWordsIn(host.language), terminal)}\n`,
  );
  const words = host.words.pack;
  const sentences = [
    words.noPack,
    ...(errors.length > 0 && !isDraft ? [words.errors] : []),
    ...(details.length > 0 ? [words.details(details.length)] : []),
  ];
  host.stderr.write(`${wrap(sentences.join(' '), terminal)}\n`);
  return true;
}
