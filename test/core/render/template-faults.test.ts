import { describe, expect, it, vi } from 'vitest';
import { fillTemplate } from '../../../src/core/render/fill-template.ts';
import { TemplateError } from '../../../src/core/render/template-error.ts';
import type { Templates } from '../../../src/core/render/templates.ts';

const scope = {
  report: {
    targetTitle: 'Level 6',
    asOf: '2026-03-14',
    pillars: [{ title: 'Practice', requirements: [{ evidence: ['one'] }] }],
  },
};
const filters = { day: (date: string) => date.split('-').join('/') };

const fill = (templates: Templates): string =>
  fillTemplate('gaps.md', templates, scope, (value) => `<${String(value)}>`, filters);

/** The error of a template of an organisation. */
function errorOf(text: string, others: Templates = {}): TemplateError {
  try {
    fill({ ...others, 'gaps.md': { text, own: 'council/gaps.md' } });
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`nothing is wrong with ${text}`);
}

const ours: Templates = {
  'plan-rows.md': { text: 'rows' },
  'own-part.md': { text: '\n  {{ report.nothing }}', own: 'council/own-part.md' },
  'our-part.md': { text: '{{ rows }}' },
};

describe('a template of an organisation', () => {
  it('is filled, each value escaped unless it says raw', () => {
    const text = '{% for one in report.pillars %}{{ one.title }} {{ one.title | raw }}{% endfor %}';
    expect(fill({ 'gaps.md': { text, own: 'council/gaps.md' } })).toBe('<Practice> Practice');
  });

  it.each([
    ['# a\n\n{{ report.targetTitel }}', 3, 4, 'value', 'report.targetTitel', 'report.targetTitle'],
    ['{{ reprot.asOf }}', 1, 4, 'value', 'reprot', 'report'],
    [
      '{{ report.pillars[0].titel }}',
      1,
      4,
      'value',
      'report.pillars.0.titel',
      'report.pillars.0.title',
    ],
    [
      '{% for one in report.pilars %}{% endfor %}',
      1,
      15,
      'value',
      'report.pilars',
      'report.pillars',
    ],
    [
      '{% for one in report.pillars %}{{ one.titel }}{% endfor %}',
      1,
      35,
      'value',
      'one.titel',
      'one.title',
    ],
    ['{{ report.wholly.different }}', 1, 4, 'value', 'report.wholly', undefined],
    ['a\n {{ report.asOf | dya }}', 2, 2, 'filter', 'dya', 'day'],
    ['{% fro a in b %}', 1, 1, 'tag', 'fro', 'for'],
    ['a{% endfor %}', 1, 2, 'tag', 'endfor', undefined],
    ['{% render "plan-rows" %}', 1, 1, 'template', 'plan-rows', 'plan-rows.md'],
    ['{% render "plan-row.md" %}', 1, 1, 'template', 'plan-row.md', 'plan-rows.md'],
  ])('says where it asks for what there is not: %j', (text, line, column, kind, name, near) => {
    const error = errorOf(text, ours);
    expect(error).toMatchObject({ file: 'council/gaps.md', suspects: [], line, column });
    expect(error.fault).toEqual({ kind, name, near });
  });

  it.each([
    ['{% if report.asOf', 'not-closed', '{% if report.asOf'],
    ['{{ report.asOf \n', 'not-closed', '{{ report.asOf'],
    ['{% for a in report.pillars %}', 'not-closed', '{% for a in report.pillars %}'],
    ['{{ report | day }}', 'unfitting', '{{ report | day }}'],
  ])('says what can’t be read: %j', (text, kind, name) => {
    expect(errorOf(text).fault).toEqual({ kind, name });
  });

  it('says in the words of the library what we have no words for, without the place', () => {
    expect(errorOf('{% assign = %}').fault).toEqual({
      kind: 'other',
      said: 'expected variable name',
    });
  });

  it('says it of the part in which the fault is', () => {
    const error = errorOf('{% render "own-part.md", report: report %}', ours);
    expect(error).toMatchObject({ file: 'council/own-part.md', suspects: [], line: 2, column: 6 });
  });

  it('is suspected where it makes one of ours fail', () => {
    const error = errorOf('{% render "our-part.md" %}', ours);
    expect(error.file).toBe('our-part.md');
    expect(error.suspects).toEqual(['council/own-part.md', 'council/gaps.md']);
  });

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'C:/x',
    './plan-rows.md',
    'constructor',
    '__proto__',
    'toString',
  ])('can use no file but templates: %s', (name) => {
    for (const tag of ['render', 'include', 'layout']) {
      expect(errorOf(`{% ${tag} "${name}" %}`, ours).fault).toMatchObject({ kind: 'template' });
    }
  });

  it.each(['report.constructor', 'report.__proto__', 'report.pillars.constructor'])(
    'can read no property of the language: %s',
    (name) => {
      expect(errorOf(`{{ ${name} }}`).fault).toMatchObject({ kind: 'value', name });
    },
  );

  it.each([
    ['{% render "gaps.md" %}', 'calls-itself'],
    ['{% include "gaps.md" %}', 'calls-itself'],
    ['{% for i in (1..900000000) %}x{% endfor %}', 'too-much'],
    [
      '{% assign a = "aaaaaaaaaa" %}{% for i in (1..99) %}{% assign a = a | append: a %}{% endfor %}',
      'too-much',
    ],
  ])('ends: %s', (text, kind) => {
    expect(errorOf(text).fault).toEqual({ kind });
  });

  it('ends when it has taken too long', () => {
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
    try {
      const text = '{% for i in (1..900) %}{% for j in (1..900) %}x{% endfor %}{% endfor %}';
      expect(errorOf(text).fault).toEqual({ kind: 'too-long' });
    } finally {
      clock.mockRestore();
    }
  });
});

it('A fault of our own templates is ours', () => {
  expect(() => fill({ 'gaps.md': { text: '{{ report.nothing }}' } })).toThrow('undefined variable');
  expect(() => fill({ 'gaps.md': { text: '{{ report.nothing }}' } })).not.toThrow(TemplateError);
});
