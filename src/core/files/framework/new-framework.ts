import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { NewFrameworkComments } from '../../model/new-framework.ts';
import type { FrameworkHeadFile } from '../schemas.ts';
import { quoteUnusual } from '../yaml/quote-unusual.ts';

/** What somebody says of a framework that they begin. */
export interface NewFramework {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: 'en' | 'cy';
  /** The framework that it adds to, with a level and a pillar of that. */
  readonly base?:
    { readonly id: string; readonly level: string; readonly pillar: string } | undefined;
}

/**
 * The file of a new framework: whole but small, with one of everything to change, and a comment over each part. What
 * adds to another framework has statements only.
 */
export function newFrameworkText(begun: NewFramework, comments: NewFrameworkComments): string {
  const { examples } = comments;
  const { id, title, publisher, language, base } = begun;
  const placed = base ?? { level: 'level-1', pillar: 'pillar-1' };
  const data: FrameworkHeadFile = {
    id,
    title,
    version: '0.1.0',
    publisher,
    language,
    source: { title: examples.source },
    ...(base && { extends: base.id }),
    ...(!base && {
      levels: [
        { id: 'level-1', rank: 1, title: examples.level, source: examples.page },
        { id: 'level-2', rank: 2, title: examples.higherLevel, source: examples.page },
      ],
      pillars: [
        {
          id: 'pillar-1',
          title: examples.pillar,
          source: examples.page,
          aspects: [{ id: 'aspect-1', title: examples.aspect, source: examples.page }],
        },
      ],
    }),
    statements: [
      {
        id: 'S-01',
        level: placed.level,
        pillar: placed.pillar,
        ...(!base && { aspects: ['aspect-1'] }),
        facet: 'responsibility',
        text: examples.statement,
        source: examples.page,
        revision: 1,
      },
      {
        id: 'S-02',
        level: base ? placed.level : 'level-2',
        pillar: placed.pillar,
        ...(!base && { aspects: ['aspect-1'] }),
        facet: 'knowledge-skills-behaviours',
        text: examples.secondStatement,
        strength: 'should',
        source: examples.page,
        revision: 1,
      },
    ],
  };
  const document = new Document(data);
  quoteUnusual(document);
  document.commentBefore = hashed(comments.head);
  const root = document.contents as unknown as YAMLMap;
  for (const part of [
    'id',
    'version',
    'source',
    'extends',
    'levels',
    'pillars',
    'statements',
  ] as const) {
    commentOver(root, part, comments[part]);
  }
  const [first, second] = itemsOf(root, 'statements');
  if (first) commentOver(first, 'facet', comments.facet);
  if (first) commentOver(first, 'revision', comments.revision);
  if (second) commentOver(second, 'strength', comments.strength);
  return document.toString({ lineWidth: 100 });
}

const hashed = (text: string): string => ` ${text.replaceAll('\n', '\n ')}`;

function commentOver(map: YAMLMap, key: string, comment: string): void {
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = hashed(comment);
}

function itemsOf(map: YAMLMap, key: string): readonly YAMLMap[] {
  const list = map.get(key);
  return isSeq(list) ? list.items.filter((one) => isMap(one)) : [];
}
