import type { View, ViewName } from '../shown.ts';
import { viewChanges } from './changes.ts';
import { viewCheck } from './check.ts';
import { viewEvidencePage } from './evidence.ts';
import { viewExplain } from './explain.ts';
import { viewFindPage } from './find.ts';
import { viewGapsPage } from './gaps.ts';
import { viewStatus } from './overview.ts';
import { viewPackPage } from './pack.ts';
import { viewPlanPage } from './plan.ts';
import { viewSignPage } from './sign.ts';
import { viewRoutePage } from './route.ts';
import { viewVerifyPage } from './verify.ts';

export const views: Readonly<Record<ViewName, View>> = {
  overview: viewStatus,
  evidence: viewEvidencePage,
  check: viewCheck,
  gaps: viewGapsPage,
  plan: viewPlanPage,
  sign: viewSignPage,
  pack: viewPackPage,
  find: viewFindPage,
  route: viewRoutePage,
  explain: viewExplain,
  verify: viewVerifyPage,
  changes: viewChanges,
};
