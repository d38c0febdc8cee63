import { bytesOfBase64 } from '../../text/encoded-bytes.ts';
import { fileSlugOf } from '../../text/file-name.ts';
import type { Notes } from '../../model/notes.ts';
import { readHtml } from './html.ts';
import { Losses } from './losses.ts';
import { writeNotes } from './write.ts';
import type { NotesFiles } from './notes-files.ts';
import { pictureKind } from '../pictures.ts';

/** A page as Markdown, with the pictures that lie beside it or are in it. */
export function readPageNotes(html: string, name: string, files: NotesFiles): Notes {
  const losses = new Losses();
  const stem = fileSlugOf(name.replace(/\.[^.]+$/, ''), 40) || 'notes';
  const resolve = (address: string, isPicture: boolean, alt: string): string | undefined => {
    const [, encoded] = /^data:image\/[\w+.-]+;base64,([A-Za-z0-9+/=\s]+)$/i.exec(address) ?? [];
    if (!isPicture || encoded === undefined) {
      const url = files.resolve(address, isPicture, alt);
      const isNamed = files.notCopied.some((one) => one.address === address.trim());
      if (url === undefined && !isPicture && !isNamed) losses.add('links-elsewhere');
      return url;
    }
    const bytes = bytesOfBase64(encoded);
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
