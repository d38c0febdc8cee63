import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant, MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { collectTests, getFn, type Suite, type Test, type VitestRunner } from '@vitest/runner';
import { chai } from 'vitest';
import { randomFrom } from '../random-from.ts';

/** The tests in test/core that concern each room: those that are quick and need no built program. */
const testsOf: Readonly<Record<string, RegExp>> = {
  model: /^(?:model|assess|files\/notes|exchange\/tailor-workbook)\b/,
  assess: /^(?:model|assess|workspace)\//,
  check: /^(?:check\/|privacy\/(?:mask|portfolio-places)\b)/,
};

const places = (process.env['OTPATH_MUTATE_ROOMS'] ?? Object.keys(testsOf).join())
  .split(',')
  .flatMap((room) => testsOf[room] ?? []);

/** What only Vitest's own process can do, and what would read the changed code as text. */
const needsVitest =
  /\b(?:beforeAll|beforeEach|afterEach|toMatchInlineSnapshot|readdirSync)\b|\bvi\./;

/** After how many milliseconds of tests a change counts as not noticed. */
const patience = Number(process.env['OTPATH_MUTATE_PATIENCE'] ?? Infinity);

/** How large a part of the changes to try, from 0 to 1, and where drawing begins. */
const share = Number(process.env['OTPATH_MUTATE_SHARE'] ?? 1);
const seed = Number(process.env['OTPATH_MUTATE_SEED'] ?? 1);

/** Whether a change is drawn: the same ones for the same seed and the same code. */
const isDrawn = ({ id }: Mutant): boolean => randomFrom(seed * 1_000_003 + Number(id))() < share;

/** What Stryker's changed code and the process that runs it say to each other. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const switchboard = ((globalThis as { __stryker__?: Switchboard }).__stryker__ ??= {});

interface OwnTest {
  readonly id: string;
  readonly name: string;
  readonly test: Test;
  /** In milliseconds, when last run without a change. */
  time: number;
}

function testsIn(suite: Suite, names: readonly string[] = []): readonly OwnTest[] {
  return suite.tasks.flatMap((task, at) => {
    const path = [...names, task.name];
    if (task.type === 'suite') return testsIn(task, path);
    if (task.mode !== 'run') return [];
    const name = path.join(' > ');
    return [{ id: `${suite.file.filepath}#${name}#${String(at)}`, name, test: task, time: 0 }];
  });
}

const runner: VitestRunner = {
  config: {
    root: process.cwd(),
    setupFiles: [],
    name: 'mutate',
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: { seed: 1, hooks: 'stack', setupFiles: 'list', concurrent: false, shuffle: false },
    maxConcurrency: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
    diffOptions: undefined,
  } as unknown as VitestRunner['config'],
  importFile: (path) => import(pathToFileURL(path).href),
};

/** Compares with a golden, which Vitest itself does only in a process of its own. */
function toMatchFileSnapshot(this: object, file: string): void {
  if (readFileSync(file, 'utf8') !== chai.util.flag(this, 'object'))
    throw new Error(`Not as in ${file}.`);
}

/** Says why a test fails, or nothing. */
async function failureOf({ test }: OwnTest): Promise<string | undefined> {
  try {
    await getFn(test)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Runs tests of the core for one changed piece of code after the other in one process, which has loaded
 * every module once. Starting anew for each change takes a second, and a change is noticed in milliseconds.
 */
class CoreTestRunner implements TestRunner {
  private tests: ReadonlyMap<string, OwnTest> = new Map();
  /** How the tests went without a change. */
  private untouched: readonly TestResult[] = [];

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    process.env['NO_COLOR'] = '1';
    process.env['TZ'] = 'Europe/London';
    chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', toMatchFileSnapshot);
    const files = readdirSync('test/core', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && places.some((place) => place.test(file)))
      .map((file) => join(process.cwd(), 'test/core', file))
      .filter((file) => !needsVitest.test(readFileSync(file, 'utf8')))
      .sort();
    const suites = await collectTests(files, runner);
    const broken = suites.find(({ result }) => result?.state === 'fail');
    if (broken !== undefined)
      throw new Error(`${broken.filepath}: ${broken.result?.errors?.[0]?.message ?? ''}`);
    this.tests = new Map(suites.flatMap((suite) => testsIn(suite)).map((one) => [one.id, one]));
    // What a module works out once and keeps is worked out before any code is changed.
    this.untouched = await this.runAll();
  }

  dryRun(): Promise<DryRunResult> {
    const { mutantCoverage } = switchboard;
    return Promise.resolve({
      status: DryRunStatus.Complete,
      tests: [...this.untouched],
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    });
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { hitLimit, activeMutant } = options;
    if (!isDrawn(activeMutant))
      return { status: MutantRunStatus.Error, errorMessage: 'Not drawn.' };
    const results: TestResult[] = [];
    let spent = 0;
    for (const one of this.testsFor(options)) {
      const before = process.cpuUsage();
      const failure = await this.failureUnder(activeMutant, hitLimit, one);
      const reached = determineHitLimitReached(switchboard.hitCount, hitLimit);
      this.deactivate();
      if (failure !== undefined && (await failureOf(one)) !== undefined) {
        // The change was remembered somewhere. Stryker starts a new process and tries again.
        process.exit(1);
      }
      if (reached !== undefined) return toMutantRunResult(reached);
      results.push(resultOf(one, failure));
      if (failure !== undefined) break;
      spent += process.cpuUsage(before).user / 1000;
      if (spent > patience) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  /** The tests that run the changed code: those that are named for its file first, then the quickest. */
  private testsFor({
    testFilter,
    activeMutant: { fileName },
  }: MutantRunOptions): readonly OwnTest[] {
    const wanted = new Set(testFilter);
    const own = basename(fileName, '.ts');
    const rank = ({ id }: OwnTest): number => (id.includes(own) ? 0 : 1);
    return [...this.tests.values()]
      .filter(({ id }) => testFilter === undefined || wanted.has(id))
      .sort((a, b) => rank(a) - rank(b) || a.time - b.time);
  }

  private async failureUnder(
    mutant: Mutant,
    hitLimit: number | undefined,
    one: OwnTest,
  ): Promise<string | undefined> {
    switchboard.activeMutant = mutant.id;
    switchboard.hitCount = 0;
    switchboard.hitLimit = hitLimit;
    return failureOf(one);
  }

  private deactivate(): void {
    switchboard.activeMutant = undefined;
    switchboard.hitCount = undefined;
    switchboard.hitLimit = undefined;
  }

  private async runAll(): Promise<readonly TestResult[]> {
    const results: TestResult[] = [];
    for (const one of this.tests.values()) {
      switchboard.currentTestId = one.id;
      const start = performance.now();
      const failure = await failureOf(one);
      one.time = performance.now() - start;
      switchboard.currentTestId = undefined;
      results.push(resultOf(one, failure));
    }
    return results;
  }
}

function resultOf({ id, name, time, test }: OwnTest, failure: string | undefined): TestResult {
  const shared = { id, name, timeSpentMs: time, fileName: test.file.filepath };
  return failure === undefined
    ? { ...shared, status: TestStatus.Success }
    : { ...shared, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'core', () => new CoreTestRunner()),
];
