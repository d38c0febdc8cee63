import type { GapsView } from '../report/gaps.ts';

/** The whole view, for programs. */
export const formatGapsJson = (view: GapsView): string => `${JSON.stringify(view, null, 2)}\n`;
