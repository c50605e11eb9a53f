/** The tests' fake of GitHub as plain JavaScript, so that it can run in a process of its own. */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const home = join('__tests__', 'acceptance', 'github');

/**
 * Types are taken away and nothing else: the fake imports no values from `src/`.
 * @param {string} directory made anew; the files keep their places in it
 * @returns {string} where the fake's own files are
 */
export function transpileHarness(directory) {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /(?<!\.test)\.(ts|json)$/.test(name))) {
    const [from, to] = [join(home, file), join(directory, home, file.replace(/\.ts$/, '.js'))];
    mkdirSync(dirname(to), { recursive: true });
    if (to.endsWith('.json')) copyFileSync(from, to);
    else writeFileSync(to, transpile(readFileSync(from, 'utf8')));
  }
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  return join(directory, home);
}

/** @param {string} text */
function transpile(text) {
  const { ModuleKind, ScriptTarget } = ts;
  const compilerOptions = {
    module: ModuleKind.ESNext,
    target: ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
