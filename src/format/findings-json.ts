import { formatJson } from './json.ts';
import { Places, summarise, type CheckedFolder } from './findings.ts';

/** The stable form for programs. Paths of files count from the portfolio's folder. */
export function formatFindingsJson(folders: readonly CheckedFolder[]): string {
  const checked = folders.map((folder) => {
    const places = new Places(folder.texts);
    return {
      path: folder.path,
      findings: folder.findings.map(
        ({ code, rule, severity, message, hint, at, subject, related }) => ({
          code,
          rule,
          severity,
          message,
          hint,
          ...places.placeOf(at),
          subject,
          related: related?.map((one) => ({ message: one.message, ...places.placeOf(one.at) })),
        }),
      ),
      summary: summarise([folder]),
    };
  });
  const key = folders[0]?.of === 'framework' ? 'frameworks' : 'portfolios';
  return formatJson({ otpath: '1', [key]: checked });
}
