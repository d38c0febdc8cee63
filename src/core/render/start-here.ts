import { manifestFile, verifyPageFile } from '../model/manifest.ts';
import type { PackView } from '../report/pack.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import type { PackDocument } from './pack-formats.ts';
import { wrap } from './terminal.ts';

/** The document to open where there are several: the one that most computers show without another program. */
const openFirst: readonly PackDocument[] = ['html', 'pdf', 'docx', 'md'];

/** As plain text is written to be read on any screen and on paper. */
const page = { width: 72 };
const indent = '   ';

/**
 * What `START-HERE.txt` says: whose pack this is, which file to open and how to check it. With the line ends
 * that every Notepad shows, and marked as UTF-8 only where a letter needs it.
 */
export function formatStartHere(
  { report, number, draft, files }: PackView,
  documents: readonly PackDocument[],
  name: string,
  words: Words,
): string {
  const { startHere } = words.pack;
  const [first, ...rest] = openFirst.filter((one) => documents.includes(one));
  const attachments = files.filter(({ path }) => path !== undefined).length;
  const { name: practitioner } = report.practitioner;
  const say = (text: string, by = indent): string => wrap(cleanText(text), page, by);
  const steps: readonly (readonly [title: string, ...lines: readonly string[]])[] = [
    [startHere.steps.unpack, say(startHere.unpack)],
    ...(first === undefined
      ? []
      : ([[startHere.steps.open, `${indent}pack.${first}`, say(startHere.kinds[first])]] as const)),
    [
      startHere.steps.check,
      say(startHere.page(verifyPageFile)),
      say(startHere.verify),
      `${indent}  otpath verify ${name}`,
      say(startHere.compare(practitioner)),
    ],
    [
      startHere.steps.before,
      say(startHere.before),
      `${indent}  otpath verify ${name} --against earlier.zip`,
    ],
  ];
  const inside: readonly (readonly [path: string, what: string])[] = [
    ...rest.map((one) => [`pack.${one}`, startHere.others[one]] as const),
    ...(attachments > 0 ? [['attachments', startHere.attachments(attachments)] as const] : []),
    [verifyPageFile, startHere.verifyPage],
    [manifestFile, startHere.manifest],
  ];
  const sections = [
    [
      say(startHere.title(practitioner), ''),
      say(`${report.targetTitle} (${report.target})`, ''),
      say(`${words.headings.asOf}: ${words.date(report.asOf)}`, ''),
      startHere.number(number),
      ...(draft ? [say(draft.sentence, '')] : []),
    ],
    ...steps.map(([title, ...lines], index) => [`${String(index + 1)}. ${title}`, ...lines]),
    [startHere.steps.inside, ...inside.map(([path, what]) => say(`${path}: ${what}`))],
  ];
  const text = sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
  return `${isPlain(text) ? '' : '\uFEFF'}${text.replaceAll('\n', '\r\n')}`;
}

/** Whether every editor reads it in the same way, whatever it takes its letters for. */
const isPlain = (text: string): boolean => /^[\n -~]*$/.test(text);
