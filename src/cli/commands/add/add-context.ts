import type { Terminal } from '../../../core/render/terminal.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import type { BarePicture } from '../../../core/model/notes.ts';
import type { Vocabulary } from '../../../core/model/vocabulary.ts';
import type { Policy } from '../../../core/model/policy.ts';
import type { Claimables } from '../../../core/workspace/claimables.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import type { LoadedPortfolio } from '../../load.ts';
import type { SpeakingHost } from '../../speaking-host.ts';

/** What this command asks and says. */
export type AddWords = ConversationWords['add'];

/** What the questions about new evidence need to know. */
export interface EvidenceTalk {
  readonly loaded: LoadedPortfolio;
  readonly claimables: Claimables;
  readonly policy: Policy;
  readonly today: IsoDate;
  readonly host: SpeakingHost;
  /** Where the questions are asked. */
  readonly terminal: Terminal;
  /** What notes suggest, where some were given. */
  readonly suggested: {
    readonly title?: string | undefined;
    /** The day on which the notes were last changed. */
    readonly changed?: IsoDate | undefined;
  };
  /** The text of the notes, where some were given, so that nobody is asked for its first words. */
  readonly notesText: string | undefined;
  /** Everyday words, by which statements are found. */
  readonly vocabulary: Vocabulary;
  /** The pictures of the notes that have no alternative text. */
  readonly bare: readonly BarePicture[];
}
