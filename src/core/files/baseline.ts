import type { Finding } from '../model/finding.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import type { Fingerprints } from '../model/finding-fingerprints.ts';
import { formatJson } from '../text/json.ts';

/** How the fingerprints of a baseline were made: of sentences at first, then of what they are made of. */
export type BaselineForm = '1' | '2';

/** The findings that a team knows of and has not mended yet, by fingerprint. */
type Baseline = ReadonlyMap<string, KnownFinding>;

/** One finding of a baseline, with enough beside the fingerprint for a person to recognise it. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly code: string;
  readonly file: string;
}

/** Each finding with what a baseline knows of it. */
export function recognise(
  folders: readonly CheckedFolder[],
  fingerprints: Fingerprints,
): ReadonlyMap<Finding, KnownFinding> {
  return new Map(
    folders.flatMap((folder) =>
      folder.findings.map((finding) => {
        const fingerprint = fingerprints.fingerprintOf(finding, folder);
        const { code, at } = finding;
        return [finding, { fingerprint, code, file: shownPath(folder, at.file) }] as const;
      }),
    ),
  );
}

/** A baseline of findings that were recognised. */
export const baselineOf = (findings: Iterable<KnownFinding>): Baseline =>
  new Map([...findings].map((one) => [one.fingerprint, one]));

/** A baseline as a file: one finding a line, in the order of files, so that changes are easy to review. */
export function formatBaseline(baseline: Baseline, form: BaselineForm): string {
  const findings = [...baseline.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return formatJson({ otpath: form, findings });
}

/** Reads what formatBaseline wrote; undefined where the text is something else. */
export function parseBaseline(
  text: string,
): { readonly form: BaselineForm; readonly baseline: Baseline } | undefined {
  try {
    const { otpath, findings } = JSON.parse(text) as {
      readonly otpath: unknown;
      readonly findings: readonly KnownFinding[];
    };
    if (!findings.every(({ fingerprint }) => /^[0-9a-f]{16}$/.test(fingerprint))) return undefined;
    return { form: otpath === '2' ? '2' : '1', baseline: baselineOf(findings) };
  } catch {
    return undefined;
  }
}

const keyOf = ({ file, code, fingerprint }: KnownFinding): string =>
  [file, code, fingerprint].join('\0');
