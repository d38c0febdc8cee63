import type { Finding } from './finding.ts';
import { shownPath, type CheckedFolder } from './checked-folder.ts';

/** What tells a finding that names no ids from others of its rule in the same file. */
export type AboutOf = (finding: Finding, folder: CheckedFolder) => string;

/** What only hints are made of. It may get better from one version to the next. */
const ofHints: ReadonlySet<string> = new Set(['advice', 'meant', 'known']);

const argsOf: AboutOf = ({ args }) =>
  JSON.stringify(args, (key, value: unknown) => (ofHints.has(key) ? undefined : value));

/**
 * Tells findings apart from one run to the next: the same fingerprint means the same finding, though lines
 * above it were added or taken away. Of what no output may show nothing goes into it, so that nobody can
 * guess a private text from its fingerprint.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();
  readonly #aboutOf: AboutOf;

  constructor(aboutOf = argsOf) {
    this.#aboutOf = aboutOf;
  }

  /** The fingerprint of the next finding, in the order of the report. No two of one report are alike. */
  fingerprintOf(finding: Finding, folder: CheckedFolder): string {
    const { code, at, sensitive, subject } = finding;
    const about = (sensitive ? undefined : subject) ?? [
      // Numbers, such as an age or a limit, change by themselves.
      this.#aboutOf(finding, folder).replace(/\d+/g, '#'),
    ];
    const key = JSON.stringify([code, shownPath(folder, at.file), ...about]);
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    return hashText(`${key}${String(count)}`);
  }
}

const prime = 0x100000001b3n;

/** FNV-1a over the UTF-8 bytes of a text: 16 hexadecimal digits. Tells texts apart; keeps nothing secret. */
function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
