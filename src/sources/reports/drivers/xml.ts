/**
 * XML as a stream of elements, by saxes: strictly well-formed (https://www.w3.org/TR/xml/), with no
 * entity but the five of XML itself, and with bounds on what is held in memory.
 */
import { SaxesParser } from 'saxes';
import type { XmlReader } from '../format.js';
import { brief, ReportFault } from '../problem.js';
import type { Report } from '../report.js';
import { localName } from '../xml-outline.js';
import { encodingOf, openDecoder } from './decode.js';

const deepest = 64;
/** Characters that one attribute, comment or CDATA section may have, and elements may have attributes. */
const longestPiece = 16 * 1024 * 1024;
const mostAttributes = 4096;
const longestText = 4096;

/** Reads a document to its end. Throws a ReportFault. */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  reader: XmlReader,
): Promise<Report> {
  const parser = connect(reader);
  let decoder: ReturnType<typeof openDecoder> | undefined;
  for await (const chunk of chunks) {
    decoder ??= openDecoder(encodingOf(chunk));
    feed(parser, decoder.write(chunk));
    limitMemory(parser);
  }
  if (decoder !== undefined) feed(parser, decoder.end());
  try {
    parser.close();
  } catch (error) {
    throw faultOf(error, 'truncated');
  }
  return reader.end();
}

type Parser = SaxesParser<{ xmlns: false }>;

function feed(parser: Parser, text: string): void {
  try {
    parser.write(text);
  } catch (error) {
    throw faultOf(error, 'not-well-formed');
  }
}

function faultOf(error: unknown, code: 'not-well-formed' | 'truncated'): ReportFault {
  if (error instanceof ReportFault) return error;
  const reason = brief(error instanceof Error ? error.message : String(error), 160);
  const what = code === 'truncated' ? 'ends before the document does' : 'is not well-formed XML';
  return new ReportFault(code, `${what}: ${reason}`);
}

function connect(reader: XmlReader): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let wanted = 0;
  let text = '';
  const collect = (piece: string): void => {
    if (wanted === depth && text.length < longestText) text += piece.slice(0, longestText);
  };
  parser.on('doctype', refuseDeclarations);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw tooDeep();
    if (!reader.open(localName(name), attributes, depth)) return;
    wanted = depth;
    text = '';
    parser.on('text', collect);
    parser.on('cdata', collect);
  });
  parser.on('closetag', ({ name }) => {
    const own = wanted === depth;
    reader.close(localName(name), own ? text.slice(0, longestText).trim() : '', depth);
    depth -= 1;
    if (!own) return;
    wanted = 0;
    parser.off('text');
    parser.off('cdata');
  });
  return parser;
}

function tooDeep(): ReportFault {
  return new ReportFault('too-deep', `has elements nested more than ${String(deepest)} deep`);
}

/**
 * Coverage tools name their DTD, as `<!DOCTYPE coverage SYSTEM "…">`: it is not fetched and changes
 * nothing. What declares anything in the file itself is refused (threats T42, T43).
 */
function refuseDeclarations(doctype: string): void {
  const name = '\\s*[\\w:.-]+';
  const literal = '\\s+(?:"[^"]*"|\'[^\']*\')';
  const external = `(?:\\s+(?:SYSTEM${literal}|PUBLIC${literal}${literal}))?`;
  if (new RegExp(`^${name}${external}\\s*$`).test(doctype)) return;
  throw new ReportFault('doctype', 'has a DOCTYPE with declarations, which no report needs');
}

/** What saxes holds is private; it is only measured, and only between chunks. */
function limitMemory(parser: Parser): void {
  const text: unknown = Reflect.get(parser, 'text');
  const name: unknown = Reflect.get(parser, 'name');
  const attributes: unknown = Reflect.get(parser, 'attribList');
  const held = Math.max(
    ...[text, name].map((each) => (typeof each === 'string' ? each.length : 0)),
  );
  if (held > longestPiece) {
    const most = `${String(longestPiece / 1024 / 1024)} MiB`;
    throw new ReportFault('too-large', `has a piece of text of more than ${most}`);
  }
  if (Array.isArray(attributes) && attributes.length > mostAttributes) {
    const most = String(mostAttributes);
    throw new ReportFault('too-large', `has an element with more than ${most} attributes`);
  }
}
