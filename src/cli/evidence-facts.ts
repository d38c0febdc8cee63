import { evidenceFilesOn } from '../node/evidence-files.ts';
import { addressesIn } from '../core/render/pack-texts.ts';
import type { EvidenceFacts } from '../core/model/attachment-facts.ts';
import type { Evidence } from '../core/model/portfolio.ts';
import { ChangedMeanwhile, filesForPanel, findEvidenceFiles } from '../core/workspace/pack.ts';
import type { LoadedPortfolio } from './load.ts';
import { CommandFault } from './host.ts';

export const changedMeanwhile = (file: string): CommandFault =>
  new CommandFault('changedWhilePacking', { file });

/** What is on the disk of evidence and of the files that belong to it, as a pack takes it in. */
export function factsOf(
  { root, portfolio, sources }: Pick<LoadedPortfolio, 'root' | 'portfolio' | 'sources'>,
  evidence: readonly Evidence[],
  onFile: (file: string) => void,
): EvidenceFacts {
  try {
    return findEvidenceFiles(evidenceFilesOn(root), evidence, {
      sources,
      forPanel: filesForPanel(portfolio),
      addresses: ({ body }) => addressesIn(body.text),
      onFile,
    });
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw changedMeanwhile(error.file);
  }
}
