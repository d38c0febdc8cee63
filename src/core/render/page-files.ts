import type { PluginSimple } from 'markdown-it';
import { isAttachmentAddress } from '../text/pack-path.ts';
import { base64Of } from './page-pictures.ts';

/** A file that a page holds. */
export interface PageFile {
  /** What it is called where it is saved. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files by the address under which the Markdown leads to them. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Makes links to files that the page holds save these files, and the words alone of links to others. The browser is
 * never asked to show such a file as a page.
 */
export const embedFiles =
  (files: PageFiles): PluginSimple =>
  (converter) => {
    const { rules } = converter.renderer;
    let isAbsent = false;
    rules['link_open'] = (tokens, index, options, _, self) => {
      const token = tokens[index]!;
      const address = token.attrGet('href') ?? '';
      const file = files.get(address);
      isAbsent = file === undefined && isAttachmentAddress(address);
      if (isAbsent) return '';
      if (file) {
        token.attrSet('href', `data:application/octet-stream;base64,${base64Of(file.bytes)}`);
        token.attrSet('download', file.name);
      }
      return self.renderToken(tokens, index, options);
    };
    rules['link_close'] = () => (isAbsent ? '' : '</a>');
  };
