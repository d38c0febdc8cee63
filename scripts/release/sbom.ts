/** The list of what is in the programs, in CycloneDX: what npm says of the packages whose code is bundled, and Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/node/package.ts';
import { nodeVersion } from './targets.ts';

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

interface Sbom {
  serialNumber: string;
  metadata: { timestamp: string };
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** The packages of which code is in what is published, as the build found them. */
const bundled = (): ReadonlySet<string> =>
  new Set(
    readFileSync(join(packageRoot, 'dist', 'THIRD-PARTY-LICENCES.txt'), 'utf8')
      .split(/\n-{72}\n\n/)
      .map((text) => text.slice(0, text.indexOf('\n')).trim()),
  );

/** `day` is that of the release, so that the same release has the same list. */
export function sbomOf(day: string): string {
  const isWindows = process.platform === 'win32';
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
  ];
  const text = execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: packageRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: isWindows,
  });
  const sbom = JSON.parse(text) as Sbom;
  const names = bundled();
  const nameOf = ({ group, name, version }: Component): string =>
    `${group === undefined ? name : `${group}/${name}`} ${version}`;
  const node: Component & Readonly<Record<string, unknown>> = {
    'bom-ref': `node@${nodeVersion}`,
    type: 'platform',
    name: 'node',
    version: nodeVersion,
    purl: `pkg:github/nodejs/node@v${nodeVersion}`,
    licenses: [{ license: { id: 'MIT' } }],
    externalReferences: [{ type: 'website', url: 'https://nodejs.org' }],
  };
  const components = [...sbom.components.filter((one) => names.has(nameOf(one))), node].map((one) =>
    // People who only use a program do not care what the build calls a part of it.
    ({ ...one, properties: undefined }),
  );
  if (components.length - 1 !== names.size) {
    throw new Error(
      `${String(names.size)} packages are bundled, and ${String(components.length - 1)} of them are in the list.`,
    );
  }
  const refs = new Set(components.map((one) => one['bom-ref']));
  const made = {
    ...sbom,
    metadata: { ...sbom.metadata, timestamp: `${day}T00:00:00.000Z` },
    components,
    dependencies: sbom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => refs.has(one)),
      })),
    serialNumber: '',
  };
  const hash = createHash('sha256').update(JSON.stringify(made)).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `${JSON.stringify({ ...made, serialNumber: `urn:uuid:${parts.join('-')}` }, null, 2)}\n`;
}
