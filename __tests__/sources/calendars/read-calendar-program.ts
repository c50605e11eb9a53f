/** Calendars read in a process of its own, which trusts the certificate of a server of the test. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';
import ts from 'typescript';
import { z } from 'zod';
import { readSources } from '../../project/source-files.js';

const program = `
import { readCalendar } from './src/sources/calendars/read-calendar.js';
import { openHttp } from './src/sources/http/client.js';
import { readProxies } from './src/sources/http/proxies.js';
const { words, attempt } = JSON.parse(process.argv[2]);
const limits = { attempt, total: 4 * attempt };
const readings = [];
for (const address of words) {
  readings.push(await readCalendar({
    address,
    layer: { name: 'policy', repository: 'acme/shop', path: 'policy', level: 'forge', text: '' },
    source: {},
    http: (options) => openHttp({
      proxies: readProxies(process.env), ...options, limits: { ...limits, ...options.limits },
    }),
    owner: undefined,
    span: { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) },
    now: '2026-11-18T10:00:00Z',
    zone: () => undefined,
  }));
}
console.log(JSON.stringify(readings));
`;

const readingsSchema = z.array(z.looseObject({ status: z.string() }));

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the sources as JavaScript, and the program. */
export function writeReader(): string {
  const folder = mkdtempSync(join(tmpdir(), 'read-calendar-'));
  folders.push(folder);
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const rooms = ['time', 'evidence', 'checks', 'policy', 'sources'];
  for (const { path, text } of rooms.flatMap((room) => readSources(`src/${room}`))) {
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    const file = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'program.js'), program);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Reads one after the other, `attempt` milliseconds for each try; ends by itself. */
export function runReader(
  folder: string,
  asked: {
    readonly words: readonly unknown[];
    readonly attempt: number;
    readonly env: NodeJS.ProcessEnv;
  },
): Promise<z.infer<typeof readingsSchema>> {
  const { words, attempt } = asked;
  const args = [join(folder, 'program.js'), JSON.stringify({ words, attempt })];
  const options = { env: { PATH: process.env['PATH'], ...asked.env }, timeout: 50_000 };
  return new Promise((fulfil, reject) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error !== null) reject(new Error(`${error.message}\n${stderr}`));
      else fulfil(readingsSchema.parse(JSON.parse(stdout)));
    });
  });
}
