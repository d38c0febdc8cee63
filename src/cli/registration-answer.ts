/**
 * Why a text can't be the registration number of somebody whose register is not known: each has digits and
 * few letters, such as OT012345, 12A3456E, SW123456 and W/5012345. A post is no number.
 */
export function numberFault(written: string): string | undefined {
  const bare = written.replace(/[\s./-]/g, '');
  const digits = bare.replace(/\D/g, '').length;
  const isNumber = /^[A-Z0-9]{4,16}$/i.test(bare) && digits >= 4 && bare.length - digits <= 6;
  return isNumber
    ? undefined
    : 'A registration number has at least 4 digits, such as OT012345. Leave it blank if you don’t know it.';
}
