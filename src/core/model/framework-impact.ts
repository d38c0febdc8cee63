import type { TargetId } from './ids.ts';
import type { MigrationItem } from './migration.ts';

/** One place of a portfolio that another version of a framework would touch. */
export interface ImpactPlace extends Omit<MigrationItem, 'was' | 'options'> {
  /** What it could name instead. */
  readonly into: readonly string[];
}

/** How much of a target is met. */
export interface Readiness {
  readonly met: number;
  readonly asked: number;
  readonly ready: boolean;
}

/** What another version of a framework would mean for one person. */
export interface ImpactOnPerson {
  readonly path: string;
  readonly name: string;
  readonly target: TargetId | undefined;
  readonly places: readonly ImpactPlace[];
  /** With the present version, and with the other one if nothing were changed. */
  readonly before: Readiness | undefined;
  readonly after: Readiness | undefined;
}

/** What another version of a framework would mean for some people. */
export interface FrameworkImpact {
  readonly framework: string;
  /** The framework that it is compared with, where that is one that it extends and no earlier version of it. */
  readonly fromFramework?: string | undefined;
  readonly from: string | undefined;
  readonly to: string;
  readonly people: readonly ImpactOnPerson[];
  /** Portfolios that could not be read, and why. */
  readonly unread: readonly { readonly path: string; readonly message: string }[];
}

/** What `otpath framework impact --format json` writes. */
export interface ImpactOutput extends FrameworkImpact {
  readonly otpath: '1';
}
