/**
 * Report files of any size, the same each time: what surefire, coverage.py, geninfo and a scanner write. They
 * agree with themselves, so that nothing but reading is measured. Sizes are in MB (10^6 bytes), and met from below.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** @typedef {{ readonly head: string, readonly part: (index: number) => string, readonly tail: string }} Pattern */

const casesOfSuite = 40;
const linesOfFile = 150;
/** Of a large repository: beyond them come the same again, as in traces of several test runs put together. */
const sourceFiles = 50_000;

/** @type {Pattern} */
const junit = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="build">\n',
  part(index) {
    const name = `com.acme.shop.module${index % 97}.Service${index}Test`;
    const cases = Array.from({ length: casesOfSuite }, (_, number) => {
      const open = `    <testcase name="handles request ${number} of &quot;${index}&quot;" classname="${name}" time="0.0${number}"`;
      if (number === 7)
        return `${open}>\n      <failure message="expected: &lt;200&gt; but was: &lt;${400 + (index % 100)}&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[${stackOf(name)}]]></failure>\n    </testcase>\n`;
      return number === 11 ? `${open}>\n      <skipped/>\n    </testcase>\n` : `${open}/>\n`;
    });
    const counts = `tests="${casesOfSuite}" failures="1" errors="0" skipped="1"`;
    const log = `2026-11-20 10:00:00.123  INFO [main] ${name}: started in profile test\n`.repeat(
      12,
    );
    return `  <testsuite name="${name}" ${counts} time="1.234">\n${cases.join('')}    <system-out><![CDATA[${log}]]></system-out>\n  </testsuite>\n`;
  },
  tail: '</testsuites>\n',
};

/** @param {string} name */
function stackOf(name) {
  const frames = Array.from({ length: 15 }, (_, line) => `\tat ${name}.call(${name}.java:${line})`);
  return `org.opentest4j.AssertionFailedError\n${frames.join('\n')}\n`;
}

/** Four of five lines are covered, every tenth has branches, of which half are taken. */
const rates = 'line-rate="0.8" branch-rate="0.5"';

/** @type {Pattern} */
const cobertura = {
  head: `<?xml version="1.0" ?>\n<coverage version="7.6" timestamp="1763632800000" ${rates} complexity="0">\n  <packages>\n    <package name="shop" ${rates} complexity="0">\n      <classes>\n`,
  part(index) {
    const lines = Array.from({ length: linesOfFile }, (_, number) => {
      const line = `            <line number="${number * 3 + 1}" hits="${number % 5 === 0 ? 0 : index % 90}1"`;
      const hits = number % 5 === 0 ? line.replace(/hits="\d+"/, 'hits="0"') : line;
      return number % 10 === 0
        ? `${hits} branch="true" condition-coverage="50% (1/2)"/>\n`
        : `${hits}/>\n`;
    });
    return `        <class name="handler_${index}.py" filename="${pathOf(index)}" ${rates} complexity="0">\n          <methods/>\n          <lines>\n${lines.join('')}          </lines>\n        </class>\n`;
  },
  tail: '      </classes>\n    </package>\n  </packages>\n</coverage>\n',
};

/** @type {Pattern} */
const lcov = {
  head: '',
  part(index) {
    const functions = Array.from({ length: 10 }, (_, number) => ({
      name: `handle_request_${number}_of_${index % sourceFiles}`,
      hits: number % 2,
    }));
    const branches = Array.from(
      { length: 30 },
      (_, number) =>
        `BRDA:${(number >> 1) * 30 + 1},0,${number % 2},${(number % 2) * (index % 9)}1\n`,
    ).map((line) => line.replace(/,01\n$/, ',0\n'));
    const taken = branches.filter((line) => !line.endsWith(',0\n')).length;
    const lines = Array.from(
      { length: linesOfFile },
      (_, number) => `DA:${number * 3 + 1},${number % 5 === 0 ? 0 : (index % 90) + 1}\n`,
    );
    return [
      `TN:unit\nSF:${pathOf(index % sourceFiles)}\n`,
      ...functions.map(({ name }, number) => `FN:${number * 45 + 1},${name}\n`),
      ...functions.map(({ name, hits }) => `FNDA:${hits},${name}\n`),
      `FNF:10\nFNH:5\n`,
      ...[...branches, `BRF:30\nBRH:${taken}\n`],
      ...[...lines, `LF:${linesOfFile}\nLH:${(linesOfFile * 4) / 5}\nend_of_record\n`],
    ].join('');
  },
  tail: '',
};

/** @type {Pattern} */
const sarif = {
  head: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Scanner","rules":[${Array.from({ length: 300 }, (_, index) => JSON.stringify(ruleOf(index))).join()}]}},"results":[\n`,
  part: (index) => `${index === 0 ? '' : ',\n'}${JSON.stringify(resultOf(index), undefined, 1)}`,
  tail: ']}]}\n',
};

/** @param {number} index */
function ruleOf(index) {
  return {
    id: `js/rule-${index}`,
    shortDescription: { text: `Rule ${index}` },
    defaultConfiguration: { level: ['error', 'warning', 'note'][index % 3] },
    properties: { tags: ['security'], 'security-severity': `${(index % 90) / 10 + 0.5}` },
  };
}

/** @param {number} index */
function resultOf(index) {
  const place = (/** @type {number} */ line) => ({
    physicalLocation: {
      artifactLocation: { uri: pathOf(index), uriBaseId: '%SRCROOT%', index },
      region: { startLine: line, startColumn: 5, endColumn: 40 },
    },
  });
  const step = { location: { ...place(9), message: { text: 'user-provided value' } } };
  return {
    ruleId: `js/rule-${index % 300}`,
    ruleIndex: index % 300,
    message: {
      text: `This value depends on a "user-provided" one, and is used unescaped (${index}).`,
    },
    locations: [place((index % 900) + 1)],
    partialFingerprints: { primaryLocationLineHash: `${index.toString(16)}:1` },
    ...(index % 3 === 0 && { codeFlows: [{ threadFlows: [{ locations: [step, step, step] }] }] }),
  };
}

/** @param {number} index */
function pathOf(index) {
  return `services/team_${index % 31}/module_${index % 997}/src/main/handler_${index}.py`;
}

export const patterns = { junit, cobertura, lcov, sarif };

/**
 * Writes a file as a stream.
 * @param {string} path
 * @param {{ readonly kind: keyof typeof patterns, readonly megabytes: number }} wanted
 */
export async function generate(path, { kind, megabytes }) {
  const { head, part, tail } = patterns[kind];
  const stream = createWriteStream(path);
  const most = megabytes * 1e6 - tail.length;
  let length = head.length;
  let chunk = head;
  for (let index = 0; ; index += 1) {
    const next = part(index);
    length += next.length;
    if (length > most) break;
    chunk += next;
    if (chunk.length < 1 << 18) continue;
    if (!stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
  }
  stream.end(chunk + tail);
  await finished(stream);
}
