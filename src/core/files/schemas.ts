import type { Static, TSchema } from 'typebox';
import { frameworkHead, frameworkPart } from './framework/framework-schema.ts';
import { packManifest } from './manifest/manifest-schema.ts';
import { panelFormSchema } from './panel/panel-form-schema.ts';
import { panelSchema } from './panel/panel-schema.ts';
import { policyFile } from './policy/policy-schema.ts';
import { evidenceSchema, portfolioSchema, waiversSchema } from './portfolio/portfolio-schema.ts';
import { vocabularySchema } from './vocabulary/vocabulary-schema.ts';
import { cohortSchema } from './cohort/cohort-schema.ts';
import { secondReadingSchema } from './second-reading/second-reading-schema.ts';
import { samplePlanSchema } from './sample-plan/sample-plan-schema.ts';
import { sheetSchema } from './sign-off-sheet/sheet-schema.ts';
import { decisionsSchema, migrationSchema } from './migration/migration-schema.ts';
import { signOffSchema } from './sign-off/sign-off-schema.ts';

export type { FrameworkHeadFile, FrameworkPartFile } from './framework/framework-schema.ts';
export type { StatedPolicyData } from './policy/policy-schema.ts';
export type { CpdRecordFile } from './cpd-record/cpd-record-schema.ts';
export type { EvidenceFile, PortfolioFile } from './portfolio/portfolio-schema.ts';

/** Every file format of otpath, by name. Types, editor schemas and validators all come from here. */
export const schemas = {
  portfolio: portfolioSchema,
  evidence: evidenceSchema,
  waivers: waiversSchema,
  'sign-off': signOffSchema,
  'sign-off-sheet': sheetSchema,
  'second-reading': secondReadingSchema,
  'sample-plan': samplePlanSchema,
  migration: migrationSchema,
  decisions: decisionsSchema,
  panel: panelSchema,
  'panel-form': panelFormSchema,
  policy: policyFile,
  vocabulary: vocabularySchema,
  cohort: cohortSchema,
  manifest: packManifest,
  framework: frameworkHead,
  'framework-part': frameworkPart,
} satisfies Record<string, TSchema>;

export type FileKind = keyof typeof schemas;

/** The data of a file of each kind, once it has passed its schema. */
export type FileData = { [Kind in FileKind]: Static<(typeof schemas)[Kind]> };
