import { createHash } from 'node:crypto';
import { sampleDocument } from './word-sample.ts';
import { wordOf } from './word.ts';

/** Says which bytes a process makes of the sample, in its own time zone. */
const { markdown, other } = sampleDocument;
console.log(
  createHash('sha256')
    .update(await wordOf(markdown, other))
    .digest('hex'),
);
