/**
 * CycloneDX in XML: https://cyclonedx.org/docs/1.6/xml/#type_vulnerabilityType, and the extension for
 * vulnerabilities of versions before 1.4: https://github.com/CycloneDX/specification/blob/master/schema/ext/vulnerability-1.0.xsd
 */
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import type { PartBook } from '../part-book.js';
import { ReportFault, type Problems } from '../problem.js';
import { isCommitName, openTold } from '../told.js';
import type { CycloneRating } from './cyclonedx-rating.js';
import { openCycloneFindings } from './cyclonedx-vulnerability.js';

export const cyclonedxXml: XmlFormat = {
  id: 'cyclonedx-xml',
  kind: 'scan',
  title: 'CycloneDX XML',
  specification: 'https://cyclonedx.org/docs/1.6/xml/',
  driver: 'xml',
  recognises: ({ xml }) =>
    xml?.root === 'bom' &&
    Object.entries(xml.attributes).some(
      ([key, value]) => /^xmlns\b/.test(key) && /\bcyclonedx\.org\/schema\/bom\b/.test(value),
    ),
  read: readCyclonedxXml,
};

/** What is read of a vulnerability: the names of the elements from it inwards. */
const wanted = new Set([
  ...['id', 'description', 'detail', 'published', 'created'],
  ...['analysis/state', 'analysis/justification', 'analysis/detail', 'analysis/responses/response'],
  ...['affects/target/ref', 'ratings/rating/severity', 'ratings/rating/method'],
  'ratings/rating/vector',
  // In the extension a score has parts.
  ...['ratings/rating/score', 'ratings/rating/score/base'],
]);
const mostAffected = 10_000;
const mostTools = 20;

interface Open {
  /** Depth of the element. */
  readonly depth: number;
  readonly texts: Map<string, string>;
  readonly ratings: CycloneRating[];
  rating: Map<string, string>;
  readonly affects: string[];
}

function readCyclonedxXml(problems: Problems, parts: PartBook): XmlReader {
  const findings = openCycloneFindings(problems, parts);
  const told = openTold();
  const tools: string[] = [];
  const path: string[] = [];
  let list: 'absent' | 'told' = 'absent';
  let current: Open | undefined;

  const inner = (open: Open): string => path.slice(open.depth).join('/');
  const finish = ({ texts, ratings, affects }: Open): void => {
    const reasons = ['analysis/justification', 'analysis/detail', 'analysis/responses/response'];
    findings.add({
      id: texts.get('id'),
      message: texts.get('description') ?? texts.get('detail'),
      published: texts.get('published') ?? texts.get('created'),
      ratings,
      state: texts.get('analysis/state'),
      isJustified: reasons.some((key) => (texts.get(key) ?? '') !== ''),
      affects,
    });
  };
  const take = (open: Open, name: string, text: string): void => {
    if (name === 'ratings/rating') open.ratings.push(toRating(open.rating));
    else if (name.startsWith('ratings/rating/') && text !== '')
      open.rating.set(name.slice('ratings/rating/'.length), text);
    else if (name === 'affects/target/ref') {
      if (open.affects.length >= mostAffected)
        throw new ReportFault('too-large', 'has a vulnerability of too many components');
      open.affects.push(text);
    } else if (wanted.has(name) && text !== '' && !open.texts.has(name)) open.texts.set(name, text);
  };

  return {
    open(name, attributes, depth) {
      const parent = path.at(-1);
      path.push(name);
      if (current !== undefined) {
        if (inner(current) === 'ratings/rating') current.rating = new Map();
        return wanted.has(inner(current));
      }
      if (name === 'vulnerabilities') list = 'told';
      if (name === 'vulnerability' && parent === 'vulnerabilities') {
        current = openVulnerability(attributes, depth);
        return false;
      }
      const where = path.join('/');
      if (where === 'bom/metadata/properties/property')
        return isCommitName(attributes['name'] ?? '');
      return where === 'bom/metadata/timestamp' || isToolName(where);
    },
    close(_name, text) {
      const where = path.join('/');
      if (current !== undefined) {
        if (path.length === current.depth) {
          finish(current);
          current = undefined;
        } else {
          take(current, inner(current), text);
        }
      } else if (where === 'bom/metadata/timestamp') told.time(text);
      else if (where === 'bom/metadata/properties/property') told.commit(text);
      else if (isToolName(where) && tools.length < mostTools) tools.push(text);
      path.pop();
    },
    end: () => findings.report({ list, tools, told }),
  };
}

function openVulnerability(attributes: Attributes, depth: number): Open {
  // In the extension the component is named by an attribute; `bom-ref` is of the vulnerability itself.
  const ref = attributes['ref'];
  const affects = ref === undefined ? [] : [ref];
  return { depth, texts: new Map(), ratings: [], rating: new Map(), affects };
}

function toRating(texts: ReadonlyMap<string, string>): CycloneRating {
  return {
    severity: texts.get('severity'),
    score: texts.get('score/base') ?? texts.get('score'),
    vector: texts.get('vector'),
    method: texts.get('method'),
  };
}

function isToolName(where: string): boolean {
  return /^bom\/metadata\/tools\/(?:tool|components\/component)\/name$/.test(where);
}
