import type { RawStatement } from './framework-data.ts';

/** What otpath calls the types of its items in CASE; an item type has one word in each other program too. */
export const itemTypes = {
  level: 'Level',
  pillar: 'Pillar',
  area: 'Area beside the pillars',
  aspect: 'Aspect',
  stage: 'Stage',
  route: 'Route',
  profile: 'Role profile',
  responsibility: 'Responsibility',
  'knowledge-skills-behaviours': 'Knowledge, skills and behaviours',
  'educational-development': 'Educational development',
  statement: 'Required statement',
  capability: 'Capability',
  credential: 'Credential',
  experience: 'Experience',
  judgement: 'Decision by people',
  'any-of': 'One of several',
} as const;
export type ItemType = keyof typeof itemTypes;

const byTitle = new Map(
  Object.entries(itemTypes).map(([type, title]) => [title.toLowerCase(), type as ItemType]),
);

export const itemTypeNamed = (title: string): ItemType | undefined =>
  byTitle.get(title.toLowerCase());

export const isFacet = (type: ItemType): type is RawStatement['facet'] =>
  ['responsibility', 'knowledge-skills-behaviours', 'educational-development'].includes(type);

export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

interface CaseThing {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

export interface CaseItem extends CaseThing {
  readonly fullStatement: string;
  readonly abbreviatedStatement?: string;
  readonly humanCodingScheme: string;
  readonly notes?: string;
  readonly educationLevel?: readonly string[];
  readonly language: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
  /** CASE 1.1 only. */
  readonly subject?: readonly string[];
}

export type AssociationType =
  'isChildOf' | 'isPeerOf' | 'isPartOf' | 'exactMatchOf' | 'isRelatedTo' | 'replacedBy';

export interface CaseAssociation extends CaseThing {
  readonly associationType: AssociationType;
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
  /** CASE 1.1 only. */
  readonly notes?: string;
}
