import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FrameworkLoss } from '../../../src/core/model/exchange.ts';
import { caseSchema } from '../../support/case-schema.ts';
import { builtInData, exported, imported, levelsOf } from '../../support/exchange.ts';
import { repository } from '../../support/run.ts';

const goldens = join(repository, 'test', 'goldens', 'exchange');
const named = builtInData.map((data) => [data.id, data] as const);

/** Every loss once, by what is lost, with the ids. */
function grouped(losses: readonly FrameworkLoss[]): string {
  const groups = new Map<string, string[]>();
  for (const { section, id, field, how } of losses) {
    const key = `${section}${field === undefined ? '' : `.${field}`} ${how}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([what, ids]) => `${what}:\n  ${ids.join('\n  ')}\n`).join('');
}

/** The formats that hold a framework without its levels get the first one that has something in it. */
const levelFor = (data: (typeof builtInData)[number], format: string) =>
  format === 'mahara' ? levelsOf(data)[0] : undefined;

it('gives each level a name of its own in Mahara', () => {
  for (const [, data] of named) {
    const names = levelsOf(data).map((level) => {
      const { framework } = JSON.parse(exported(data, 'mahara', level).text) as {
        readonly framework: { readonly name: string };
      };
      return framework.name;
    });
    expect(new Set(names).size).toBe(names.length);
  }
});

describe.each(named)('%s', (id, data) => {
  it.each(['case', 'case-1.1', 'moodle', 'mahara'] as const)(
    'loses exactly what is listed as %s',
    async (format) => {
      const level = levelFor(data, format);
      if (format === 'mahara' && level === undefined) return;
      const { losses } = exported(data, format, level);
      await expect(grouped(losses)).toMatchFileSnapshot(join(goldens, `${id}-${format}.txt`));
    },
  );

  it('loses nothing as YAML', () => {
    const { text, losses } = exported(data, 'yaml');
    expect(losses).toEqual([]);
    expect(imported(text).data).toEqual(data);
  });

  it('loses no mapping as SSSOM', () => {
    if (data.mappings === undefined) return;
    const { text, losses } = exported(data, 'sssom');
    expect(losses.filter(({ section }) => section === 'mappings')).toEqual([]);
    expect(imported(text).data.mappings).toEqual(data.mappings);
  });

  it.each(['case', 'case-1.1', 'moodle', 'mahara', 'sssom', 'yaml'] as const)(
    'stays as it is when the import of its %s export is exported again',
    (format) => {
      const level = levelFor(data, format);
      if (format === 'mahara' && level === undefined) return;
      if (format === 'sssom' && data.mappings === undefined) return;
      const once = imported(exported(data, format, level).text).data;
      const again = exported(once, format);
      expect(again.losses).toEqual([]);
      const twice = imported(again.text);
      expect(twice.data).toEqual(once);
    },
  );

  it.each(['1.0', '1.1'] as const)('is what the schema of CASE %s asks for', (version) => {
    const { text } = exported(data, version === '1.0' ? 'case' : 'case-1.1');
    const validate = new Ajv({ allErrors: true }).compile(caseSchema(version));
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  it('is the same to the byte when it is exported again', () => {
    expect(exported(data, 'case').text).toBe(exported(data, 'case').text);
  });

  it('keeps every rule of Moodle', () => {
    const [heading, head, ...rows] = parse(exported(data, 'moodle').text);
    expect(heading).toEqual(
      'Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,Rule type (optional),Rule outcome (optional),Rule config (optional),Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy'.split(
        ',',
      ),
    );
    expect(head).toHaveLength(14);
    const [parent, , , , , scale, configuration, , , , , , isFramework, taxonomy] = head!;
    expect([parent, isFramework]).toEqual(['', '1']);
    expect(scale!.split(',')).toHaveLength(2);
    const [, chosen] = JSON.parse(configuration!) as Record<string, unknown>[];
    expect(chosen).toEqual({ id: 2, scaledefault: 1, proficient: 1 });
    const words =
      'behaviour competency concept domain indicator level outcome practice proficiency skill value';
    for (const word of taxonomy!.split(',')) expect(words.split(' ')).toContain(word);
    const seen = new Set<string>();
    for (const [above, own, short, description, format, ...rest] of rows) {
      expect(own).toMatch(/^[A-Za-z]/);
      expect(own!.length).toBeLessThanOrEqual(100);
      expect(short).not.toBe('');
      expect(short!.length).toBeLessThanOrEqual(100);
      expect(description).toMatch(/^(?:<p>[^<]*<\/p>)*$/);
      expect(format).toBe('1');
      expect(above === '' || seen.has(above!.toLowerCase())).toBe(true);
      expect(seen.has(own!.toLowerCase())).toBe(false);
      for (const other of rest[5]!.split(',').filter(Boolean)) {
        expect(seen.has(other.toLowerCase())).toBe(true);
      }
      expect(rest[7]).toBe('');
      seen.add(own!.toLowerCase());
    }
  });

  it.each(levelsOf(data))('keeps every rule of Mahara: %s', (level) => {
    interface Thing {
      readonly shortname: string;
      readonly name: string;
      readonly description: string;
      readonly standardid: number;
      readonly elementid?: string;
      readonly parentelementid?: string;
    }
    const { framework } = JSON.parse(exported(data, 'mahara', level).text) as {
      readonly framework: Readonly<Record<string, unknown>> & {
        readonly standards: readonly Thing[];
        readonly standardelements: readonly Thing[];
      };
    };
    const { standards, standardelements, evidencestatuses } = framework;
    expect((evidencestatuses as object[]).map((one) => Object.keys(one))).toEqual([
      ['begun'],
      ['incomplete'],
      ['partialcomplete'],
      ['completed'],
    ]);
    expect(standards.map(({ standardid }) => standardid)).toEqual(standards.map((_, at) => at + 1));
    const seen = new Map<string, number>();
    for (const { shortname, name, standardid } of [...standards, ...standardelements]) {
      expect(shortname).toMatch(/^[A-Za-z]/);
      expect(shortname.length).toBeLessThanOrEqual(100);
      expect(name.length).toBeLessThanOrEqual(255);
      expect(standardid).toBeLessThanOrEqual(standards.length);
    }
    for (const { elementid, parentelementid, standardid } of standardelements) {
      if (parentelementid !== undefined) expect(seen.get(parentelementid)).toBe(standardid);
      expect(elementid).toMatch(/^[A-Za-z]/);
      seen.set(elementid!, standardid);
    }
    expect(standards.length).toBeGreaterThan(0);
  });
});
