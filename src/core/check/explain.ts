import type { AttachmentContent } from '../model/attachment-content.ts';
import { readyExample } from './example.ts';
import type { RuleExample, Rule } from './rule.ts';
import type { Explanation } from '../model/explanation.ts';
import type { RuleHelp } from '../model/rule-help.ts';

/** The documentation of a rule as headings with lines, for the terminal and for docs. */
export function explainRule({ code, name, severity, doc }: Rule): Explanation {
  const { what, why, fix, bad, good } = doc();
  return {
    title: `${code} ${name}`,
    facts: [`Severity: ${severity}`],
    sections: [
      { heading: 'What it finds', lines: [what] },
      { heading: 'Why it matters', lines: [why] },
      { heading: 'What to do', lines: [fix] },
      { heading: 'Wrong', lines: exampleLines(bad), verbatim: true },
      { heading: 'Right', lines: exampleLines(good), verbatim: true },
    ],
  };
}

/** The same with what programs ask of a rule. */
export const helpOf = (rule: Rule): RuleHelp => {
  const { code, name, severity } = rule;
  const { what, why } = rule.doc();
  return { code, name, severity, what, why, sections: explainRule(rule).sections };
};

/** An example's files line by line; under a marked piece stand signs that point at it. */
function exampleLines(example: RuleExample): readonly string[] {
  const { files, marks } = readyExample(example);
  const refused = (example.refused ?? []).map(
    ({ path, reason }) => `${path} (${reason.replace('-', ' ')})`,
  );
  const inside = Object.entries(example.contents ?? {}).map(
    ([path, content]) => `Inside ${path}: ${insideWords(content)}`,
  );
  return [
    ...refused,
    ...[...files].flatMap(([file, text]) => fileLines(file, text, marks)),
    ...Object.entries(example.committed ?? {}).flatMap(([path, text]) =>
      fileLines(`In an earlier commit, ${path}`, text, []),
    ),
    ...Object.entries(example.earlier ?? {}).flatMap(([path, text]) =>
      fileLines(`In the earlier version, ${path}`, text, []),
    ),
    ...(example.historyTrouble ? [`The git history: ${example.historyTrouble}`] : []),
    ...(example.ignored ?? []).map((path) => `.otpathignore names ${path}`),
    ...inside,
    ...Object.entries(example.signatures ?? {}).map(
      ([path, state]) => `The signature in ${path}: ${state.replaceAll('-', ' ')}`,
    ),
    ...Object.entries(example.seals ?? {}).map(([path, state]) => `The seal of ${path}: ${state}`),
  ];
}

/** What looking into an attachment gave, so that the two examples of a rule can be told apart. */
function insideWords(content: AttachmentContent): string {
  if (content.state === 'unread') return `not to be opened (${content.kind ?? content.reason})`;
  const { unreadParts = [], pagesWithoutText = [] } = content;
  const [part] = unreadParts;
  if (part) return `${part.name}, not to be opened (${part.kind ?? part.reason})`;
  if (pagesWithoutText.length > 0) return `no text on pages ${pagesWithoutText.join(', ')}`;
  if (content.isPicture === true && !content.hasLocation) return 'a picture, no place';
  if (content.people.length > 0) return `author ${content.people.join(', ')}`;
  if (content.text !== '') return 'text';
  return content.hasLocation ? 'the place where it was taken' : 'no place';
}

function fileLines(
  file: string,
  text: string,
  marks: ReturnType<typeof readyExample>['marks'],
): readonly string[] {
  const lines = [`${file}:`];
  let start = 0;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    lines.push(`  ${line}`);
    for (const mark of marks) {
      const inLine = mark.file === file && mark.start >= start && mark.start <= start + line.length;
      if (inLine && mark.end > mark.start) {
        lines.push(`  ${' '.repeat(mark.start - start)}${'^'.repeat(mark.end - mark.start)}`);
      }
    }
    start += line.length + 1;
  }
  return lines;
}
