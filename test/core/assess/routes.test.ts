import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../src/core/assess/mappings.ts';
import { routeTree, type RouteNode } from '../../../src/core/assess/routes.ts';
import type { MappingPredicate } from '../../../src/core/model/mapping.ts';
import { targetsOf } from '../../../src/core/model/framework.ts';
import { splitId } from '../../../src/core/model/ids.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import { builtInFrameworks } from '../../support/built-in.ts';

const library = libraryOf(
  builtInFrameworks,
  builtInFrameworks.map(({ id }) => id),
);
const cheshireEast = builtInFrameworks.find(({ id }) => id === 'cheshire-east-ot')!;

/** A tree as lines of ids, indented by depth. */
const drawn = (nodes: readonly RouteNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ stage, next }) => [
    `${'  '.repeat(depth)}${stage.local}`,
    ...drawn(next, depth + 1),
  ]);

/** Every way from the root of a tree to a leaf. */
const ways = (nodes: readonly RouteNode[]): readonly (readonly string[])[] =>
  nodes.flatMap(({ stage, next }) =>
    next.length === 0 ? [[stage.local]] : ways(next).map((way) => [stage.local, ...way]),
  );

describe('the tree of the Cheshire East pathway', () => {
  it('shares its trunk and parts after the experienced practitioner', () => {
    expect(drawn(routeTree(cheshireEast))).toEqual([
      'social-care-assessor',
      '  progression-route-occupational-therapist',
      '    occupational-therapist',
      '      experienced-occupational-therapist',
      '        clinical-lead',
      '          practice-manager',
      '          locality-manager',
      '        practice-educator',
      '          approved-mental-health-practitioner',
      '            practice-manager',
      '        best-interest-assessor',
      '          approved-mental-health-practitioner',
      '            practice-manager',
    ]);
  });

  it('has one way for each route, stage by stage', () => {
    expect([...ways(routeTree(cheshireEast))].sort()).toEqual(
      cheshireEast.routes.map(({ stages }) => [...stages]).sort(),
    );
  });

  it('says of each stage which routes come through', () => {
    const count = (nodes: readonly RouteNode[]): void => {
      for (const { stage, routes, next } of nodes) {
        expect(routes.length).toBeGreaterThan(0);
        for (const { stages } of routes) expect(stages).toContain(stage.local);
        count(next);
      }
    };
    count(routeTree(cheshireEast));
  });

  it('is empty where there are no routes', () => {
    const wales = builtInFrameworks.find(({ id }) => id === 'wales-social-care-ot')!;
    expect(routeTree(wales)).toEqual([]);
  });
});

describe('mappings', () => {
  const all = builtInFrameworks.flatMap(({ mappings }) => mappings);
  const turned: Readonly<Record<MappingPredicate, MappingPredicate>> = {
    exact: 'exact',
    close: 'close',
    related: 'related',
    broad: 'narrow',
    narrow: 'broad',
  };

  it('are seen from both ends, each in its own direction', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const mapping of all) {
      const { subject, object, predicate } = mapping;
      expect(relatedTo(subject, library)).toContainEqual({ id: object, predicate, mapping });
      expect(relatedTo(object, library)).toContainEqual({
        id: subject,
        predicate: turned[predicate],
        mapping,
      });
    }
  });

  it('are editorial readings by otpath, between two frameworks, with a justification', () => {
    for (const { author, justification, subject, object } of all) {
      expect(author).toBe('otpath');
      expect(justification.length).toBeGreaterThan(20);
      expect(splitId(subject)?.framework).not.toBe(splitId(object)?.framework);
    }
  });

  it('join the stages of Cheshire East and the post of Milton Keynes to levels of Wales', () => {
    const levels = new Set(
      targetsOf(builtInFrameworks.find(({ id }) => id === 'wales-social-care-ot')!).map(
        ({ id }) => id as string,
      ),
    );
    const toLevel = (id: string): boolean =>
      relatedTo(id, library).some((related) => levels.has(related.id));
    expect(toLevel('milton-keynes-ot:grade-g-occupational-therapist')).toBe(true);
    expect(toLevel('cheshire-east-ot:progression-route-occupational-therapist')).toBe(true);
    expect(toLevel('cheshire-east-ot:experienced-occupational-therapist')).toBe(true);
  });

  it('never say that a pay grade is a level', () => {
    for (const { subject, object, predicate } of all) {
      const ends = [subject, object].map((id) => splitId(id)?.local ?? '');
      expect(ends.some((local) => /^(?:grade|band)-[a-z0-9]$/.test(local))).toBe(false);
      // The post is related to levels by what it asks, and never called the same.
      if (ends.some((local) => local.startsWith('grade-g'))) expect(predicate).not.toBe('exact');
    }
  });
});
