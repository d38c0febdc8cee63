import { isCalendarDate, type IsoDate } from '../../core/model/date.ts';
import type { Language } from '../../core/model/text.ts';
import type { OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import type { Words } from '../../core/words/index.ts';
import { button, el, type Inside, type PagePart } from './dom.ts';
import { viewNames, type Shown, type ViewName } from './shown.ts';

/** What the bar can do. */
export interface BarActions {
  /** No results are shown for a later day. */
  readonly today: IsoDate;
  readonly setLanguage: (language: Language) => unknown;
  readonly setDay: (day: IsoDate) => unknown;
  readonly openAnother: () => unknown;
  readonly readAgain: (() => unknown) | undefined;
}

/** The switch between the languages, each by its own name. */
function languageSwitch(
  language: Language,
  { bar }: OtpathPageWords,
  set: (language: Language) => unknown,
): PagePart {
  const one = (code: Language, name: string): PagePart =>
    button(name, () => set(code), { lang: code, 'aria-pressed': code === language });
  return el(
    'div',
    { class: 'languages', role: 'group', 'aria-label': bar.language },
    one('en', 'English'),
    one('cy', 'Cymraeg'),
  );
}

/** The bar where no portfolio is open. */
export const beginningBar = (
  language: Language,
  words: OtpathPageWords,
  set: (language: Language) => unknown,
): readonly PagePart[] => [
  el(
    'div',
    { class: 'top' },
    el('span', { class: 'brand' }, words.title),
    languageSwitch(language, words, set),
  ),
];

/** What a view is called in the bar. */
export function nameOfView(view: ViewName, page: OtpathPageWords, { headings }: Words): string {
  return view === 'overview' ? headings.summary : page.bar[view];
}

/** Whose portfolio it is, the views, the day and the language. */
export function barElements(now: ViewName, shown: Shown, actions: BarActions): readonly Inside[] {
  const { session, looked, words, addressOf } = shown;
  const { bar: said, begin } = words.page;
  const day = el('input', {
    type: 'date',
    id: 'AsOf',
    value: looked.asOf,
    max: actions.today,
    required: true,
    onChange: ({ currentTarget }) => {
      const value = currentTarget.value as IsoDate;
      if (isCalendarDate(value) && value <= actions.today) actions.setDay(value);
    },
  });
  return [
    el(
      'div',
      { class: 'top' },
      el('span', { class: 'brand' }, words.page.title),
      el('span', { class: 'folder' }, session.folder),
      el('span', { class: 'day' }, el('label', { for: 'AsOf' }, said.asOf), ' ', day),
      actions.readAgain && button(said.readAgain, actions.readAgain),
      button(said.another, actions.openAnother),
      languageSwitch(looked.language, words.page, actions.setLanguage),
    ),
    el(
      'nav',
      { 'aria-label': said.views },
      el(
        'ul',
        {},
        ...viewNames.map((view) =>
          el(
            'li',
            {},
            el(
              'a',
              { href: addressOf(view), 'aria-current': view === now ? 'page' : undefined },
              nameOfView(view, words.page, words.reports),
            ),
          ),
        ),
      ),
    ),
    session.notKept.length > 0
      ? el('p', { class: 'unsaved', role: 'alert' }, words.page.changes.noRoom(session.notKept))
      : undefined,
    session.tree.unsaved > 0 && now !== 'changes'
      ? el(
          'p',
          { class: 'unsaved' },
          session.tree.isNew ? begin.unsaved : said.unsaved(session.tree.unsaved),
          ' ',
          el(
            'a',
            { href: addressOf('changes') },
            session.tree.isNew ? begin.toSave : said.toChanges,
          ),
        )
      : undefined,
  ];
}
