/** JMeter's test log (JTL) as XML: https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1 */
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { openMetricBook } from '../metric-book.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { sumMessage } from './jmeter-csv.js';
import { openLoadTally } from './load-samples.js';

export const jmeterXml: XmlFormat = {
  id: 'jmeter-xml',
  kind: 'performance',
  title: 'JMeter JTL (XML)',
  specification: 'https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1',
  driver: 'xml',
  recognises: ({ xml }) => xml?.root === 'testResults',
  read: readJtl,
};

interface Sample {
  readonly attributes: Attributes;
  readonly said: boolean;
  /** What is in it failed: an assertion, or a sample below it. */
  innerFailed: boolean;
}

/**
 * Samples below the root are counted; those within another one are parts of it, and fail it. A failed assertion
 * fails its sample, whatever the sample says.
 */
function readJtl(problems: Problems): XmlReader {
  const tally = openLoadTally(problems);
  const told = openTold();
  const stack: Sample[] = [];

  const finish = ({ attributes, said, innerFailed }: Sample): void => {
    const label = attributes['lb'] ?? '';
    if (said && innerFailed)
      problems.add('disagreement', `${quote(label)} says it succeeded, and a part of it failed`);
    const failed = !said || innerFailed;
    const outer = stack.at(-1);
    if (outer !== undefined) {
      if (failed) outer.innerFailed = true;
      return;
    }
    const elapsed = readCount(attributes['t'], { what: `the time of ${quote(label)}`, problems });
    if (elapsed === undefined) {
      if (attributes['t'] === undefined)
        throw new ReportFault('wrong-shape', `has the sample ${quote(label)} without a time`);
      return;
    }
    const stamp = attributes['ts'] ?? '';
    const began = /^\d{13}$/.test(stamp) ? Number(stamp) : undefined;
    if (began !== undefined) told.time(began);
    const isSum =
      (attributes['rm'] ?? '').startsWith(sumMessage) && (attributes['dt'] ?? '') === '';
    tally.add({ label, elapsed, failed, began, isSum });
  };

  return {
    open(name, attributes) {
      if (name === 'sample' || name === 'httpSample') {
        const said = attributes['s'];
        if (said !== 'true' && said !== 'false') {
          const label = quote(attributes['lb'] ?? '');
          throw new ReportFault('wrong-shape', `does not say whether ${label} succeeded (s)`);
        }
        stack.push({ attributes, said: said === 'true', innerFailed: false });
      }
      return name === 'failure' || name === 'error';
    },
    close(name, text) {
      if (name === 'sample' || name === 'httpSample') {
        const sample = stack.pop();
        if (sample !== undefined) finish(sample);
      } else if ((name === 'failure' || name === 'error') && text !== 'false') {
        const sample = stack.at(-1);
        if (sample !== undefined) sample.innerFailed = true;
      }
    },
    end() {
      const book = openMetricBook(problems);
      tally.tell(book);
      return { kind: 'performance', metrics: book.list(), told: told.told() };
    },
  };
}
