import type { Selected } from '../../core/assess/select-evidence.ts';
import { cleanText } from '../../core/text/clean.ts';
import { formatFindingsPretty } from '../../core/render/findings-pretty.ts';
import { Places, sayFinding } from '../../core/render/findings.ts';
import { shownPath, type CheckedFolder } from '../../core/model/checked-folder.ts';
import { wrap } from '../../core/render/terminal.ts';
import type { Finding } from '../../core/model/finding.ts';
import { filesForPanel } from '../../core/files/evidence/taken-files.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { EvidenceFacts } from '../../core/model/attachment-facts.ts';
import type { DraftView } from '../../core/report/pack.ts';
import type { Words } from '../../core/words/index.ts';
import { plural } from '../../core/words/plural.ts';
import { isAboutPrivacy } from '../assessed.ts';
import type { Host } from '../host.ts';
import { terminalFor } from '../options.ts';

/** What stands in the way of a pack. */
export interface Obstacles {
  /** Errors but for those about personal details. */
  readonly errors: readonly Finding[];
  /** What looks like personal details and has no reason to be there. */
  readonly details: readonly Finding[];
}

/** Tells the files that a pack is made of from those that nobody who reads it gets to see. */
export function isInPack(
  portfolio: Portfolio,
  { leftOut }: Selected,
  facts: EvidenceFacts,
): (file: string) => boolean {
  const notChosen = leftOut.filter(({ because }) => because === 'not-chosen');
  const packed = new Set(
    [...facts.values()].flatMap(({ files }) => files.flatMap(({ source }) => source ?? [])),
  );
  const outside = new Set([
    ...notChosen.map(({ evidence }) => evidence.file),
    ...filesForPanel(portfolio)
      .map(({ path }) => path)
      .filter((path) => !packed.has(path)),
  ]);
  return (file) => !outside.has(file);
}

/** Of what was found, what concerns the files of a pack. Notes stand in nobody's way. */
export function obstaclesIn(
  { findings }: CheckedFolder,
  isInside: (file: string) => boolean,
): Obstacles {
  const inside = findings.filter(({ at }) => isInside(at.file));
  return {
    errors: inside.filter((one) => one.severity === 'error' && !isAboutPrivacy(one)),
    details: inside.filter((one) => one.severity !== 'note' && isAboutPrivacy(one)),
  };
}

/** Says what stands in the way, if something does. Errors stand in the way of nobody who wants a draft. */
export function reportObstacles(
  checked: CheckedFolder,
  { errors, details }: Obstacles,
  isDraft: boolean,
  host: Host,
): boolean {
  const stopping = [...(isDraft ? [] : errors), ...details];
  if (stopping.length === 0) return false;
  const terminal = terminalFor(host.stderr, {}, host);
  const shown = checked.findings.filter((one) => stopping.includes(one));
  host.stderr.write(
    `${formatFindingsPretty([{ ...checked, findings: shown, hidden: [] }], terminal)}\n`,
  );
  const sentences = [
    'No pack was made.',
    ...(errors.length > 0 && !isDraft
      ? ['A pack has to be free of errors: mend them, or add --draft for a draft marked as one.']
      : []),
    ...(details.length > 0
      ? [
          `A pack goes to other people, so ${plural(details.length, 'place')} that ${details.length === 1 ? 'looks' : 'look'} like personal details must go, or be given a reason: <!-- otpath-ignore CODE: reason --> above the line in a text, # otpath-ignore CODE: reason in YAML.`,
        ]
      : []),
  ];
  host.stderr.write(`${wrap(sentences.join(' '), terminal)}\n`);
  return true;
}

/** What a draft says of itself. */
export function draftOf(checked: CheckedFolder, { errors }: Obstacles, { pack }: Words): DraftView {
  const places = new Places(checked.texts);
  return {
    sentence: pack.draft(errors.length),
    findings: errors.map((one) => {
      const { file, line } = places.placeOf(one.at);
      const path = shownPath({ ...checked, path: '.' }, file);
      return {
        place: cleanText(checked.texts.has(file) ? `${path}:${String(line)}` : path),
        message: sayFinding(one),
      };
    }),
  };
}
