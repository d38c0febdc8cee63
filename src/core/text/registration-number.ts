import { dayMeant } from './parse-date.ts';

/** The number as people write it, in the form of the register: `ot 12345`, `OT-123456`, the digits alone. */
export function registrationTidied(written: string): string {
  const number = written.trim().toUpperCase();
  const digits = /^(?:OT)?[ .:-]{0,3}(\d{5,6})$/.exec(number)?.[1];
  return digits === undefined ? number : `OT${digits}`;
}

/**
 * Whether a text has the form of an occupational therapist's HCPC registration number. Five or six digits:
 * fewer are possible on old registrations, but far more often mistyped.
 */
export const isRegistrationNumber = (written: string): boolean =>
  /^OT\d{5,6}$/.test(written.trim().toUpperCase());

/**
 * A number of any register in one form, for comparing: `HCPC no. ot 012345` and `OT12345` are one number.
 * Undefined where the text has too few digits for a number, such as "applied for".
 */
export function registrationKey(written: string): string | undefined {
  const signs = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(?:HCPC|HPC)?(?:REGISTRATION|REG)?(?:NUMBER|NUM|NO|NR)?(?=[A-Z0-9]*\d)/, '')
    .replace(/^[O0]TO?(?=\d)/, 'OT');
  if (signs.replace(/\D/g, '').length < 4) return undefined;
  const [, register = '', digits = signs] = /^([A-Z]*)0*(\d[A-Z0-9]*)$/.exec(signs) ?? [];
  return `${register} ${digits}`;
}

/** Whether two such forms are one number; the letters of the register may be missing in one. */
export function isSameRegistration(a: string, b: string): boolean {
  const [[x, first], [y, second]] = [a.split(' '), b.split(' ')];
  return first === second && (x === y || x === '' || y === '');
}

/**
 * Whether a text can be the registration number of somebody whose register is not known: each has digits and few
 * letters, such as 12A3456E, SW123456 and W/5012345. One that is meant to be an occupational therapist’s, also with
 * a zero typed for the letter O or the other way round, has to be one. A post or a date is no number.
 */
export function canBeRegistration(written: string): boolean {
  const bare = written.replace(/[\s./-]/g, '');
  if (/^[O0]T[O\d]*$/i.test(bare)) return isRegistrationNumber(bare);
  const digits = bare.replace(/\D/g, '').length;
  const isLikely = /^[A-Z0-9]{4,16}$/i.test(bare) && digits >= 4 && bare.length - digits <= 6;
  return isLikely && !isDate(written);
}

/** Eight digits alone can be a number of a register. */
const isDate = (written: string): boolean =>
  /[^\d]/.test(written.trim()) && dayMeant(written) !== undefined;
