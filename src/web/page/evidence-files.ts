import { addressesIn } from '../../core/render/pack-texts.ts';
import type { EvidenceFacts } from '../../core/model/attachment-facts.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import { isRefusal, type FileSource } from '../../core/model/ports.ts';
import {
  filesForPanel,
  findEvidenceFiles,
  type EvidenceFilePorts,
} from '../../core/workspace/pack.ts';
import { sha256Of } from './hash.ts';
import type { Looked, Session } from './session.ts';

/** The files of evidence as they are now in the folder that is open. */
export function evidenceFacts(
  { tree, root }: Session,
  { sources, portfolio }: Looked,
  evidence: readonly Evidence[],
): EvidenceFacts {
  return findEvidenceFiles(evidencePorts(tree.source(root)), evidence, {
    sources,
    forPanel: filesForPanel(portfolio),
    addresses: ({ body }) => addressesIn(body.text),
    onFile: () => undefined,
  });
}

export const evidencePorts = (files: FileSource): EvidenceFilePorts => ({
  hash: (path) => {
    const sha256 = files.hash(path);
    const head = files.head(path, 0);
    return sha256 === undefined || isRefusal(head) ? undefined : { size: head.size, sha256 };
  },
  read: (path, most) => {
    const bytes = files.read(path, most);
    return isRefusal(bytes) ? undefined : bytes;
  },
  hashBytes: (bytes) => ({ size: bytes.length, sha256: sha256Of(bytes) }),
});
