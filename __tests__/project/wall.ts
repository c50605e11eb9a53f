/** The wall of the house as data: what each room of src/ may import, and what a pure room may not do. */
import ts from 'typescript';
import { findImports, type Import } from './imports.js';
import { parseSource, placeOf, walk, type SourceFile } from './source-files.js';

interface Room {
  readonly pure: boolean;
  /** Folders of src/, or single files without their ending. */
  readonly rooms: readonly string[];
  /** The same, of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Rooms from the bottom up; imports point down only. */
export const rooms: Readonly<Record<string, Room>> = {
  time: { pure: true, rooms: [], packages: [] },
  evidence: { pure: true, rooms: ['time'], packages: ['zod'] },
  checks: { pure: true, rooms: ['evidence', 'time'], packages: ['zod'] },
  policy: {
    pure: true,
    rooms: ['checks', 'evidence', 'time'],
    packages: ['fastest-levenshtein', 're2js', 'yaml', 'zod'],
  },
  decision: {
    pure: true,
    rooms: ['policy', 'checks', 'evidence', 'time'],
    packages: ['zod'],
  },
  report: {
    pure: true,
    rooms: ['decision', 'evidence', 'time'],
    packages: ['canonicalize', 'zod'],
  },
  sources: {
    pure: false,
    rooms: ['policy', 'evidence', 'time'],
    types: ['report', 'decision'],
    packages: ['@streamparser/json', 'fastest-levenshtein', 'saxes', 'undici', 'yauzl', 'zod'],
  },
  hosts: {
    pure: false,
    rooms: ['sources/http', 'evidence', 'time'],
    types: ['report', 'decision', 'policy'],
    packages: ['@octokit/rest', 'zod'],
  },
};

/** The top of the house, which imports everything. */
export const topRooms: readonly string[] = ['main.ts', 'version.ts', 'cli'];

/** `src/time/instant.ts` is in `time`, `src/main.ts` in `main.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** One line for each import that does not point down, and each use of the world in a pure room. */
export function findBreaches(source: SourceFile): readonly string[] {
  const name = roomOf(source.path);
  if (topRooms.includes(name)) return [];
  const room = rooms[name];
  if (room === undefined) return [`${source.path}:1 is in no room of the house`];
  const imports = findImports(source).flatMap((each) => findWrongImport(source, room, each));
  return room.pure ? [...imports, ...findWorld(source)] : imports;
}

function findWrongImport(source: SourceFile, room: Room, found: Import): readonly string[] {
  const { specifier, erased, place } = found;
  const name = roomOf(source.path);
  if (specifier.startsWith('.')) {
    const target = new URL(specifier, `file:///${source.path}`).pathname.slice('/src/'.length);
    const allowed = [name, ...room.rooms, ...(erased ? (room.types ?? []) : [])];
    if (allowed.some((each) => target === `${each}.js` || target.startsWith(`${each}/`))) return [];
    return [`${place} ${name} may not import from ${target}`];
  }
  if (specifier.startsWith('node:') && !room.pure) return [];
  const packageName = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  return room.packages.includes(packageName) ? [] : [`${place} ${name} may not use ${specifier}`];
}

/** Names that reach the clock, the environment, the network, the disk or the locale. */
const worldNames: ReadonlySet<string> = new Set([
  ...['process', 'global', 'globalThis', 'require', 'console', 'crypto', 'performance'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Intl', 'eval', 'Function'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]);

/** Members whose answer depends on chance, on the zone of the machine or on its locale. */
const worldMembers =
  /^(?:random|localeCompare|toLocale\w+|getTimezoneOffset|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes))$/;

function findWorld(source: SourceFile): readonly string[] {
  const nodes = [...walk(parseSource(source))];
  const declared = new Set(nodes.flatMap(declaredName));
  return nodes.flatMap((node) => {
    const use = worldUse(node);
    if (use === undefined || declared.has(use)) return [];
    return [`${placeOf(node)} ${roomOf(source.path)} is pure: ${use}`];
  });
}

/** A file's own variable, such as `performance` for the check of that name, is not the global. */
function declaredName(node: ts.Node): readonly string[] {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

function worldUse(node: ts.Node): string | undefined {
  if (ts.isMetaProperty(node)) return 'import.meta';
  if (!ts.isIdentifier(node)) return undefined;
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return worldMembers.test(text) ? `.${text}` : undefined;
  }
  if (isKey(node)) return undefined;
  if (text === 'Date') return isTimelessDate(node) ? undefined : 'the clock or zone in Date';
  return worldNames.has(text) ? text : undefined;
}

/** A key of an object or pattern, or a member of a type: a word, not the variable of that name. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) {
    return parent.propertyName === node;
  }
  const isMember = ts.isPropertyAssignment(parent) || ts.isTypeElement(parent);
  return isMember && parent.name === node;
}

/** `new Date(ms)`, `Date.UTC`, `Date.parse`, `instanceof Date` and the type are no clock. */
function isTimelessDate({ parent }: ts.Identifier): boolean {
  if (ts.isNewExpression(parent)) return parent.arguments?.length === 1;
  if (ts.isPropertyAccessExpression(parent)) return ['UTC', 'parse'].includes(parent.name.text);
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  }
  return ts.isTypeReferenceNode(parent);
}
