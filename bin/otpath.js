#!/usr/bin/env node
require('../dist/start.cjs').start(require('node:path').join(__dirname, '..', 'dist'));
