import type { IsoDate } from '../../../core/model/date.ts';
import type { LoadedPortfolio } from '../../load.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { CommonOptions } from '../../options.ts';
import type { Prompts } from '../../wizard/steps.ts';

/** What every step of signing works with. */
export interface Signing<Options extends CommonOptions = CommonOptions> {
  readonly loaded: LoadedPortfolio;
  readonly options: Options;
  /** The day of the judgement. */
  readonly day: IsoDate;
  /** Undefined where nobody can be asked. */
  readonly prompts: Prompts | undefined;
  readonly host: SpeakingHost;
}
