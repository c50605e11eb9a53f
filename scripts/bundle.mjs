/** Bundles a compiled entry file with ncc, and says which modules went into which output file. */
import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';

/** @typedef {import('./bundle-inventory.mjs').BundledModule} BundledModule */

/**
 * The parts of webpack's result that are read here.
 * @typedef {{
 *   readonly resource?: string,
 *   readonly modules?: Iterable<WebpackModule>,
 *   size(): number,
 * }} WebpackModule
 * @typedef {{ readonly files: Iterable<string> }} WebpackChunk
 * @typedef {{
 *   readonly modules: Iterable<WebpackModule>,
 *   readonly chunkGraph: { getModuleChunks(module: WebpackModule): readonly WebpackChunk[] },
 * }} WebpackCompilation
 * @typedef {{
 *   readonly code: string,
 *   readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>,
 *   readonly stats: { readonly compilation: WebpackCompilation },
 * }} NccResult
 */

/** @type {(entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>} */
const ncc = createRequire(import.meta.url)('@vercel/ncc');

/**
 * As `ncc build ENTRY --license licenses.txt --target es2022 --no-cache`, in memory. Paths in the
 * output are relative to the working directory, which must be the project's.
 * @param {string} entry a file of a package with `"type": "module"`
 * @returns {Promise<{ files: ReadonlyMap<string, Buffer>, modules: readonly BundledModule[] }>}
 */
export async function bundle(entry) {
  const options = { license: 'licenses.txt', target: 'es2022', cache: false, quiet: true };
  const { code, assets, stats } = await ncc(entry, options);
  const files = new Map([['index.js', Buffer.from(code)]]);
  for (const [name, { source }] of Object.entries(assets)) files.set(name, Buffer.from(source));
  return { files, modules: listModules(stats.compilation) };
}

/**
 * @param {WebpackCompilation} compilation
 * @returns {readonly BundledModule[]}
 */
function listModules(compilation) {
  return [...compilation.modules].flatMap((module) => {
    const chunks = compilation.chunkGraph.getModuleChunks(module);
    // What tree shaking left over stays listed, in no chunk.
    if (chunks.length === 0) return [];
    const outputs = chunks.flatMap((chunk) => [...chunk.files]).sort();
    // A concatenated module stands for the several source modules that it was made of.
    return [...(module.modules ?? [module])].flatMap((part) =>
      part.resource === undefined
        ? []
        : [{ path: projectPath(part.resource), size: part.size(), outputs }],
    );
  });
}

/** @param {string} file */
function projectPath(file) {
  return relative(process.cwd(), file).split(sep).join('/');
}
