import { describe, expect, it } from 'vitest';
import { hasWords } from '../../../src/core/text/count-words.ts';
import { policyFor } from '../../../src/core/assess/policy.ts';
import { recordedCpdOf } from '../../../src/core/assess/recorded-cpd.ts';
import { builtInTemplates } from '../../../src/node/templates.ts';
import { formatEvidence } from '../../../src/core/files/evidence/write-evidence.ts';
import { textOfEvidence, textOfNotes } from '../../../src/core/render/new-evidence.ts';
import { evidenceTypesOf } from '../../../src/core/model/evidence-types.ts';
import { targetsOf } from '../../../src/core/model/framework.ts';
import { headingsOf } from '../../../src/core/text/headings.ts';
import {
  claimableIdsOf,
  findClaimable,
  isStatement,
  libraryOf,
} from '../../../src/core/model/library.ts';
import {
  findReflectionModel,
  missingStages,
  reflectionModels,
} from '../../../src/core/model/reflection-models.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { day, portfolio } from '../../support/portfolio-builders.ts';
import { checkTexts } from '../../support/run-example.ts';

const templates = builtInTemplates();
const library = libraryOf(builtInFrameworks, []);
const types = evidenceTypesOf(library);
const models = reflectionModels.map(({ ids }) => ids[0]);

const textFor = (type: string, reflection?: string, words = '', own = templates): string =>
  textOfEvidence({ title: 'A kitchen', type, typeTitle: type, reflection, words }, own);

describe.each(builtInFrameworks.map((framework) => [framework.id, framework] as const))(
  'new evidence towards %s',
  (id, framework) => {
    const target = targetsOf(framework)[0]!.id;
    const policy = policyFor(library, id, portfolio());
    const statement = claimableIdsOf(library, id).find((one) => {
      const claimable = findClaimable(library, one);
      return claimable && (!isStatement(claimable) || claimable.facet === 'responsibility');
    });
    const isCpd = recordedCpdOf(library, id) !== undefined;

    it('has no finding but that it is still to be written, of whatever type and with whatever reflection', () => {
      const settings = `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: ${target}\n`;
      const files = types.flatMap((type) =>
        [undefined, ...models].map((reflection) => {
          const evidence = {
            title: 'A kitchen assessment',
            period: { from: day('2026-03-14'), to: day('2026-03-14') },
            type,
            claims:
              statement === undefined || isCpd ? [] : [{ statement, rationale: 'I chose it.' }],
            attachments: [],
            witness: policy.rules.witness_for_types.value.includes(type)
              ? { name: 'Nia Sample' }
              : undefined,
            reflection,
          };
          const text = formatEvidence(evidence, textFor(type, reflection), id);
          return [`evidence/${type}-${reflection ?? 'none'}.md`, text] as const;
        }),
      );
      const { findings, counts } = checkTexts(new Map([['otpath.yaml', settings], ...files]));
      const found = findings.filter(({ at }) => at.file.startsWith('evidence/'));
      const claims = statement === undefined || isCpd ? 0 : files.length;
      expect(found.map(({ code }) => code)).toEqual(Array(claims).fill('OT302'));
      expect(counts['evidence']).toBe(types.length * (models.length + 1));
    });
  },
);

describe.each([...types, ...models])('the text for %s', (name) => {
  const text = models.includes(name) ? textFor('other', name) : textFor(name);

  it('asks good questions below headings, and says nothing by itself', () => {
    const headings = headingsOf(text);
    expect(headings.length).toBeGreaterThanOrEqual(2);
    expect(text.match(/\?(?= |\n| -->)/g)!.length).toBeGreaterThanOrEqual(headings.length);
    expect(text).toContain('Leave out anything that could identify a person');
    expect(hasWords(text)).toBe(false);
  });

  it('has the first words below its first heading', () => {
    const words = models.includes(name)
      ? textFor('other', name, 'Cadair newydd.')
      : textFor(name, undefined, 'Cadair newydd.');
    expect(words.split(/^## .*\n/m)[1]).toMatch(/^\nCadair newydd\.\n\n<!-- /);
    expect(words.replace('Cadair newydd.\n\n', '')).toBe(text);
  });
});

it('has a text of its own for every type but the one that is none of them', () => {
  const own = types.filter((type) => Object.hasOwn(templates, `new-${type}.md`));
  expect(types.filter((type) => !own.includes(type))).toEqual(['other']);
});

it('is made of an organisation’s own text for its own type', () => {
  const own = { ...templates, 'new-home-visit.md': { text: '## {{ typeTitle }}\n\n{{ words }}' } };
  expect(textFor('home-visit', undefined, 'a < b', own)).toBe('## home-visit\n\na < b');
  expect(headingsOf(textFor('home-visit'))).toEqual(headingsOf(textFor('other')));
});

it('takes a comment that begins in somebody’s words for text, so that nothing is swallowed', () => {
  const text = textFor('audit', undefined, 'less <!-- than');
  expect(text).toContain('less &lt;!-- than');
  expect(headingsOf(text)).toEqual(headingsOf(textFor('audit')));
});

it('closes a fence that begins in somebody’s words', () => {
  expect(headingsOf(textFor('audit', undefined, '```'))).toEqual(headingsOf(textFor('audit')));
});

describe.each([...types, ...models])('the Welsh text for %s', (name) => {
  const own = builtInTemplates('cy');
  const textIn = (templatesOf: typeof templates): string =>
    models.includes(name)
      ? textFor('other', name, '', templatesOf)
      : textFor(name, undefined, '', templatesOf);
  const [english, welsh] = [textIn(templates), textIn(own)];

  it('has as many headings as the English one, each in Welsh, and says nothing by itself', () => {
    const headings = headingsOf(welsh);
    expect(headings).toHaveLength(headingsOf(english).length);
    expect(headings.filter((one) => headingsOf(english).includes(one))).toEqual([]);
    expect(welsh.match(/\?(?= |\n| -->)/g)!.length).toBeGreaterThanOrEqual(headings.length);
    expect(welsh).toContain('Peidiwch â chynnwys dim a allai ddangos pwy yw rhywun');
    expect(hasWords(welsh)).toBe(false);
  });

  it('has a heading for every stage of its model', () => {
    const model = findReflectionModel(name);
    expect(model ? missingStages(model, headingsOf(welsh)) : []).toEqual([]);
  });
});

describe('the text of notes', () => {
  const gibbs = textFor('other', 'gibbs');

  it('stays as it is', () => {
    expect(textOfNotes('# Tŷ\n\n* one\n', gibbs, undefined)).toBe('# Tŷ\n\n* one');
  });

  it('is followed by the stages that it has no heading for', () => {
    const text = textOfNotes('## What happened\n\nMuch.\n\n## Feelings\n\nFew.', gibbs, 'gibbs');
    expect(headingsOf(text)).toEqual([
      'What happened',
      'Feelings',
      'Evaluation',
      'Analysis',
      'Conclusion',
      'Action plan',
    ]);
    expect(text).toContain('<!-- What went well, what did not, and for whom? -->');
  });

  it('is followed by those stages in Welsh', () => {
    const welsh = textFor('other', 'gibbs', '', builtInTemplates('cy'));
    const text = textOfNotes('## Disgrifiad\n\nLlawer.\n\n## Feelings\n\nFew.', welsh, 'gibbs');
    expect(headingsOf(text)).toEqual([
      'Disgrifiad',
      'Feelings',
      'Gwerthusiad',
      'Dadansoddiad',
      'Casgliad',
      'Cynllun gweithredu',
    ]);
  });

  it('gets those stages also below a fence that nobody closed', () => {
    const text = textOfNotes('```\ncode', textFor('other', 'era'), 'era');
    expect(headingsOf(text)).toEqual(['Experience', 'Reflection', 'Action']);
  });
});
