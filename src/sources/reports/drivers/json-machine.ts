/** The grammar of JSON (RFC 8259) over tokens: no key twice, bounded depth, and only selected parts are built. */
import { TokenType } from '@streamparser/json';
import type { JsonKeys, JsonSelection, JsonType, JsonValue } from '../format.js';
import { quote, ReportFault } from '../problem.js';
import { childOf, toPathTree, type PathNode } from './json-paths.js';
import { openKeys, type SeenKeys } from './json-seen-keys.js';

/** Most tokens are of the first ones: each is compared with these in turn. */
const { COLON, COMMA, STRING, NUMBER, TRUE, FALSE, NULL } = TokenType;
const { LEFT_BRACE, LEFT_BRACKET, RIGHT_BRACE, RIGHT_BRACKET } = TokenType;

const deepest = 64;
/** Values in one selected part. */
const mostBuilt = 200_000;

export interface JsonMachine {
  /** Throws a ReportFault where the grammar does not allow the token. */
  take(token: TokenType, value: unknown): void;
  /** How many there were. */
  tokens(): number;
  hasEnded(): boolean;
}

type Built = JsonValue[] | Record<string, JsonValue>;

/** One of each depth, used again and again. */
interface Frame {
  list: boolean;
  /** Of the value that the frame is; undefined where nothing is selected in it. */
  node: PathNode | undefined;
  readonly seen: SeenKeys;
  /** The value that is built, if this is within a selected one. */
  built: Built | undefined;
  key: string;
  index: number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

/** A machine for one document. */
export function openMachine(selections: readonly JsonSelection[]): JsonMachine {
  const root = toPathTree(selections);
  const frames: Frame[] = [];
  let depth = 0;
  let top: Frame | undefined;
  /** Keys that are left out of what is built. */
  let without: ReadonlySet<string> | undefined;
  let expected: Expected = 'value';
  let tokens = 0;
  let built = 0;

  const keys = (): JsonKeys =>
    frames.slice(0, depth).map((frame) => (frame.list ? frame.index : frame.key));
  const node = (): PathNode | undefined =>
    top === undefined ? root : childOf(top.node, top.list ? undefined : top.key);
  const after = (): void => {
    expected = top === undefined ? 'end' : 'comma-or-end';
  };
  /** Puts a value into the one that is built. */
  const attach = (value: JsonValue | Built): void => {
    built += 1;
    if (built > mostBuilt) {
      throw new ReportFault('too-large', `has an entry of more than ${String(mostBuilt)} values`);
    }
    const parent = top?.built;
    if (top === undefined || parent === undefined) return;
    if (Array.isArray(parent)) parent.push(value);
    else parent[top.key] = value;
  };
  const isBuilding = (): boolean =>
    top?.built !== undefined && (without === undefined || top.list || !without.has(top.key));

  const scalar = (value: null | boolean | number | string, type: JsonType): void => {
    if (top?.list === true) top.index += 1;
    if (isBuilding()) {
      attach(value);
    } else if (top?.built === undefined) {
      const selection = node()?.selection;
      if (selection !== undefined) {
        const path = keys();
        selection.open?.(type, path);
        selection.value?.(value, path);
        selection.close?.(path);
      }
    }
    after();
  };

  const enter = (list: boolean): void => {
    if (depth >= deepest) {
      throw new ReportFault('too-deep', `is nested more than ${String(deepest)} deep`);
    }
    if (top?.list === true) top.index += 1;
    let inner: Built | undefined;
    let own: PathNode | undefined;
    if (top?.built !== undefined) {
      if (isBuilding()) attach((inner = list ? [] : newObject()));
    } else if ((own = node()) !== undefined) {
      const selection = own.selection;
      selection?.open?.(list ? 'list' : 'object', keys());
      if (selection?.value !== undefined) {
        inner = list ? [] : newObject();
        built = 0;
        without = own.without;
      }
    }
    push(list, own, inner);
    expected = list ? 'value-or-end' : 'key-or-end';
  };
  const push = (list: boolean, own: PathNode | undefined, inner: Built | undefined): void => {
    const frame = (frames[depth] ??= newFrame());
    frame.list = list;
    frame.node = own;
    frame.built = inner;
    frame.index = -1;
    frame.key = '';
    if (!list) frame.seen.clear();
    depth += 1;
    top = frame;
  };

  const leave = (): void => {
    const left = top;
    depth -= 1;
    top = depth === 0 ? undefined : frames[depth - 1];
    // Frames within a built value have no node of their own.
    const selection = left?.node?.selection;
    if (selection !== undefined) {
      const path = keys();
      if (left?.built !== undefined) selection.value?.(left.built, path);
      selection.close?.(path);
    }
    after();
  };

  const key = (name: string): void => {
    if (top === undefined) return;
    if (!top.seen.add(name)) {
      throw new ReportFault('duplicate', `has the key ${quote(name)} twice in one object`);
    }
    top.key = name;
    expected = 'colon';
  };

  const isValue = (): boolean => expected === 'value' || expected === 'value-or-end';

  const take = (token: TokenType, value: unknown): void => {
    tokens += 1;
    switch (token) {
      case COLON:
        if (expected !== 'colon') break;
        expected = 'value';
        return;
      case COMMA:
        if (expected !== 'comma-or-end') break;
        expected = top?.list === true ? 'value' : 'key';
        return;
      case STRING:
        if (typeof value !== 'string') break;
        if (expected === 'key' || expected === 'key-or-end') {
          key(value);
          return;
        }
        if (isValue()) {
          scalar(value, 'text');
          return;
        }
        break;
      case NUMBER:
        if (isValue() && typeof value === 'number') {
          scalar(exact(value), 'number');
          return;
        }
        break;
      case TRUE:
      case FALSE:
        if (isValue()) {
          scalar(token === TRUE, 'boolean');
          return;
        }
        break;
      case NULL:
        if (isValue()) {
          scalar(null, 'null');
          return;
        }
        break;
      case LEFT_BRACE:
      case LEFT_BRACKET:
        if (isValue()) {
          enter(token === LEFT_BRACKET);
          return;
        }
        break;
      case RIGHT_BRACE:
        if (top?.list === false && endsObject(expected)) {
          leave();
          return;
        }
        break;
      case RIGHT_BRACKET:
        if (top?.list === true && endsList(expected)) {
          leave();
          return;
        }
        break;
      default:
    }
    const found = quote(typeof value === 'string' ? value : String(value));
    throw new ReportFault(
      'not-well-formed',
      `is not well-formed JSON: ${found} where ${expectations[expected]} should be`,
    );
  };
  return { take, tokens: () => tokens, hasEnded: () => expected === 'end' };
}

const expectations: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'a key',
  'key-or-end': 'a key or }',
  colon: 'a colon',
  'comma-or-end': 'a comma or the end of the list or object',
  end: 'the end of the file',
};

function endsObject(expected: Expected): boolean {
  return expected === 'key-or-end' || expected === 'comma-or-end';
}

function endsList(expected: Expected): boolean {
  return expected === 'value-or-end' || expected === 'comma-or-end';
}

/** A whole number that a double does not hold exactly is no number here: 2^64 + 1 is not 2^64. */
function exact(value: number): number {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? Number.NaN : value;
}

function newFrame(): Frame {
  return { list: false, node: undefined, seen: openKeys(), built: undefined, key: '', index: -1 };
}

/** Nothing is inherited from it. An object that has no prototype at all is a table of hashes to V8, several times as large. */
const nothing: object = Object.freeze(Object.create(null) as object);

/** Without what objects inherit: a key may be `__proto__`. */
function newObject(): Record<string, JsonValue> {
  return Object.create(nothing) as Record<string, JsonValue>;
}
