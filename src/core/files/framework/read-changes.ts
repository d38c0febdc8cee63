import type { Origin } from '../../model/place.ts';
import type { Tailoring } from '../../model/tailoring.ts';
import { sourcesOf, textOf, type FrameworkContext, type Raw } from './read-items.ts';

/** Reads what a framework changes of the one that it extends. */
export function changeOf(raw: Raw<'changes'>, at: Origin, context: FrameworkContext): Tailoring {
  const { text, title, strength, aspects, applies_to: appliesTo, examples, months } = raw.set ?? {};
  return {
    id: raw.id,
    set: {
      ...(text !== undefined && { text: textOf(text, context) }),
      ...(title !== undefined && { title: textOf(title, context) }),
      ...(strength && { strength }),
      ...(aspects && { aspects }),
      ...(appliesTo !== undefined && { appliesTo }),
      ...(examples && { examples: examples.map((one) => textOf(one, context)) }),
      ...(months !== undefined && { months }),
    },
    removed: raw.remove ?? false,
    reason: textOf(raw.reason, context),
    sources: sourcesOf(raw.source),
    origin: at,
  };
}
