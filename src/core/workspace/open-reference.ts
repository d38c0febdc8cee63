export { openReference } from '../files/reference-document/open-reference.ts';
