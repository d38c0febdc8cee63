/** Shows the beginning of the page at once, then unpacks its program and lets it run. */
import { startLanguage } from './start-language.ts';
import { unpackedText } from './unpack.ts';

const language = startLanguage();
const beginning = document.querySelector<HTMLElement>(`[data-start=${language}]`)!;

function say(id: 'TooOld' | 'Damaged'): void {
  beginning.hidden = true;
  document.getElementById(id)!.hidden = false;
}

async function start(): Promise<void> {
  const program = document.createElement('script');
  program.textContent = await unpackedText('Program');
  document.body.append(program);
  // The program takes the beginning away as soon as it runs.
  if (beginning.isConnected) say('TooOld');
}

document.documentElement.lang = language;
beginning.hidden = false;
if (typeof DecompressionStream === 'undefined') say('TooOld');
else {
  start().catch(() => {
    say('Damaged');
  });
}
