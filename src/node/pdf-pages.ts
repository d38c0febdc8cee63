import { getDocumentProxy } from 'unpdf';
import { decoded } from '../core/text/resolve-path.ts';

/** The page on which each place of a PDF is that its own links lead to, by the name of the place. */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  // The reader takes the bytes for itself.
  const document = await getDocumentProxy(Uint8Array.from(pdf), {
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const places = Object.entries((await document.getDestinations()) as Record<string, unknown>);
    const pages = new Map<string, number>();
    for (const [name, place] of places) {
      const page = Array.isArray(place) ? (place[0] as unknown) : undefined;
      if (typeof page !== 'object' || page === null) continue;
      const index = await document.getPageIndex(page as { num: number; gen: number });
      pages.set(decoded(name), index + 1);
    }
    return pages;
  } finally {
    await document.destroy();
  }
}
