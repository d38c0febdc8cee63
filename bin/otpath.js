#!/usr/bin/env node
import { run } from '../dist/otpath.js';

await run();
