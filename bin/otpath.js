#!/usr/bin/env node
require('../dist/otpath.cjs').run();
