import { basename } from 'node:path';
import { fileSlugOf } from '../core/text/file-name.ts';
import type { Notes } from '../core/model/notes.ts';
import { readHtml } from '../core/files/notes/html.ts';
import { Losses } from '../core/files/notes/losses.ts';
import { writeNotes } from '../core/files/notes/write.ts';
import type { NotesFiles } from './notes-files.ts';
import { pictureKind } from '../core/files/pictures.ts';

/** A page as Markdown, with the pictures that lie beside it or are in it. */
export function readPageNotes(html: string, path: string, files: NotesFiles): Notes {
  const losses = new Losses();
  const stem = fileSlugOf(basename(path).replace(/\.[^.]+$/, ''), 40) || 'notes';
  const resolve = (address: string, isPicture: boolean, alt: string): string | undefined => {
    const [, encoded] = /^data:image\/[\w+.-]+;base64,([A-Za-z0-9+/=\s]+)$/i.exec(address) ?? [];
    if (!isPicture || encoded === undefined) {
      const url = files.resolve(address, isPicture, alt);
      const isNamed = files.notCopied.some((one) => one.address === address.trim());
      if (url === undefined && !isPicture && !isNamed) losses.add('links-elsewhere');
      return url;
    }
    const bytes = Buffer.from(encoded, 'base64');
    const kind = pictureKind(bytes);
    if (kind === undefined) {
      losses.add('pictures-not-shown');
      return undefined;
    }
    const number = files.pictures.length + 1;
    return files.add({
      name: `${stem}-picture-${String(number)}.${kind}`,
      source: { bytes },
      needsAlt: alt.trim() === '',
    });
  };
  const text = writeNotes(readHtml(html, losses, resolve));
  return { text, pictures: files.pictures, losses: losses.all, notCopied: files.notCopied };
}
