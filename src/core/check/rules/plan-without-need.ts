import type { Fix } from '../../model/finding.ts';
import { splitId } from '../../model/ids.ts';
import { lineageOf, type Library } from '../../model/library.ts';
import { plainWord } from '../../text/look-alikes.ts';
import type { Span } from '../../model/place.ts';
import { idsIn, namesPart } from '../../text/plan-matching.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { everyIdOf } from '../../model/framework-ids.ts';
import { exampleSettings } from '../example.ts';
import { nearMisses } from '../../text/near-miss.ts';
import type { FindingDraft, RuleExample, PortfolioRule } from '../rule.ts';

const plan = (need: string): RuleExample => ({
  files: {
    'otpath.yaml': exampleSettings,
    'plan.md': `| Need | Action | By when |\n| --- | --- | --- |\n| ${need} | Ask to lead an audit. | 2027-03-31 |\n`,
  },
});

/** A plan helps where it says which gap it is for. */
export const planWithoutNeed: PortfolioRule<'plan-without-need'> = {
  about: 'portfolio',
  code: 'OT610',
  name: 'plan-without-need',
  topic: 'portfolio',
  since: '0.1.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds rows of the development plan with a need that is not in any framework.',
    why: 'Reports show what is planned for each gap. They can’t show a row that belongs to none of them.',
    fix: 'Write the id of the requirement, the pillar or the aspect in the column "Need".',
    bad: plan('«L6-PPP-03» judgements'),
    good: plan('L6-PP-03 judgements'),
  }),
  *check({ portfolio, library, texts }) {
    const known = namesIn(portfolio, library);
    if (known.length === 0) return;
    const names = new Set(known.map((name) => name.toLowerCase()));
    const parts = [...library.frameworks.values()]
      .flatMap(({ pillars }) => pillars)
      .flatMap((pillar) => [pillar, ...pillar.aspects]);
    const nearest = nearMisses(known);
    for (const { need, at } of portfolio.plan) {
      const words = plainWord(need).match(/[A-Za-z][A-Za-z0-9._:-]*[A-Za-z0-9]/g) ?? [];
      if ([...words, ...idsIn(need)].some((word) => names.has(word.toLowerCase()))) {
        const meant = words.find((word) => names.has(word.toLowerCase()) && !need.includes(word));
        if (meant !== undefined) yield withPlainHyphens(need, meant, at, texts);
        continue;
      }
      if (parts.some((part) => namesPart(need, part))) continue;
      // Only what looks like an id can be a slip of one.
      const [id] = words.filter((word) => /\d|-/.test(word));
      const near = id === undefined ? undefined : nearest(id);
      yield {
        at: id === undefined ? at : { ...at, ...placeOf(id, at, texts) },
        args: { case: 'nothing-named', meant: near },
      };
    }
  },
};

/** An id with long dashes, as Word makes them, is not found by its requirement. */
function withPlainHyphens(
  need: string,
  meant: string,
  at: Span,
  texts: ReadonlyMap<string, string>,
): FindingDraft<'plan-without-need'> {
  const typed = need
    .split(/[\s,;]+/)
    .find((word) => plainWord(word).toLowerCase() === meant.toLowerCase());
  const place = typed === undefined ? {} : placeOf(typed, at, texts);
  const fix: Fix | undefined =
    'start' in place
      ? { certain: true, edits: [{ at: { ...at, ...place }, text: meant }] }
      : undefined;
  return {
    at: { ...at, ...place },
    args: { case: 'look-alike', meant },
    fix,
  };
}

/** Where an id stands in a cell; the whole cell where it is written in some other way. */
function placeOf(id: string, at: Span, texts: ReadonlyMap<string, string>): Partial<Span> {
  const offset = (texts.get(at.file) ?? '').slice(at.start, at.end).indexOf(id);
  return offset < 0 ? {} : { start: at.start + offset, end: at.start + offset + id.length };
}

/** Whatever a need may name: with its framework, or without for the portfolio's own. */
function namesIn({ defaultFramework }: Portfolio, library: Library): readonly string[] {
  const own = defaultFramework === undefined ? [] : lineageOf(library, defaultFramework);
  return [
    ...own.flatMap(everyIdOf),
    ...[...library.frameworks.values()].flatMap((framework) =>
      everyIdOf(framework).map((id) => (splitId(id) ? id : `${framework.id}:${id}`)),
    ),
  ];
}
