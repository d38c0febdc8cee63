import { openInEditor, openWithSystem } from '../../../node/open-file.ts';
import { cleanText } from '../../../core/text/clean.ts';
import { wrap, type Terminal } from '../../../core/render/terminal.ts';
import type { SpeakingHost } from '../../speaking-host.ts';

/**
 * Opens a file in the editor that somebody has set, else with the program of the system. That it can't be
 * opened is told, and is no failure: the file is there.
 */
export async function openEvidence(
  path: string,
  host: SpeakingHost,
  terminal: Terminal,
): Promise<void> {
  const editor = [host.env['VISUAL'], host.env['EDITOR']].find((one) => one?.trim());
  const opened =
    editor === undefined ? await openWithSystem(path) : await openInEditor(path, editor, host.cwd);
  if (opened) return;
  const words = host.words.add.open;
  const what = editor === undefined ? words.noProgram : words.notOpened(editor);
  host.stderr.write(
    `${wrap(cleanText(`${what} ${words.openYourself}`), terminal)}\n  ${cleanText(path)}\n`,
  );
}
