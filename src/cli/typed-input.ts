import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { onExit } from 'signal-exit';
import { makeKeyReader } from './pasted.ts';

const marksPastes = '\u001B[?2004h';
const marksNoMore = '\u001B[?2004l';
const interrupt = '\u0003';

/** In milliseconds: nobody reads a question and answers it in this time, and a paste has no such pauses. */
const pause = 30;
const longest = 2000;

/** What somebody types while one question is open. */
export interface TypedInput {
  readonly stream: NodeJS.ReadableStream;
  readonly close: () => void;
}

/**
 * Listens to the terminal for one question. What came before the question was to be seen is passed over, so
 * that the rest of a paste never answers it.
 */
export async function listen(lineEnd: string): Promise<TypedInput> {
  const { stdin, stderr } = process;
  const isTerminal = stdin.isTTY && process.env['TERM'] !== 'dumb';
  const setRaw = (raw: boolean): void => {
    if (stdin.isTTY) stdin.setRawMode(raw);
  };
  setRaw(true);
  const isStopped = await passedOver();
  const keys = makeKeyReader(lineEnd);
  const letters = new StringDecoder('utf8');
  const stream = new PassThrough();
  // Readline takes it for the terminal itself.
  Object.assign(stream, { isTTY: stdin.isTTY, setRawMode: setRaw });
  let waiting: NodeJS.Timeout | undefined;
  const passOn = (text: string): void => {
    if (text !== '') stream.write(text);
  };
  const take = (piece: Buffer): void => {
    clearTimeout(waiting);
    passOn(keys.read(letters.write(piece)));
    waiting = setTimeout(() => {
      passOn(keys.rest());
    }, pause);
  };
  const end = (): void => {
    stream.end();
  };
  stdin.on('data', take);
  stdin.once('end', end);
  stdin.resume();
  const leaveTerminal = (): void => {
    setRaw(false);
    if (isTerminal) stderr.write(marksNoMore);
  };
  // Whatever ends the process, the terminal is left as it was.
  const forget = onExit(leaveTerminal);
  if (isTerminal) stderr.write(marksPastes);
  if (isStopped) stream.write(interrupt);
  return {
    stream,
    close: () => {
      clearTimeout(waiting);
      stdin.off('data', take);
      stdin.off('end', end);
      stdin.pause();
      forget();
      leaveTerminal();
    },
  };
}

/** Waits until nothing more comes, and tells whether Ctrl-C was among it. */
function passedOver(): Promise<boolean> {
  const { stdin } = process;
  return new Promise((resolve) => {
    let isStopped = false;
    const done = (): void => {
      clearTimeout(quiet);
      clearTimeout(patience);
      stdin.off('data', pass);
      stdin.pause();
      resolve(isStopped);
    };
    const pass = (piece: Buffer): void => {
      isStopped ||= piece.includes(interrupt);
      quiet.refresh();
    };
    const quiet = setTimeout(done, pause);
    const patience = setTimeout(done, longest);
    stdin.on('data', pass);
    stdin.resume();
  });
}
