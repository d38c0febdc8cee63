import { run } from '/work/main/src/cli/run.ts';
await run();
