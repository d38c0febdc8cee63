import { compareFrameworks } from '../../assess/compare-frameworks.ts';
import { originOf } from '../framework-references.ts';
import { exampleStatement, smallFramework } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

const reworded = { ...exampleStatement, text: 'Keeps people safe at home.', revision: '2' };

/** Portfolios and reports name the version of a framework, so two versions never have the same number. */
export const unfinishedVersion: FrameworkRule<'unfinished-version'> = {
  about: 'framework',
  code: 'OT219',
  name: 'unfinished-version',
  topic: 'framework',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds a framework that changed while its version number did not go up enough, statements that were deleted and not retired, and revisions that went down. It needs an earlier version to compare with: framework validate --since.',
    why: 'People see from the version and the revision whether their claims are about the present wording. Claims of a deleted statement lead nowhere.',
    fix: 'Raise the version as the hint says. Keep a deleted statement with status: retired, and say what replaced it.',
    bad: {
      ...smallFramework({ version: '«1.0.0»', statements: [reworded] }),
      earlier: smallFramework().files,
    },
    good: {
      ...smallFramework({ version: '1.0.1', statements: [reworded] }),
      earlier: smallFramework().files,
    },
  }),
  *check({ framework, before, locate }) {
    if (!before) return;
    for (const problem of compareFrameworks(before, framework).problems) {
      switch (problem.kind) {
        case 'version-not-raised': {
          const { version, proposed } = problem;
          yield {
            at: locate(framework.origin, 'version'),
            args: { case: problem.kind, version, proposed, from: before.version },
          };
          break;
        }
        case 'id-gone':
          yield {
            at: locate(framework.origin, 'id'),
            args: { case: problem.kind, statement: problem.id },
            subject: [problem.id],
          };
          break;
        case 'revision-lowered':
          yield {
            at: locate(originOf(problem.id, framework), 'revision'),
            args: { case: problem.kind, statement: problem.id },
            subject: [problem.id],
          };
          break;
        default:
        // OT220 has the others.
      }
    }
  },
};
