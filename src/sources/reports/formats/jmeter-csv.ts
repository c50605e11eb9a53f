/**
 * JMeter's test log (JTL) as CSV with a header: https://jmeter.apache.org/usermanual/listeners.html#csvlogformat
 * Without a header the order of the columns is not known, and the file is not recognised.
 */
import type { LinesFormat, LinesReader } from '../format.js';
import { openMetricBook } from '../metric-book.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { openLoadTally } from './load-samples.js';

export const jmeterCsv: LinesFormat = {
  id: 'jmeter-csv',
  kind: 'performance',
  title: 'JMeter JTL (CSV)',
  specification: 'https://jmeter.apache.org/usermanual/listeners.html#csvlogformat',
  driver: 'lines',
  recognises: ({ lines }) => {
    const columns = splitRow(lines[0] ?? '', delimiterOf(lines[0] ?? ''));
    return (
      columns.includes('elapsed') &&
      ['timeStamp', 'label', 'responseCode', 'success'].filter((each) => columns.includes(each))
        .length >= 2
    );
  },
  read: readCsv,
};

const longestRow = 1024 * 1024;
/** What a transaction controller writes in place of an answer; its data has no type. */
export const sumMessage = 'Number of samples in transaction';

function readCsv(problems: Problems): LinesReader {
  const tally = openLoadTally(problems);
  const told = openTold();
  let header = '';
  let delimiter = ',';
  let columns: readonly string[] = [];
  let open = '';

  const takeRow = (text: string, number: number): void => {
    const cells = splitRow(text, delimiter);
    if (cells.length !== columns.length) {
      const has = `${String(cells.length)} cells, and the header ${String(columns.length)}`;
      throw new ReportFault('wrong-shape', `line ${String(number)} has ${has}`);
    }
    const cell = (name: string): string | undefined => cells[columns.indexOf(name)];
    const what = `elapsed of line ${String(number)}`;
    const elapsed = readCount(cell('elapsed'), { what, problems });
    const success = cell('success')?.toLowerCase();
    if (success !== 'true' && success !== 'false') {
      const is = quote(success ?? '');
      throw new ReportFault('wrong-shape', `line ${String(number)} has the success ${is}`);
    }
    // An impossible number was told, and ends this file as evidence.
    if (elapsed === undefined) return;
    const stamp = cell('timeStamp') ?? '';
    const began = /^\d{13}$/.test(stamp) ? Number(stamp) : undefined;
    told.time(began ?? stamp.replaceAll('/', '-'));
    tally.add({
      ...{ label: cell('label') ?? '', elapsed, failed: success === 'false', began },
      isSum:
        (cell('responseMessage') ?? '').startsWith(sumMessage) && (cell('dataType') ?? '') === '',
    });
  };

  return {
    line(text, number) {
      if (columns.length === 0) {
        header = text;
        delimiter = delimiterOf(text);
        columns = splitRow(text, delimiter);
        for (const name of ['elapsed', 'success'])
          if (columns.filter((each) => each === name).length !== 1)
            throw new ReportFault('wrong-shape', `needs the column ${name}, once`);
        return;
      }
      // A quoted cell may hold line breaks.
      const row = open === '' ? text : `${open}\n${text}`;
      if (row.length > longestRow)
        throw new ReportFault('too-large', `line ${String(number)} belongs to a row without end`);
      open = hasOpenQuote(row) ? row : '';
      if (open !== '' || row === '' || row === header) return;
      takeRow(row, number);
    },
    end() {
      if (open !== '') throw new ReportFault('truncated', 'ends within a quoted cell');
      const book = openMetricBook(problems);
      tally.tell(book);
      return { kind: 'performance', metrics: book.list(), told: told.told() };
    },
  };
}

/** `jmeter.save.saveservice.default_delimiter` may be another than a comma. */
function delimiterOf(header: string): string {
  return [',', ';', '\t', '|'].find((each) => header.includes(each)) ?? ',';
}

function hasOpenQuote(row: string): boolean {
  let quotes = 0;
  for (let from = row.indexOf('"'); from !== -1; from = row.indexOf('"', from + 1)) quotes += 1;
  return quotes % 2 === 1;
}

/** Cells of a row; `""` within quotes is one quote. */
function splitRow(row: string, delimiter: string): readonly string[] {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < row.length; index += 1) {
    const character = row[index] ?? '';
    if (quoted && character === '"' && row[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && character === delimiter) {
      cells.push(cell);
      cell = '';
    } else {
      cell += character;
    }
  }
  return [...cells, cell];
}
