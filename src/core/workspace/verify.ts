/** Packs as they were found, and what is different between two of them. */
export { asFound, compareFiles } from '../assess/compare-files.ts';
export { comparePacks } from '../assess/compare-packs.ts';
export { isPackFault, openPack, type OpenedPack } from './open-pack.ts';
