/** Which packages a bundle holds, and whether it holds any of them twice. */

/**
 * A module of the bundle: its file, relative to the project with forward slashes, its size in bytes
 * and the output files that contain it.
 * @typedef {{
 *   readonly path: string,
 *   readonly size: number,
 *   readonly outputs: readonly string[],
 * }} BundledModule
 */

/**
 * The bundler repeats small modules in several chunks rather than load one more file. They have one
 * id and run once; in bytes of a package, more than this is no longer small.
 */
const largestRepetition = 20_000;

const packagePath =
  /^(?<directory>(?:.*\/)?node_modules\/(?<name>(?:@[^/]+\/)?[^/]+))\/(?<file>.+)$/;

/**
 * The directories of the packages among the modules, by package name, both sorted.
 * @param {readonly BundledModule[]} modules
 * @returns {readonly { readonly name: string, readonly directories: readonly string[] }[]}
 */
export function listPackages(modules) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { path } of modules) {
    const { name, directory } = packagePath.exec(path)?.groups ?? {};
    if (name === undefined || directory === undefined) continue;
    found.set(name, (found.get(name) ?? new Set()).add(directory));
  }
  return [...found]
    .map(([name, directories]) => ({ name, directories: [...directories].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * One line for each package, or file of a package, that the bundle holds more than once: as two
 * installed versions, as CommonJS beside ES modules, or to a good part repeated in several chunks.
 * @param {readonly BundledModule[]} modules
 * @returns {readonly string[]}
 */
export function findCopies(modules) {
  const versions = listPackages(modules)
    .filter(({ directories }) => directories.length > 1)
    .map(({ name, directories }) => `${name} is bundled from ${directories.join(' and ')}`);
  return [...versions, ...formatCopies(modules), ...chunkCopies(modules)];
}

/**
 * One line for each import that the bundler could not resolve. It puts a module that throws in
 * its place and reports success.
 * @param {readonly BundledModule[]} modules
 * @returns {readonly string[]}
 */
export function findUnresolved(modules) {
  return modules
    .filter(({ path }) => path.includes('/@@notfound.js?'))
    .map(({ path }) => `${path.slice(path.indexOf('?') + 1)} was not found by the bundler`);
}

/** @param {readonly BundledModule[]} modules */
function formatCopies(modules) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const copies = [];
  for (const { path } of modules) {
    const { directory, file } = packagePath.exec(path)?.groups ?? {};
    if (directory === undefined || file === undefined) continue;
    const source = `${directory}/${withoutFormat(file)}`;
    const other = seen.get(source);
    if (other !== undefined) copies.push(`${other} and ${path} are the same code in two formats`);
    seen.set(source, path);
  }
  return copies;
}

/**
 * `dist/cjs/parse.cjs` and `dist/esm/parse.mjs` are builds of one source.
 * @param {string} file
 */
function withoutFormat(file) {
  return file.replace(/(^|\/)(?:cjs|esm|commonjs|module)(?=\/)/g, '$1').replace(/\.[cm]?js$/, '');
}

/** @param {readonly BundledModule[]} modules */
function chunkCopies(modules) {
  /** @type {Map<string, number>} */
  const repeated = new Map();
  for (const { path, size, outputs } of modules) {
    const name = packagePath.exec(path)?.groups?.['name'];
    if (name === undefined) continue;
    repeated.set(name, (repeated.get(name) ?? 0) + size * (outputs.length - 1));
  }
  return [...repeated]
    .filter(([, bytes]) => bytes > largestRepetition)
    .map(([name, bytes]) => `${name} is repeated in several chunks, ${bytes} bytes of it`);
}
