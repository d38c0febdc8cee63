import { posix, win32 } from 'node:path';
import { isFileThere } from './folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const onPath = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

/**
 * The browser to print with: the one that OTPATH_CHROME names, whether it is there or not; else an installed
 * Chrome, Edge or Chromium; undefined where there is none.
 */
export function findBrowser(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  isFile: (path: string) => boolean = isFileThere,
): string | undefined {
  const named = env['OTPATH_CHROME'];
  if (named !== undefined && named !== '') return named;
  return places(env, platform).find(isFile);
}

function places(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return onWindows.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const named = onPath.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return named;
  const applications = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  return [
    ...onMac.flatMap((program) => applications.map((folder) => posix.join(folder, program))),
    ...named,
  ];
}
