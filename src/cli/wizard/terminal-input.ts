import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { onExit } from 'signal-exit';
import { endOfInput, interrupt, makeKeyReader } from './paste-reader.ts';

/** Esc alone, as terminals send it. */
const escape = '\u001B';
/** Ctrl-Z. */
const suspend = '\u001A';
/** What stands for Esc where that key can't be used: typed alone, then Enter. */
export const backSign = '<';

const marksPastes = '\u001B[?2004h';
const marksNoMore = '\u001B[?2004l';
const showsCursor = '\u001B[?25h';

/** In milliseconds: nobody reads a question and answers it in this time, and a paste has no such pauses. */
const pause = 30;
const longest = 2000;
/** In milliseconds: the keys that begin with Esc, such as the arrows, may come in two pieces over a network. */
const escapePause = 100;

/** Why a question was left without an answer. */
type Leaving = 'back' | 'again';

/** What somebody types while one question is open. */
export interface TypedInput {
  readonly stream: NodeJS.WritableStream & NodeJS.ReadableStream;
  /** Aborted where somebody goes back, or where the question is to be drawn again. */
  readonly signal: AbortSignal;
  readonly left: () => Leaving | undefined;
  readonly close: () => void;
}

export interface Listening {
  /** What stands for line ends in what is pasted. */
  readonly lineEnd: string;
  /** Whether Esc goes back. */
  readonly canGoBack: boolean;
  /** Whether nothing is typed but keys that choose, so that the sign for going back is not seen by the question. */
  readonly isList: boolean;
}

/**
 * Listens to the terminal for one question. What came before the question was to be seen is ignored, so
 * that the rest of a paste never answers it.
 */
export async function listen({ lineEnd, canGoBack, isList }: Listening): Promise<TypedInput> {
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
  const leaving = new AbortController();
  const leave = (reason: Leaving): void => {
    leaving.abort(reason);
  };
  let waiting: NodeJS.Timeout | undefined;
  let isBackSign = false;
  const passOn = (text: string): void => {
    const typed = text.replaceAll(suspend, '');
    if (isList && canGoBack) {
      const signed = (isBackSign ? backSign : '') + typed;
      isBackSign = signed === backSign;
      if (isBackSign) return;
      if (signed === `${backSign}\r`) {
        leave('back');
        return;
      }
    }
    if (typed === escape && canGoBack) leave('back');
    else if (typed !== '') stream.write(typed);
    if (text.includes(suspend)) stopForNow();
  };
  const take = (piece: Buffer): void => {
    clearTimeout(waiting);
    passOn(keys.read(letters.write(piece)));
    waiting = setTimeout(
      () => {
        passOn(keys.rest());
      },
      keys.isWaiting() ? escapePause : pause,
    );
  };
  // A terminal that is gone answers nothing any more.
  const end = (): void => {
    stream.write(interrupt);
  };
  stdin.on('data', take);
  stdin.once('end', end);
  stdin.resume();
  const leaveTerminal = (): void => {
    setRaw(false);
    if (isTerminal) stderr.write(marksNoMore);
  };
  const enterTerminal = (): void => {
    setRaw(true);
    if (isTerminal) stderr.write(marksPastes);
  };
  const goOn = (): void => {
    process.off('SIGCONT', goOn);
    clearTimeout(woken);
    leave('again');
  };
  let woken: NodeJS.Timeout | undefined;
  /** Lets the shell have the terminal, as Ctrl-Z does in other programs. */
  function stopForNow(): void {
    if (process.platform === 'win32') return;
    leaveTerminal();
    stderr.write(showsCursor);
    process.once('SIGCONT', goOn);
    // Everything that the shell started with this process stops with it, such as npx.
    process.kill(0, 'SIGTSTP');
    // Where no shell would wake it, the system does not stop it at all.
    woken = setTimeout(goOn, pause);
  }
  // Whatever ends the process, the terminal is left as it was.
  const forget = onExit(leaveTerminal);
  enterTerminal();
  if (isStopped) stream.write(interrupt);
  return {
    stream,
    signal: leaving.signal,
    left: () => (leaving.signal.aborted ? (leaving.signal.reason as Leaving) : undefined),
    close: () => {
      clearTimeout(waiting);
      clearTimeout(woken);
      process.off('SIGCONT', goOn);
      stdin.off('data', take);
      stdin.off('end', end);
      stdin.pause();
      forget();
      leaveTerminal();
    },
  };
}

/** Waits until nothing more comes, and says whether Ctrl-C or Ctrl-D was among it. */
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
      isStopped ||= piece.includes(interrupt) || piece.includes(endOfInput);
      quiet.refresh();
    };
    const quiet = setTimeout(done, pause);
    const patience = setTimeout(done, longest);
    stdin.on('data', pass);
    stdin.resume();
  });
}
