/** Reads a text into the tokens of YAML and stops at the first limit, before composing anything. */
import { type CST, Lexer, Parser } from 'yaml';
import {
  bracketFault,
  countUnknownEscapes,
  type OpenBracket,
  unclosedBracket,
  unclosedQuote,
} from './yaml-brackets.js';
import type { YamlFault } from './yaml-fault.js';
import { YAML_LIMITS } from './yaml-limits.js';

/** The tokens with the faults visible in them, or the limit that was hit after some lexemes. */
export type TokenReading =
  | {
      readonly within: true;
      readonly tokens: readonly CST.Token[];
      readonly faults: readonly YamlFault[];
      readonly hasAliases: boolean;
    }
  | { readonly within: false; readonly fault: YamlFault; readonly lexemes: number };

/** What was seen so far. Each counter is a lower bound of what the whole file will hold. */
interface Survey {
  nodes: number;
  marks: number;
  lines: number;
  hasAliases: boolean;
  /** Behind `|` or `>`, where yaml takes the rest of the line for one lexeme. */
  inBlockHeader: boolean;
  readonly brackets: OpenBracket[];
  readonly faults: YamlFault[];
}

/** Stands where a document begins. */
const DOCUMENT_BEGINS = '\x02';
/** Announces a scalar: the next lexeme is its text, whatever that begins with. */
const SCALAR_FOLLOWS = '\x1f';
/** Stands where a flow collection ends although its bracket is still open. */
const FLOW_BREAKS_OFF = '\x18';

/** Tokens of a text within the limits. yaml's parser is fed lexeme by lexeme for that. */
export function readTokens(text: string): TokenReading {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const survey = newSurvey();
  let lexemes = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    const { offset } = parser;
    if (previous !== SCALAR_FOLLOWS) note(survey, { offset, source: lexeme });
    for (const token of parser.next(lexeme)) tokens.push(token);
    const fault = overLimit({ survey, parser, offset });
    if (fault !== undefined) return { within: false, fault, lexemes };
    previous = lexeme;
  }
  for (const token of parser.end()) tokens.push(token);
  noteOpenBrackets(survey);
  survey.faults.push(...tokens.flatMap(directiveFaults), ...laterDocuments(tokens));
  return { within: true, tokens, faults: survey.faults, hasAliases: survey.hasAliases };
}

function newSurvey(): Survey {
  const flags = { hasAliases: false, inBlockHeader: false };
  return { nodes: 0, marks: 0, lines: 0, ...flags, brackets: [], faults: [] };
}

function note(survey: Survey, lexeme: OpenBracket): void {
  const { offset, source } = lexeme;
  if (source.endsWith('\n')) survey.inBlockHeader = false;
  if (survey.inBlockHeader) return;
  switch (source.charAt(0)) {
    case DOCUMENT_BEGINS:
    case ' ':
    case '\t':
    case '#':
      return;
    case '\r':
    case '\n':
      survey.lines += 1;
      return;
    case SCALAR_FOLLOWS:
      survey.nodes += 1;
      return;
    case '*':
      survey.nodes += 1;
      survey.hasAliases = true;
      return;
    case '|':
    case '>':
      survey.inBlockHeader = true;
      return;
    case '"':
    case "'":
      survey.nodes += 1;
      survey.marks += countUnknownEscapes(source);
      addFault(survey, unclosedQuote(source, offset));
      return;
    case '[':
    case '{':
      survey.nodes += 1;
      survey.brackets.push(lexeme);
      return;
    case ']':
    case '}':
      survey.marks += 1;
      addFault(survey, bracketFault(survey.brackets.pop(), lexeme));
      return;
    case FLOW_BREAKS_OFF:
      noteOpenBrackets(survey);
      return;
    case '!':
      survey.marks += 1;
      addFault(survey, tagFault(source, offset));
      return;
    default:
      survey.marks += 1;
  }
}

function addFault(survey: Survey, fault: YamlFault | undefined): void {
  if (fault !== undefined) survey.faults.push(fault);
}

function noteOpenBrackets(survey: Survey): void {
  const innermost = survey.brackets.at(-1);
  if (innermost !== undefined) survey.faults.push(unclosedBracket(innermost));
  survey.brackets.length = 0;
}

function overLimit(state: {
  readonly survey: Survey;
  readonly parser: Parser;
  readonly offset: number;
}): YamlFault | undefined {
  const { survey, parser, offset } = state;
  if (survey.nodes > YAML_LIMITS.nodes) return tooManyNodes(offset);
  if (survey.marks > YAML_LIMITS.marks) return tooManyMarks(offset);
  if (survey.lines > YAML_LIMITS.lines) return tooManyLines(offset);
  const deepest = tooDeepCollection(parser);
  return deepest === undefined ? undefined : tooDeep(deepest.offset);
}

/** The parser's stack is the document, the open lists and mappings, and perhaps one scalar. */
function tooDeepCollection({ stack }: Parser): CST.Token | undefined {
  if (stack.length <= YAML_LIMITS.depth) return undefined;
  return stack.filter(({ type }) => COLLECTIONS.has(type))[YAML_LIMITS.depth];
}

const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

/** Refuses the file where it has more values than the limit. */
export function tooManyNodes(offset: number): YamlFault {
  return {
    code: 'policy/too-large',
    offset,
    message: 'The file has more than 5,000 values here (keys and repeated aliases included).',
    hint: 'Split it into layers, or move lists into live files.',
  };
}

/** Refuses the list or mapping that is nested more deeply than the limit. */
export function tooDeep(offset: number): YamlFault {
  return {
    code: 'policy/too-deep',
    offset,
    message: 'Lists and mappings are nested more than 64 deep here.',
    hint: 'A policy is at most about ten deep; check the brackets, dashes and the indentation.',
  };
}

function tooManyMarks(offset: number): YamlFault {
  return {
    code: 'policy/too-large',
    offset,
    message: 'The file has more than 10,000 dashes, colons, commas, brackets and other marks.',
    hint: 'Split it into layers, or move lists into live files.',
  };
}

function tooManyLines(offset: number): YamlFault {
  return {
    code: 'policy/too-large',
    offset,
    message: 'The file has more than 10,000 lines.',
    hint: 'Split it into layers, or remove blank lines and comments.',
  };
}

function tagFault(source: string, offset: number): YamlFault {
  const tag = source.length > 40 ? `${source.slice(0, 40)}…` : source;
  return {
    code: 'policy/yaml-tag',
    offset,
    message: `The tag \`${tag}\` is not allowed.`,
    hint: 'Remove it; quote the value if it is a text that begins with `!`.',
  };
}

function directiveFaults(token: CST.Token): readonly YamlFault[] {
  if (token.type !== 'directive') return [];
  return [
    {
      code: 'policy/yaml-directive',
      offset: token.offset,
      message: 'A line that begins with `%` is a directive; directives are not allowed.',
      hint: 'Remove the line: policies are always YAML 1.2.',
    },
  ];
}

function laterDocuments(tokens: readonly CST.Token[]): readonly YamlFault[] {
  const second = tokens.filter(({ type }) => type === 'document')[1];
  if (second === undefined) return [];
  return [
    {
      code: 'policy/several-documents',
      offset: second.offset,
      message: 'A second document begins here; a file holds exactly one.',
      hint: 'Remove the `---`, or move what follows into a file of its own.',
    },
  ];
}
