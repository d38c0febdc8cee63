import { bareFramework, juniorStage } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

/** A framework is looked up by the name of its folder. */
export const idUnlikeFolder: FrameworkRule<'id-unlike-folder'> = {
  about: 'framework',
  code: 'OT215',
  name: 'id-unlike-folder',
  topic: 'framework',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds frameworks whose id is not the name of their folder.',
    why: 'Portfolios that use the id can’t find the framework.',
    fix: 'Give the folder and the framework the same name.',
    bad: bareFramework({ id: '«exampel-ot»', stages: [juniorStage] }),
    good: bareFramework({ stages: [juniorStage] }),
  }),
  *check({ framework, locate }) {
    const folder = framework.origin.file.split('/').at(-2);
    if (folder === undefined || folder === framework.id) return;
    yield {
      at: locate(framework.origin, 'id'),
      args: { id: framework.id, folder },
      subject: [framework.id],
    };
  },
};
