import type { PluginSimple } from 'markdown-it';

/** The form in which readers of Markdown on the web know it too. */
const anchor = /<a id="([\p{L}\p{M}\p{N}_-]+)"><\/a>/u;
const atStart = new RegExp(`^${anchor.source}`, 'u');

/** The names of the places in a text that links can lead to. */
export const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(anchor.source, 'gu'))].map(([, name]) => name!);

/**
 * A place in a cell that links can lead to, which Markdown has no sign for. Only templates can make one: in
 * text from files the sign that a tag begins with is escaped.
 */
export const anchors: PluginSimple = (converter) => {
  converter.inline.ruler.before('html_inline', 'anchor', (state, silent) => {
    const [tag, name] = atStart.exec(state.src.slice(state.pos)) ?? [];
    if (tag === undefined || name === undefined) return false;
    if (!silent) state.push('anchor', 'span', 0).attrSet('id', name);
    state.pos += tag.length;
    return true;
  });
  converter.renderer.rules['anchor'] = (tokens, index) =>
    `<span id="${converter.utils.escapeHtml(tokens[index]!.attrGet('id') ?? '')}"></span>`;
};
