import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { keys, openOtpath } from '../support/terminal.ts';

const filesIn = (root: string, name: string): string => readFileSync(join(root, name), 'utf8');

it('makes a portfolio in Welsh where everything is given', async () => {
  const cwd = temporaryFolder();
  const { stdout, stderr, code } = await runHere(
    [
      ...['init', 'fy-mhortffolio', '--lang', 'cy', '--name', 'Siân Example'],
      ...['--target', 'wales-social-care-ot:level-6'],
    ],
    { cwd },
  );
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout).toBe(`
Wedi’u creu yn fy-mhortffolio:
  otpath.yaml    eich gosodiadau, gydag enghreifftiau o’r hyn y gallwch ei
                 ychwanegu
  README.md      diben pob ffeil
  evidence/      ar gyfer eich tystiolaeth, gydag enghraifft
  .otpathignore  pa ffeiliau y mae otpath yn eu hanwybyddu
  .otpath/       er mwyn i olygyddion eich helpu

Beth i’w wneud nesaf:
  cd fy-mhortffolio  mynd i’r portffolio
  otpath add         ysgrifennu eich darn cyntaf o dystiolaeth
  otpath gaps        gweld beth mae eich targed yn ei ofyn
  otpath             gweld lle rydych arni, unrhyw bryd
`);
});

it('asks about a portfolio in Welsh, and takes Welsh dates', async () => {
  const cwd = temporaryFolder();
  const terminal = openOtpath(['init', '--lang', 'cy'], { cwd });
  await terminal.until('Mae hwn yn creu portffolio yn');
  await terminal.answer('Eich enw:', 'Siân Example');
  await terminal.answer('Eich swydd:', 'Therapydd Galwedigaethol');
  await terminal.refuse('Pryd wnaethoch chi gymhwyso?', '8 Gorff 2099', 'yn y dyfodol.');
  terminal.type(keys.backspace.repeat('8 Gorff 2099'.length));
  await terminal.answer('Pryd wnaethoch chi gymhwyso?', '8 Gorffennaf 2022');
  await terminal.answer('Pryd wnaethoch chi ddechrau', 'Medi 2024');
  await terminal.answer('Eich rhif cofrestru HCPC:');
  await terminal.answer('Pa fframwaith neu lwybr?', keys.down.repeat(5));
  await terminal.answer('Ar gyfer beth ydych chi wedi', keys.down);
  await terminal.answer('Pryd gawsoch chi eich cymeradwyo?', '01/2026');
  await terminal.answer('Beth ydych chi’n gweithio tuag ato?');
  await terminal.until('Newid pryd y gwnaethoch ddechrau: 1 Medi 2024');
  await terminal.answer('Ydy hyn yn gywir?');
  expect(await terminal.ended).toBe(0);
  const shown = terminal.text().replace(/\s+/g, ' ');
  expect(shown).toContain('swydd bresennol? 1 Medi 2024, diwrnod cyntaf y mis');
  expect(filesIn(cwd, 'otpath.yaml')).toContain('date: 2026-01-31');
});
