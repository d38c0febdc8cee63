/** The five things that evidence should be: what otpath has checked of each, and what people must judge. */
export interface Varcs {
  readonly valid: string;
  readonly authentic: string;
  readonly reliable: string;
  readonly current: string;
  readonly sufficient: string;
}
