import type * as Readers from './readers.ts';
import { unpackedText } from './unpack.ts';

declare global {
  // What the build calls the program that opens files of other programs.
  var otpathReaders: typeof Readers | undefined;
}

let loading: Promise<typeof Readers> | undefined;

/** What opens the files of other programs. It is unpacked once. */
export function loadReaders(): Promise<typeof Readers> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof Readers> {
  const script = document.createElement('script');
  script.textContent = await unpackedText('Readers');
  document.body.append(script);
  script.remove();
  if (!globalThis.otpathReaders) throw new Error('This browser did not run a script of the page.');
  return globalThis.otpathReaders;
}
