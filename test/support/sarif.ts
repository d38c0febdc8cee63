/** What tests look at in a SARIF log. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; rules: readonly SarifRule[] } };
      readonly results: readonly SarifResult[];
    },
  ];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly text: string; readonly markdown: string } | undefined;
  readonly defaultConfiguration: { readonly level: string };
}

export interface SarifResult {
  readonly ruleId: string;
  ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [SarifLocation];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Readonly<
      Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
    >;
  };
}

/** A log with those rules only that found something, and without their help, so that a golden does not change with every rule. */
export function withUsedRules(text: string): string {
  const log = JSON.parse(text) as SarifLog;
  const [{ tool, results }] = log.runs;
  const used = new Set(results.map(({ ruleId }) => ruleId));
  tool.driver.rules = tool.driver.rules
    .filter(({ id }) => used.has(id))
    .map((rule) => ({ ...rule, help: undefined }));
  for (const result of results) {
    result.ruleIndex = tool.driver.rules.findIndex(({ id }) => id === result.ruleId);
  }
  return `${JSON.stringify(log, null, 2)}\n`;
}
