import { describe, expect, it } from 'vitest';
import { languageSpoken, takeLanguage, unknownLanguage } from '../../src/cli/language.ts';
import { runHere } from '../support/run-here.ts';

describe('languageSpoken', () => {
  it.each([
    [['check'], {}, 'en'],
    [['check', '--lang', 'cy'], {}, 'cy'],
    [['--lang=cy', 'check'], { OTPATH_LANG: 'en' }, 'cy'],
    [['check'], { OTPATH_LANG: 'cy' }, 'cy'],
    [['check', '--lang', 'en'], { OTPATH_LANG: 'cy' }, 'en'],
    [['check', '--lang', 'cy', '--lang', 'en'], {}, 'en'],
    [['find', '--', '--lang', 'cy'], {}, 'en'],
    [['check', '--lang', 'fr'], {}, 'en'],
    [['check'], { OTPATH_LANG: 'fr' }, 'en'],
    [['check', '--lang'], {}, 'en'],
  ] as const)('%j with %j is %s', (argv, env, language) => {
    expect(languageSpoken(argv, env)).toBe(language);
  });
});

describe('takeLanguage', () => {
  it('leaves everything else in the line, and what is no language', () => {
    expect(takeLanguage(['--lang', 'cy', 'gaps', '--lang=fr', '--all']).argv).toEqual([
      'gaps',
      '--lang=fr',
      '--all',
    ]);
  });
});

describe('unknownLanguage', () => {
  it('names what is no language', () => {
    expect(unknownLanguage({ OTPATH_LANG: 'Cymraeg' })).toBe('Cymraeg');
    expect(unknownLanguage({ OTPATH_LANG: '' })).toBeUndefined();
    expect(unknownLanguage({})).toBeUndefined();
  });

  it('ends every command before it does anything', async () => {
    const run = await runHere(['framework', 'list'], { env: { OTPATH_LANG: 'fr' } });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'otpath does not speak "fr".\nOTPATH_LANG and --lang can be: en, cy.\n',
    });
  });
});
