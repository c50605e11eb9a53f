/** Words for a number beside an earlier one: how far it is from it, where that is from, how far it varies. */
import type { Clock } from '../clock.js';
import { has, numberOf, objectOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, say, type Phrase } from '../phrase.js';
import { toAmount } from './amounts.js';
import { sayIf, shortSha } from './told.js';

/** `84.2 %, 3.1 points below 87.3 % of Fri 20 Nov (release 1.4.1)`. */
export function changed(data: Data, clock: Clock): Phrase {
  const change = objectOf(data, 'change');
  const was = toAmount(objectOf(change, 'was'), unitOf(change));
  const now = toAmount(data, unitOf(change));
  return say`${now}, ${distance(change)} ${was}${origin(data, clock)}${spread(data)}${differs(data)}`;
}

/** `at most 0.5 points below`. */
export function changeLimit(data: Data): Phrase {
  const change = objectOf(data, 'change');
  const wanted = textOf(change, 'wanted')
    .replace(/ ?(%|points)$/, ' $1')
    .replace(/^1 points$/, '1 point');
  return say`at most ${wanted} ${textOf(change, 'key') === 'drop' ? say`below` : say`above`}`;
}

/** Where findings were compared with an earlier scan: `, by the scan of Fri 20 Nov`. */
export function comparedScan(data: Data, clock: Clock): Phrase {
  return has(data, 'baseline') ? say`, beside the scan${origin(data, clock)}${differs(data)}` : [];
}

/** Times are told in the unit of the limit; no rounding of these has to agree with it. */
function unitOf(change: Data): Data {
  const unit = /(ms|s|m|h|d)$/.exec(textOf(change, 'wanted'))?.[1];
  return unit === undefined || unit === '' ? {} : { wanted: unit };
}

function distance(change: Data): Phrase {
  const by = numberOf(change, 'by') ?? 0;
  if (by === 0) return say`as before:`;
  const isBelow = textOf(change, 'key') === 'drop' ? by > 0 : by < 0;
  const unit = textOf(change, 'unit');
  const bound = by > 0 ? { ...change, bound: 'at-most' } : unitOf(change);
  const amount = toAmount({ amount: Math.abs(by), unit }, bound);
  const points = unit === 'points' ? (amount === '1' ? say` point` : say` points`) : [];
  return say`${amount}${points} ${isBelow ? say`below` : say`above`}`;
}

function origin(data: Data, clock: Clock): Phrase {
  const baseline = objectOf(data, 'baseline');
  const { runs, since } = runsOf(data);
  if (runs > 1) {
    const from = sayIf(since, say` since ${clock.date(since.slice(0, 10))}`);
    return say`, the median of ${runs} allowed runs${from}`;
  }
  const sha = textOf(baseline, 'sha');
  const commit = sayIf(sha, say`commit ${code(shortSha(sha))}`);
  if (textOf(baseline, 'origin') === 'file') {
    const files = textsOf(baseline, 'files').map((file) => say`${code(file)}`);
    return say` of ${enumerate(files)}${sayIf(sha, say` at ${commit}`)}`;
  }
  const day = clock.date(textOf(baseline, 'at').slice(0, 10));
  if (textOf(baseline, 'origin') === 'default-branch') {
    return say` of the default branch (${commit} of ${day})`;
  }
  const version = textOf(baseline, 'version');
  const release = version === '' ? commit : say`release ${version}`;
  return say` of ${day} (${release})`;
}

function runsOf(data: Data): { readonly runs: number; readonly since: string } {
  const spread = objectOf(data, 'spread');
  return { runs: numberOf(spread, 'runs') ?? 1, since: textOf(spread, 'since') };
}

/** What the runs before say of chance. */
function spread(data: Data): Phrase {
  const told = objectOf(data, 'spread');
  const at = (key: string): Phrase =>
    say`${toAmount({ amount: numberOf(told, key) ?? 0, unit: textOf(data, 'unit') }, unitOf(objectOf(data, 'change')))}`;
  const range = say`${at('low')} to ${at('high')}`;
  const confidence = Math.round((numberOf(told, 'confidence') ?? 0) * 100);
  switch (textOf(told, 'kind')) {
    case 'worse':
      return say`; worse with ${confidence} % confidence: these vary from ${range}`;
    case 'better':
      return say`; better with ${confidence} % confidence: these vary from ${range}`;
    case 'no-difference-seen':
      return say`; no difference seen beside how these vary (${range})`;
    case 'not-known':
      return say`; too few runs to say how far they vary`;
    default:
      return [];
  }
}

function differs(data: Data): Phrase {
  const words = textsOf(objectOf(data, 'baseline'), 'differs').map((each) => {
    switch (each) {
      case 'policy':
        return say`by another policy`;
      case 'formats':
        return say`in another format`;
      default:
        return say`from other files`;
    }
  });
  return words.length === 0 ? [] : say`; that was ${enumerate(words)}`;
}
