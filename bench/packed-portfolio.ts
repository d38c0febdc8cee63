import { createCipheriv } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pieces = 100;
const attachments = 200;
const kilobytes = 300;

/** Bytes that can't be packed, the same on every run. */
const noise = (seed: number, length: number): Uint8Array =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16, seed)).update(
    Buffer.alloc(length),
  );

/**
 * A portfolio of a hundred pieces with 200 attachments of 300 KB; of ten one is a text, and sizes go from half to one
 * and a half.
 */
export function writePortfolioToPack(folder: string): void {
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  const settings = readFileSync(join(root, 'examples', 'level-6', 'otpath.yaml'));
  writeFileSync(join(folder, 'otpath.yaml'), settings);
  const names = Array.from({ length: attachments }, (_, index) => {
    const name = `file-${String(index)}.${index % 10 === 0 ? 'txt' : 'jpg'}`;
    const size = Math.round(kilobytes * 1024 * (0.5 + (index % 11) / 10));
    const text = 'What happened, what I did, and what I learned from it. ';
    const content =
      index % 10 === 0
        ? text.repeat(Math.ceil(size / text.length)).slice(0, size)
        : Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise(index, size)]);
    writeFileSync(join(folder, 'evidence', name), content);
    return name;
  });
  for (let index = 0; index < pieces; index += 1) {
    const own = names.filter((_, at) => at % pieces === index);
    const head = [
      `title: Piece ${String(index)}`,
      `date: 2026-${String((index % 9) + 1).padStart(2, '0')}-14`,
      `type: ${index % 2 === 0 ? 'case-study' : 'reflective-account'}`,
      'claims:',
      `  - statement: L6-PP-${String((index % 8) + 1).padStart(2, '0')}`,
      '    rationale: I weighed three ways and chose with the person and the family.',
      `attachments: [${own.join(', ')}]`,
    ];
    const text = `${'What happened, what I did, and what I learned from it. '.repeat(30)}\n`;
    const path = join(folder, 'evidence', `piece-${String(index).padStart(3, '0')}.md`);
    writeFileSync(path, `---\n${head.join('\n')}\n---\n\n${text}`);
  }
}

/** A program that only reads the files of a folder, hashes and zips them. It takes the folder and the name of the zip. */
export const plainZip = `
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
const [folder, target] = process.argv.slice(1);
const files = {};
const hashes = [];
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(folder + '/' + name);
  hashes.push([name, createHash('sha256').update(bytes).digest('hex')]);
  files[name] = [bytes, { level: name.endsWith('.jpg') ? 0 : 6 }];
}
files['manifest.json'] = new TextEncoder().encode(JSON.stringify(hashes));
writeFileSync(target, zipSync(files));
`;
