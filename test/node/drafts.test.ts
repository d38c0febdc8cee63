import { existsSync, mkdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  draftsIn,
  draftsOfUser,
  keepDraft,
  leaveDraft,
  newDraftFile,
  removeDraft,
  takeDraft,
  waitingDrafts,
  type Draft,
} from '../../src/node/drafts.ts';
import { pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const draft = (began = '2026-05-03T14:05:00.000Z'): Draft => ({
  command: 'add',
  topic: '',
  basis: '',
  began,
  steps: [{ question: 'When?', answer: 'today' }],
});

/** A new portfolio's folder of drafts, with one that another process left. */
function left(): string {
  const folder = draftsIn(temporaryFolder())!;
  const file = newDraftFile(folder, 'add');
  keepDraft(file, draft());
  leaveDraft(file);
  return folder;
}

it('keeps a draft for its owner alone, and out of git', () => {
  const root = temporaryFolder();
  const folder = draftsIn(root)!;
  const file = newDraftFile(folder, 'add');
  expect(keepDraft(file, draft())).toBe(true);
  expect(pathsIn(folder)).toEqual(['.gitignore', file.slice(folder.length + 1)]);
  if (process.platform !== 'win32') {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
  // This process works on it, so nobody else is offered it.
  expect(waitingDrafts(folder, 'add')).toEqual([]);
  removeDraft(file);
  expect(pathsIn(root)).toEqual([]);
});

it('leaves what else is in the folder of otpath', () => {
  const root = writeFiles(temporaryFolder(), { '.otpath/portfolio.schema.json': '{}' });
  const file = newDraftFile(draftsIn(root)!, 'add');
  keepDraft(file, draft());
  removeDraft(file);
  expect(pathsIn(root)).toEqual(['.otpath', '.otpath/portfolio.schema.json']);
});

it('gives a draft to one process only', () => {
  const folder = left();
  const [one, ...others] = waitingDrafts(folder, 'add');
  expect(others).toEqual([]);
  expect(one).toMatchObject(draft());
  expect(waitingDrafts(folder, 'sign')).toEqual([]);
  const own = takeDraft(one!);
  expect(own).toMatch(new RegExp(`-${String(process.pid)}\\.json$`));
  expect(takeDraft(one!)).toBeUndefined();
  expect(waitingDrafts(folder, 'add')).toEqual([]);
});

it('takes over what a process left that was killed, and after a day what another computer left', () => {
  const folder = draftsIn(temporaryFolder())!;
  // No system gives this number to a process.
  const killed = newDraftFile(folder, 'add').replace(`-${String(process.pid)}.`, '-99999999.');
  keepDraft(killed, draft());
  const old = newDraftFile(folder, 'add');
  keepDraft(old, draft('2026-06-03T14:05:00.000Z'));
  expect(waitingDrafts(folder, 'add').map(({ file }) => file)).toEqual([killed]);
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  utimesSync(old, yesterday, yesterday);
  expect(waitingDrafts(folder, 'add').map(({ file }) => file)).toEqual([old, killed]);
});

it.each([
  ['nothing', ''],
  ['no JSON', '{"otpath":1,'],
  ['another version', JSON.stringify({ ...draft(), otpath: 2 })],
  ['no answers', JSON.stringify({ otpath: 1, ...draft(), steps: [] })],
  ['odd answers', JSON.stringify({ otpath: 1, ...draft(), steps: [{ question: 1 }] })],
  ['no time', JSON.stringify({ otpath: 1, ...draft(), began: 'soon' })],
  ['too much', `${JSON.stringify({ otpath: 1, ...draft() })}${' '.repeat(1024 * 1024)}`],
])('does not take a file with %s for a draft', (_, text) => {
  const folder = writeFiles(temporaryFolder(), { 'add-0123456789ab.json': text });
  expect(waitingDrafts(folder, 'add')).toEqual([]);
});

it('keeps nothing where a link leads elsewhere', () => {
  const [root, elsewhere] = [temporaryFolder(), temporaryFolder()];
  symlinkSync(elsewhere, join(root, '.otpath'), 'junction');
  expect(draftsIn(root)).toBeUndefined();
  const second = temporaryFolder();
  mkdirSync(join(second, '.otpath'));
  symlinkSync(elsewhere, join(second, '.otpath', 'drafts'), 'junction');
  expect(draftsIn(second)).toBeUndefined();
});

it('says where it can’t keep one', () => {
  const root = writeFiles(temporaryFolder(), { '.otpath': 'a file' });
  const file = newDraftFile(draftsIn(root)!, 'add');
  expect(keepDraft(file, draft())).toBe(false);
  leaveDraft(file);
  removeDraft(file);
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['linux', { HOME: '/home/nia' }, '/home/nia/.local/state/otpath/drafts'],
  ['linux', { HOME: '/home/nia', XDG_STATE_HOME: '/var/nia' }, '/var/nia/otpath/drafts'],
  ['linux', { HOME: '/home/nia', XDG_STATE_HOME: 'here' }, '/home/nia/.local/state/otpath/drafts'],
  ['darwin', { HOME: '/Users/nia' }, '/Users/nia/Library/Application Support/otpath/drafts'],
  ['win32', { LOCALAPPDATA: '/Local' }, '/Local/otpath/drafts'],
  ['linux', {}, undefined],
] as const)('on %s with %o a new portfolio’s draft is kept in %s', (platform, env, folder) => {
  const found = draftsOfUser(env, platform)?.replaceAll('\\', '/');
  expect(found).toBe(folder);
});
