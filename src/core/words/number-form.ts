/** What a registration number looks like, wherever one is asked for. */
export const englishNumberForm =
  'An occupational therapist’s HCPC number is the letters OT and five or six digits, such as OT012345. Other numbers have at least 4 digits.';

/** The same in Welsh. */
export const welshNumberForm =
  'Rhif HCPC therapydd galwedigaethol yw’r llythrennau OT a phum neu chwe digid, er enghraifft OT012345. Mae gan rifau eraill o leiaf 4 digid.';
