import { localId, splitId, type TargetId } from '../../../core/model/ids.ts';
import { textIn } from '../../../core/model/text.ts';
import type { FoundEvidence, FoundPart, FoundSaying } from '../../../core/report/find.ts';
import { viewFind, type FindWish } from '../../../core/report/find-view.ts';
import { wordOfKind } from '../../../core/render/find-terminal.ts';
import { builtInData } from '../built-in.ts';
import { button, choose, el, tick, type PagePart } from '../dom.ts';
import { field } from '../form.ts';
import type { Shown, View } from '../shown.ts';

/** As many of each part as one screen holds, at first. */
const atFirst = 5;

/** What `otpath find` finds. */
export const viewFindPage: View = (shown) => {
  const { words, chosen } = shown;
  return Promise.resolve([
    el('h1', {}, words.page.bar.find),
    form(shown),
    ...(chosen.get('words') ? results(shown) : []),
  ]);
};

function form({ words, chosen, again }: Shown): PagePart {
  const said = words.page.find;
  const input = el('input', {
    type: 'search',
    id: 'Words',
    defaultValue: chosen.get('words') ?? '',
  });
  const where = choose(
    'Where',
    [
      ['all', said.everywhere],
      ['statements', said.statements],
      ['evidence', said.evidence],
    ],
    chosen.get('in') ?? 'all',
    (part) => chosen.set('in', part),
  );
  return el(
    'form',
    {
      class: 'tools',
      role: 'search',
      onSubmit: (event) => {
        event.preventDefault();
        const { value } = event.currentTarget.querySelector('input')!;
        chosen.set('words', value.trim());
        chosen.delete('limit');
        void again();
      },
    },
    field(said.words, input),
    field(said.where, where),
    tick('Beyond', said.all, chosen.get('beyond') === 'yes', (on) =>
      chosen.set('beyond', on ? 'yes' : ''),
    ),
    el('p', {}, el('button', { type: 'submit', class: 'main' }, said.go)),
  );
}

function results(shown: Shown): readonly PagePart[] {
  const { looked, words, chosen } = shown;
  const { portfolio, workspace, assessment, asOf, language } = looked;
  const isAll = chosen.get('beyond') === 'yes';
  const target = looked.target ?? portfolio.target;
  const view = viewFind(
    {
      library: isAll || !assessment ? looked.everything : looked.library,
      portfolio,
      assessment,
      target: assessment && (target as TargetId),
      vocabulary: [...builtInData().vocabulary, ...workspace.organisation.vocabulary],
    },
    {
      words: chosen.get('words') ?? '',
      in: (chosen.get('in') ?? 'all') as FindWish['in'],
      all: isAll,
      limit: Number(chosen.get('limit') ?? atFirst),
      asOf,
      language,
    },
  );
  const { find } = words.reports;
  const saying = (isShort: boolean) => (one: FoundSaying) => sayingElement(one, isShort, shown);
  const parts = [
    ...part(find.asked, view.asked, saying(true), shown),
    ...part(find.evidence, view.evidence, (one) => evidenceElement(one, shown), shown),
    ...part(view.asked ? find.beyond : find.frameworks, view.frameworks, saying(false), shown),
  ];
  const said = words.conversations.find;
  return [
    ...(view.nearIds.length > 0 ? [el('p', {}, said.noId(view.words, view.nearIds))] : []),
    ...(parts.length > 0
      ? view.alsoLookedFor.map((one) => el('p', {}, find.also(one.said, one.lookFor)))
      : [
          el('p', {}, said.nothing(view.words)),
          ...(view.nearWords.length > 0 ? [el('p', {}, said.didYouMean(view.nearWords))] : []),
          el('p', {}, words.page.find.advice),
        ]),
    ...parts,
  ];
}

function part<Hit>(
  title: string,
  found: FoundPart<Hit> | undefined,
  show: (hit: Hit) => PagePart,
  { words, chosen, again }: Shown,
): readonly PagePart[] {
  if (!found || found.found === 0) return [];
  const more = found.found - found.hits.length;
  const showMore = (): Promise<void> => {
    chosen.set('limit', String(Math.max(10, 2 * found.hits.length)));
    return again();
  };
  return [
    el('h2', {}, title),
    el('ul', { class: 'found' }, ...found.hits.map(show)),
    ...(more > 0 ? [el('p', {}, button(words.page.find.more(more), showMore))] : []),
  ];
}

function sayingElement(
  { id, kind, text, state, evidence }: FoundSaying,
  isShort: boolean,
  { words, addressOf, looked }: Shown,
): PagePart {
  const isCode = /^[A-Z]/.test(localId(id));
  const framework = looked.everything.frameworks.get(splitId(id)!.framework);
  return el(
    'li',
    {},
    el('a', { href: addressOf('explain', id) }, isCode ? (isShort ? localId(id) : id) : text),
    ' ',
    state === undefined
      ? el('span', { class: 'kind' }, wordOfKind(kind, words.reports))
      : el('span', { class: `state ${state}` }, words.reports.states[state]),
    ...(isCode
      ? [el('br'), text]
      : isShort || !framework
        ? []
        : [el('br'), textIn(framework.title, looked.language)]),
    ...(evidence.length === 0
      ? []
      : [el('ul', {}, ...evidence.map(({ title, file }) => el('li', {}, `${title}: ${file}`)))]),
  );
}

const evidenceElement = (
  { title, file, date, claims, passage }: FoundEvidence,
  { words, addressOf }: Shown,
): PagePart =>
  el(
    'li',
    {},
    el('a', { href: addressOf('evidence', file) }, title),
    el('br'),
    el('span', { class: 'place' }, file),
    el('br'),
    [words.reports.date(date), ...claims.map(localId)].join(' · '),
    ...(passage === undefined ? [] : [el('br'), passage]),
  );
