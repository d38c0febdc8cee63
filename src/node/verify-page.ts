import { join } from 'node:path';
import type { Language } from '../core/model/text.ts';
import { readFileSync } from './disk.ts';
import { packageRoot } from './package.ts';

/** The page that checks packs in a browser, as the build made it. */
export const readVerifyPage = (language: Language): Uint8Array =>
  readFileSync(join(packageRoot, 'dist', 'verify', `${language}.html`));
