import { guidedHeadingsIn } from '../core/render/guided-headings.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import { languages } from '../core/model/text.ts';

/**
 * Headings to write under that are left out where nobody has: those of our templates in every language, since
 * evidence may be in another one than the document, and of an organisation.
 */
export async function guidedHeadingsFor(material: RenderContext): Promise<ReadonlySet<string>> {
  const { builtInTemplates } = await import('../node/templates.ts');
  const { files } = await material.templates();
  return guidedHeadingsIn([...languages.map((language) => builtInTemplates(language)), files]);
}
