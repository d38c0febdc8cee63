import type { englishWritingFaults } from '../../core/words/faults/en/writing.ts';
import type { englishTemplateFaults } from '../../core/words/faults/en/templates.ts';
import type { englishSigningFaults } from '../../core/words/faults/en/signing.ts';
import type { englishPackingFaults } from '../../core/words/faults/en/packing.ts';
import type { englishPlanningFaults } from '../../core/words/faults/en/planning.ts';
import type { englishClaimFaults } from '../../core/words/faults/en/claims.ts';
import type { englishAddingFaults } from '../../core/words/faults/en/adding.ts';
import type { englishCheckingFaults } from '../../core/words/faults/en/checking.ts';
import type { englishOpeningFaults } from '../../core/words/faults/en/opening.ts';
import type { ConversationWords } from '../../core/words/conversations/index.ts';
import type { OtpathPageWords } from '../../core/words/en-otpath-page.ts';
import type { FaultWords } from '../../core/words/faults/index.ts';
import type { FindingWords } from '../../core/words/findings/index.ts';
import type { Words } from '../../core/words/index.ts';
import type { Inside } from './dom.ts';
import type { Looked, Looking, Session } from './session.ts';

/** The views of a portfolio, in the order of the bar. */
export const viewNames = [
  'overview',
  'evidence',
  'check',
  'gaps',
  'plan',
  'sign',
  'pack',
  'find',
  'route',
  'explain',
  'verify',
  'changes',
] as const;
export type ViewName = (typeof viewNames)[number];

/** The faults of commands that can come about on the page. */
export type PageFaults = Pick<
  FaultWords,
  | keyof typeof englishOpeningFaults
  | keyof typeof englishCheckingFaults
  | keyof typeof englishAddingFaults
  | keyof typeof englishClaimFaults
  | keyof typeof englishPlanningFaults
  | keyof typeof englishPackingFaults
  | keyof typeof englishSigningFaults
  | keyof typeof englishTemplateFaults
  | keyof typeof englishWritingFaults
>;

/** Everything that the page says in one language. */
export interface PageSaying {
  readonly page: OtpathPageWords;
  readonly reports: Words;
  readonly findings: FindingWords;
  readonly conversations: Pick<
    ConversationWords,
    | 'notices'
    | 'add'
    | 'plan'
    | 'sign'
    | 'pack'
    | 'find'
    | 'check'
    | 'status'
    | 'wizard'
    | 'init'
    | 'firstFiles'
  >;
  readonly faults: PageFaults;
}

/** What somebody is told after they did something: that it was done, or why it was not. */
export type Outcome = string | { readonly failed: string };

/** What a view is made of, and what it can do. */
export interface Shown {
  readonly session: Session;
  readonly looked: Looked;
  readonly words: PageSaying;
  /** What stands behind the name of the view in the address, such as the code to explain. */
  readonly about: string;
  readonly addressOf: (view: ViewName, about?: string) => string;
  /** What somebody chose in this view before, and chooses now. It lasts as long as the portfolio is open. */
  readonly chosen: Map<string, string>;
  /** How the portfolio is looked at. */
  readonly looking: Looking;
  /** Makes the bar again: there may be changes. */
  readonly refreshBar: () => void;
  /** Makes the view again, and says what was done or why it was not. */
  readonly again: (said?: Outcome) => Promise<void>;
  /** Goes to another view, and says there what was done. */
  readonly goTo: (view: ViewName, said: string) => Promise<void>;
  readonly chooseTarget: (target: string | undefined) => Promise<void>;
}

/** A view: what is below its bar. The first heading in it is that of the page. */
export type View = (shown: Shown) => Promise<readonly Inside[]>;
