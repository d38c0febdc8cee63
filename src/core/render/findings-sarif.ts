import type { Finding } from '../model/finding.ts';
import type { RuleHelp } from '../model/rule-help.ts';
import { cleanText } from '../text/clean.ts';
import { Fingerprints } from '../model/finding-fingerprints.ts';
import { Places, sayInOneLine } from './findings.ts';
import { sayFinding, type FindingWords } from '../words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import { formatJson } from '../text/json.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A log in the Static Analysis Results Interchange Format, version 2.1.0, with the documentation of every rule. */
export function formatFindingsSarif(
  folders: readonly CheckedFolder[],
  words: FindingWords,
  rules: readonly RuleHelp[],
): string {
  const fingerprints = new Fingerprints();
  const results = folders.flatMap((folder) => {
    const places = new Places(folder.texts);
    return folder.findings.map((finding) => {
      const { related } = sayFinding(finding, folder, words);
      return {
        ruleId: finding.code,
        ruleIndex: rules.findIndex(({ code }) => code === finding.code),
        level: finding.severity,
        message: { text: escapeMessage(sayInOneLine(finding, folder, words)) },
        locations: [locate(finding.at, folder, places)],
        relatedLocations: finding.related?.map(({ at }, index) => ({
          id: index + 1,
          ...locate(at, folder, places),
          message: { text: escapeMessage(cleanText(related[index]!)) },
        })),
        partialFingerprints: { 'otpath/v2': fingerprints.fingerprintOf(finding, folder) },
      };
    });
  });
  const driver = { name: 'otpath', rules: rules.map(describeRule) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return formatJson({ $schema: schema, version: '2.1.0', runs: [run] });
}

function describeRule({ code, name, severity, what, why, sections }: RuleHelp): object {
  const help = (block: (heading: string, lines: readonly string[], verbatim: boolean) => string) =>
    sections
      .map(({ heading, lines, verbatim = false }) => block(heading, lines, verbatim))
      .join('\n\n');
  return {
    id: code,
    name,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: {
      text: help((heading, lines) => [`${heading}:`, ...lines].join('\n')),
      markdown: help((heading, lines, verbatim) =>
        [`**${heading}**`, '', ...(verbatim ? ['```text', ...lines, '```'] : lines)].join('\n'),
      ),
    },
    defaultConfiguration: { level: severity },
  };
}

/** A file that has no lines is named as a whole. */
function locate(at: Finding['at'], folder: CheckedFolder, places: Places): object {
  const { line, column, endLine, endColumn } = places.placeOf(at);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: {
      artifactLocation: artifactAt(shownPath(folder, at.file)),
      region: folder.texts.has(at.file) ? region : undefined,
    },
  };
}

/** The address of a file: below the working directory, or from the root of the disk where it can't be reached from there. */
function artifactAt(path: string): object {
  const isAbsolute = /^(?:[a-z]:)?\//i.test(path);
  const uri = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return isAbsolute
    ? { uri: `file:///${uri.replace(/^\//, '').replace('%3A', ':')}` }
    : { uri, uriBaseId: '%SRCROOT%' };
}

/** In a message `[here](1)` would be a link, and `{0}` a hole to be filled. */
const escapeMessage = (text: string): string =>
  text.replace(/(\\*)\]\(/g, '$1$1\\](').replace(/\{(\d+)\}/g, '{{$1}}');
