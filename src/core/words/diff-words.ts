import type { englishDiff } from './en-diff.ts';

/** What is said of two versions of a framework. */
export type DiffWords = typeof englishDiff;
