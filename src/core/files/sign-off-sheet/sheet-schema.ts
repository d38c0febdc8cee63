import Type from 'typebox';
import { judgements } from '../../model/sign-off.ts';
import { sheetRelationships } from '../../model/sign-off-sheet.ts';
import { choice, closed, line } from '../common.ts';

const { Array: list, Optional: optional } = Type;

/** Nobody decides on more claims than this on one sheet. */
const most = 5000;

/** What a sign-off sheet saves: an assessor's decisions on the claims of some pieces of evidence. */
export const sheetSchema = closed(
  {
    'otpath-signoff': Type.Integer({
      minimum: 1,
      maximum: 1,
      description: 'The version of this format: 1.',
    }),
    sheet: line('The code at the end of the sheet, which says what it is about.'),
    claims: list(
      closed({
        claim: line('The number of a claim on the sheet, such as E1.2.'),
        decision: optional(choice(judgements, { description: 'What the assessor decided.' })),
        comment: optional(line('A comment, the conditions, or the reasons.')),
      }),
      { maxItems: most, description: 'The claims that are filled in.' },
    ),
    name: optional(line('The assessor’s name.')),
    role: optional(line('Their role.')),
    registration: optional(line('Their registration number.')),
    relationship: optional(
      choice(sheetRelationships, {
        description: 'What they are to the practitioner.',
      }),
    ),
    date: optional(line('The day of the decision.')),
    signatures: optional(
      list(
        closed({
          piece: line('The number of a piece of evidence on the sheet, such as E1.'),
          signature: line('An SSH signature over the sign-off that is made of it.'),
        }),
        { maxItems: most, description: 'Signatures, where the assessor signed with a key.' },
      ),
    ),
    seal: line('`sha256:` and the hash of everything else in the file. It shows edits by hand.'),
  },
  { title: 'otpath sign-off sheet' },
);
