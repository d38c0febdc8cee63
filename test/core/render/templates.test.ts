import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/core/render/templates.ts';

const markFree = async (text: string): Promise<string> => {
  const material = { templates: () => Promise.resolve({ files: { 'own.md': { text } } }) };
  const { files } = await withoutMarks(material).templates();
  return files['own.md'].text;
};

describe('templates for Markdown that is read as it is', () => {
  it('have an empty line for each line that says how to draw what follows', async () => {
    expect(
      await markFree('# A\n\n[otpath]: # (bars)\n| B |\n\n[otpath]: # (x {{ y }} 1)\nC\n'),
    ).toBe('# A\n\n\n| B |\n\n\nC\n');
  });

  it('keep links of their own, and text that only looks like such a line', async () => {
    const text = 'See [otpath]: # (bars)\n[other]: # (bars)\n  [otpath]: # (bars)\n';
    expect(await markFree(text)).toBe(text);
  });
});
