/** Reads a report file with the gate's reader, whatever its size. Usage: node ours.mjs FILE */
import { createReadStream } from 'node:fs';
import { readReport } from '../../src/sources/reports/read-report.js';

const bytes = createReadStream(process.argv[2] ?? '');
const { report, problems, usable } = await readReport({ bytes, mostBytes: Infinity });
if (!usable || problems.length > 0 || report === undefined)
  throw new Error(JSON.stringify(problems));
console.log(JSON.stringify(report.kind === 'performance' ? report.metrics : report.totals));
