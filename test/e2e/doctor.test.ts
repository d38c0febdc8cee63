import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const settings = 'otpath: 1\npractitioner: { name: Bethan Example }\n';

describe('otpath doctor', () => {
  it('says what it finds, in words and not by colour alone, and that nothing was sent', async () => {
    const home = temporaryFolder();
    const cwd = writeFiles(`${home}/OneDrive/portfolio`, { 'otpath.yaml': settings });
    const before = fingerprints(home);
    const { stdout, stderr, code } = await runHere(['doctor'], {
      cwd,
      env: { HOME: home, PATH: home, LANG: 'cy_GB.UTF-8', EDITOR: 'nano' },
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const lines = stdout.replace(/\n {4}/g, ' ').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^✓ otpath: version \d/),
        `✓ Node.js: version ${process.versions.node}`,
        '✓ Portfolio: ~/OneDrive/portfolio; otpath can write to it',
        expect.stringMatching(/^! Please note: Copies: your portfolio is in OneDrive, /),
        '✓ Frameworks: 6 built in, 0 of your own',
        expect.stringMatching(/^! Please note: Browser: none found/),
        '✓ Editor: nano',
        '! Please note: git: not found. It is only needed for check --changed and check --since.',
        expect.stringMatching(/^! Please note: ssh-keygen: not found\./),
        expect.stringMatching(
          /^✓ Terminal: not a terminal: .*80 columns, no colours, shows all letters$/,
        ),
      ]),
    );
    expect(stdout).toMatch(
      /\n\nNothing was sent anywhere\. If somebody is helping you, you can copy this text\ninto a message to them\.\n$/,
    );
    expect(stdout).not.toContain('Bethan');
    expect(stdout).not.toContain(home);
    expect(fingerprints(home)).toEqual(before);
  });

  it('names frameworks of one’s own, and those that can’t be read', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${settings}frameworks: [own]\n`,
      'own/broken-ot/framework.yaml': 'id: [1\n',
    });
    const { stdout, code } = await runHere(['doctor'], { cwd });
    expect(stdout).toContain('6 built in, 1 of your own: broken-ot');
    expect(stdout).toContain('! Please note: Frameworks: otpath can’t read: broken-ot.');
    expect(code).toBe(0);
  });

  it('exits with 1 where something is broken without which nothing works', async () => {
    const cwd = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${settings}frameworks: [nowhere]\n`,
    });
    const { stdout, code } = await runHere(['doctor'], { cwd });
    expect(stdout.replace(/\n {4}/g, ' ')).toMatch(
      /^! Problem: Frameworks: The framework folder ".*nowhere" does not exist\./m,
    );
    expect(code).toBe(1);
  });

  it('gives the same to programs', async () => {
    const { stdout } = await runHere(['doctor', '--format', 'json'], { cwd: temporaryFolder() });
    const { otpath, examined } = JSON.parse(stdout) as { otpath: string; examined: object[] };
    expect(otpath).toBe('1');
    expect(examined).toContainEqual(
      expect.objectContaining({ about: 'Portfolio', state: 'missing' }),
    );
  });

  it('keeps to 50 columns, but for paths', async () => {
    const { stdout } = await runHere(['doctor'], { cwd: temporaryFolder(), columns: 50 });
    const wide = stdout.split('\n').filter((line) => line.length > 50 && !line.includes('/'));
    expect(wide).toEqual([]);
  });
});
