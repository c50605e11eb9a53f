/** The inventory of a build: every file by its digest, and every bundled package by its version. */
import { createHash } from 'node:crypto';

/**
 * Packages and files are sorted by name and path; the manifest does not list itself.
 * @typedef {{ readonly name: string, readonly version: string }} Package
 * @typedef {{ readonly path: string, readonly sha256: string }} ManifestFile
 * @typedef {Package & {
 *   readonly packages: readonly Package[],
 *   readonly files: readonly ManifestFile[],
 * }} Manifest
 */

/**
 * @param {{
 *   readonly project: Package,
 *   readonly packages: readonly Package[],
 *   readonly files: ReadonlyMap<string, Buffer>,
 * }} build
 * @returns {Manifest}
 */
export function toManifest({ project, packages, files }) {
  return {
    name: project.name,
    version: project.version,
    packages,
    files: [...files]
      .map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/**
 * @param {Buffer} bytes
 * @returns {string} lower-case hexadecimal
 */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
