import type {
  AnyOfRequirement,
  CapabilityRequirement,
  CredentialRequirement,
  ExperienceRequirement,
  Framework,
  JudgementRequirement,
  Level,
  Pillar,
  Profile,
  Requirement,
  Route,
  SimpleRequirement,
  Stage,
  Statement,
  StatementRequirement,
} from '../../src/core/model/framework.ts';
import {
  qualify,
  splitId,
  type ClaimableId,
  type FrameworkId,
  type RequirementId,
  type TargetId,
} from '../../src/core/model/ids.ts';
import type { PolicyRules, Setting, StatedPolicy } from '../../src/core/model/policy.ts';

/** The framework of every id that a test writes without one. */
const usual = 'example-ot' as FrameworkId;

const origin = { file: 'example-ot/framework.yaml', path: [] };

/** An id as tests write it, with its framework. */
export function idOf<Id extends ClaimableId | RequirementId | TargetId>(written: string): Id {
  const { framework, local } = splitId(written, usual)!;
  return qualify<Id>(framework, local);
}

/** A framework with nothing in it but what is given. */
export function framework(changes: Partial<Framework> = {}): Framework {
  return {
    id: usual,
    title: { en: 'An example framework' },
    version: '1.0.0',
    publisher: { en: 'Nobody' },
    source: { title: { en: 'Nothing' } },
    levels: [],
    roles: [],
    pillars: [],
    statements: [],
    stages: [],
    routes: [],
    profiles: [],
    mappings: [],
    noMatches: [],
    evidenceTypes: [],
    notes: [],
    guidance: [],
    omitted: [],
    origin,
    ...changes,
  };
}

/** A policy of the framework of this id, or of a portfolio: only the rules that are given. */
export function statedPolicy(origin: string, rules: Partial<PolicyRules>): StatedPolicy {
  const settings = Object.entries(rules).map(([rule, value]): [string, Setting<unknown>] => [
    rule,
    { value, origin, sources: [] },
  ]);
  return {
    id: `${origin}-policy`,
    version: '3.1.0',
    origin,
    rules: Object.fromEntries(settings),
  };
}

export function pillar(id: string, changes: Partial<Pillar> = {}): Pillar {
  return {
    id,
    title: { en: id },
    area: false,
    aspects: [],
    sources: [],
    notes: [],
    origin,
    ...changes,
  };
}

/** A responsibility of level-1 in the pillar practice, at its first revision. */
export function statement(id: string, changes: Partial<Statement> = {}): Statement {
  return {
    id: idOf(id),
    level: 'level-1',
    pillar: 'practice',
    aspects: [],
    aspectsAreReading: false,
    facet: 'responsibility',
    text: { en: `The text of ${id}.` },
    strength: 'must',
    revision: 1,
    retired: false,
    replacedBy: [],
    sources: [],
    origin,
    ...changes,
  };
}

function target(id: string, requirements: readonly Requirement[]) {
  const qualified = idOf<TargetId>(id);
  return {
    id: qualified,
    local: splitId(qualified)!.local,
    title: { en: id },
    description: [],
    groups: [],
    requirements,
    sources: [],
    notes: [],
    origin,
  };
}

export const level = (
  id: string,
  rank: number,
  requirements: readonly Requirement[] = [],
): Level => ({ kind: 'level', ...target(id, requirements), rank, duties: [] });

export const stage = (id: string, requirements: readonly Requirement[] = []): Stage => ({
  kind: 'stage',
  ...target(id, requirements),
});

export const route = (
  id: string,
  stages: readonly string[],
  requirements: readonly Requirement[] = [],
): Route => ({ kind: 'route', ...target(id, requirements), stages });

export const profile = (id: string, requirements: readonly Requirement[] = []): Profile => ({
  kind: 'profile',
  ...target(id, requirements),
  facts: [],
});

const demand = (id: string) => ({
  id: idOf<RequirementId>(id),
  text: { en: `The text of ${id}.` },
  strength: 'must' as const,
  generic: false,
  sources: [],
  notes: [],
  origin,
});

export const statementRequirement = (id: string, claimable: string): StatementRequirement => ({
  kind: 'statement',
  ...demand(id),
  statement: idOf(claimable),
});

export const capability = (
  id: string,
  changes: Partial<CapabilityRequirement> = {},
): CapabilityRequirement => ({
  kind: 'capability',
  ...demand(id),
  claimable: idOf(id),
  ...changes,
});

/** A registration, unless another kind of credential is given. */
export const credential = (
  id: string,
  changes: Partial<CredentialRequirement> = {},
): CredentialRequirement => ({
  kind: 'credential',
  ...demand(id),
  credential: 'hcpc-registration',
  barredLists: [],
  ...changes,
});

export const experience = (
  id: string,
  months: number,
  changes: Partial<ExperienceRequirement> = {},
): ExperienceRequirement => ({ kind: 'experience', ...demand(id), months, ...changes });

export const judgement = (id: string): JudgementRequirement => ({
  kind: 'judgement',
  ...demand(id),
  by: { en: 'The review panel' },
  unasked: false,
});

export const anyOf = (id: string, ...options: readonly SimpleRequirement[]): AnyOfRequirement => ({
  kind: 'any-of',
  ...demand(id),
  options,
});
