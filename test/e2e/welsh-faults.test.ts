import { beforeAll, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const kitchen = `---
title: Cegin
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03
    rationale: Pwysais dair ffordd.
---
Beth a wnes i.
`;

let cwd = '';
beforeAll(() => {
  cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml': settings,
    'evidence/cegin.md': kitchen,
    'nid-pecyn.zip': 'Nid zip',
  });
});

const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor'];

const runs: readonly (readonly [args: readonly string[], said: string])[] = [
  [
    ['gaps', '--since', '2026-12-31', '--as-of', '2026-11-22'],
    `Nid yw --since 31 Rhagfyr 2026 cyn 22 Tachwedd 2026, diwrnod yr adroddiad hwn.
Rhowch ddiwrnod cynharach.
`,
  ],
  [
    ['add', '--title', 'Cegin'],
    `Ni all otpath ofyn cwestiynau yma. Ar goll: y dyddiad, y math, y datganiadau.
Ychwanegwch:
--date 2026-03-14 --type case-study --claim "L6-PP-03=sut mae’n dangos hynny"
`,
  ],
  [
    ['init'],
    `Mae’r ffolder hon yn bortffolio eisoes, felly nid ysgrifennwyd dim.
I newid ei osodiadau, golygwch otpath.yaml. I greu portffolio arall, rhedwch:
otpath init ../my-portfolio
`,
  ],
  [
    ['sign', 'cegin', ...nia, '--name', 'Bethan Example', '--accept', 'all'],
    `Bethan Example yw’r ymarferydd. Hunanasesiad yw penderfyniad yr ymarferydd ei
hun.
Os chi yw’r ymarferydd, ychwanegwch --relationship self. Os nad chi, rhowch eich
enw llawn. Neu rhowch y ddau rif cofrestru: eich un chi gyda --registration, ac
un yr ymarferydd o dan credentials yn otpath.yaml.
`,
  ],
  [
    ['sign', 'cegin', ...nia, '--accept', 'L6-PP-04'],
    `Nid yw’r dystiolaeth hon yn hawlio "L6-PP-04".
Mae’n hawlio: L6-PP-03.
`,
  ],
  [
    ['pack', '--format', 'html,docx'],
    `Dim ond mewn zip y gall otpath ysgrifennu mwy nag un ddogfen. Gofynasoch am html
a docx.
Ysgrifennwch --format html,docx,zip, neu rhedwch otpath pack unwaith ar gyfer
pob un.
`,
  ],
  [
    ['verify', 'nid-pecyn.zip'],
    `Nid ffeil zip yw nid-pecyn.zip.
Rhowch y zip a anfonodd yr ymgeisydd.
`,
  ],
  [
    ['plan', '--dry-run'],
    `Dim ond gyda --write y mae --dry-run yn gweithio.
Ychwanegwch --write i weld beth y byddai’n ei ychwanegu.
`,
  ],
  [
    ['route', 'wales-social-care-ot'],
    `Nid oes gan "wales-social-care-ot" lwybr gyrfa.
Mae gan y fframweithiau hyn un: cheshire-east-ot.
`,
  ],
  [
    ['framework', 'show', 'wales-social-care-ot', '--level', 'level-66'],
    `Nid oes gan wales-social-care-ot lefel o’r enw "level-66".
Mae ganddo: level-5, level-6, level-7, level-8, level-9.
`,
  ],
  [
    ['explain', 'gwaith'],
    `Nid oes dim o’r enw "gwaith".
Rhowch gynnig ar god fel OT301, neu id fel L6-PP-03 neu level-6.
`,
  ],
];

it.each(runs)('otpath %j says in Welsh why it can’t', async (args, said) => {
  const { stdout, stderr, code } = await runHere([...args, '--lang', 'cy'], { cwd });
  expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: said, code: 2 });
});
