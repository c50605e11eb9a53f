/**
 * Brings the gate into a job of GitLab CI/CD, checks every byte of it, and runs it. The publication writes
 * this file into the component; the job hands it to `node` on standard input, with three words that no
 * variable can change: the digest of the manifest, the address of the server, and the proxy if there is one.
 * It stands alone: nothing but Node's own modules, nothing from the disk.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';

/** What the program answers when it could not decide; the job fails with it. */
const undecided = 3;
const attempts = 3;
const lanes = 8;
const deadline = 60_000;
const longest = 16 * 1024 * 1024;

/**
 * What would make the program another forge's step, or Node itself tell tokens, load code or write files.
 * The certificates are those that the script names.
 */
const foreign =
  /^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|NODE_(?!EXTRA_CA_CERTS$)|LD_|OPENSSL_|SSL_CERT_|SSLKEYLOGFILE$)/;

/** Where the image of `runtime: image` has the files of a release. */
const imageHome = '/opt/promotion-gate';

/** @typedef {(path: string) => Promise<Buffer>} Reader a path below dist/ to its bytes, not checked yet */

/** What is said in one line; it never holds a token. */
class LoadError extends Error {}

/** @returns {Promise<number>} the exit code of the job */
async function main() {
  const [wanted = '', server = '', declared = ''] = process.argv.slice(2);
  let home = '';
  try {
    checkProcess();
    home = mkdtempSync(join(tmpdir(), 'promotion-gate-'));
    if (!/^[0-9a-f]{64}$/.test(wanted)) {
      throw new LoadError('the component holds no digest: it was not made by its publication');
    }
    demandServer(server);
    const proxy = findProxy(declared);
    await bring({ wanted, home, read: openReader({ home, server, proxy }) });
    return await run(join(home, 'dist', 'index.js'), { server, declared });
  } catch (error) {
    const told =
      error instanceof LoadError ? error.message : `it could not start: ${nameOf(error)}`;
    // Control characters would draw over what stands in the log.
    console.error(`promotion-gate component: ${told.replace(/\p{Cc}+/gu, ' ').slice(0, 500)}`);
    console.error('  Nothing was decided, and nothing may be deployed.');
    return undecided;
  } finally {
    if (home !== '') rmSync(home, { recursive: true, force: true });
  }
}

/** Node of a version that the gate runs on, and certificates that are checked (T62). */
function checkProcess() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new LoadError(
      `the image has Node ${process.versions.node}, and 20.12 or newer is needed`,
    );
  }
  if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new LoadError(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 turns the check of certificates off: unset it',
    );
  }
}

/**
 * Whoever starts the pipeline could name a server of his own, which would get the job's token and say
 * whatever he likes (T05, T62): the one that the component was published for has to be it.
 * @param {string} server no slash at the end
 */
function demandServer(server) {
  const { origin, pathname } = new URL(variable('CI_SERVER_URL', /^https?:\/\/[^\s@?#]+$/));
  const named = `${origin}${pathname}`.replace(/\/+$/, '');
  if (named === server) return;
  throw new LoadError(
    `the job runs on ${named}, and the component was published for ${server}: publish it there too`,
  );
}

/**
 * The proxy that the script names. A variable may only add the password: whoever starts the pipeline could
 * name a proxy of his own, which would see the tokens and answer as the server (T62). The program asks the same.
 * @param {string} declared an origin, empty for none
 */
function findProxy(declared) {
  if (declared === '') return undefined;
  const told = variableOfProxy('HTTPS_PROXY') || declared;
  const whole = told.includes('://') ? told : `http://${told}`;
  const proxy = URL.canParse(whole) ? new URL(whole) : undefined;
  if (proxy?.origin === new URL(declared).origin) return proxy;
  throw new LoadError(`HTTPS_PROXY names another proxy than the input proxy, ${declared}`);
}

/** @param {'HTTPS_PROXY' | 'NO_PROXY'} name the one in lower case wins, as with curl */
function variableOfProxy(name) {
  return ((process.env[name.toLowerCase()] ?? '') || (process.env[name] ?? '')).trim();
}

/** @param {URL | undefined} proxy */
function adviceOn(proxy) {
  if (proxy !== undefined || variableOfProxy('HTTPS_PROXY') === '') return '';
  return '. HTTPS_PROXY is set and not followed: name the proxy in the input proxy of the component';
}

/**
 * Writes the files of the release into dist/ below `home`. The digest of the manifest stands in the
 * component, that of each file in the manifest: nothing is run before all of them hold (T68).
 * @param {{ readonly wanted: string, readonly home: string, readonly read: Reader }} from
 */
async function bring({ wanted, home, read }) {
  const manifest = await read('manifest.json');
  demandDigest('dist/manifest.json', manifest, wanted);
  /** @type {{ files: readonly { path: string, sha256: string }[] }} */
  const { files } = JSON.parse(manifest.toString('utf8'));
  const folder = join(home, 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), manifest);
  const waiting = [...files];
  async function drain() {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const { path, sha256 } = file;
      if (!/^\w[\w.-]*$/.test(path)) throw new LoadError('the manifest names a file elsewhere');
      const bytes = await read(path);
      demandDigest(`dist/${path}`, bytes, sha256);
      writeFileSync(join(folder, path), bytes);
    }
  }
  await Promise.all(Array.from({ length: lanes }, drain));
}

/**
 * @param {string} what
 * @param {Buffer} bytes
 * @param {string} wanted lower-case hexadecimal
 */
function demandDigest(what, bytes, wanted) {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === wanted) return;
  throw new LoadError(`${what} was changed: its SHA-256 is ${found}, and ${wanted} was published`);
}

/**
 * @param {{ readonly home: string, readonly server: string, readonly proxy: URL | undefined }} from
 * @returns {Reader}
 */
function openReader({ home, server, proxy }) {
  const runtime = variable('PROMOTION_GATE_RUNTIME', /^(?:fetch|image|npm)$/);
  if (runtime === 'fetch') return repositoryReader(server, proxy);
  const folder = runtime === 'image' ? join(imageHome, 'dist') : installPackage(home, proxy);
  return (path) => Promise.resolve(readLocal(join(folder, path), path));
}

/**
 * @param {string} place
 * @param {string} path
 */
function readLocal(place, path) {
  try {
    return readFileSync(place);
  } catch (error) {
    throw new LoadError(`dist/${path} is missing: ${nameOf(error)}`);
  }
}

/**
 * Scripts of packages are not run; what the package holds is checked like any other copy. npm goes where
 * variables send it, so it is not given what is the gate's alone.
 * @param {string} home
 * @param {URL | undefined} proxy
 */
function installPackage(home, proxy) {
  const pattern = /^(?<name>(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*)@\d+\.\d+\.\d+(?:-[\w.]+)?$/;
  const wanted = variable('PROMOTION_GATE_PACKAGE', pattern);
  const name = pattern.exec(wanted)?.groups?.['name'] ?? '';
  const folder = join(home, 'npm');
  mkdirSync(folder);
  const env = environmentWithout(/^(?:PROMOTION_GATE_|(?:HTTPS?|ALL)_PROXY$)/i);
  const words = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
  try {
    execFileSync('npm', ['install', ...words, '--prefix', folder, '--', wanted], {
      ...{ cwd: folder, timeout: 5 * deadline },
      // What npm compiles would stay behind among the temporary files.
      env: { ...env, ...(proxy && { HTTPS_PROXY: proxy.href }), NODE_DISABLE_COMPILE_CACHE: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    throw new LoadError(`npm could not install ${wanted}: ${nameOf(error)}${adviceOn(proxy)}`);
  }
  return join(folder, 'node_modules', name, 'dist');
}

/**
 * The files of the component's project at its commit, https://docs.gitlab.com/api/repository_files/.
 * A public project answers whoever does not say who asks, whatever its allowlist of job tokens is.
 * @param {string} server
 * @param {URL | undefined} proxy
 * @returns {Reader}
 */
function repositoryReader(server, proxy) {
  const project = variable('PROMOTION_GATE_PROJECT', /^[\w.-]+(?:\/[\w.-]+)+$/);
  const commit = variable('PROMOTION_GATE_COMMIT', /^[0-9a-f]{40}$/);
  const api = apiAddress(server);
  const ask = openWay(new URL(api), proxy);
  const token = process.env['CI_JOB_TOKEN'] ?? '';
  /** @type {readonly Record<string, string>[]} */
  let ways = token === '' ? [{}] : [{ 'job-token': token }, {}];
  return async (path) => {
    const file = encodeURIComponent(`dist/${path}`);
    const address = `${api}/projects/${encodeURIComponent(project)}/repository/files/${file}/raw?ref=${commit}`;
    let told = '';
    for (const headers of ways) {
      const answer = await download(() => ask(address, headers));
      if (Buffer.isBuffer(answer)) {
        ways = [headers];
        return answer;
      }
      told ||= answer;
    }
    throw new LoadError(
      `dist/${path} of ${project} at ${commit} could not be fetched: ${told}. If the project ` +
        `is not public, let it allow the job token of this one${adviceOn(proxy)}`,
    );
  };
}

/**
 * https, or http on this machine: the job token is sent there.
 * @param {string} server
 */
function apiAddress(server) {
  const { protocol, hostname } = new URL(server);
  if (protocol === 'https:' || /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
    return `${server}/api/v4`;
  throw new LoadError(`${server} is not https, so no token is sent there`);
}

/**
 * Straight to the server, or through the proxy; redirects are not followed.
 * @param {URL} server
 * @param {URL | undefined} proxy
 * @returns {(address: string, headers: Record<string, string>) => Promise<http.IncomingMessage>}
 */
function openWay(server, proxy) {
  const isSecure = server.protocol === 'https:';
  const { request } = isSecure ? https : http;
  const way = isSecure && proxy && !isDirect(server) ? { agent: tunnelsThrough(proxy) } : {};
  return (address, headers) =>
    new Promise((resolve, reject) => {
      const options = { ...way, headers, signal: AbortSignal.timeout(deadline) };
      request(address, options, resolve).on('error', reject).end();
    });
}

/** @param {URL} server whether NO_PROXY goes around the proxy for it, as the program reads that */
function isDirect({ hostname, port }) {
  const hosts = [`.${hostname}`, `.${hostname}:${port || '443'}`];
  const names = variableOfProxy('NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/);
  return names.some((each) => {
    const name = each.replace(/^\*(?=\.)/, '');
    if (name === '' || name === '*') return name === '*';
    if (name.startsWith('.')) return hosts.some((host) => host.slice(1).endsWith(name));
    return hosts.some((host) => host.endsWith(`.${name}`));
  });
}

/**
 * Connections that the proxy opens by CONNECT; the certificate is that of the server behind it.
 * @param {URL} proxy
 */
function tunnelsThrough({ protocol, hostname, port, origin, username, password }) {
  const agent = new https.Agent({ keepAlive: true });
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const credential = `Basic ${Buffer.from(user).toString('base64')}`;
  agent.createConnection = ({ host, port: wanted, servername }, done) => {
    const target = `${String(host)}:${String(wanted)}`;
    /** @type {(error: Error) => void} */
    const fail = (error) => done?.(error, /** @type {never} */ (undefined));
    const asked = (protocol === 'https:' ? https : http).request({
      ...{ method: 'CONNECT', path: target, host: hostname, agent: false },
      ...{ port: port || undefined, signal: AbortSignal.timeout(deadline) },
      headers: { host: target, ...(user === ':' ? {} : { 'proxy-authorization': credential }) },
    });
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) done?.(null, connect({ socket, host: String(host), servername }));
      else fail(new LoadError(`the proxy ${origin} answered ${String(statusCode)}`));
      if (statusCode !== 200) socket.destroy();
    });
    asked.on('error', fail).end();
    return undefined;
  };
  return agent;
}

/**
 * @param {() => Promise<http.IncomingMessage>} ask
 * @returns {Promise<Buffer | string>} the bytes, or why there are none
 */
async function download(ask) {
  let told = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    try {
      const reply = await ask();
      const status = reply.statusCode ?? 0;
      if (status >= 200 && status < 300) return await readBody(reply);
      reply.destroy();
      told = `HTTP ${String(status)}`;
      if (status < 500 && status !== 429) return told;
    } catch (error) {
      if (error instanceof LoadError) throw error;
      told = nameOf(error);
    }
  }
  return told;
}

/** @param {http.IncomingMessage} reply read no further than a file of the gate could go */
async function readBody(reply) {
  const parts = [];
  let length = 0;
  for await (const part of /** @type {AsyncIterable<Buffer>} */ (reply)) {
    length += part.length;
    if (length > longest) throw new LoadError('the server sends more than a file of the gate has');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * @param {string} name
 * @param {RegExp} pattern
 */
function variable(name, pattern) {
  const value = process.env[name] ?? '';
  if (pattern.test(value)) return value;
  throw new LoadError(`${name} is ${value === '' ? 'not set' : 'not as the component sets it'}`);
}

/**
 * Says what is the component's alone to say: the issuer of the ID token, that its audience holds the inputs,
 * and the proxy.
 * @param {string} file
 * @param {{ readonly server: string, readonly declared: string }} of
 */
function run(file, { server, declared }) {
  const env = {
    ...environmentWithout(foreign),
    // The runner starts a job there, and collects what it leaves from there.
    ...{ CI_PROJECT_DIR: process.cwd(), GITLAB_CI: 'true' },
    PROMOTION_GATE_ISSUER: server,
    PROMOTION_GATE_SIGNS_INPUTS: 'true',
    PROMOTION_GATE_PROXY: declared,
  };
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  // The program ends by itself, so that it can say last that nothing was decided.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== null) console.error(`promotion-gate component: ended by ${signal}`);
      resolve(code ?? (signal === null ? undecided : 128 + constants.signals[signal]));
    });
  });
}

/** @param {RegExp} names */
function environmentWithout(names) {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.test(name)));
}

/**
 * @param {unknown} error
 * @returns {string} its code if it has one, since a message may hold anything
 */
function nameOf(error) {
  if (!(error instanceof Error)) return 'unknown error';
  const { cause } = error;
  const coded = cause instanceof Error && 'code' in cause ? cause : error;
  return 'code' in coded ? String(coded.code) : error.name;
}

process.exitCode = undecided;
process.exitCode = await main();
