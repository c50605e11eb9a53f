/** Cuts the operations that the gate uses out of GitHub's published OpenAPI description. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ [key: string]: unknown }} JsonObject */

const source = '@octokit/openapi@23.0.2';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, '__tests__', 'acceptance', 'github', 'openapi.json');

const operations = new Set(
  `
  actions/download-artifact actions/get-reviews-for-run actions/get-workflow-run
  actions/get-workflow-run-attempt actions/list-workflow-run-artifacts actions/list-workflow-runs
  checks/create checks/get checks/list-for-ref checks/list-suites-for-ref checks/update
  git/create-blob git/create-commit git/create-ref git/create-tag git/create-tree git/delete-ref
  git/get-blob git/get-commit git/get-ref git/get-tag git/get-tree git/list-matching-refs git/update-ref
  issues/create-comment issues/get-comment issues/list-comments issues/update-comment
  pulls/get pulls/list pulls/list-commits pulls/list-files pulls/list-reviews
  rate-limit/get
  repos/compare-commits-with-basehead repos/create-commit-status repos/create-deployment
  repos/create-deployment-status repos/get repos/get-all-environments repos/get-branch
  repos/get-branch-rules repos/get-combined-status-for-ref repos/get-commit repos/get-content
  repos/get-deployment repos/get-environment repos/list-branches repos/list-commit-statuses-for-ref
  repos/list-commits repos/list-deployment-statuses repos/list-deployments
  repos/get-collaborator-permission-level
  repos/list-pull-requests-associated-with-commit repos/list-tags
  `
    .trim()
    .split(/\s+/),
);

/** Prose and examples: nine tenths of the description, and nothing that can be checked. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags']);

/** @returns {JsonObject} */
function fetchDescription() {
  const directory = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const pack = ['pack', source, '--silent', '--pack-destination', directory];
    execFileSync('npm', pack, { cwd: directory, stdio: 'inherit' });
    const archive = readdirSync(directory).find((name) => name.endsWith('.tgz'));
    if (archive === undefined) throw new Error(`npm pack ${source} left no archive`);
    const file = 'package/generated/api.github.com.json';
    execFileSync('tar', ['-xzf', archive, file], { cwd: directory });
    return JSON.parse(readFileSync(join(directory, file), 'utf8'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @param {unknown} value @returns {value is JsonObject} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value without prose; below `properties` a key is a name of GitHub's, never prose.
 * @param {unknown} value @param {string} key @returns {unknown}
 */
function strip(value, key) {
  if (Array.isArray(value)) return value.map((item) => strip(item, ''));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([name]) => key === 'properties' || !(prose.has(name) || name.startsWith('x-')),
  );
  return Object.fromEntries(kept.map(([name, part]) => [name, strip(part, name)]));
}

/** @param {unknown} value @param {(pointer: string) => void} found */
function eachReference(value, found) {
  if (Array.isArray(value)) for (const item of value) eachReference(item, found);
  if (!isObject(value)) return;
  if (typeof value['$ref'] === 'string') found(value['$ref']);
  for (const part of Object.values(value)) eachReference(part, found);
}

/** @param {JsonObject} whole @param {string} pointer @returns {{ keys: string[], value: unknown }} */
function resolve(whole, pointer) {
  const keys = pointer.slice(2).split('/');
  /** @type {unknown} */
  let value = whole;
  for (const key of keys) value = isObject(value) ? value[key] : undefined;
  if (value === undefined) throw new Error(`${pointer} leads nowhere`);
  return { keys, value };
}

/** @param {JsonObject} tree @param {string} key @returns {JsonObject} */
function branch(tree, key) {
  const found = tree[key];
  if (isObject(found)) return found;
  /** @type {JsonObject} */
  const made = {};
  tree[key] = made;
  return made;
}

/** @param {JsonObject} whole @returns {JsonObject} */
function cut(whole) {
  /** @type {JsonObject} */
  const subset = {
    openapi: whole['openapi'] ?? '',
    source,
    license: 'MIT',
    paths: {},
    components: {},
  };
  const missing = new Set(operations);
  for (const [path, methods] of Object.entries(branch(whole, 'paths')))
    for (const [method, operation] of Object.entries(isObject(methods) ? methods : {})) {
      if (!isObject(operation) || typeof operation['operationId'] !== 'string') continue;
      if (!missing.delete(operation['operationId'])) continue;
      branch(branch(subset, 'paths'), path)[method] = strip(operation, '');
    }
  if (missing.size > 0) throw new Error(`no such operations: ${[...missing].join(', ')}`);
  const seen = new Set();
  /** @type {string[]} */
  const open = [];
  const note = (/** @type {string} */ pointer) => {
    if (!seen.has(pointer)) open.push(pointer);
    seen.add(pointer);
  };
  eachReference(subset, note);
  for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
    const { keys, value } = resolve(whole, pointer);
    const last = keys.pop() ?? '';
    const stripped = strip(value, '');
    keys.reduce(branch, subset)[last] = stripped;
    eachReference(stripped, note);
  }
  return subset;
}

writeFileSync(target, `${JSON.stringify(cut(fetchDescription()))}\n`);
console.log(`${target}: ${operations.size} operations of ${source}`);
