import { spawn } from 'node:child_process';

/** The editor that somebody has set, with its options, such as `code --wait`. */
export type EditorCommand = string;

/** Opens a file in an editor that may take the terminal, and waits for it. False where that fails. */
export function openInEditor(path: string, editor: EditorCommand, cwd: string): Promise<boolean> {
  // As git does: the setting may hold options and quotes, and only a shell reads it as it was meant.
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${path}"`, { cwd, stdio: 'inherit', shell: true })
      : spawn('sh', ['-c', `${editor} "$@"`, editor, path], { cwd, stdio: 'inherit' });
  return new Promise((done) => {
    child.on('error', () => {
      done(false);
    });
    child.on('exit', (code) => {
      done(code === 0);
    });
  });
}

/** Opens a file with the program that the system has for it, without waiting. False where it has none. */
export async function openWithSystem(path: string): Promise<boolean> {
  const { default: open } = await import('open');
  try {
    const child = await open(path);
    return await new Promise<boolean>((done) => {
      // A program that can't open the file says so at once; one that can has its window by then.
      const timer = setTimeout(() => {
        child.unref();
        done(true);
      }, 700);
      child.once('exit', (code) => {
        clearTimeout(timer);
        done(code === 0);
      });
    });
  } catch {
    return false;
  }
}
