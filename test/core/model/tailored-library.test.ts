import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import { tailorable, tailoredLibrary } from '../../../src/core/model/tailored-library.ts';
import type { Tailoring } from '../../../src/core/model/tailoring.ts';
import { library } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  experience,
  framework,
  level,
  pillar,
  profile,
  route,
  stage,
  statement,
} from '../../support/framework-builders.ts';

const aspect = { id: 'care', title: { en: 'Care' } };
const role = { id: 'supervisor', title: { en: 'Supervisor' } };

const base = framework({
  levels: [level('level-1', 1)],
  stages: [stage('stage-1', [capability('C-1')])],
  routes: [route('route-1', ['stage-1'])],
  profiles: [profile('post', [experience('E-1', 12), anyOf('A-1', capability('C-2'))])],
  pillars: [
    pillar('practice', { aspects: [aspect] as unknown as Framework['pillars'][0]['aspects'] }),
  ],
  statements: [statement('S-1'), statement('S-2')],
  roles: [role] as unknown as Framework['roles'],
});

const change = (id: string, changes: Partial<Tailoring>): Tailoring =>
  ({ id, set: {}, removed: false, reason: { en: 'So.' }, ...changes }) as unknown as Tailoring;

function tailoring(id: string, of: string, changes: readonly Tailoring[]): Framework {
  return framework({
    id: id as FrameworkId,
    extends: of,
    publisher: { en: `Publisher of ${id}` },
    changes,
  } as unknown as Partial<Framework>);
}

/** The first framework as the last one sees it, through all between. */
const seen = (...changed: readonly (readonly Tailoring[])[]): Framework => {
  const others = changed.map((changes, at) =>
    tailoring(`own-${String(at)}`, at === 0 ? base.id : `own-${String(at - 1)}`, changes),
  );
  return tailoredLibrary(library(base, ...others), others.at(-1)!.id).frameworks.get(base.id)!;
};

it.each([
  ['S-1', 'statement'],
  ['C-1', 'requirement'],
  ['A-1', 'requirement'],
  ['C-2', 'requirement'],
  ['level-1', 'target'],
  ['post', 'target'],
  ['practice', 'pillar'],
  ['care', 'aspect'],
  ['supervisor', 'role'],
  ['S-9', undefined],
])('%s names a %s', (id, kind) => {
  expect(tailorable(base, id)?.kind).toBe(kind);
});

describe('a framework as one that extends it sees it', () => {
  it('has its own texts for everything that can be changed', () => {
    const text = { en: 'Ours.' };
    const ours = seen([
      change('S-1', { set: { text, strength: 'should' } }),
      change('E-1', { set: { months: 6 } }),
      change('C-1', { set: { text } }),
      change('C-2', { set: { text } }),
      ...['level-1', 'stage-1', 'route-1', 'post', 'practice', 'care', 'supervisor'].map((id) =>
        change(id, { set: { title: text } }),
      ),
    ]);
    const [changedStatement, other] = ours.statements;
    expect(changedStatement).toMatchObject({ text, strength: 'should', retired: false });
    expect(changedStatement!.tailored).toEqual({
      by: 'own-0',
      publisher: { en: 'Publisher of own-0' },
      reason: { en: 'So.' },
      removed: false,
      original: { text: { en: 'The text of S-1.' }, strength: 'must' },
    });
    expect(other).toEqual(base.statements[1]);
    expect(ours.stages[0]!.requirements[0]!.text).toEqual(text);
    expect(ours.profiles[0]!.requirements).toMatchObject([
      { months: 6, tailored: { original: { months: 12 } } },
      { id: 'example-ot:A-1', text: { en: 'The text of A-1.' }, options: [{ text }] },
    ]);
    expect(
      [
        ...ours.levels,
        ...ours.stages,
        ...ours.routes,
        ...ours.profiles,
        ...ours.pillars,
        ...ours.pillars[0]!.aspects,
        ...ours.roles,
      ].map(({ title }) => title),
    ).toEqual(Array.from({ length: 7 }, () => text));
  });

  it('changes nothing that makes a thing what it is', () => {
    const set = { title: { en: 'Ours.' }, months: 3 } as unknown as Tailoring['set'];
    expect(seen([change('S-1', { set })]).statements[0]).toMatchObject({
      ...base.statements[0],
      tailored: { original: {} },
    });
  });

  it('retires a statement that is removed, and only marks anything else', () => {
    const ours = seen([change('S-1', { removed: true }), change('C-1', { removed: true })]);
    expect(ours.statements[0]).toMatchObject({ retired: true, tailored: { removed: true } });
    const [requirement] = ours.stages[0]!.requirements;
    expect(requirement!.tailored!.removed).toBe(true);
    expect(requirement).not.toHaveProperty('retired');
  });

  it('has the nearest of several changes, with the first original', () => {
    const ours = seen(
      [change('S-1', { set: { text: { en: 'Theirs.' }, strength: 'should' } })],
      [change('S-1', { set: { text: { en: 'Ours.' } } })],
    );
    expect(ours.statements[0]).toMatchObject({
      text: { en: 'Ours.' },
      strength: 'should',
      tailored: {
        by: 'own-1',
        original: { text: { en: 'The text of S-1.' }, strength: 'must' },
      },
    });
  });

  it('is the same where nothing is changed', () => {
    const some = library(base, tailoring('own-0', base.id, []));
    expect(tailoredLibrary(some, 'own-0' as FrameworkId)).toBe(some);
    expect(tailoredLibrary(some, base.id)).toBe(some);
    expect(tailoredLibrary(some, undefined)).toBe(some);
    expect(seen([change('S-9', { set: { text: { en: 'Ours.' } } })])).toBe(base);
  });

  it('keeps other frameworks, and what is known as it is written', () => {
    const other = framework({ id: 'other-ot' as FrameworkId });
    const own = tailoring('own-0', base.id, [change('S-1', { removed: true })]);
    const some = library(other, base, own);
    const tailored = tailoredLibrary(some, own.id);
    expect(new Set(tailored.frameworks.keys())).toEqual(new Set(some.frameworks.keys()));
    expect(tailored.frameworks.get(other.id)).toBe(other);
    expect(tailored.asWritten).toBe(some);
    expect(tailored.known).toEqual(some.known);
  });
});
