import type { englishMap } from './en-map.ts';

/** What is said of how two frameworks relate. */
export type MapWords = typeof englishMap;
