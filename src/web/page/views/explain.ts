import type { Explanation } from '../../../core/model/explanation.ts';
import { explainable, explanationsOf, withoutEditors } from '../../../core/report/explain-word.ts';
import type { Language } from '../../../core/model/text.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { policyFor } from '../../../core/workspace/assess.ts';
import { explainRule, ruleNamed, rules } from '../../../core/workspace/rules.ts';
import { el, tick, verbatim, type Inside, type PagePart } from '../dom.ts';
import { field } from '../form.ts';
import type { Shown, View } from '../shown.ts';

/** What `otpath explain` says. */
export const viewExplain: View = (shown) => {
  const { words, about } = shown;
  return Promise.resolve([
    el('h1', {}, words.page.bar.explain),
    form(shown),
    ...(about === '' ? [] : explained(shown)),
  ]);
};

function form({ words, about, chosen, again, addressOf }: Shown): PagePart {
  const said = words.page.explain;
  const input = el('input', { type: 'text', id: 'Word', defaultValue: about, spellcheck: false });
  return el(
    'form',
    {
      class: 'tools',
      onSubmit: (event) => {
        event.preventDefault();
        const { value } = event.currentTarget.querySelector('input')!;
        location.hash = addressOf('explain', value.trim());
      },
    },
    field(said.word, input, said.hint),
    tick('Notes', said.notes, chosen.get('notes') === 'yes', (on) => {
      chosen.set('notes', on ? 'yes' : '');
      void again();
    }),
    el('p', {}, el('button', { type: 'submit', class: 'main' }, said.go)),
  );
}

function explained(shown: Shown): readonly Inside[] {
  const { looked, words, about, chosen } = shown;
  const found = explanationsFor(about, shown).map((one) =>
    chosen.get('notes') === 'yes' ? one : withoutEditors(one),
  );
  if (found.length > 0) return found.map((one) => explanationElement(one, looked.language));
  const known = [...explainable(looked.everything), ...rules.map(({ name }) => name)];
  const codes = rules.map(({ code }) => code);
  const { message, hint } = /^OT\d+$/i.test(about)
    ? words.faults.unknownRuleCode({
        code: about.toUpperCase(),
        near: nearMiss(about, codes),
        codes,
      })
    : words.faults.nothingToExplain({ word: about, near: nearMiss(about, known) });
  return [
    el('p', { class: 'verdict' }, withoutCommands(message, looked.language)),
    hint === undefined ? undefined : el('p', {}, withoutCommands(hint, looked.language)),
  ];
}

function explanationsFor(word: string, { looked }: Shown): readonly Explanation[] {
  const rule = ruleNamed(word);
  if (rule) return [explainRule(rule)];
  const { everything, workspace, language } = looked;
  const { settings, organisation } = workspace;
  const here = policyFor(everything, settings.defaultFramework, { ...settings, ...organisation });
  return explanationsOf(word, everything, here, language);
}

const explanationElement = (
  { title, facts, sections }: Explanation,
  language: Language,
): PagePart =>
  el(
    'article',
    {},
    el('h2', {}, title),
    ...facts.map((fact) => el('p', { class: 'fact' }, withoutCommands(fact, language))),
    ...sections.flatMap(({ heading, lines, verbatim: isVerbatim }) => [
      el('h3', {}, heading),
      ...(isVerbatim
        ? [el('pre', {}, verbatim(lines.join('\n')))]
        : lines.length === 1
          ? [el('p', {}, withoutCommands(lines[0]!, language))]
          : [el('ul', {}, ...lines.map((line) => el('li', {}, withoutCommands(line, language))))]),
    ]),
  );
