import { compareFrameworks } from '../../assess/compare-frameworks.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import { originOf } from '../framework-references.ts';
import type { FrameworkRule } from '../rule.ts';

const reworded = { ...exampleStatement, text: 'Keeps people safe at home.' };

/** Where each change is said as what it is, claims can follow it without anybody guessing. */
export const unsaidChange: FrameworkRule<'unsaid-change'> = {
  about: 'framework',
  code: 'OT220',
  name: 'unsaid-change',
  topic: 'framework',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds statements that changed while their revision did not, and replaced_by, split_into and merged_into that do not fit what changed. It needs an earlier version to compare with: framework validate --since.',
    why: 'Claims on the old wording count as before, and nobody looks at them again. A portfolio that moves to the new version follows these keys.',
    fix: 'If the meaning has changed, raise revision by one. If only a spelling mistake was corrected, leave it. Otherwise write the key that the hint names.',
    bad: {
      ...smallFramework({
        version: '1.0.1',
        statements: [{ ...reworded, revision: '«1»' }],
      }),
      earlier: smallFramework().files,
    },
    good: {
      ...smallFramework({ version: '1.0.1', statements: [{ ...reworded, revision: '2' }] }),
      earlier: smallFramework().files,
    },
  }),
  *check({ framework, before, locate }) {
    if (!before) return;
    for (const problem of compareFrameworks(before, framework).problems) {
      switch (problem.kind) {
        case 'revision-not-raised':
          yield {
            at: locate(originOf(problem.id, framework), 'revision'),
            args: { case: problem.kind, statement: problem.id },
            subject: [problem.id],
          };
          break;
        case 'successor-retired':
        case 'split-unchanged':
        case 'merged-unchanged':
        case 'looks-split':
        case 'looks-merged': {
          const { kind, id } = problem;
          const into = kind === 'successor-retired' ? [problem.successor] : problem.into;
          yield {
            at: locate(originOf(id, framework), keys[kind]),
            args: { case: kind, statement: id, into },
            subject: [id, ...into],
          };
          break;
        }
        default:
        // OT219 has the others.
      }
    }
  },
};

/** The key of the file that each is about. */
const keys = {
  'successor-retired': 'status',
  'split-unchanged': 'split_into',
  'merged-unchanged': 'merged_into',
  'looks-split': 'replaced_by',
  'looks-merged': 'replaced_by',
} as const;
