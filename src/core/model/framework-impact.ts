import type { TargetId } from './ids.ts';
import type { MigrationItem } from './migration.ts';

/** One place of a portfolio that another version of a framework would touch. */
export interface ImpactPlace extends Omit<MigrationItem, 'was' | 'options' | 'settled'> {
  /** What it could name instead. */
  readonly into: readonly string[];
}

/** A statement that another version requires more or less strongly, or in another place. Its id stays. */
export interface AskedChange {
  readonly statement: string;
  readonly change: 'stronger' | 'weaker' | 'moved';
  /** What it was moved between. */
  readonly what?: 'level' | 'pillar' | 'aspects' | undefined;
  readonly from: string;
  readonly to: string;
}

/** What one person has to do with such a statement. Nothing of it has to be changed. */
export interface AskedOfPerson {
  readonly statement: string;
  /** Whether their target requires it in the new version. */
  readonly required: boolean;
  /** Whether it is met then; undefined where it is not required. */
  readonly met?: boolean | undefined;
  /** Evidence, waivers, decisions and rows of the plan that name it. */
  readonly places: readonly Pick<ImpactPlace, 'where' | 'file' | 'line' | 'title' | 'judged'>[];
}

/** How much of a target is met. */
export interface Readiness {
  readonly met: number;
  readonly asked: number;
  /** How many of those that are not met are a must. */
  readonly musts: number;
  readonly ready: boolean;
}

/** What another version of a framework would mean for one person. */
export interface ImpactOnPerson {
  readonly path: string;
  readonly name: string;
  readonly target: TargetId | undefined;
  readonly places: readonly ImpactPlace[];
  /** What is required otherwise than before, as far as it is of their target or named in their portfolio. */
  readonly asked: readonly AskedOfPerson[];
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
  /** What is required more strongly, less strongly or in another place than before. */
  readonly asked: readonly AskedChange[];
  readonly people: readonly ImpactOnPerson[];
  /** Portfolios that could not be read, and why. */
  readonly unread: readonly { readonly path: string; readonly message: string }[];
}

/** What `otpath framework impact --format json` writes. */
export interface ImpactOutput extends FrameworkImpact {
  readonly otpath: '1';
}
