/** What the comments and the examples in a new framework say, in the language of the person who begins it. */
export interface NewFrameworkComments {
  readonly head: string;
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly extends: string;
  readonly levels: string;
  readonly pillars: string;
  readonly statements: string;
  readonly facet: string;
  readonly revision: string;
  readonly strength: string;
  readonly examples: {
    readonly source: string;
    readonly page: string;
    readonly level: string;
    readonly higherLevel: string;
    readonly pillar: string;
    readonly aspect: string;
    readonly statement: string;
    readonly secondStatement: string;
  };
}
