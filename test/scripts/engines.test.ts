import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const repository = join(import.meta.dirname, '..', '..');
const engines = join(repository, 'docs', 'engines');
const textOf = (name: string): string => readFileSync(join(engines, name), 'utf8');
const files = readdirSync(engines);

/** Every otpath command of a file, with lines that go on put together. */
const commandsIn = (text: string): readonly string[] =>
  [...text.replaceAll(/\\\n\s*/g, '').matchAll(/(?<![-/\w])otpath (?:cohort|merge) [^'\n]*/g)].map(
    ([command]) => command,
  );

interface Job {
  readonly spec: {
    readonly completions?: number;
    readonly completionMode?: string;
    readonly backoffLimitPerIndex?: number;
    readonly template: {
      readonly spec: {
        readonly restartPolicy: string;
        readonly containers: readonly [
          {
            readonly args?: readonly string[];
            readonly volumeMounts: readonly { readonly name: string; readonly readOnly?: true }[];
          },
        ];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
  };
}
const jobOf = (name: string): Job['spec'] => (parse(textOf(name)) as Job).spec;

describe('what the docs give to engines', () => {
  it('uses options that otpath has', () => {
    const shards = jobOf('kubernetes-shards.yaml').template.spec.containers[0].args!;
    const commands = [...files.flatMap((name) => commandsIn(textOf(name))), shards.join(' ')];
    expect(commands.length).toBeGreaterThan(9);
    for (const command of commands) {
      const [, verb = ''] = /(cohort|merge)/.exec(command)!;
      const help = readFileSync(
        join(repository, 'test', 'goldens', 'help', `otpath-${verb}.txt`),
        'utf8',
      );
      for (const [option] of command.matchAll(/(?<=\s)--[a-z-]+/g)) expect(help).toContain(option);
    }
  });

  it('has scripts that can be run', () => {
    const scripts = files.filter((name) => name.endsWith('.sh'));
    expect(scripts).toEqual(['parallel.sh', 'try-parallel.sh', 'try-slurm.sh']);
    for (const name of scripts) accessSync(join(engines, name), constants.X_OK);
  });

  it('explains every file', () => {
    const page = textOf('README.md');
    for (const name of files.filter((one) => one !== 'README.md')) {
      expect(page).toContain(`(${name})`);
    }
  });

  it('is a Job with an index, in which a shard that fails stops no other', () => {
    const { completions, completionMode, backoffLimitPerIndex, template } =
      jobOf('kubernetes-shards.yaml');
    const { restartPolicy, containers, volumes } = template.spec;
    expect([completionMode, restartPolicy, backoffLimitPerIndex]).toEqual(['Indexed', 'Never', 3]);
    expect(containers[0].args).toContain(`auto/${String(completions)}`);
    expect(containers[0].volumeMounts.map(({ name }) => name)).toEqual(
      volumes.map(({ name }) => name),
    );
    expect(containers[0].volumeMounts.find(({ name }) => name === 'portfolios')?.readOnly).toBe(
      true,
    );
  });

  it('is a workflow whose matrix GitHub takes, and which merges every shard', () => {
    const { jobs } = parse(textOf('github-actions.yml')) as {
      readonly jobs: {
        readonly shard: {
          readonly strategy: {
            readonly 'fail-fast': boolean;
            readonly matrix: { readonly shard: readonly number[] };
          };
        };
        readonly merge: { readonly needs: string };
      };
    };
    const { strategy } = jobs.shard;
    const { shard } = strategy.matrix;
    expect(shard).toEqual(shard.map((_, at) => at + 1));
    expect(shard.length).toBeLessThanOrEqual(250);
    expect([strategy['fail-fast'], jobs.merge.needs]).toEqual([false, 'shard']);
  });
});
