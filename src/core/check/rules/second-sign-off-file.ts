import { isSamePerson } from '../../text/person.ts';
import { isLater, type RecordedSignOff } from '../../model/sign-off.ts';
import { exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** otpath keeps what one assessor says of one piece of evidence in one file. */
export const secondSignOffFile: PortfolioRule<'second-sign-off-file'> = {
  about: 'portfolio',
  code: 'OT620',
  name: 'second-sign-off-file',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds two files with sign-offs by one assessor for the same evidence, such as "kitchen--nia-sample (1).yaml".',
    why: 'otpath keeps an assessor’s decisions on one piece of evidence in one file. A second file is usually a copy, and may be out of date.',
    fix: 'Compare the two files and delete the one that is out of date.',
    bad: {
      files: {
        ...signedKitchen().files,
        'signoffs/kitchen--nia-sample (1).yaml': signedKitchen({
          evidence: '«evidence/kitchen»',
        }).files[exampleSignOff]!,
      },
    },
    good: signedKitchen(),
  }),
  *check({ portfolio, locate }) {
    // The sign-off at the top of a file is the latest in it. One under an earlier name of the evidence has its own file.
    const tops = portfolio.signOffs.filter(
      ({ origin, renamedFrom }) => origin.path.length === 0 && renamedFrom === undefined,
    );
    const signed = new Set(
      portfolio.signOffs
        .filter(({ signature }) => signature !== undefined)
        .map(({ origin }) => origin.file),
    );
    const byEvidence = new Map<string, RecordedSignOff[]>();
    for (const one of tops) {
      byEvidence.set(one.evidence, [...(byEvidence.get(one.evidence) ?? []), one]);
    }
    for (const group of byEvidence.values()) {
      const kept: RecordedSignOff[] = [];
      for (const one of [...group].sort(countingFirst)) {
        const first = kept.find(({ assessor }) => isSamePerson(assessor, one.assessor));
        if (!first) {
          kept.push(one);
          continue;
        }
        // Where the two disagree, another rule speaks of it.
        if (first.date === one.date && saidIn(first) !== saidIn(one)) continue;
        // A decision that is signed with a key is never the one to delete.
        const isSigned = signed.has(one.origin.file) && !signed.has(first.origin.file);
        const [keeper, second] = isSigned ? [one, first] : [first, one];
        yield {
          at: locate(second.origin, 'evidence'),
          args: {
            file: second.origin.file,
            assessor: second.assessor.name,
            evidence: second.evidence,
            first: keeper.origin.file,
            isFirstSigned: isSigned,
          },
          subject: [one.evidence],
        };
      }
    }
  },
};

/** The later one first; of two from one day the one with the shorter name. */
function countingFirst(a: RecordedSignOff, b: RecordedSignOff): number {
  if (a.date !== b.date) return isLater(a, b) ? -1 : 1;
  const [x, y] = [a.origin.file, b.origin.file];
  return x.length - y.length || (x < y ? -1 : 1);
}

const saidIn = ({ claims }: RecordedSignOff): string =>
  claims
    .map(({ statement, judgement }) => `${statement} ${judgement}`)
    .sort()
    .join('\n');
