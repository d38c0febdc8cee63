export { baselineOf, formatBaseline, parseBaseline, recognise } from '../files/baseline.ts';
