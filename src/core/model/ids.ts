/**
 * Ids. A qualified id names one thing in one framework: `wales-social-care-ot:L6-PP-03`.
 * Inside files the framework may be left out; readers add it, so that the core meets qualified ids only.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The id of a framework, such as `wales-social-care-ot`: the name of its folder. */
export type FrameworkId = Branded<'FrameworkId'>;
/** `framework:id` of something that evidence may claim: a statement or a capability. */
export type ClaimableId = Branded<'ClaimableId'>;
/** `framework:id` of a level, stage, route or role profile. */
export type TargetId = Branded<'TargetId'>;
/** `framework:id` of a requirement. Statements and capabilities are required under their own ids. */
export type RequirementId = Branded<'RequirementId'>;
/** `framework:id` of a role of which alone a framework asks some things. */
export type RoleId = Branded<'RoleId'>;
/** The path of the evidence file below the portfolio, without `.md`, with forward slashes. */
export type EvidenceId = Branded<'EvidenceId'>;

/** An id in its two parts: `wales-social-care-ot:L6-PP-03`. */
export interface QualifiedId {
  readonly framework: FrameworkId;
  /** The id inside its framework. */
  readonly local: string;
}

/** Splits `framework:id`. Without a framework, the fallback is used; without both, there is none. */
export function splitId(reference: string, fallback?: FrameworkId): QualifiedId | undefined {
  const colon = reference.indexOf(':');
  if (colon > 0) {
    return {
      framework: reference.slice(0, colon) as FrameworkId,
      local: reference.slice(colon + 1),
    };
  }
  return fallback === undefined ? undefined : { framework: fallback, local: reference };
}

/** The one written form of a qualified id. */
export function qualify<Id extends ClaimableId | TargetId | RequirementId | RoleId>(
  framework: FrameworkId,
  local: string,
): Id {
  return `${framework}:${local}` as Id;
}

/** The part after the colon: what people call the thing inside one framework. */
export function localId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
