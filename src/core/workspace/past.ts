import { definedInSignOffs } from '../assess/defined-ids.ts';
import { sealEvidence } from '../files/sign-off/fingerprints.ts';
import { readSignOffs } from '../files/sign-off/read-sign-offs.ts';
import { sealedText } from '../files/sign-off/sealed-text.ts';
import { SourceSet } from '../files/source-set.ts';
import { defaultLimits } from '../model/limits.ts';
import type { CommittedFiles } from '../model/past-sign-offs.ts';
import type { SealPorts } from '../model/ports.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Seals } from '../model/sign-off.ts';
import type { Checkable, Workspace } from './workspace.ts';

/** A portfolio with what commits know of earlier sign-offs. */
export function withCommitted(
  of: Pick<Checkable, 'portfolio' | 'sources'> & { readonly workspace: Pick<Workspace, 'library'> },
  { files, trouble }: CommittedFiles,
  ports: SealPorts,
): Portfolio {
  const { portfolio } = of;
  // Where nobody said no, nothing can be missing.
  const signOffs = files.some(({ bytes }) => mayRefuse(bytes))
    ? files.flatMap(({ path, bytes, commit }) =>
        readSignOffs({ path, bytes }, portfolio.defaultFramework, new SourceSet(defaultLimits)).map(
          (one) => ({ ...one, commit }),
        ),
      )
    : [];
  const isAnyGone = signOffs.some(
    ({ evidence }) => !portfolio.evidence.some(({ id }) => id === evidence),
  );
  return {
    ...portfolio,
    past: {
      signOffs: signOffs.length === 0 ? [] : definedInSignOffs(signOffs, of.workspace.library()),
      trouble,
    },
    // Evidence that was judged under another name is found by its fingerprint.
    ...(isAnyGone && { seals: { ...portfolio.seals, evidence: sealsOfAll(of, ports) } }),
  };
}

/** Whether a file of sign-offs may say anything but "accepted"; few do, and reading YAML takes time. */
const mayRefuse = (bytes: Uint8Array): boolean => /accepted-with|not-acc/.test(decoded(bytes));

const decoded = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const sealsOfAll = (
  { portfolio, sources }: Pick<Checkable, 'portfolio' | 'sources'>,
  ports: SealPorts,
): Seals['evidence'] =>
  new Map(
    portfolio.evidence.map((one) => [
      one.id,
      portfolio.seals.evidence.get(one.id) ??
        sealEvidence(one, sealedText(one, sources), portfolio.files, ports),
    ]),
  );
