/** The client in a process of its own, whose environment, certificates and end are its own too. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';
import ts from 'typescript';
import { z } from 'zod';
import { readSources } from '../../project/source-files.js';
import { selfSigned } from './certificate.js';
import { canary } from './servers.js';

const program = `
import { createRequire } from 'node:module';
import { openHttp } from './client.js';
import { readProxies } from './proxies.js';
const [url, attempt] = process.argv.slice(2);
const limits = { attempt: Number(attempt), total: Number(attempt) };
const http = openHttp({ limits, proxies: readProxies(process.env) });
const headers = { authorization: 'bearer ${canary}' };
const asked = { method: 'GET', url, headers, repeatable: true, expect: 'json' };
const replies = [await http.send(asked), await http.send(asked)];
const loaded = Object.keys(createRequire(import.meta.url).cache);
console.log(JSON.stringify({ replies, undici: loaded.some((path) => path.includes('undici')) }));
`;

const printed = z.object({
  undici: z.boolean(),
  replies: z.array(
    z.union([
      z.object({ ok: z.literal(true), value: z.object({ text: z.string() }) }),
      z.object({
        ok: z.literal(false),
        fault: z.object({ kind: z.string(), reason: z.string(), sent: z.boolean() }),
      }),
    ]),
  ),
});

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guarded-http-'));
  folders.push(folder);
  return folder;
}

/** The folder of the client as JavaScript, with the program beside it. */
export function writeProgram(): string {
  const folder = temporaryFolder();
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const { path, text } of readSources('src/sources/http')) {
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    writeFileSync(join(folder, basename(path).replace(/\.ts$/, '.js')), outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'program.js'), program);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Asks twice and ends by itself, or is killed after 30 s and the promise rejects. */
export function runProgram(
  folder: string,
  asked: { readonly url: string; readonly attempt: number; readonly env: NodeJS.ProcessEnv },
): Promise<z.infer<typeof printed> & { readonly output: string }> {
  const args = [join(folder, 'program.js'), asked.url, `${asked.attempt}`];
  const options = { env: { PATH: process.env['PATH'], ...asked.env }, timeout: 30_000 };
  return new Promise((fulfil, reject) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error !== null) reject(new Error(`${error.message}\n${stderr}`));
      else fulfil({ ...printed.parse(JSON.parse(stdout)), output: stdout + stderr });
    });
  });
}

/** A key and a certificate for gate.example and 127.0.0.1, the certificate in a file too. */
export function makeCertificate(): { key: string; cert: string; path: string } {
  const { key, cert } = selfSigned(['gate.example', '127.0.0.1']);
  const path = join(temporaryFolder(), 'cert.pem');
  writeFileSync(path, cert);
  return { key, cert, path };
}
