import { Liquid } from 'liquidjs';
import { findTemplateFault, isLiquidError } from './template-faults.ts';
import type { Templates } from './templates.ts';

/** What templates can say of values. */
export type Filters = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * Fills a template. Liquid can't run code, open files or read anything but what it is given; it ends after
 * so many milliseconds, or where it has put together so many signs.
 */
export function fillTemplate(
  name: string,
  templates: Templates,
  scope: Readonly<Record<string, unknown>>,
  escape: 'escape' | ((value: unknown) => string),
  filters: Filters = {},
): string {
  // Without the names that every object of the language has: they are no templates.
  const texts = Object.assign(
    Object.create(null) as Record<string, string>,
    Object.fromEntries(Object.entries(templates).map(([file, { text }]) => [file, text])),
  );
  const liquid = new Liquid({
    templates: texts,
    // A partial that is shown for each of many things is read once.
    cache: true,
    outputEscape: escape,
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    ownPropertyOnly: true,
    renderLimit: 20_000,
    memoryLimit: 20_000_000,
  });
  for (const [filter, say] of Object.entries(filters)) {
    liquid.registerFilter(filter, say as (...values: unknown[]) => unknown);
  }
  try {
    return liquid.renderFileSync(name, scope) as string;
  } catch (error) {
    const known = {
      templates,
      scope,
      filters: Object.keys(liquid.filters),
      tags: Object.keys(liquid.tags),
    };
    throw isLiquidError(error) ? (findTemplateFault(error, known) ?? error) : error;
  }
}
