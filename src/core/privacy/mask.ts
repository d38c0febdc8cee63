import type { Finding } from '../model/finding.ts';
import { fixedKeys } from '../model/finding-args.ts';
import type { Span } from '../model/place.ts';
import { findPersonalDetails } from './find-personal-details.ts';
import type { DetailOptions } from './match.ts';
import { WordIndex } from './word-index.ts';

/** What no output may show: places in texts, and words wherever they are repeated. */
export interface Hidden {
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  /** What is looked for in messages, which may repeat a text in another form than the file has it. */
  readonly options: DetailOptions;
}

interface Shown {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Puts a sign in the place of each of a piece, and leaves line ends, so that every offset holds. */
const dots = (piece: string): string => piece.replace(/[^\r\n]/g, '•');

/**
 * Findings and texts as they may be shown: masked once, before any format sees them. The paths of files
 * stay as they are, even where a name is in one: who can't open the file can't correct it either. With them
 * comes what masks the sentences that are made of them.
 */
export function maskHidden<Kind extends Shown>(
  shown: Kind,
  hidden: Hidden,
): Kind & { readonly mask: (sentence: string) => string } {
  const spans = [...hidden.spans, ...shown.findings.flatMap(sensitiveSpan)];
  const written = spans.map((span) => pieceOf(shown.texts, span));
  const mask = maskingOf([...hidden.words, ...written], hidden.options);
  const findings = shown.findings.map((finding) => ({
    ...finding,
    args: maskArgs(finding.args, mask) as typeof finding.args,
    ...(finding.subject && { subject: finding.subject.map(mask) }),
  }));
  return { ...shown, findings, texts: maskTexts(shown.texts, spans), mask };
}

/** Made by itself, so that it holds no more in memory than it needs. */
function maskingOf(hidden: readonly string[], options: DetailOptions): (text: string) => string {
  const words = new WordIndex(hidden);
  // Most findings of a kind say the same.
  const known = new Map<string, string>();
  return (text) => {
    const masked = known.get(text) ?? maskText(text, words, options);
    known.set(text, masked);
    return masked;
  };
}

/** Every text in the arguments of a finding, at any depth, but for the words that are ours. */
function maskArgs(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskArgs(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      Object.hasOwn(fixedKeys, key) ? inner : maskArgs(inner, mask),
    ]),
  );
}

const sensitiveSpan = ({ sensitive, at }: Finding): readonly Span[] => (sensitive ? [at] : []);

const pieceOf = (texts: ReadonlyMap<string, string>, { file, start, end }: Span): string =>
  texts.get(file)?.slice(start, end) ?? '';

function maskTexts(
  texts: ReadonlyMap<string, string>,
  spans: readonly Span[],
): ReadonlyMap<string, string> {
  const masked = new Map(texts);
  const byFile = spansByFile(spans);
  for (const [file, places] of byFile) {
    const text = texts.get(file);
    if (text !== undefined) masked.set(file, maskPlaces(text, places));
  }
  return masked;
}

function spansByFile(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const byFile = new Map<string, Span[]>();
  for (const span of spans) {
    const known = byFile.get(span.file);
    if (known) known.push(span);
    else byFile.set(span.file, [span]);
  }
  return byFile;
}

function maskPlaces(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(text.slice(done, from), dots(text.slice(from, end)));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** A text by itself as it may be shown: whatever looks like a personal detail is masked. */
export const maskDetails = (text: string, options: DetailOptions): string =>
  maskText(text, undefined, options);

function maskText(text: string, words: WordIndex | undefined, options: DetailOptions): string {
  const masked = words ? maskPlaces(text, words.find(text)) : text;
  return maskPlaces(masked, findPersonalDetails(masked, options));
}
