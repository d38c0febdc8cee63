/**
 * Makes the attachments of examples/level-6: two PDF files, two PNG pictures, two Word documents.
 * Run it with `npx tsx scripts/make-example-attachments.ts`. It writes the same bytes on every run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
// In place of node:zlib for packing: its bytes don't depend on the version of Node.
import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';

const evidence = fileURLToPath(new URL('../examples/level-6/evidence/', import.meta.url));

function write(name: string, bytes: Uint8Array): void {
  const path = join(evidence, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${String(bytes.length).padStart(6)}  ${name}`);
}

// ---------------------------------------------------------------- PDF

type Style = 'title' | 'heading' | 'text';
type Line = readonly [style: Style, text: string];

const styles = {
  title: { font: 'F2', size: 17, before: 0, characters: 54 },
  heading: { font: 'F2', size: 11.5, before: 9, characters: 80 },
  text: { font: 'F1', size: 10.5, before: 0, characters: 92 },
} as const;

/** Breaks a text at spaces into lines that are not longer than the given number of characters. */
function wrap(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > characters) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** One A4 page of text in Helvetica. Only characters of Latin-1 can be shown. */
function pdf(title: string, lines: readonly Line[]): Uint8Array {
  const inBrackets = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;
  const content: string[] = [];
  let y = 780;
  for (const [style, text] of lines) {
    const { font, size, before, characters } = styles[style];
    y -= before;
    for (const part of wrap(text, characters)) {
      content.push(`BT /${font} ${size} Tf 60 ${y.toFixed(1)} Td ${inBrackets(part)} Tj ET`);
      y -= size * 1.4;
    }
    y -= 3;
  }
  if (y < 50) throw new Error(`"${title}" does not fit on one page.`);

  const stream = content.join('\n');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title ${inBrackets(title)} >>`,
  ];
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const riskAssessment = (): Uint8Array =>
  pdf('Moving and handling risk assessment (extract)', [
    ['title', 'Moving and handling risk assessment (extract)'],
    ['text', 'A fictional example. The details that could identify the person have been left out.'],
    ['heading', 'Task'],
    [
      'text',
      'Bed to chair and back, four times a day. Turning in bed for washing and for changing pads.',
    ],
    ['heading', 'Individual'],
    [
      'text',
      'Follows one step at a time. Reaches for the right rail when given time. Left shoulder painful above 80 degrees: no standing aid. Tired after 4 pm. Wishes: one person whom she knows, no waiting, her husband near but not on duty.',
    ],
    ['heading', 'Load'],
    [
      'text',
      '58 kg. Within the safe working load of track, sling and bed (200 kg). Skin intact on 2 and 12 March (district nurse).',
    ],
    ['heading', 'Environment'],
    [
      'text',
      'Bedroom 3.4 x 3.0 m, deep carpet, bed on one side against the wall. Track from bed to window. Last thorough examination of track and sling: February 2026.',
    ],
    ['heading', 'Ways of transferring that were weighed'],
    [
      'text',
      '1. Mobile hoist, two carers: safe, but high push force on the carpet, and calls wait for the second carer.',
    ],
    ['text', '2. Standing aid, one carer: not suitable (shoulder, fatigue).'],
    [
      'text',
      '3. Ceiling track and in-bed turning system, one carer: chosen after a paired trial of two weeks.',
    ],
    ['heading', 'Agreed method'],
    [
      'text',
      'In-bed system stays on the bed. Roll to the right first. In-situ sling, medium: shoulders short loop, legs long loop, legs crossed. A second sling is in the wardrobe. Tell her each step before the handset moves. Her husband may steady her feet if he wishes to; no transfer depends on him.',
    ],
    ['heading', 'When one carer is not enough'],
    [
      'text',
      'Chest infection, new pain, drowsiness, seizure, new redness of the skin, or the carer feels unsafe: leave her in bed, ring the office, wait for a second carer. Weekly shower: always two.',
    ],
    ['heading', 'Residual risk and review'],
    [
      'text',
      'Low for the person, low to medium for the carer (rolling). Review after six weeks, then every six months, and at once if anything above changes.',
    ],
    [
      'text',
      'Assessed by Bethan Example, Occupational Therapist, 12 March 2026. The provider has made its own assessment.',
    ],
  ]);

const certificate = (): Uint8Array =>
  pdf('Certificate: practice educator course', [
    ['title', 'Certificate of completion'],
    ['title', 'Tystysgrif cwblhau'],
    ['text', 'A fictional example.'],
    ['heading', 'This is to certify that'],
    ['title', 'Bethan Example'],
    ['text', 'Occupational Therapist, registration OT012301'],
    ['heading', 'has completed the course'],
    ['text', 'Practice educator: supporting and assessing learners on placement'],
    ['text', '15 and 16 May 2025, 12 hours of study in class and a paper of 1,500 words (passed).'],
    ['heading', 'Units'],
    ['text', '1. How adults and professionals learn'],
    ['text', '2. Planning a placement'],
    ['text', '3. Supervision and feedback'],
    ['text', '4. Assessment against learning outcomes'],
    ['text', '5. The student who struggles'],
    ['heading', 'Valid until'],
    ['text', '31 May 2028, when a refresher is due.'],
    ['heading', 'Signed'],
    ['text', 'Carys Placeholder, course leader'],
  ]);

// ---------------------------------------------------------------- PNG

/** Letters of 5 by 7 dots: five columns each, the lowest bit on top. */
// prettier-ignore
const glyphs: Readonly<Record<string, string>> = {
  '0': '3e5149453e', '1': '00427f4000', '2': '4261514946', '3': '2141454b31', '4': '1814127f10',
  '5': '2745454539', '6': '3c4a494930', '7': '0171090503', '8': '3649494936', '9': '064949291e',
  A: '7e1111117e', B: '7f49494936', C: '3e41414122', D: '7f4141221c', E: '7f49494941',
  F: '7f09090901', G: '3e4149497a', H: '7f0808087f', I: '00417f4100', J: '2040413f01',
  K: '7f08142241', L: '7f40404040', M: '7f020c027f', N: '7f0408107f', O: '3e4141413e',
  P: '7f09090906', Q: '3e4151215e', R: '7f09192946', S: '4649494931', T: '01017f0101',
  U: '3f4040403f', V: '1f2040201f', W: '3f4038403f', X: '6314081463', Y: '0708700807',
  Z: '6151494543', '.': '0060600000', ',': '0050300000', '-': '0808080808', ':': '0036360000',
};

type Colour = 0 | 1 | 2 | 3;
const [white, black, grey, blue] = [0, 1, 2, 3] as const;
const palette = [255, 255, 255, 33, 33, 33, 170, 170, 170, 38, 98, 160];

/** A picture of four colours that is drawn dot by dot. */
class Picture {
  readonly #dots: Uint8Array;
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#dots = new Uint8Array(width * height);
  }

  dot(x: number, y: number, colour: Colour): void {
    const [column, row] = [Math.round(x), Math.round(y)];
    if (column < 0 || row < 0 || column >= this.#width || row >= this.#height) return;
    this.#dots[row * this.#width + column] = colour;
  }

  fill(x: number, y: number, width: number, height: number, colour: Colour): void {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) this.dot(x + column, y + row, colour);
    }
  }

  frame(x: number, y: number, width: number, height: number, thick: number, colour: Colour): void {
    this.fill(x, y, width, thick, colour);
    this.fill(x, y + height - thick, width, thick, colour);
    this.fill(x, y, thick, height, colour);
    this.fill(x + width - thick, y, thick, height, colour);
  }

  /** An arc between two angles in degrees; 0 is right, 90 is down. */
  arc(
    x: number,
    y: number,
    radius: number,
    from: number,
    to: number,
    colour: Colour,
    gap = 0,
  ): void {
    for (let angle = from; angle <= to; angle += 0.2) {
      if (gap > 0 && Math.floor(angle / gap) % 2 === 1) continue;
      const turn = (angle * Math.PI) / 180;
      for (const r of [radius, radius - 1]) {
        this.dot(x + r * Math.cos(turn), y + r * Math.sin(turn), colour);
      }
    }
  }

  text(x: number, y: number, words: string, colour: Colour, scale = 2): void {
    Array.from(words).forEach((letter, position) => {
      const columns = glyphs[letter];
      for (let column = 0; columns && column < 5; column++) {
        const bits = parseInt(columns.slice(column * 2, column * 2 + 2), 16);
        for (let row = 0; row < 7; row++) {
          if ((bits & (1 << row)) === 0) continue;
          this.fill(x + (position * 6 + column) * scale, y + row * scale, scale, scale, colour);
        }
      }
    });
  }

  png(description: string): Uint8Array {
    const rows = new Uint8Array(this.#height * (this.#width + 1));
    for (let row = 0; row < this.#height; row++) {
      const dots = this.#dots.subarray(row * this.#width, (row + 1) * this.#width);
      rows.set(dots, row * (this.#width + 1) + 1);
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.#width, 0);
    head.writeUInt32BE(this.#height, 4);
    head.set([8, 3, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('PLTE', Uint8Array.from(palette)),
      chunk('tEXt', Buffer.from(`Description\0${description}`, 'latin1')),
      chunk('IDAT', zlibSync(rows, { level: 9 })),
      chunk('IEND', new Uint8Array()),
    ]);
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A shower room of 2.6 by 2.4 m, drawn at 160 dots to the metre. */
function floorPlan(): Uint8Array {
  const picture = new Picture(540, 530);
  const metre = 160;
  const [left, top, width, depth] = [60, 60, 2.6 * metre, 2.4 * metre];
  picture.text(60, 16, 'GROUND FLOOR SHOWER ROOM', black);
  picture.text(60, 38, 'FICTIONAL EXAMPLE, NOT TO BE BUILT FROM', black, 1);
  picture.frame(left - 8, top - 8, width + 16, depth + 16, 8, black);

  // The shower: level, with its drain and a fall towards it.
  const shower = 1.2 * metre;
  picture.frame(left, top, shower, shower, 2, blue);
  picture.arc(left + 40, top + 40, 9, 0, 360, blue);
  picture.text(left + 14, top + 96, 'LEVEL SHOWER', blue);
  picture.text(left + 14, top + 118, '1200 X 1200', blue);

  // The toilet, with space for a transfer on one side, and the basin.
  picture.frame(left + width - 80, top, 80, 32, 2, black);
  picture.arc(left + width - 40, top + 62, 30, 0, 360, black);
  picture.text(left + width - 52, top + 10, 'WC', black);
  picture.frame(left + width - 64, top + 176, 64, 80, 2, black);
  picture.text(left + width - 59, top + 262, 'BASIN', black);

  // The turning circle of the wheelchair may run over the level floor of the shower.
  picture.arc(left + 215, top + 230, 0.75 * metre, 0, 360, grey, 6);
  picture.text(left + 168, top + 228, 'TURN 1500', black, 2);

  // The track comes from the bedroom next door and ends above the toilet.
  picture.fill(left - 8, top + 72, 372, 4, blue);
  picture.text(left + 210, top + 52, 'CEILING', blue);
  picture.text(left + 210, top + 82, 'TRACK', blue);

  // The door slides along the outside of the wall.
  const door = 0.9 * metre;
  picture.fill(left + 30, top + depth, door, 8, white);
  picture.frame(left + 30, top + depth + 10, door + 10, 6, 1, black);
  picture.text(left + 30, top + depth + 26, 'SLIDING DOOR 900', black);
  picture.text(left + 250, top + depth + 26, '2600 X 2400', black);
  return picture.png('Floor plan of a ground-floor shower room, fictional example');
}

/** Hours of double-handed care a week, month by month. */
function hoursChart(): Uint8Array {
  const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN'];
  const hours = [612, 604, 583, 556, 529, 507];
  const picture = new Picture(560, 340);
  picture.text(40, 16, 'HOURS OF CARE A WEEK, 24 PACKAGES', black);
  picture.text(40, 38, 'FICTIONAL EXAMPLE. JANUARY TO JUNE 2026, END OF MONTH.', black, 1);
  const [base, scale] = [300, 0.35];
  for (const level of [0, 200, 400, 600]) {
    const y = base - level * scale;
    picture.fill(80, y, 450, 1, grey);
    picture.text(36, y - 6, String(level).padStart(3), black);
  }
  hours.forEach((value, index) => {
    const x = 96 + index * 72;
    picture.fill(x, base - value * scale, 46, value * scale, blue);
    picture.text(x + 6, base - value * scale + 8, String(value), white);
    picture.text(x + 6, base + 10, months[index] ?? '', black);
  });
  picture.fill(80, base, 450, 2, black);
  return picture.png(
    'Bar chart: weekly hours of 24 packages fell from 612 to 507, fictional example',
  );
}

// ---------------------------------------------------------------- Word

const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } });
const paragraph = (text: string): Paragraph => new Paragraph({ text, spacing: { after: 80 } });
const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });

/** A table whose columns are given in twentieths of a point; the first row is its head. */
function table(columns: readonly number[], rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children: [
                  new Paragraph({
                    children: [new TextRun(row === 0 ? { text, style: 'Strong' } : { text })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Packs a document again with the given day in place of the moment of writing. */
async function word(
  title: string,
  day: string,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Bethan Example',
    lastModifiedBy: 'Bethan Example',
    description: 'A fictional example.',
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, spacing: { after: 120 } }),
          ...children,
        ],
      },
    ],
  });
  const files = unzipSync(await Packer.toBuffer(document));
  const core = 'docProps/core.xml';
  const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  const properties = strFromU8(files[core] ?? new Uint8Array());
  files[core] = strToU8(properties.replace(moment, `${day}T12:00:00Z`));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip file has local time, and so has this date: the bytes don't depend on the time zone.
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, date, 12) });
}

const auditTool = (): Promise<Uint8Array> =>
  word('Audit of moving and handling plans: tool', '2025-11-03', [
    paragraph('A fictional example. Version 2, after a trial with three plans.'),
    heading('How to use it'),
    bullet('One sheet for each plan. Write the number of the sheet, never a name.'),
    bullet('Rate what is written, not what you know about the person.'),
    bullet('Met: a carer who has never been in the home could act on it. Otherwise not met.'),
    bullet('A second rater repeats five sheets without seeing the first ratings.'),
    heading('Criteria'),
    table(
      [700, 6000, 1100, 1200],
      [
        ['No.', 'The plan …', 'Met', 'Not met'],
        ...[
          'assesses task, individual, load and environment.',
          'states what the person can do and wants to do.',
          'states the number of carers for each task, with the reason.',
          'names the hoist or system and its safe working load.',
          'states the make, size and loops of the sling.',
          'names a second sling or a fallback.',
          'describes each transfer in steps.',
          'says what family carers have agreed to do, and may stop doing.',
          'says what to do on a bad day.',
          'names the language in which the person wishes to be guided.',
          'is signed and dated by the assessor.',
          'sets the date of the next review.',
        ].map((criterion, index) => [String(index + 1), criterion, '', '']),
      ],
    ),
    heading('Changed after the trial'),
    paragraph('Criteria 2 and 9 could be read in two ways. Both now say what counts as met.'),
  ]);

const sessionPlan = (): Promise<Uint8Array> =>
  word('One carer or two? Plan of a half-day session', '2026-05-11', [
    paragraph('A fictional example. 13 May 2026, 9.15 to 12.45, for up to sixteen people.'),
    heading('By the end, each person can'),
    bullet('decide whether a transfer that they know might be done by one carer;'),
    bullet('carry out one transfer with a ceiling track and an in-bed system;'),
    bullet('say when to stop, and whom to ask.'),
    heading('Plan'),
    table(
      [1300, 3600, 4100],
      [
        ['Time', 'What', 'How, and why so'],
        ['9.15', 'Paned, confidence scale', 'On paper, no names, own code word'],
        [
          '9.30',
          'A morning call, told by a carer',
          'Begins with the person, not with the equipment',
        ],
        [
          '9.50',
          'What the law asks for',
          'Twenty minutes at most; myths on cards, sorted in pairs',
        ],
        ['10.10', 'Practical check, first time', 'Shows each person where to start'],
        [
          '10.40',
          'Practice in fours',
          'In bed, operating, watching, timing; everybody lies in the sling',
        ],
        ['11.50', 'Break', ''],
        ['12.05', 'Stop signs', 'Three short scenes; who would ring whom?'],
        ['12.25', 'Practical check, confidence scale', 'Same sheet as before'],
        ['12.40', 'What I shall do on Monday', 'One sentence each'],
      ],
    ),
    heading('Language'),
    paragraph('Handouts in Welsh and English. One of the four groups practises in Welsh.'),
    heading('How we shall know'),
    paragraph(
      'Confidence of 10 and the practical check: before, at the end, and after six weeks at work.',
    ),
  ]);

write('2026-03-single-handed-care-risk-assessment.pdf', riskAssessment());
write('certificates/2025-05-practice-educator-certificate.pdf', certificate());
write('2025-09-level-access-shower-floor-plan.png', floorPlan());
write('2026-06-rightsizing-hours-chart.png', hoursChart());
write('2026-02-handling-plans-audit-tool.docx', await auditTool());
write('2026-05-teaching-session-plan.docx', await sessionPlan());
