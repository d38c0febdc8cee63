import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../support/run.ts';
import { runHere } from '../support/run-here.ts';
import { alwaysCurrent, temporaryFolder, writeFiles } from '../support/temporary.ts';
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
  const root = join(cwd, 'fy-mhortffolio');
  for (const name of ['otpath.yaml', 'README.md', '.otpathignore', 'evidence/example-a-kitchen.md'])
    await expect(filesIn(root, name)).toMatchFileSnapshot(
      join(repository, 'test', 'goldens', 'init', 'cy', name.replace(/^\.|.*\//, '')),
    );
  // Nothing is wrong with them, nor would be with the example as evidence.
  const clean = 'Ni chafwyd hyd i broblemau.';
  expect((await runHere(['check', '--strict', '--lang', 'cy'], { cwd: root })).stdout).toContain(
    clean,
  );
  writeFileSync(join(root, '.otpathignore'), '');
  expect((await runHere(['check', '--strict', '--lang', 'cy'], { cwd: root })).stdout).toContain(
    clean,
  );
});

it('has Welsh examples in the settings that are right when their # is taken away', async () => {
  const cwd = temporaryFolder();
  await runHere(
    ['init', '--lang', 'cy', '--name', 'Siân Example', '--target', 'wales-social-care-ot:level-6'],
    { cwd },
  );
  const used = filesIn(cwd, 'otpath.yaml').replace(/^(\s*)#(?=[a-z-])/gm, '$1');
  expect(used).toContain('\nbreaks: [{ from: ');
  writeFileSync(join(cwd, 'otpath.yaml'), used);
  const { stdout, code } = await runHere(['check', '--strict', '--format', 'json'], { cwd });
  expect({ stdout: code === 0 ? '' : stdout, code }).toEqual({ stdout: '', code: 0 });
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

/** A portfolio towards level 6, beside it notes with a picture that can't be copied. */
const towardsLevel6 = (): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n${alwaysCurrent}`,
    'nodiadau.md': '# Cadair\n\nGweler ![y rheilen](up.png).\n',
  });

it('adds evidence in Welsh where everything is given, and says what was lost', async () => {
  const cwd = towardsLevel6();
  const { stdout, stderr, code } = await runHere(
    [
      ...['add', '--lang', 'cy', '--from', 'nodiadau.md', '--title', 'Cadair Ŵyn'],
      ...['--date', '14 Mawrth 2026', '--type', 'case-study'],
      ...['--claim', 'L6-PP-02=Pwysais dair ffordd.', '--witness', 'Nia Sample'],
    ],
    { cwd },
  );
  expect({ stdout, stderr, code }).toEqual({
    stdout: `Ysgrifennwyd: evidence/2026-03-14-cadair-wyn.md
  L6-PP-02: heb dystiolaeth → â thystiolaeth. 1 hawliad dilys a chyfredol; mae
    angen 1.

rhybudd[OT326]: Nid oes llun o’r enw "up.png".
  --> evidence/2026-03-14-cadair-wyn.md:14:21
14 | Gweler ![y rheilen](up.png).
   |                     ^^^^^^
   = Rhowch y ffeil lle mae’r testun yn dweud, neu cywirwch y testun.

1 rhybudd. Gwiriwyd 1 darn o dystiolaeth, 1 hawliad.

Nesaf: darllenwch drwy evidence/2026-03-14-cadair-wyn.md. I weld beth sydd ar
  goll o hyd, rhedwch: otpath gaps
`,
    stderr: `  Nid oedd modd copïo popeth yn nodiadau.md fel yr oedd:
  - ni chopïwyd up.png, gan nad oes ffeil o’r fath.
`,
    code: 0,
  });
});

it('refuses a title and a witness in Welsh', async () => {
  const cwd = towardsLevel6();
  const add = async (...args: readonly string[]): Promise<string> =>
    (await runHere(['add', '--lang', 'cy', ...args], { cwd })).stderr.replace(/\s+/g, ' ');
  expect(await add('--title', 'Mr Jones')).toContain('Mae’n ymddangos bod enw yn hwn.');
  expect(await add('--witness', 'Bethan Example')).toContain(
    'Ni allwch fod yn dyst i’ch gwaith eich hun.',
  );
});

it('asks about evidence in Welsh', async () => {
  const cwd = towardsLevel6();
  const terminal = openOtpath(['add', '--lang', 'cy'], { cwd });
  await terminal.until('Mae hwn yn ysgrifennu darn newydd o dystiolaeth ar gyfer Bethan Example.');
  await terminal.answer('Beth yw enw’r darn hwn o waith?', 'Cadair newydd');
  await terminal.answer('Pryd oedd hyn?', '1 i 14 Mawrth 2026');
  await terminal.answer('Pa fath o dystiolaeth yw hon?');
  await terminal.until('? Chwilio am ddatganiad:');
  terminal.type('L6-PP-02');
  await terminal.until(/❯ L6-PP-02 /);
  terminal.type(keys.enter);
  await terminal.answer('Sut mae’n dangos L6-PP-02?', 'Pwysais dair ffordd.');
  await terminal.answer('Chwilio am un arall (1 hyd yma):');
  await terminal.answer('Pa fodel myfyrio rydych chi’n ei ddilyn?');
  await terminal.answer('Ffeil i’w hatodi (dewisol):');
  await terminal.answer('Pwy yw’r tyst? (dewisol)');
  await terminal.answer('Beth ddigwyddodd? (dewisol)', 'Cadair newydd.');
  await terminal.until('Newid y dyddiad: 1 Mawrth 2026 i 14 Mawrth 2026');
  await terminal.answer('Ydy hyn yn gywir?');
  await terminal.answer('Ei agor nawr?', 'n');
  expect(await terminal.ended).toBe(0);
  expect(terminal.text()).toContain('Ysgrifennwyd: evidence/2026-03-01-cadair-newydd.md');
  expect(filesIn(cwd, 'evidence/2026-03-01-cadair-newydd.md')).toContain(
    '\n## Y sefyllfa\n\nCadair newydd.\n\n<!-- Pwy oedd angen beth, ',
  );
});
