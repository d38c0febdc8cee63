import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { manifestFile } from '../../core/model/manifest.ts';
import { verifyLines, type VerifyLines } from '../../core/report/verify-lines.ts';
import { viewVerification } from '../../core/report/verify-view.ts';
import type { Fault } from '../../core/words/faults/fault-words.ts';
import { compareFiles, isPackFault, openPack } from '../../core/workspace/verify.ts';
import { browserZipTools } from './browser-zip.ts';
import type { ChosenPack } from './chosen.ts';
import type { PageWording } from './page-words.ts';

/** What is said of a pack, or why it can't be checked. */
export type PackResult =
  { readonly said: VerifyLines; readonly isWhole: boolean } | { readonly fault: Fault };

/** Checks a pack as `otpath verify` does. `onPart` hears which part of it is done, from 0 to 1. */
export async function checkChosen(
  { name, pack, size }: ChosenPack,
  words: PageWording,
  onPart: (part: number) => void,
): Promise<PackResult> {
  const opened = await openPack(pack, {
    tools: browserZipTools,
    onBytes: (done) => {
      onPart(done / Math.max(size, 1));
    },
  });
  if (isPackFault(opened)) {
    const { kind, flaw, at } = opened;
    return { fault: words.faults[kind]({ file: name, manifest: manifestFile, flaw, at }) };
  }
  const { manifest, found, sha256: manifestSha256 } = opened;
  const view = viewVerification(manifest, compareFiles(manifest, found), {
    manifestSha256,
    hash: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  });
  return { said: verifyLines(view, words), isWhole: view.whole };
}
