import type { SecondReadings } from '../../../core/model/second-reading.ts';
import { secondReadingsIn, type PlannedReading } from '../../../core/workspace/second-reading.ts';
import { hashText } from '../../../node/hash.ts';
import { portsFor } from '../../../node/ports.ts';
import { writeSignOff } from '../../../node/sign-offs.ts';
import { CommandFault } from '../../host.ts';
import type { LoadedPortfolio } from '../../load.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import { tell } from '../../tell.ts';

/** The second readings of a portfolio; what can't be used is said. */
export function secondReadingsOf(
  { root, workspace }: LoadedPortfolio,
  host: SpeakingHost,
): SecondReadings {
  const known = secondReadingsIn(portsFor(root).files, hashText, (names) => workspace.load(names));
  for (const file of known.unusable) tell(host.words.sign.second.unusable(file), host);
  return known;
}

/** Writes the record of a second reading, unless another program has changed its file. */
export function writeReading(
  { file, before, after }: PlannedReading,
  { root }: LoadedPortfolio,
  host: SpeakingHost,
): void {
  if (!writeSignOff(root, file, before, after)) {
    throw new CommandFault('secondReadingChanged', { file });
  }
  tell(host.words.notices.writtenTo(file), host);
}
