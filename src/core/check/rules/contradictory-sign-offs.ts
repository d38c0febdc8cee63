import { contradictionOf, outweighing } from '../../assess/sign-offs.ts';
import { hasHappened } from '../../model/date.ts';
import { localId, type ClaimableId } from '../../model/ids.ts';
import { isSamePerson } from '../../text/person.ts';
import { isLater, type RecordedSignOff } from '../../model/sign-off.ts';
import { exampleAssessor, exampleClaim, exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const refused = signedKitchen({
  claims: [{ ...exampleClaim, judgement: '«not-accepted»', comment: 'The family is not in it.' }],
}).files[exampleSignOff]!;

/** Of two decisions by one person on one day, nobody can tell which counts. */
export const contradictorySignOffs: PortfolioRule<'contradictory-sign-offs'> = {
  about: 'portfolio',
  code: 'OT619',
  name: 'contradictory-sign-offs',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds two sign-offs by one assessor that disagree about the same claim on the same day.',
    why: 'Nobody can tell which one is meant, so neither counts. One of them is often a copy made by OneDrive or Dropbox.',
    fix: 'Ask the assessor which one is right, and delete the other file. Or ask them to sign again.',
    bad: {
      files: {
        ...signedKitchen().files,
        'signoffs/kitchen--nia-sample.conflict.yaml': refused,
      },
    },
    good: signedKitchen({ assessor: exampleAssessor }),
  }),
  *check({ portfolio, locate, asOf }) {
    const past = portfolio.signOffs.filter(({ date }) => hasHappened(date, asOf));
    for (const one of past) {
      for (const [index, { statement }] of one.claims.entries()) {
        const other = contradictionOf(one, statement, past);
        // One finding for the two, in the file that sorts first.
        if (!other || one.origin.file > other.origin.file) continue;
        if ([one, other].some((each) => isReplaced(each, statement, past))) continue;
        // Where one of them can't count, another rule says so.
        if ([one, other].some((each) => outweighing(each, statement, portfolio))) continue;
        yield {
          at: locate(one.origin, 'claims', index, 'judgement'),
          args: {
            assessor: one.assessor.name,
            statement: localId(statement),
            file: other.origin.file,
          },
          subject: [statement, one.evidence],
        };
      }
    }
  },
};

/** Whether the same assessor has said something later of the claim. */
const isReplaced = (
  one: RecordedSignOff,
  claimed: ClaimableId,
  signOffs: readonly RecordedSignOff[],
): boolean =>
  signOffs.some(
    (later) =>
      later.evidence === one.evidence &&
      (later.date > one.date || (later.origin.file === one.origin.file && isLater(later, one))) &&
      later.claims.some(({ statement }) => statement === claimed) &&
      isSamePerson(later.assessor, one.assessor),
  );
