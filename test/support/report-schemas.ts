import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { repository } from './run.ts';

const schemas = join(repository, 'test', 'fixtures', 'schemas');
const sarifSchema = JSON.parse(
  readFileSync(join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;
const junitSchema = readFileSync(join(schemas, 'jenkins-junit.xsd'), 'utf8');

const ajv = new draft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const validateSarif = ajv.compile(sarifSchema);

/** What the published schema of SARIF 2.1.0 says against a log. */
export function faultsOfSarif(log: unknown): readonly string[] {
  validateSarif(log);
  return (validateSarif.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

/** What the schema of JUnit reports that Jenkins uses says against a report, and the report in canonical form. */
export async function readJunit(
  xml: string,
): Promise<{ readonly faults: readonly string[]; readonly canonical: string }> {
  const { errors, normalized } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: junitSchema },
    normalization: 'c14n',
  });
  return { faults: errors.map(({ rawMessage }) => rawMessage), canonical: normalized };
}
