import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AttachmentTools } from '../core/model/attachment-tools.ts';
import { nodeInflater } from './inflate.ts';
import { tidyMemory } from './tidy-memory.ts';

/** In UTF-16 units. Shorter texts are kept as they are. */
const shortText = 16 * 1024;

/** A text that takes little memory until it is searched: hundreds of attachments are kept at a time, and searched one by one. */
const packedText = (text: string): (() => string) =>
  text.length < shortText ? always(text) : unpacking(deflateRawSync(text, { level: 1 }));

// Each of these keeps only what it was given: two functions made in one would both keep the long text.
const always = (text: string) => (): string => text;
const unpacking = (packed: Uint8Array) => (): string => inflateRawSync(packed).toString('utf8');

/** What Node has for opening attachments. */
export const nodeAttachmentTools: AttachmentTools = {
  ...nodeInflater,
  keepText: packedText,
  tidy: tidyMemory,
};
