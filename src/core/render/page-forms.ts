import type { PluginSimple } from 'markdown-it';
import { markOf, tablesIn } from './page-tables.ts';

/** Before each thing that can be ticked. */
export const box = '☐';

/** Whether a table is there to be filled in: its mark is `form`, or begins with it and says what form. */
export const isForm = (mark: string | undefined): boolean => /^form(?:-|$)/.test(mark ?? '');

/** In a form each thing that can be ticked has a line of its own. */
export const forms: PluginSimple = (converter) => {
  converter.core.ruler.push('forms', ({ tokens, Token }) => {
    for (const { open, head, body } of tablesIn(tokens)) {
      if (!isForm(markOf(open))) continue;
      for (const { inline } of [head, ...body].flatMap(({ cells }) => cells)) {
        inline.children = (inline.children ?? []).flatMap((token) => {
          if (token.type !== 'text' || !token.content.includes(box)) return [token];
          const [before = '', ...choices] = token.content.split(box);
          const text = new Token('text', '', 0);
          text.content = before;
          return [
            text,
            ...choices.map((choice) => {
              const one = new Token('choice', 'span', 0);
              one.content = `${box} ${choice.trim()}`;
              return one;
            }),
          ];
        });
      }
    }
  });
  converter.renderer.rules['choice'] = (tokens, index) =>
    `<span class="choice">${converter.utils.escapeHtml(tokens[index]!.content)}</span>`;
};
