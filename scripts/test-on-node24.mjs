/** Runs the tests, and the bundle under test, on Node 24; arguments go to jest. */
import { spawnSync } from 'node:child_process';
import { installNode24 } from './node24.mjs';

const node = installNode24();
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  ...process.argv.slice(2),
];
const env = { ...process.env, PROMOTION_GATE_NODE: node };
process.exitCode = spawnSync(node, jest, { stdio: 'inherit', env }).status ?? 1;
