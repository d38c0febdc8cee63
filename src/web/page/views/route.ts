import { textIn } from '../../../core/model/text.ts';
import { routeContent, routeFormats } from '../../../core/render/index.ts';
import { viewRoute } from '../../../core/report/route-view.ts';
import { assessPathway } from '../../../core/workspace/assess.ts';
import { otherTarget, ownPathway, pathwaysIn } from '../../../core/workspace/route.ts';
import { partOf, reportOf, savingList } from '../documents.ts';
import { choose, download, el } from '../dom.ts';
import { field } from '../form.ts';
import { pageMaterial } from '../material.ts';
import type { View } from '../shown.ts';
import { titleOutOf } from './gaps.ts';

/** What `otpath route` shows. */
export const viewRoutePage: View = async (shown) => {
  const { session, looked, words, chosen, again } = shown;
  const { everything, portfolio, asOf, language } = looked;
  const said = words.page.route;
  const pathways = pathwaysIn(everything);
  const named = pathways.find(({ id }) => id === chosen.get('pathway'));
  const framework = named ?? ownPathway(portfolio, pathways) ?? pathways[0];
  if (!framework) return [el('h1', {}, words.page.bar.route), el('p', {}, said.none)];
  // A pathway that somebody chose is shown with what they have; another one only for information.
  const other = named ? undefined : otherTarget(framework, portfolio, everything, language);
  const view = viewRoute(
    assessPathway(framework, everything, other === undefined ? portfolio : undefined, asOf),
    everything,
    language,
  );
  const material = pageMaterial(session, looked, words.faults, [...everything.frameworks.values()]);
  const content = reportOf(await routeContent(view, material), language);
  const select = choose(
    'Pathway',
    pathways.map(({ id, title }) => [id, textIn(title, language)] as const),
    framework.id,
    (id) => {
      chosen.set('pathway', id);
      void again();
    },
  );
  const { html, md, json } = routeFormats;
  const makers = { html, md, json };
  return [
    titleOutOf(content),
    el(
      'div',
      { class: 'tools' },
      field(said.pathway, select),
      other === undefined
        ? undefined
        : el(
            'p',
            {},
            words.conversations.notices.otherTarget(other, textIn(framework.title, language)),
          ),
      savingList(
        ['html', 'md', 'json'],
        async (ending) => {
          const make = makers[ending as keyof typeof makers];
          download(`route-${framework.id}-${asOf}.${ending}`, await make(view, material));
        },
        words.page.report,
      ),
    ),
    partOf(content),
  ];
};
