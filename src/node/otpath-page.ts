import { join } from 'node:path';
import { otpathPageFile } from '../core/model/layout.ts';
import { readFileSync } from './disk.ts';
import { packageRoot } from './package.ts';

/** All of otpath for one practitioner as a page, as the build made it. */
export const readOtpathPage = (): Uint8Array =>
  readFileSync(join(packageRoot, 'dist', otpathPageFile));
