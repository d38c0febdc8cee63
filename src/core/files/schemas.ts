import type { Static, TSchema } from 'typebox';
import { frameworkHead, frameworkPart } from './framework.ts';
import { packManifest } from './manifest.ts';
import { policyFile } from './policy.ts';
import { evidenceSchema, portfolioSchema, waiversSchema } from './portfolio.ts';
import { signOffFile } from './sign-off.ts';

export type { FrameworkHeadFile, FrameworkPartFile } from './framework.ts';
export type { StatedPolicyData } from './policy.ts';
export type { CpdRecordFile } from './cpd-record.ts';
export type { EvidenceFile, PortfolioFile } from './portfolio.ts';

/** Every file format of otpath, by name. Types, editor schemas and validators all come from here. */
export const schemas = {
  portfolio: portfolioSchema,
  evidence: evidenceSchema,
  waivers: waiversSchema,
  'sign-off': signOffFile,
  policy: policyFile,
  manifest: packManifest,
  framework: frameworkHead,
  'framework-part': frameworkPart,
} satisfies Record<string, TSchema>;

export type FileKind = keyof typeof schemas;

/** The data of a file of each kind, once it has passed its schema. */
export type FileData = { [Kind in FileKind]: Static<(typeof schemas)[Kind]> };
