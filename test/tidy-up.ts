import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './support/temporary.ts';

// A worker loads each module once for many files of tests; this one it loads for each of them.
afterAll(removeTemporaryFolders);
