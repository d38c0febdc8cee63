import type { Severity } from '../model/finding.ts';
import { Fingerprints } from '../model/finding-fingerprints.ts';
import { Places, sayInOneLine } from './findings.ts';
import type { FindingWords } from '../words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import { formatJson } from '../text/json.ts';

/** GitLab's words for how bad something is. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

/** A code quality report, as GitLab shows it beside a change. A file without lines gets line 1, since one is asked for. */
export function formatFindingsGitlab(
  folders: readonly CheckedFolder[],
  words: FindingWords,
): string {
  const fingerprints = new Fingerprints();
  const issues = folders.flatMap((folder) => {
    const places = new Places(folder.texts);
    return folder.findings.map((finding) => {
      const { file, line, endLine } = places.placeOf(finding.at);
      return {
        description: sayInOneLine(finding, folder, words),
        check_name: `${finding.code} ${finding.rule}`,
        fingerprint: fingerprints.fingerprintOf(finding, folder),
        severity: severities[finding.severity],
        location: { path: shownPath(folder, file), lines: { begin: line, end: endLine } },
      };
    });
  });
  return formatJson(issues);
}
