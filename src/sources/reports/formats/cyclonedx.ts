/** CycloneDX in JSON, of version 1.4 and later: https://cyclonedx.org/docs/1.6/json/#vulnerabilities */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import type { PartBook } from '../part-book.js';
import { ReportFault, type Problems } from '../problem.js';
import { isCommitName, openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';
import { openCycloneFindings, type CycloneVulnerability } from './cyclonedx-vulnerability.js';

export const cyclonedx: JsonFormat = {
  id: 'cyclonedx',
  kind: 'scan',
  title: 'CycloneDX',
  specification: 'https://cyclonedx.org/docs/1.6/json/#vulnerabilities',
  driver: 'json',
  recognises: ({ json }) =>
    json?.value('bomFormat') === 'CycloneDX' ||
    /\bcyclonedx\.org\/schema\b/.test(json?.value('$schema') ?? ''),
  read: readCyclonedx,
};

/** Parts of a vulnerability that are large and not asked for. */
const without = ['advisories', 'references', 'credits', 'cwes', 'proofOfConcept', 'tools'];
const mostTools = 20;

function readCyclonedx(problems: Problems, parts: PartBook): JsonReader {
  const findings = openCycloneFindings(problems, parts);
  const told = openTold();
  const tools: string[] = [];
  let format: string | undefined;
  let list: 'absent' | 'told' = 'absent';
  const takeTool = (value: JsonValue): void => {
    const name = textOf(at(value, 'name'));
    if (name !== undefined && tools.length < mostTools) tools.push(name);
  };
  return {
    selections: [
      { path: 'bomFormat', value: (value) => void (format = textOf(value)) },
      { path: 'metadata.timestamp', value: (value) => told.time(value) },
      // A list of tools until 1.4, an object of components and services since.
      { path: 'metadata.tools.*', value: takeTools(takeTool) },
      {
        path: 'metadata.properties.*',
        value: (value) => {
          if (isCommitName(textOf(at(value, 'name')) ?? '')) told.commit(at(value, 'value'));
        },
      },
      {
        path: 'vulnerabilities',
        open(type) {
          if (type === 'list') list = 'told';
        },
      },
      {
        path: 'vulnerabilities.*',
        without,
        value: (value) => findings.add(toVulnerability(value)),
      },
    ],
    end() {
      if (format !== 'CycloneDX')
        throw new ReportFault('wrong-shape', 'has no bomFormat CycloneDX');
      return findings.report({ list, tools, told });
    },
  };
}

function takeTools(take: (value: JsonValue) => void): (value: JsonValue) => void {
  return (value) =>
    Array.isArray(value) ? value.forEach((each: JsonValue) => take(each)) : take(value);
}

function toVulnerability(value: JsonValue): CycloneVulnerability {
  if (!isObject(value))
    throw new ReportFault('wrong-shape', 'has a vulnerability that is no object');
  const analysis = value['analysis'];
  const response = at(analysis, 'response');
  const reasons = [at(analysis, 'justification'), at(analysis, 'detail')];
  return {
    id: textOf(value['id']),
    message: textOf(value['description']) ?? textOf(value['detail']),
    published: textOf(value['published']) ?? textOf(value['created']),
    ratings: listOf(value['ratings']).map((rating) => ({
      severity: at(rating, 'severity'),
      score: at(rating, 'score'),
      vector: at(rating, 'vector'),
      method: textOf(at(rating, 'method')),
    })),
    state: at(analysis, 'state'),
    isJustified:
      reasons.some((reason) => (textOf(reason) ?? '').trim() !== '') ||
      listOf(response).some((each) => (textOf(each) ?? '').trim() !== ''),
    affects: listOf(value['affects'])
      .map((each) => textOf(at(each, 'ref')))
      .filter((ref) => ref !== undefined),
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}
