import { sourceText, type FrameworkData } from '../exchange/framework-data.ts';

/** What a framework says beside the one that it extends. */
export interface OwnParts {
  readonly added: readonly { readonly id: string; readonly text: string }[];
  /** By the keys of what is different. */
  readonly changed: readonly {
    readonly id: string;
    readonly fields: readonly string[];
    readonly reason: string;
  }[];
  readonly setAside: readonly { readonly id: string; readonly reason: string }[];
}

/** What is new in a framework that extends another one, what it changes in that, and what it sets aside. */
export function ownPartsOf(data: FrameworkData): OwnParts {
  const { language, statements = [], changes = [] } = data;
  const { levels = [], pillars = [], stages = [], routes = [], profiles = [] } = data;
  const titled = [...levels, ...pillars, ...stages, ...routes, ...profiles];
  const reasoned = changes.map(({ id, reason, set = {}, remove = false }) => ({
    id,
    remove,
    fields: Object.keys(set),
    reason: sourceText(reason, language),
  }));
  return {
    added: [
      ...titled.map(({ id, title }) => ({ id, text: sourceText(title, language) })),
      ...[...levels, ...stages, ...routes, ...profiles]
        .flatMap(({ requirements = [] }) => requirements)
        .map(({ id, text }) => ({ id, text: sourceText(text, language) })),
      ...statements.map(({ id, text }) => ({ id, text: sourceText(text, language) })),
    ],
    changed: reasoned.filter(({ remove }) => !remove),
    setAside: reasoned.filter(({ remove }) => remove),
  };
}
