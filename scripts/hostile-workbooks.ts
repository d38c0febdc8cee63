/**
 * Imports workbooks that are made to do harm, each in a process of its own, and prints what otpath said and how much
 * memory and time it took. Build first. Needs GNU time (/usr/bin/time), so it runs on Linux.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { xlsxOf } from '../test/support/xlsx.ts';

/** In kilobytes: what no run may need. */
const allowed = 300 * 1024;
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const list = { List: { rows: [['Statement'], ['Leads.']] } };
const row = `<row>${cell('Keeps people safe at home and in the town.').repeat(10)}</row>`;

const files: Readonly<Record<string, () => Uint8Array>> = {
  'zip bomb, 1 GB in a part': () =>
    xlsxOf(list, { 'xl/styles.xml': new Uint8Array(1024 ** 3).fill(32) }),
  'zip bomb, 1 GB in a sheet': () =>
    xlsxOf({ List: { rows: `<row>${' '.repeat(500 * 1024 * 1024)}</row>` } }),
  'entities that become endless': () =>
    xlsxOf(list, {
      'xl/styles.xml': `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${String(at)} "&a;&a;">`).join('')}]><x>&a29;</x>`,
    }),
  'links to other files': () => xlsxOf(list, { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
  '100,000 rows': () => xlsxOf({ List: { rows: row.repeat(100_000) } }),
  '1,048,576 blank rows': () =>
    xlsxOf({ List: { rows: `<row>${cell('Statement')}</row>${'<row/>'.repeat(1_048_575)}` } }),
  '1,048,576 rows merged': () =>
    xlsxOf({
      List: {
        rows: [['Statement'], ['']],
        after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      },
    }),
  '9,000 rows of formulas': () =>
    xlsxOf({
      List: {
        rows: `<row>${cell('Statement')}</row>${'<row><c t="str"><f>A1</f><v>x</v></c></row>'.repeat(9_000)}`,
      },
    }),
  'a cell of 30 MB': () =>
    xlsxOf({
      List: { rows: `<row>${cell('Statement')}</row><row>${cell('a'.repeat(30_000_000))}</row>` },
    }),
};

const folder = mkdtempSync(join(tmpdir(), 'hostile-workbooks-'));
const program = resolve(import.meta.dirname, '../bin/otpath.js');
let failed = false;
for (const [name, make] of Object.entries(files)) {
  const file = join(folder, 'hostile.xlsx');
  writeFileSync(file, make());
  const run = spawnSync(
    '/usr/bin/time',
    [
      '-f',
      '%M %e',
      process.execPath,
      program,
      'framework',
      'import',
      'hostile.xlsx',
      '--map',
      'text=A',
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, OTPATH_CACHE: 'off', NO_COLOR: '1' } },
  );
  const lines = run.stderr.trim().split('\n');
  const [memory = '0', seconds = ''] = (lines.at(-1) ?? '').split(' ');
  const isFine = run.status === 2 && Number(memory) < allowed;
  failed ||= !isFine;
  const said = lines
    .filter((line) => !line.startsWith('Command exited'))
    .slice(0, 2)
    .join(' ');
  process.stdout.write(
    `${isFine ? 'ok    ' : 'FAILED'} ${name}: ${String(Math.round(Number(memory) / 1024))} MB, ${seconds} s\n       ${said}\n`,
  );
}
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
