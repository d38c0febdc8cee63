/**
 * The whole of otpath for one practitioner as a page: it opens a folder, and shows and does what the commands do.
 * It asks no network and keeps nothing.
 */
import { App } from './app.ts';
import { unpackBuiltIn } from './built-in.ts';
import { startLanguage } from './start-language.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

const app = new App(
  {
    bar: byId('Bar'),
    main: byId('Main'),
    said: byId('Said'),
    failed: byId('Failed'),
    skip: byId('Skip'),
  },
  startLanguage(),
);

window.addEventListener('hashchange', () => void app.followAddress());
// A browser can end a page in the background without a word.
document.addEventListener('visibilitychange', () => {
  app.keep();
});
window.addEventListener('beforeunload', (event) => {
  if (app.hasUnsaved) event.preventDefault();
});
document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer !== null) void app.drop(event.dataTransfer);
});

void app.start();
// It takes less time than choosing a folder.
void unpackBuiltIn();
