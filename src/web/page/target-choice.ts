import { targetChoices } from '../../core/model/target-choices.ts';
import { textIn } from '../../core/model/text.ts';
import { choose, el, type Option, type PagePart } from './dom.ts';
import { field } from './form.ts';
import type { Shown } from './shown.ts';

/** The target that results are for: the portfolio’s own, or another to look at. */
export function targetChoice(shown: Shown): readonly PagePart[] {
  const { looked, words, chooseTarget } = shown;
  const { everything, language, portfolio } = looked;
  const said = words.page.target;
  const own = portfolio.target;
  const groups = [...everything.frameworks.values()].map((framework) => ({
    label: textIn(framework.title, language),
    choices: targetChoices(everything, framework).map(({ id, target }): Option => {
      const title = textIn(target.title, language);
      return [id, id === own ? said.own(title) : title];
    }),
  }));
  const shownNow = looked.assessment ? (looked.target ?? own ?? '') : '';
  const select = choose(
    'Target',
    [
      ...(shownNow === '' ? [['', said.none] as const] : []),
      ...groups.filter(({ choices }) => choices.length > 0),
    ],
    shownNow,
    (target) => void chooseTarget(target === own || target === '' ? undefined : target),
  );
  return [field(said.choose, select), ...hints(shown, shownNow)];
}

/** What to do where the portfolio has no target of its own. */
function hints({ looked, words }: Shown, shownNow: string): readonly PagePart[] {
  const said = words.page.target;
  const { target } = looked.portfolio;
  if (target !== undefined) {
    return looked.gaps ? [] : [el('p', {}, words.conversations.status.unknownTarget(target))];
  }
  if (shownNow === '') return [el('p', {}, said.noneYet)];
  return [el('p', {}, said.keep), el('pre', {}, el('code', {}, `target: ${shownNow}`))];
}
