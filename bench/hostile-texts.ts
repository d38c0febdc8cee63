/** A text that costs much where something is done twice for each of its signs. */
interface HostileText {
  /** The file of a portfolio that it is put in. */
  readonly file: string;
  /** Gives about so many bytes of it. */
  readonly make: (bytes: number) => string;
}

const head = '---\ntitle: A\ndate: 2026-03-14\ntype: audit\n---\n\n';

/** Evidence whose body repeats something. */
const body = (unit: string): HostileText => ({
  file: 'evidence/hostile.md',
  make: (bytes) => head + unit.repeat(Math.ceil(bytes / unit.length)),
});

export const hostileTexts: Readonly<Record<string, HostileText>> = {
  'e-mail addresses on one line': body('a@b.cd '),
  'signs of addresses': body('a@'),
  digits: body('7'),
  'digits in groups': body('943 '),
  spaces: body(' '),
  'opening brackets': body('['),
  stars: body('*'),
  'signs of elements': body('<'),
  backticks: body('`'),
  pipes: body('|'),
  'rows of a table': body('| a '),
  'nested lists': {
    file: 'evidence/hostile.md',
    make: (bytes) => {
      let text = head;
      for (let depth = 0; text.length < bytes; depth += 1) {
        text += `${' '.repeat(2 * (depth % 200))}- a\n`;
      }
      return text;
    },
  },
  'nested quotations': body(`${'> '.repeat(200)}a\n`),
  'comments that ignore': body('<!-- otpath-ignore OT401: a -->\n'),
  'comments that do not end': body('<!-- otpath-ignore '),
  'rows of a plan': {
    file: 'plan.md',
    make: (bytes) => {
      const row = '| L6-PP-03 | Write it up | Nia Sample | 2027-01-31 | | |\n';
      return `| Need | Action | Support | By | Review | Done |\n| --- | --- | --- | --- | --- | --- |\n${row.repeat(Math.ceil(bytes / row.length))}`;
    },
  },
  'claims in brackets': {
    file: 'evidence/hostile.md',
    make: (bytes) =>
      `---\ntitle: A\ndate: 2026-03-14\ntype: audit\nclaims: [${'{ statement: L6-PP-03 }, '.repeat(Math.ceil(bytes / 25))}]\n---\n\nText.\n`,
  },
  'keys that are nearly YAML': {
    file: 'evidence/hostile.md',
    make: (bytes) => `---\n${'title:A\n'.repeat(Math.ceil(bytes / 8))}---\n\nText.\n`,
  },
};
