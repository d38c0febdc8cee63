import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtIn, listFrameworks } from '../src/node/frameworks.ts';
import { loadFramework } from '../src/core/files/framework/load-frameworks.ts';
import { dutiesOf } from '../src/core/model/duty.ts';
import {
  requirementIdsOf,
  requirementsOf,
  targetsOf,
  type Framework,
} from '../src/core/model/framework.ts';
import { localId } from '../src/core/model/ids.ts';
import { libraryOf } from '../src/core/model/library.ts';
import { defaultLimits } from '../src/core/model/limits.ts';
import { textIn, type Text } from '../src/core/model/text.ts';
import { SourceSet } from '../src/core/files/source-set.ts';
import { checkFramework } from '../src/core/check/check.ts';
import { builtInFrameworks } from './support/built-in.ts';

/** The numbered passages of each source document, without their text: one file for each framework. */
const rowsFolder = join(import.meta.dirname, 'fixtures', 'sources');

interface SourceRow {
  readonly id: string;
  readonly level: string;
  readonly section: string;
  readonly facet: string;
}

function readRows(framework: string): readonly SourceRow[] {
  const file = readFileSync(join(rowsFolder, `${framework}.tsv`), 'utf8');
  const [head, ...lines] = file.split('\n').filter(Boolean);
  if (head !== 'id\tlevel\tsection\tfacet') throw new Error(`${framework}.tsv begins with ${head}`);
  return lines.map((line) => {
    const [id, level, section, facet] = line.split('\t');
    return { id: id!, level: level!, section: section!, facet: facet! };
  });
}

/** What stands under `sources` anywhere in a piece of framework data. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as string[]) : sourcesIn(inner),
  );
}

/** Every string of a piece of framework data. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** References of passages as prose names them. */
const passageInProse = /\b(?:L\d-[A-Z]{2}|W[SX]|(?:CE|HCPC|MK|PC|RC)(?:-[A-Z0-9]+)*)-\d+\b/g;

interface Worded {
  readonly text: Text;
}
const englishOf = ({ text }: Worded): string => textIn(text, 'en');
const sameWords = (one: Worded, other: Worded): boolean =>
  englishOf(one).toLowerCase() === englishOf(other).toLowerCase();

const folders = readdirSync(builtIn.folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const library = libraryOf(builtInFrameworks, folders);
const allPassages = new Set(folders.flatMap(readRows).map(({ id }) => id));
const frameworks = builtInFrameworks.map((framework) => [framework.id, framework] as const);

/** Statements that the source has twice, word for word (WX-09, WX-10). */
const twins = [
  ['L5-LM-41', 'L7-PP-30'],
  ['L6-PP-20', 'L6-ER-07'],
  ['L6-ER-21', 'L7-ER-30'],
  ['L7-PP-28', 'L7-ER-17'],
] as const;

describe('the built-in frameworks', () => {
  it('are the folders, each with a file of its source passages', () => {
    expect(builtInFrameworks.map(({ id }) => id)).toEqual(folders);
    expect(readdirSync(rowsFolder).sort()).toEqual(folders.map((name) => `${name}.tsv`));
  });

  it.each([
    ['wales-social-care-ot', 679 + 94 + 15],
    ['cheshire-east-ot', 113],
    ['milton-keynes-ot', 85],
    ['primary-care-ot', 27],
    ['rcot-advanced-practice', 77],
    ['hcpc-cpd', 16],
  ])('are held against every passage of the source: %s has %i', (name, count) => {
    const ids = readRows(name).map(({ id }) => id);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });
});

describe.each(folders)('the folder %s', (name) => {
  it('is read without a problem and checked without a finding', () => {
    const sources = new SourceSet(defaultLimits);
    const framework = loadFramework(listFrameworks([builtIn]).get(name)!, sources);
    expect(sources.problems).toEqual([]);
    expect(framework?.id).toBe(name);
    const { locate } = sources;
    expect(checkFramework({ framework: framework!, library, locate }, sources.problems)).toEqual(
      [],
    );
  });

  it('tells editors in the first line of each file which schema describes it', () => {
    const files = readdirSync(join(builtIn.folder, name), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.ya?ml$/.test(path));
    expect(files).toContain('framework.yaml');
    for (const path of files) {
      const kind = path === 'framework.yaml' ? 'framework' : 'framework-part';
      const schema = `${'../'.repeat(path.split('/').length)}${kind}.schema.json`;
      const file = join(builtIn.folder, name, path);
      const [first] = readFileSync(file, 'utf8').split(/\r?\n/);
      expect(first, path).toBe(`# yaml-language-server: $schema=${schema}`);
      expect(existsSync(join(dirname(file), schema)), path).toBe(true);
    }
  });
});

describe.each(frameworks)('%s', (id, framework) => {
  const rows = readRows(id).map((row) => row.id);

  it('carries every passage of its source or says why not', () => {
    // A mapping says how two things compare; a passage that only a mapping names is not carried.
    const carried = new Set(sourcesIn({ ...framework, mappings: [] }));
    expect(rows.filter((row) => !carried.has(row))).toEqual([]);
  });

  it('names no passage that its source does not have', () => {
    const known = new Set(rows);
    expect(sourcesIn(framework).filter((source) => !known.has(source))).toEqual([]);
    const inProse = stringsIn(framework).flatMap((text) => text.match(passageInProse) ?? []);
    expect(inProse.filter((passage) => !allPassages.has(passage))).toEqual([]);
  });

  it('leaves out only what it carries nowhere', () => {
    const carried = new Set(sourcesIn({ ...framework, omitted: [] }));
    expect(sourcesIn(framework.omitted).filter((source) => carried.has(source))).toEqual([]);
  });

  it('has no empty text and none with blanks around it', () => {
    const strings = stringsIn(framework);
    expect(strings.length).toBeGreaterThan(100);
    expect(strings.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('puts each demand in a strength that otpath knows', () => {
    const demands = [...framework.statements, ...targetsOf(framework).flatMap(requirementsOf)];
    const strengths = new Set(demands.map(({ strength }) => strength));
    const known = ['must', 'should', 'may', 'usual'];
    expect(known).toEqual(expect.arrayContaining([...strengths]));
  });

  it('has every group that its passages and requirements stand in', () => {
    for (const target of targetsOf(framework)) {
      const known = target.groups.map((group) => group.id);
      const duties = target.kind === 'level' ? target.duties : [];
      const named = [...target.description, ...duties, ...requirementsOf(target)]
        .map(({ group }) => group)
        .filter((group) => group !== undefined);
      expect(known, target.id).toEqual(expect.arrayContaining(named));
      expect(new Set(known).size, target.id).toBe(known.length);
    }
  });

  it('demands nothing twice in one level, stage or profile, unless the source does', () => {
    const demands = [
      ...framework.statements.map((one) => ({ within: one.level, ...one })),
      ...targetsOf(framework).flatMap((target) =>
        requirementsOf(target).map((one) => ({ within: target.local, ...one })),
      ),
    ];
    const repeated = demands.flatMap((one, index) =>
      demands
        .slice(index + 1)
        .filter((other) => other.within === one.within && sameWords(one, other))
        .map((other) => [localId(one.id), localId(other.id)].sort().join(' = ')),
    );
    const own = demands.map(({ id }) => localId(id));
    const allowed = twins.filter(([a, b]) => own.includes(a) && a.slice(0, 2) === b.slice(0, 2));
    expect(repeated.sort()).toEqual(allowed.map((pair) => [...pair].sort().join(' = ')).sort());
  });

  it('maps only from its own items, to items that exist elsewhere', () => {
    const itemsOf = (one: Framework) => [
      ...targetsOf(one).map((target) => target.id),
      ...requirementIdsOf(one).map((local) => `${one.id}:${local}`),
      ...dutiesOf(one).map(({ id }) => id),
    ];
    const own = itemsOf(framework);
    const others = builtInFrameworks.filter((one) => one !== framework).flatMap(itemsOf);
    expect(framework.mappings.filter(({ subject }) => !own.includes(subject))).toEqual([]);
    expect(framework.mappings.filter(({ object }) => !others.includes(object))).toEqual([]);
  });

  it('maps no pay grade and calls each mapping a reading of otpath', () => {
    for (const { author, justification, comment, sources } of framework.mappings) {
      expect(author).toBe('otpath');
      expect(justification).not.toMatch(/\b(?:grades?|bands?|pay|salary)\b/i);
      if (/\bgrade\b/i.test(comment ?? '')) expect(comment).toMatch(/\bplay(?:s)? no part\b/);
      expect(sources).not.toContain('MK-HDR-07');
    }
  });
});

describe('the framework of Wales', () => {
  const wales = builtInFrameworks.find(({ id }) => id === 'wales-social-care-ot')!;
  const rows = readRows(wales.id);
  const statements = new Map(wales.statements.map((one) => [localId(one.id), one]));

  it('has the levels 5 to 9, ranked as they are numbered', () => {
    const numbers = [5, 6, 7, 8, 9];
    expect(wales.levels.map(({ rank }) => rank)).toEqual(numbers);
    expect(wales.levels.map(({ local }) => local)).toEqual(numbers.map((n) => `level-${n}`));
  });

  it('has four pillars with fourteen aspects, and one area without any', () => {
    const aspects = wales.pillars.filter(({ area }) => !area).map((pillar) => pillar.aspects);
    expect(aspects.map(({ length }) => length)).toEqual([3, 3, 4, 4]);
    const numbered = Array.from({ length: 14 }, (_, index) => [`WS-${21 + index}`]);
    expect(aspects.flat().map(({ sources }) => sources)).toEqual(numbered);
    const areas = wales.pillars.filter(({ area }) => area);
    expect(areas.map((area) => [area.id, area.aspects])).toEqual([
      ['strategic-service-development', []],
    ]);
  });

  it('has each statement at the level, in the pillar and under the facet of its passage', () => {
    const wanted = rows.filter(({ facet }) => facet !== '');
    expect(wanted).toHaveLength(599);
    const found = wales.statements.map(({ id, level, pillar, facet }) => {
      return { id: localId(id), level: level.replace('level-', ''), section: pillar, facet };
    });
    const byId = (a: SourceRow, b: SourceRow) => (a.id < b.id ? -1 : 1);
    expect(found.sort(byId)).toEqual([...wanted].sort(byId));
  });

  it('takes each statement from the passage of the same id and from no other', () => {
    for (const [id, { sources }] of statements) expect(sources).toEqual([id]);
  });

  it.each(wales.levels)('has the duties and the description of $title.en in order', (level) => {
    const idsOf = (section: string) =>
      rows
        .filter((row) => row.section === section && row.level === `${level.rank}`)
        .map(({ id }) => [id]);
    expect(level.duties.map(({ sources }) => sources)).toEqual(idsOf('job-description'));
    expect(level.description.map(({ sources }) => sources)).toEqual(idsOf('level-description'));
  });

  it('ties each statement of a pillar to aspects of that pillar, as a reading of its own', () => {
    const pillars = new Map(wales.pillars.map((pillar) => [pillar.id, pillar]));
    for (const [id, { pillar, aspects, aspectsAreReading }] of statements) {
      const known = pillars.get(pillar)!.aspects.map((aspect) => aspect.id);
      expect(known, id).toEqual(expect.arrayContaining([...aspects]));
      expect(aspects.length > 0, id).toBe(known.length > 0);
      expect(aspectsAreReading, id).toBe(aspects.length > 0);
    }
  });

  it.each(twins)('says in the same words what the source repeats: %s and %s', (one, other) => {
    expect(englishOf(statements.get(one)!)).toBe(englishOf(statements.get(other)!));
  });
});

describe('the framework of the HCPC’s CPD', () => {
  const hcpc = builtInFrameworks.find(({ id }) => id === 'hcpc-cpd')!;

  it('has one target with the five standards, of which evidence can claim two', () => {
    const [target, ...others] = targetsOf(hcpc);
    expect(others).toEqual([]);
    expect(
      target!.requirements.map((one) => [localId(one.id), one.kind, one.sources.join()]),
    ).toEqual([
      ['standard-1', 'judgement', 'HCPC-12'],
      ['standard-2', 'judgement', 'HCPC-13'],
      ['standard-3', 'capability', 'HCPC-14'],
      ['standard-4', 'capability', 'HCPC-15'],
      ['standard-5', 'judgement', 'HCPC-16'],
    ]);
    // Who is sampled is chosen by the HCPC; nobody can ask it for a judgement.
    const judgements = target!.requirements.filter(({ kind }) => kind === 'judgement');
    expect(judgements).toMatchObject(Array(3).fill({ by: { en: 'The HCPC' }, unasked: true }));
  });

  it('has the figures of the form and of renewal, each from its own passage', () => {
    expect(hcpc.cpdRecord).toMatchObject({
      activities: { least: 12, most: 50, sources: ['HCPC-08'] },
      activityTypes: { least: 2, sources: ['HCPC-10'] },
      breaks: { months: 3, sources: ['HCPC-09'] },
      texts: [
        { words: 500, file: 'cpd/practice-history.md', sources: ['HCPC-06'] },
        { words: 1500, file: 'cpd/statement.md', sources: ['HCPC-07'] },
      ],
      renewal: {
        everyYears: 2,
        opens: '08-01',
        closes: '10-31',
        exceptions: [{ year: 2015, closes: '11-30', sources: ['HCPC-03'] }],
        sources: ['HCPC-01', 'HCPC-02'],
      },
      audit: { percent: 2.5, notInFirstYears: 2, sources: ['HCPC-04', 'HCPC-05'] },
    });
    expect(hcpc.cpdRecord!.renewal.countedFrom % 2).toBe(1);
  });

  it('says that it is a compilation and not the HCPC’s own text', () => {
    const note = hcpc.source.note!.en!;
    expect(note).toMatch(/compilation of public facts/);
    expect(note).toMatch(/not the HCPC's own text/);
    expect(note).toMatch(/current guidance decides/);
    expect(hcpc.publisher.en).toMatch(/^otpath\b/);
  });
});
