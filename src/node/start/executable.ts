/** Starts otpath in a single executable, which holds the whole package. */
import { join } from 'node:path';
import { getRawAsset } from 'node:sea';
import { filesInPack } from './code-file.ts';
import { serveInside } from './inside.ts';
import { start } from './start.ts';

serveInside(process.execPath, filesInPack(new Uint8Array(getRawAsset('package') as ArrayBuffer)));
start(join(process.execPath, 'dist'));
