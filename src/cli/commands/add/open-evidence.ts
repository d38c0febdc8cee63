import { openInEditor, openWithSystem } from '../../../node/open-file.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { Host } from '../../host.ts';

/**
 * Opens a file in the editor that somebody has set, else with the program of the system. That it can't be
 * opened is told, and is no failure: the file is there.
 */
export async function openEvidence(path: string, host: Host, terminal: Terminal): Promise<void> {
  const editor = [host.env['VISUAL'], host.env['EDITOR']].find((one) => one?.trim());
  const opened =
    editor === undefined ? await openWithSystem(path) : await openInEditor(path, editor, host.cwd);
  if (opened) return;
  const what =
    editor === undefined
      ? 'No program was found that opens it.'
      : `It could not be opened with "${editor}", which VISUAL or EDITOR names.`;
  host.stderr.write(
    `${wrap(cleanText(`${what} Open it yourself in any editor of plain text:`), terminal)}\n  ${cleanText(path)}\n`,
  );
}
