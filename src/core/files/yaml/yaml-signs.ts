import { chars, lookAlikeIn } from '../../text/look-alikes.ts';
import type { LookAlike } from '../../model/problem.ts';
import type { Repair } from '../repairs.ts';

export const spaces = ` \\t${chars.noBreak}${chars.wide}${chars.invisible}`;
const isSpace = new RegExp(`^[${spaces}]*$`);

/** A word for machines has no odd spaces around it. */
export function endRepairs(text: string, start: number, end: number): readonly Repair[] {
  const value = text.slice(start, end);
  const odd = `[${chars.noBreak}${chars.wide}${chars.invisible}]`;
  const [, lead = '', word = '', tail = ''] =
    new RegExp(`^(${odd}*)([^\\s${chars.invisible}]+)((?:${odd}| )*)$`, 'u').exec(value) ?? [];
  if (word === '') return [];
  return [
    ...(lead === '' ? [] : [{ why: lookAlikeIn(lead)!, start, end: start + lead.length, by: '' }]),
    ...(lookAlikeIn(tail) === undefined
      ? []
      : [{ why: lookAlikeIn(tail)!, start: end - tail.length, end, by: '' }]),
  ];
}

export function keyRepairs(key: RegExpExecArray, at: number, hasValue: boolean): readonly Repair[] {
  const [, open = '', name = '', close = '', before = '', colon = '', gap = ''] = key;
  const repairs: Repair[] = [];
  let place = at;
  const next = (written: string, by: string, why?: Repair['why']): void => {
    const reason = why ?? lookAlikeIn(written);
    if (written !== by && reason)
      repairs.push({ why: reason, start: place, end: place + written.length, by });
    place += written.length;
  };
  const isQuoted = open !== '' && close !== '';
  next(
    open,
    isQuoted ? '"' : open,
    isQuoted && /["']/.test(open) && /["']/.test(close) ? undefined : 'quotes',
  );
  next(name, plainKey(name));
  next(close, isQuoted ? '"' : close, 'quotes');
  next(before, lookAlikeIn(before) === undefined || /^\t+$/.test(before) ? before : '');
  // A full-width colon looks as if a space followed.
  next(colon, gap === '' && hasValue && colon !== ':' ? ': ' : ':');
  if (gap === '' && colon !== ':') return repairs;
  const by = hasValue ? oneSpace(gap) : gap;
  next(gap, by, gap === '' ? 'no-space' : undefined);
  return repairs;
}

const plainKey = (name: string): string =>
  name
    .replace(new RegExp(`[${chars.invisible}]`, 'g'), '')
    .replace(new RegExp(`[${chars.dash}${chars.hyphen}]`, 'g'), '-');

/** A gap between two parts of a line: as it is where YAML knows it, else one space. */
export const oneSpace = (gap: string): string => (/^[ ]+\t*$/.test(gap) ? gap : ' ');

/** Indentation as it looks: a tab goes two spaces in, and what can't be seen does not count. */
export const asSpaces = (indent: string): string =>
  indent
    .replace(new RegExp(`[${chars.invisible}]`, 'g'), '')
    .replaceAll('\t', '  ')
    .replace(/[^ ]/g, ' ');

export function spaceRepairs(
  text: string,
  start: number,
  end: number,
  by: (written: string) => string,
): readonly Repair[] {
  const written = text.slice(start, end);
  const why: LookAlike | undefined = lookAlikeIn(written);
  if (why === undefined || !isSpace.test(written) || by(written) === written) return [];
  return [{ why, start, end, by: by(written) }];
}
