/** The tree of the component's project on GitLab: what is published, as paths and bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './manifest.mjs';

const template = 'templates/promotion-gate.yml';
/** The same job for `include: project` and `include: remote`, where there is no component. */
const plain = 'promotion-gate.yml';

/** What the files of a release are called as a package, as the component has it. */
const packageName = 'promotion-gate';

/**
 * Paths below the top of the component's project, sorted, so that the same sources give the same tree.
 * Throws if dist/ is not what its manifest says, or if a source lacks a place.
 * @param {{ readonly root: string, readonly project: string, readonly server?: string }} of
 *   `root` is the directory of this repository, `project` the path of the component's project, `server` the
 *   address of the GitLab that it is published on, whose jobs alone it runs in
 * @returns {ReadonlyMap<string, Buffer>}
 */
export function toComponentProject({ root, project, server = 'https://gitlab.com' }) {
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) {
    throw new Error(`"${project}" is no path of a project, such as group/promotion-gate`);
  }
  const address = toAddress(server);
  const manifest = readFileSync(join(root, 'dist', 'manifest.json'));
  /** @type {{ version: string, files: readonly { path: string, sha256: string }[] }} */
  const { version, files } = JSON.parse(manifest.toString('utf8'));
  /** @type {(path: string, values: Readonly<Record<string, string>>) => string} */
  const filled = (path, values) => fill(readFileSync(join(root, 'gitlab', path), 'utf8'), values);
  const component = filled(template, {
    __PROJECT__: project,
    __VERSION__: version,
    __MANIFEST_SHA256__: sha256(manifest),
    __SERVER__: address,
    __LOADER__: indentLoader(readFileSync(join(root, 'scripts/gitlab-loader.mjs'), 'utf8')),
  });
  const described = filled('package.json', {
    __PACKAGE__: packageName,
    __VERSION__: version,
    __REGISTRY__: registryOf(address, project),
  });
  const tree = new Map([
    ...listFiles(join(root, 'gitlab')).map((path) => entry(path, join(root, 'gitlab', path))),
    ...files.map(({ path }) => entry(`dist/${path}`, join(root, 'dist', path))),
    entry('LICENSE', join(root, 'LICENSE')),
    [template, Buffer.from(component)],
    [plain, Buffer.from(toPlain(component))],
    ['package.json', Buffer.from(described)],
    ['Dockerfile', Buffer.from(filled('Dockerfile', { __VERSION__: version }))],
    ['dist/manifest.json', manifest],
    ['manifest.json', manifest],
  ]);
  for (const file of files) {
    if (sha256(tree.get(`dist/${file.path}`) ?? Buffer.alloc(0)) === file.sha256) continue;
    throw new Error(`dist/${file.path} is not what dist/manifest.json says: run npm run build`);
  }
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The address as the loader compares it: host in lower case, no slash at the end. It stands between single
 * quotes of the script. Throws where no job could read the program, since it sends its token over https only.
 * @param {string} server
 */
function toAddress(server) {
  if (!/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/*$/i.test(server) || !URL.canParse(server)) {
    throw new Error(`"${server}" is no address of a server, such as https://gitlab.example.com`);
  }
  const { origin, pathname, protocol, hostname } = new URL(server);
  if (protocol !== 'https:' && !/^(?:127\.0\.0\.1|localhost)$/.test(hostname)) {
    throw new Error(
      `${server} is not https: every job would end with 3 rather than send a token there`,
    );
  }
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/**
 * Where `npm publish` puts the package if nobody says another place: in the component's project, and never
 * on npmjs.org by mistake (https://docs.gitlab.com/api/packages/npm/).
 * @param {string} address
 * @param {string} project
 */
function registryOf(address, project) {
  return `${address}/api/v4/projects/${encodeURIComponent(project)}/packages/npm/`;
}

/**
 * @param {string} path
 * @param {string} place
 * @returns {[string, Buffer]}
 */
function entry(path, place) {
  return [path, readFileSync(place)];
}

/**
 * @param {string} folder
 * @returns {readonly string[]} paths below it, with slashes
 */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

/**
 * @param {string} text
 * @param {Readonly<Record<string, string>>} values by the word that they stand for
 */
function fill(text, values) {
  return Object.entries(values).reduce((filled, [word, value]) => {
    if (filled.split(word).length !== 2) throw new Error(`there is not one ${word} to fill`);
    return filled.replace(word, () => value);
  }, text);
}

/**
 * Text of a block scalar, behind the spaces that the template has before the word. GitLab would take
 * `$[[` for an input, and the shell the last line for the end.
 * @param {string} text
 */
function indentLoader(text) {
  if (/\$\[\[|^END_OF_LOADER/m.test(text)) throw new Error('the loader holds what would end it');
  const [first = '', ...rest] = text.trimEnd().split('\n');
  return [first, ...rest.map((line) => (line === '' ? '' : `      ${line}`))].join('\n');
}

/**
 * Without a component there is none of its commit either: `ref` says where the files are. Which they
 * are is said by the digest, so that a wrong one finds nothing or is refused.
 * @param {string} text the filled template
 */
function toPlain(text) {
  const ref = [
    '    ref:',
    '      type: string',
    '      description: The commit of the component’s project that this file was included from, as 40 hex digits.',
    "      regex: '^[0-9a-f]{40}$'",
  ];
  return fill(text, {
    '  component: [sha]\n': '',
    '  inputs:\n': `  inputs:\n${ref.join('\n')}\n`,
    '$[[ component.sha ]]': '$[[ inputs.ref ]]',
  });
}
