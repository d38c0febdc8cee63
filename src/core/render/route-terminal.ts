import type { RelatedView } from '../report/related-view.ts';
import type { RouteView, StageAsks, StageView } from '../report/route-view.ts';
import type { Words } from '../words/index.ts';
import { localId } from '../model/ids.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** A pathway for a terminal: the tree, then what the next stages ask. */
export function formatRouteTerminal(view: RouteView, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const who = view.practitioner ? `${view.practitioner}: ` : '';
  const sections = [
    [
      colours.bold(wrap(cleanText(`${who}${view.framework.title}`), terminal)),
      colours.dim(`${view.framework.id} ${cleanText(view.framework.version)}`),
      colours.dim(`${words.headings.asOf}: ${words.date(view.asOf)}`),
    ].join('\n'),
    branch(view.tree, '', words, terminal).join('\n'),
    ...view.asks.map((asks) => askSection(asks, words, terminal)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Stages that follow each other stand below each other; where the way divides, each route has a heading. */
function branch(
  stages: readonly StageView[],
  indent: string,
  words: Words,
  terminal: Terminal,
): readonly string[] {
  const [only] = stages;
  if (only && stages.length === 1) {
    return [
      stageLine(only, indent, words, terminal),
      ...branch(only.next, indent, words, terminal),
    ];
  }
  return stages.flatMap((stage, index) => {
    const isLast = index === stages.length - 1;
    const title = cleanText(stage.routes.join(', '));
    return [
      wrap(
        title,
        terminal,
        `${indent}${isLast ? '   ' : '│  '}`,
        `${indent}${isLast ? '└─ ' : '├─ '}`,
      ),
      ...branch([stage], `${indent}${isLast ? '   ' : '│  '}`, words, terminal),
    ];
  });
}

function stageLine(
  { title, standing, attainedOn }: StageView,
  indent: string,
  words: Words,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const mark = standing === 'attained' ? '●' : '○';
  const said =
    standing === 'later'
      ? ''
      : `  (${words.standings[standing]}${attainedOn ? `, ${words.date(attainedOn)}` : ''})`;
  const line = wrap(cleanText(`${title}${said}`), terminal, `${indent}  `, `${indent}${mark} `);
  const paint = {
    attained: colours.green,
    target: colours.bold,
    next: colours.cyan,
    later: colours.dim,
  };
  return paint[standing](line);
}

function askSection(asks: StageAsks, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const count = words.satisfiedOf(asks.satisfied, asks.requirements.length);
  return [
    colours.bold.underline(wrap(cleanText(words.asks(asks.title)), terminal)),
    `${words.headings.satisfied}: ${count}`,
    ...asks.related.map((related) => relatedLine(related, words, terminal)),
    ...asks.requirements.flatMap((one) => [
      wrap(
        cleanText(`${localId(one.id)} (${words.states[one.state]}): ${one.text}`),
        terminal,
        '    ',
        '  - ',
      ),
      ...(one.next === undefined
        ? []
        : [wrap(cleanText(one.next), terminal, '      ', `    ${colours.cyan('>')} `)]),
      ...one.related
        .filter(({ evidence }) => evidence.length > 0)
        .map((related) => relatedLine(related, words, terminal)),
    ]),
  ].join('\n');
}

function relatedLine(
  { id, predicate, text, evidence }: RelatedView,
  words: Words,
  terminal: Terminal,
): string {
  const what = evidence.length > 0 ? evidence.map(({ title }) => title).join('; ') : text;
  const line = `${words.mappedTo(id, predicate)} ${what}`;
  return terminal.colours.dim(wrap(cleanText(line), terminal, '      ', '    ~ '));
}
