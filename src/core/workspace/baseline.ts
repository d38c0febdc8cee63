export {
  baselineOf,
  formatBaseline,
  parseBaseline,
  recognise,
  type Baseline,
} from '../files/baseline.ts';
