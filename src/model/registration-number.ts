/** The form of an HCPC registration number, in words for whoever wrote another. */
export const registrationForm = 'It is OT and five or six digits, such as OT012345.';

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
