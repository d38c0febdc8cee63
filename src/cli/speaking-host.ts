import { conversationWordsIn, type ConversationWords } from '../core/words/conversations/index.ts';
import type { Host } from './host.ts';

/** A host of a command that asks, or says more than its results: with the words for it, in the language of the run. */
export interface SpeakingHost extends Host {
  readonly words: ConversationWords;
}

/** Loads the words. The host stays as it is: its streams are opened when they are first asked for. */
export async function speaking(host: Host): Promise<SpeakingHost> {
  const words = await conversationWordsIn(host.language);
  return Object.create(host, { words: { value: words } }) as SpeakingHost;
}
