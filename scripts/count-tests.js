/** Prints "N passed, N failed" from the report that the test runner wrote. No report, or no test, is a failure. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('.cache/test-report.json', 'utf8'));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exitCode = report.success && report.numPassedTests > 0 ? 0 : 1;
