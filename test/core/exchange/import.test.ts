import { describe, expect, it } from 'vitest';
import {
  exportFramework,
  importFramework,
  type FrameworkData,
} from '../../../src/core/exchange/index.ts';
import { strToU8, zipSync } from 'fflate';
import { bytes, exported, imported, workbooks } from '../../support/exchange.ts';

const uuid = (number: number): string =>
  `0b5cb7f2-1d1c-4f5e-9f3a-${String(number).padStart(12, '0')}`;
const link = (identifier: string) => ({
  title: 'T',
  identifier,
  uri: `https://example.org/${identifier}`,
});
const root = uuid(0);

interface Item {
  readonly id: string;
  readonly parent?: string;
  readonly [field: string]: unknown;
}

/** A package of CASE as other programs write it, an item a line from line 5. */
function casePackage(items: readonly Item[], document: object = {}, associations: object[] = []) {
  const rows = items.map(({ id, ...fields }) =>
    JSON.stringify({
      identifier: id,
      uri: `https://example.org/${id}`,
      lastChangeDateTime: '2026-01-01T00:00:00Z',
      CFDocumentURI: link(root),
      ...fields,
      parent: undefined,
    }),
  );
  const links = items.flatMap(({ id, parent }) =>
    parent === undefined
      ? []
      : [
          {
            identifier: uuid(900),
            associationType: 'isChildOf',
            originNodeURI: link(id),
            destinationNodeURI: link(parent),
          },
        ],
  );
  const head = { identifier: root, creator: 'A council', title: 'Our framework', ...document };
  return `{\n"CFDocument": ${JSON.stringify(head)},\n"CFItems": [\n${['', ...rows].join(',\n').slice(1)}\n],\n"CFAssociations": ${JSON.stringify([...links, ...associations])}\n}`;
}

const heading = { id: uuid(1), parent: root, humanCodingScheme: 'A', fullStatement: 'Care' };
const leaf = {
  id: uuid(2),
  parent: uuid(1),
  humanCodingScheme: 'A1',
  fullStatement: 'Keeps safe.',
};

describe('a package of CASE from another program', () => {
  it('becomes pillars, aspects and statements, with a level where it has none', () => {
    const group = { ...leaf, humanCodingScheme: 'A1', abbreviatedStatement: 'Safety' };
    const inner = {
      id: uuid(3),
      parent: uuid(2),
      humanCodingScheme: 'A1.1',
      fullStatement: 'Sees risks.',
    };
    const { data, remarks } = imported(casePackage([heading, group, inner]));
    expect(data).toEqual({
      id: 'our-framework',
      title: 'Our framework',
      version: '1.0.0',
      publisher: 'A council',
      language: 'en',
      source: { title: 'Our framework' },
      levels: [{ id: 'level-1', rank: 1, title: 'Our framework', source: 'level-1' }],
      pillars: [
        {
          id: 'A',
          title: 'Care',
          source: uuid(1),
          aspects: [
            {
              id: 'A1',
              title: 'Safety',
              source: uuid(2),
              notes: [{ kind: 'fact', text: 'Keeps safe.' }],
            },
          ],
        },
      ],
      statements: [
        {
          id: 'A1.1',
          level: 'level-1',
          pillar: 'A',
          aspects: ['A1'],
          facet: 'responsibility',
          text: 'Sees risks.',
          source: uuid(3),
          revision: 1,
        },
      ],
    });
    expect(remarks).toEqual([{ kind: 'made-level', id: 'level-1' }]);
  });

  it('is ordered by sequence numbers, also where these are texts', () => {
    const text = casePackage([heading], {}, []).replace(
      '"CFAssociations": [',
      `"CFAssociations": [${JSON.stringify({ associationType: 'isChildOf', sequenceNumber: '2', originNodeURI: link(uuid(2)), destinationNodeURI: link(uuid(1)) })},${JSON.stringify({ associationType: 'isChildOf', sequenceNumber: 1, originNodeURI: link(uuid(3)), destinationNodeURI: link(uuid(1)) })},`,
    );
    const items = [leaf, { ...leaf, id: uuid(3), humanCodingScheme: 'A2' }]
      .map(({ id, ...fields }) => JSON.stringify({ identifier: id, ...fields, parent: undefined }))
      .join(',');
    const { data, remarks } = imported(text.replace('"CFItems": [', `"CFItems": [${items},`));
    expect(data.statements?.map(({ id }) => id)).toEqual(['A2', 'A1']);
    expect(remarks).toContainEqual(
      expect.objectContaining({ kind: 'odd-value', field: 'sequenceNumber', value: '2' }),
    );
  });

  it('has its levels from educationLevel, and from the key that some write', () => {
    const { data, remarks } = imported(
      casePackage([
        heading,
        { ...leaf, educationLevel: ['6'] },
        { ...leaf, id: uuid(3), humanCodingScheme: 'A2', educationalLevel: ['5', '6'] },
      ]),
    );
    expect(data.levels?.map(({ id, rank, title }) => [id, rank, title])).toEqual([
      ['level-5', 1, '5'],
      ['level-6', 2, '6'],
    ]);
    expect(remarks).toEqual([{ kind: 'several-levels', id: 'A2', levels: ['5', '6'], place: 7 }]);
  });

  it.each([
    [
      'a heading without text',
      [{ ...heading, fullStatement: '' }, leaf],
      { kind: 'no-title', id: 'A', place: 5 },
    ],
    [
      'a loop',
      [{ ...heading, parent: uuid(2) }, leaf],
      { kind: 'loop', ids: ['A', 'A1'], place: 5 },
    ],
    [
      'itself as its parent',
      [{ ...heading, parent: uuid(1) }, leaf],
      { kind: 'loop', ids: ['A'], place: 5 },
    ],
    [
      'a parent that is not there',
      [heading, { ...leaf, parent: uuid(9) }],
      { kind: 'unknown-parent', id: 'A1', parent: uuid(9), place: 6 },
    ],
    [
      'no parent',
      [heading, leaf, { id: uuid(3), humanCodingScheme: 'B', fullStatement: 'Alone.' }],
      { kind: 'no-parent', id: 'B', place: 7 },
    ],
    [
      'a child before its parent',
      [leaf, heading],
      { kind: 'child-first', id: 'A1', parent: 'A', place: 5 },
    ],
    [
      'one identifier twice',
      [heading, leaf, { ...leaf, humanCodingScheme: 'A2' }],
      { kind: 'duplicate-id', id: uuid(2), became: 'A2', place: 7 },
    ],
    [
      'one code twice',
      [heading, leaf, { ...leaf, id: uuid(3) }],
      { kind: 'duplicate-id', id: 'A1', became: 'A1-2', place: 7 },
    ],
    [
      'a code like a number',
      [heading, { ...leaf, humanCodingScheme: '1.10' }],
      { kind: 'renamed-id', id: '1.10', became: 'id-1.10', place: 6 },
    ],
    [
      'no code',
      [heading, { ...leaf, humanCodingScheme: '' }],
      { kind: 'missing-id', became: 'keeps-safe', place: 6 },
    ],
    [
      'no text',
      [heading, leaf, { ...leaf, id: uuid(3), humanCodingScheme: 'A2', fullStatement: '' }],
      { kind: 'no-text', id: 'A2', place: 7 },
    ],
    [
      'an identifier that is no UUID',
      [heading, { ...leaf, id: '00000000-0000-0000-0000-000000000001' }],
      { kind: 'bad-identifier', id: '00000000-0000-0000-0000-000000000001', place: 6 },
    ],
    [
      'something that otpath has no place for',
      [heading, { ...leaf, licenseURI: link(uuid(7)) }],
      { kind: 'not-kept', id: 'A1', fields: ['licenseURI'], place: 6 },
    ],
    [
      'HTML',
      [
        heading,
        { ...leaf, fullStatement: '<p>Keeps <b>all</b> &amp; sundry <a href="x">safe</a>.</p>' },
      ],
      { kind: 'marked-up', id: 'A1', lost: ['formatting', 'links'], place: 6 },
    ],
    [
      'Markdown',
      [heading, { ...leaf, fullStatement: 'Keeps **all** [safe](https://example.org).' }],
      { kind: 'marked-up', id: 'A1', lost: ['links', 'formatting'], place: 6 },
    ],
  ] as const)('is reported with its line: %s', (_, items, remark) => {
    const { data, remarks } = imported(casePackage(items));
    expect(remarks).toContainEqual(remark);
    expect(data.statements?.length).toBeGreaterThan(0);
    const again = exported(data, 'case');
    expect(again.losses).toEqual([]);
    expect(imported(again.text).data).toEqual(data);
  });

  it('loses deeper headings, and says so', () => {
    const items = Array.from({ length: 5 }, (_, at) => ({
      id: uuid(at + 1),
      parent: uuid(at),
      humanCodingScheme: `D${String(at)}`,
      fullStatement: `Depth ${String(at)}.`,
    }));
    const { data, remarks } = imported(casePackage(items));
    expect(data.statements).toMatchObject([{ id: 'D4', pillar: 'D0', aspects: ['D1'] }]);
    expect(remarks.filter(({ kind }) => kind === 'flattened')).toEqual([
      { kind: 'flattened', id: 'D2', into: 'D1', place: 7 },
      { kind: 'flattened', id: 'D3', into: 'D1', place: 8 },
    ]);
  });

  it('keeps what replaces a statement, and relations as mappings', () => {
    const relation = (type: string) => ({
      associationType: type,
      originNodeURI: link(uuid(2)),
      destinationNodeURI: link(uuid(3)),
    });
    const other = { ...leaf, id: uuid(3), humanCodingScheme: 'A2', fullStatement: 'Writes.' };
    const { data, remarks } = imported(
      casePackage([heading, leaf, other], {}, [
        relation('replacedBy'),
        relation('isRelatedTo'),
        relation('exemplar'),
      ]),
    );
    expect(data.statements?.[0]).toMatchObject({ status: 'retired', replaced_by: ['A2'] });
    expect(data.mappings).toEqual([
      {
        subject: 'our-framework:A1',
        predicate: 'related',
        object: 'our-framework:A2',
        justification: 'CASE: isRelatedTo',
        author: 'A council',
      },
    ]);
    expect(remarks).toContainEqual({ kind: 'unknown-relation', relation: 'exemplar', place: 9 });
  });

  it('is in English where otpath does not know its language', () => {
    const { data, remarks } = imported(casePackage([heading, leaf], { language: 'fr' }));
    expect(data.language).toBe('en');
    expect(remarks).toContainEqual({ kind: 'other-language', language: 'fr' });
  });
});

const moodleHead =
  'Parent id number,ID number,Shortname,Description,Description format,Scale values,Scale configuration,Rule type,Rule outcome,Rule config,Cross-referenced competency id numbers,Exported id,Is framework,Taxonomy';
const moodle = (...rows: readonly string[]): string =>
  [moodleHead, ',fw,Our framework,,1,"No,Yes","[]",,,null,,,1,"domain,competency"', ...rows].join(
    '\n',
  );

describe('a file of Moodle', () => {
  it('is read also with the headings of older files', () => {
    const { data } = imported(
      moodle(',A,Care,,1,,,,,,,,,', 'A,A1,Keeps safe,<p>Keeps safe &amp; well.</p>,1,,,,,,,,,'),
    );
    expect(data).toMatchObject({ id: 'fw', title: 'Our framework' });
    expect(data.pillars).toEqual([{ id: 'A', title: 'Care', source: 'A' }]);
    expect(data.statements).toMatchObject([{ id: 'A1', text: 'Keeps safe & well.' }]);
  });

  it('joins a short name and a description that says something else', () => {
    const { data } = imported(moodle(',A,Care,,1,,,,,,,,,', 'A,A1,Safety,Sees risks.,2,,,,,,,,,'));
    expect(data.statements).toMatchObject([{ text: 'Safety: Sees risks.' }]);
  });

  it.each([
    [
      'a second framework',
      ',other,Other,,1,,,,,,,,1,',
      { kind: 'second-root', id: 'other', place: 5 },
    ],
    [
      'an unknown parent',
      'X,B1,Alone,,1,,,,,,,,,',
      { kind: 'unknown-parent', id: 'B1', parent: 'X', place: 5 },
    ],
    [
      'an id twice',
      'A,A1,Again,,1,,,,,,,,,',
      { kind: 'duplicate-id', id: 'A1', became: 'A1-2', place: 5 },
    ],
    ['a blank id', 'A,,No id,,1,,,,,,,,,', { kind: 'missing-id', became: 'no-id', place: 5 }],
    ['an empty row', 'A,,,,1,,,,,,,,,', { kind: 'unreadable-row', why: 'empty', place: 5 }],
    [
      'a rule',
      'A,A2,Ruled,,1,,,points,1,{},A1,,,',
      {
        kind: 'not-kept',
        id: 'A2',
        fields: [
          'Rule type (optional)',
          'Rule outcome (optional)',
          'Rule config (optional)',
          'Cross-referenced competency ID numbers',
        ],
        place: 5,
      },
    ],
    [
      'ids that differ in capital letters only',
      'A,a1,Small,,1,,,,,,,,,',
      { kind: 'duplicate-id', id: 'a1', became: 'a1-2', place: 5 },
    ],
  ] as const)('reports %s with its line', (_, row, remark) => {
    const { data, remarks } = imported(
      moodle(',A,Care,,1,,,,,,,,,', 'A,A1,Keeps safe,,1,,,,,,,,,', row),
    );
    expect(remarks).toContainEqual(remark);
    const again = exported(data, 'moodle');
    expect(imported(again.text).data).toEqual(data);
  });
});

const matrix = (
  standardelements: readonly object[],
  standards: readonly object[] = [
    { shortname: 'CE1', name: 'Care', description: '', standardid: 1 },
  ],
) =>
  JSON.stringify(
    { framework: { institution: 'mahara', name: 'Our matrix', standards, standardelements } },
    null,
    1,
  );

describe('a .matrix file of Mahara', () => {
  it.each(['parentid', 'parentelementid'])('takes %s for the parent', (key) => {
    const { data } = imported(
      matrix([
        { shortname: 'a', name: 'Safety', elementid: '1.1', standardid: 1 },
        { shortname: 'b', name: 'Sees risks.', elementid: '1.10', [key]: '1.1', standardid: 1 },
      ]),
    );
    expect(data.pillars).toMatchObject([
      { id: 'CE1', aspects: [{ id: 'id-1.1', title: 'Safety' }] },
    ]);
    expect(data.statements).toMatchObject([{ id: 'id-1.10', aspects: ['id-1.1'] }]);
  });

  it('says where a standard is unknown', () => {
    const { remarks } = imported(
      matrix([
        { shortname: 'a', name: 'Safe.', elementid: 'a', standardid: 1 },
        { shortname: 'b', name: 'Well.', elementid: 'b', standardid: 7 },
      ]),
    );
    expect(remarks).toContainEqual(
      expect.objectContaining({ kind: 'unknown-parent', id: 'b', parent: 'standard 7' }),
    );
  });
});

const withMapping: FrameworkData = {
  id: 'our-fw',
  title: 'Our framework',
  version: '1.0.0',
  publisher: 'Our Council',
  language: 'en',
  source: { title: 'What we expect' },
};

describe('a table of SSSOM', () => {
  it('reads the prefixes and authors of others, and says what it does not know', () => {
    const { data, remarks } = imported(
      [
        '#mapping_set_title: Our mappings',
        '#curie_map:',
        '#  w: "otpath:wales-social-care-ot:"',
        'subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tconfidence',
        'w:L5-PP-01\tskos:closeMatch\tour-fw:A1\tsemapv:ManualMappingCuration\tNia Sample\t0.9',
        'w:L5-PP-02\towl:sameAs\tour-fw:A1\tsemapv:ManualMappingCuration\tNia Sample\t',
        'no id\tskos:exactMatch\tour-fw:A1\t\t\t',
      ].join('\n'),
    );
    expect(data.mappings).toEqual([
      {
        subject: 'wales-social-care-ot:L5-PP-01',
        predicate: 'close',
        object: 'our-fw:A1',
        justification: 'semapv:ManualMappingCuration',
        author: 'Nia Sample',
      },
    ]);
    expect(remarks).toEqual([
      { kind: 'not-kept', id: 'wales-social-care-ot:L5-PP-01', fields: ['confidence'], place: 5 },
      { kind: 'unknown-relation', relation: 'owl:sameAs', place: 6 },
      { kind: 'unreadable-row', why: 'columns', place: 7 },
    ]);
  });
});

describe('what nothing was found for', () => {
  const mapping = {
    subject: 'our-fw:A1',
    predicate: 'none' as const,
    object: 'wales-social-care-ot',
    justification: 'It says nothing of driving.',
    author: 'Nia Sample',
    date: '2026-11-22',
  };

  it('is a row of SSSOM without a term, with who looked and when', () => {
    const { text, losses } = exported({ ...withMapping, mappings: [mapping] }, 'sssom');
    expect(text.trimEnd().split('\n').slice(-2)).toEqual([
      'subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor\tcomment\tother\tmapping_source\tmapping_date\tobject_source',
      'our-fw:A1\tskos:mappingRelation\tsssom:NoTermFound\tsemapv:ManualMappingCuration\tNia Sample\tIt says nothing of driving.\t\t\t2026-11-22\totpath:wales-social-care-ot',
    ]);
    expect(losses.filter(({ section }) => section === 'mappings')).toEqual([]);
    expect(imported(text).data.mappings).toEqual([mapping]);
  });

  it('is read from the other side too, and needs the name of what was looked through', () => {
    const { data, remarks } = imported(
      [
        'subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tsubject_source',
        'sssom:NoTermFound\tskos:exactMatch\tour-fw:A1\tsemapv:ManualMappingCuration\tNia Sample\twales-social-care-ot',
        'sssom:NoTermFound\tskos:exactMatch\tour-fw:A2\tsemapv:ManualMappingCuration\tNia Sample\t',
      ].join('\n'),
    );
    expect(data.mappings).toMatchObject([
      { subject: 'our-fw:A1', predicate: 'none', object: 'wales-social-care-ot' },
    ]);
    expect(remarks).toEqual([{ kind: 'unreadable-row', why: 'columns', place: 3 }]);
  });

  it.each(['yaml', 'xlsx'] as const)('comes back from %s', (format) => {
    const data = { ...withMapping, mappings: [mapping] };
    const written = exportFramework(data, format, {
      asOf: '2026-11-22',
      workbook: workbooks[0]!,
    });
    expect(written).toMatchObject({ losses: [] });
  });

  it('is listed as lost by CASE', () => {
    expect(exported({ ...withMapping, mappings: [mapping] }, 'case').losses).toContainEqual({
      section: 'mappings',
      id: 'our-fw:A1 – wales-social-care-ot',
      how: 'lost',
    });
  });
});

describe('JSON that is made to do harm', () => {
  it.each(['['.repeat(2_000_000), '{"CFDocument":'.repeat(100_000)])(
    'is refused at once',
    (text) => {
      expect(importFramework(bytes(text), { workbooks })).toEqual({
        kind: 'not-a-framework',
        is: 'broken-json',
      });
    },
  );
});

describe('a plain list', () => {
  const list = [
    'Grade;Theme;Sub-theme;What we expect: statement;Page;Owner',
    'Grade 6;Practice;Safety;1.9 Sees risks.;12;Nia',
    ';;;1.10 Says <b>why</b>.;13;',
    ';;;;;',
    ';Leading;;2.1 Leads the meeting.;;',
    'Grade 5;;;2.2 Takes part.;;',
  ].join('\n');
  const guess =
    'text=What we expect: statement,level=Grade,pillar=Theme,aspect=Sub-theme,source=Page';

  it('asks for its columns, with what they seem to be', () => {
    expect(importFramework(bytes(list), { workbooks })).toEqual({
      kind: 'map-needed',
      guess,
      headings: ['Grade', 'Theme', 'Sub-theme', 'What we expect: statement', 'Page', 'Owner'],
    });
  });

  it.each([guess, 'text=D,level=a,pillar=B,aspect=c,source=e'])('is read with %s', (map) => {
    const read = importFramework(bytes(list), { map, title: 'Our list', workbooks });
    expect(read).toMatchObject({
      format: 'list',
      data: {
        id: 'our-list',
        title: 'Our list',
        levels: [
          { id: 'grade-5', rank: 1, title: 'Grade 5' },
          { id: 'grade-6', rank: 2, title: 'Grade 6' },
        ],
        pillars: [
          { id: 'practice', title: 'Practice', aspects: [{ id: 'safety', title: 'Safety' }] },
          { id: 'leading', title: 'Leading' },
        ],
        statements: [
          {
            id: 'id-1.9',
            level: 'grade-6',
            aspects: ['safety'],
            text: 'Sees risks.',
            source: '12',
          },
          { id: 'id-1.10', level: 'grade-6', pillar: 'practice', text: 'Says why.', source: '13' },
          { id: 'id-2.1', level: 'grade-6', pillar: 'leading', text: 'Leads the meeting.' },
          { id: 'id-2.2', level: 'grade-5', pillar: 'leading', text: 'Takes part.' },
        ],
      },
    });
    if ('kind' in read) return;
    expect(read.data.statements?.map(({ source }) => source)).toEqual(['12', '13', '2.1', '2.2']);
    expect(read.remarks.filter(({ kind }) => kind !== 'renamed-id')).toEqual([
      { kind: 'unmapped-columns', fields: ['Owner'], place: 1 },
      { kind: 'made-publisher', id: 'Our list' },
    ]);
  });

  it.each([';', ','])('ignores what is above its headings, with %s between cells', (sign) => {
    const title = sign === ';' ? 'Our Council' : 'Our Council,,';
    const rows = [title, ['Area', 'What we do', 'Page'].join(sign)];
    const table = [...rows, ['Safety', 'Sees risks.', '3'].join(sign)].join('\n');
    const read = importFramework(bytes(table), { map: 'text=What we do,level=Area', workbooks });
    expect(read).toMatchObject({
      data: { levels: [{ id: 'safety' }], statements: [{ text: 'Sees risks.', level: 'safety' }] },
    });
    const guessed = importFramework(bytes(table.replace('do', 'expect')), { workbooks });
    expect(guessed).toMatchObject({
      kind: 'map-needed',
      headings: ['Area', 'What we expect', 'Page'],
    });
  });

  it.each([
    ['text=Nothing', 'text=Nothing'],
    ['level=A', 'level=A'],
    ['text=D,colour=A', 'colour=A'],
    ['text=Z', 'text=Z'],
  ])('can’t be read with %s', (map, part) => {
    expect(importFramework(bytes(list), { map, workbooks })).toMatchObject({
      kind: 'wrong-map',
      part,
    });
  });
});

describe('a file that is no framework is named for what it is', () => {
  const zip = (name: string): Uint8Array => zipSync({ [name]: strToU8('x') });
  it.each([
    ['empty', bytes('')],
    ['empty', bytes(' \n')],
    ['pdf', bytes('%PDF-1.7\n')],
    ['word', zip('word/document.xml')],
    ['zip', zip('readme.txt')],
    ['picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['old-office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    ['web-page', bytes('<!doctype html><title>x</title>')],
    ['json', bytes('{"a": 1}')],
    ['broken-json', bytes('{"CFDocument": ')],
    ['otpath-output', bytes('{"otpath": "1", "target": "x:y"}')],
    ['table', bytes('name,score\nNia,3\n')],
    ['portfolio', bytes('otpath: 1\npractitioner:\n  name: Nia\n')],
    ['yaml', bytes('name: Nia\n')],
    ['pack', zipSync({ 'manifest.json': strToU8('{}'), 'pack.html': strToU8('x') })],
    [
      'opendocument',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      }),
    ],
    ['evidence', bytes('---\ntitle: x\n---\n## What\n')],
    ['binary', Uint8Array.of(1, 0, 2, 0, 3, 9, 9, 0, 0)],
    ['text', bytes('Some words.')],
  ])('%s', (is, content) => {
    expect(importFramework(content, { workbooks })).toEqual({ kind: 'not-a-framework', is });
  });

  it('is named too where a format was asked for', () => {
    expect(importFramework(bytes('a,b\n1,2\n'), { format: 'case', workbooks })).toEqual({
      kind: 'not-this-format',
      format: 'case',
      is: 'table',
    });
  });
});

describe('a hostile file', () => {
  it('of 100,000 rows is refused', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `,A${String(at)},Row,,1,,,,,,,,,`);
    expect(importFramework(bytes(moodle(...rows)), { workbooks })).toEqual({
      kind: 'too-many-items',
      found: 100_002,
      allowed: 10_000,
    });
  });

  it('of 100,000 items is refused', () => {
    const item = JSON.stringify({ identifier: uuid(1), fullStatement: 'x' });
    const items = Array.from({ length: 100_000 }, () => item).join();
    expect(
      importFramework(bytes(`{"CFDocument": {}, "CFItems": [${items}]}`), { workbooks }),
    ).toEqual({
      kind: 'too-many-items',
      found: 100_000,
      allowed: 10_000,
    });
  });

  it('with 200 levels of children is refused', () => {
    const items = Array.from({ length: 200 }, (_, at) => ({
      id: uuid(at + 1),
      parent: uuid(at),
      humanCodingScheme: `D${String(at)}`,
      fullStatement: 'x',
    }));
    expect(importFramework(bytes(casePackage(items)), { workbooks })).toEqual({
      kind: 'too-deep',
      id: 'D20',
      place: 25,
      allowed: 20,
    });
  });

  it('with a loop of 50 items is refused as a loop, with every item and its place', () => {
    const ring = Array.from({ length: 50 }, (_, at) => ({
      id: uuid(at + 1),
      parent: uuid(at === 0 ? 50 : at),
      humanCodingScheme: `D${String(at)}`,
      fullStatement: 'x',
    }));
    const fault = importFramework(bytes(casePackage([...ring, leaf])), { workbooks });
    expect(fault).toMatchObject({ kind: 'loop' });
    if (!('kind' in fault) || fault.kind !== 'loop') return;
    expect(fault.items).toHaveLength(50);
    expect(fault.items.slice(0, 2)).toEqual([
      { id: 'D0', place: 5 },
      { id: 'D49', place: 54 },
    ]);
  });

  it('with many items below a loop is refused as a loop', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({
      id: uuid(at + 1),
      parent: uuid(at === 0 ? 3 : at),
      humanCodingScheme: `D${String(at)}`,
      fullStatement: 'x',
    }));
    expect(importFramework(bytes(casePackage(items)), { workbooks })).toEqual({
      kind: 'loop',
      items: [
        { id: 'D0', place: 5 },
        { id: 'D2', place: 7 },
        { id: 'D1', place: 6 },
      ],
    });
  });

  it.each([
    ['JSON that nests without end', '['.repeat(200_000), 'broken-json'],
    [
      'aliases of aliases',
      `id: a\nversion: "1"\nsource: &a [x]\nb: &b [${'*a,'.repeat(60)}]\n`,
      'yaml',
    ],
    ['scripts that never end', `{"a": "${'<script'.repeat(100_000)}"}`, 'json'],
  ])('%s ends in an answer', (_, text, is) => {
    const read = importFramework(bytes(text), { workbooks });
    expect(['broken-json', 'broken-yaml', 'not-a-framework']).toContain(
      'kind' in read && read.kind,
    );
    if ('is' in read) expect(read.is).toBe(is);
  });

  it('with marks that never end is read in time', () => {
    const text = '<script '.repeat(3000) + '**'.repeat(3000) + '['.repeat(3000);
    const { data } = imported(casePackage([heading, { ...leaf, fullStatement: text }]));
    expect(data.statements).toHaveLength(1);
  });
});
