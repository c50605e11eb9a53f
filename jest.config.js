/** The test runner in ESM mode; types are checked by `npm run check:types`, not here. */

/** @type {import('jest').Config} */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Nothing is skipped, and nothing of a corpus that is not there is called read.
  testPathIgnorePatterns: process.env['PROMOTION_GATE_CORPUS'] ? [] : ['/reports/corpus[.]test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  setupFilesAfterEnv: ['<rootDir>/__tests__/acceptance/again.ts'],
  // Most of the time of the acceptance tests is spent in processes of their own.
  maxWorkers: '100%',
  // Modules of each file stay in the heap of a worker, which then spends its time collecting garbage.
  workerIdleMemoryLimit: '1GB',
  // Generous: a busy machine is no failure, and no test is about time.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text-summary', 'json-summary', 'lcovonly'],
};

export default config;
