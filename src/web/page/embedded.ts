import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { el, type PagePart } from './dom.ts';

/** What another part of otpath makes without this library, put into the page once. */
export const embedded = (nodes: readonly Node[]): PagePart => h(Embedded, { nodes });

function Embedded({ nodes }: { readonly nodes: readonly Node[] }): PagePart {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...nodes);
  }, [nodes]);
  return el('div', { ref: place });
}
