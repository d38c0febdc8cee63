/** The findings that a team knows of, as a file keeps them. */
export { baselineOf, formatBaseline, parseBaseline, recognise } from '../files/baseline.ts';
