/**
 * Base scores of CVSS vectors, for files that tell nothing else. Of versions 2, 3.0 and 3.1:
 * https://www.first.org/cvss/v3.1/specification-document (7.1), https://www.first.org/cvss/v2/guide (3.2.1).
 * Version 4 has no formula but a table of 270 rows; such a vector is not scored here.
 */
type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const weightsOf3: Weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const privileges: Weights = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};
const weightsOf2: Weights = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
};

/** The base score from 0 to 10; undefined for what is no whole vector of these versions. */
export function scoreOfVector(vector: string): number | undefined {
  const [first = '', ...rest] = vector.trim().split('/');
  if (first === 'CVSS:3.0' || first === 'CVSS:3.1') return scoreOf3(toMetrics(rest));
  if (first.startsWith('CVSS:')) return undefined;
  return scoreOf2(toMetrics([first, ...rest]));
}

type Metrics = ReadonlyMap<string, string>;

function scoreOf3(metrics: Metrics): number | undefined {
  const scope = metrics.get('S') ?? '';
  const required = weightOf(privileges, scope, metrics.get('PR'));
  const told = weigh(weightsOf3, metrics);
  if (told === undefined || required === undefined) return undefined;
  const [vector, complexity, interaction, ...losses] = told;
  const base = 1 - losses.reduce((product, loss) => product * (1 - loss), 1);
  const isChanged = scope === 'C';
  const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * (vector ?? 0) * (complexity ?? 0) * required * (interaction ?? 0);
  const sum = impact + exploitability;
  return roundUp(Math.min(isChanged ? 1.08 * sum : sum, 10));
}

function scoreOf2(metrics: Metrics): number | undefined {
  const told = weigh(weightsOf2, metrics);
  if (told === undefined) return undefined;
  const [vector, complexity, authentication, ...losses] = told;
  const impact = 10.41 * (1 - losses.reduce((product, loss) => product * (1 - loss), 1));
  const exploitability = 20 * (vector ?? 0) * (complexity ?? 0) * (authentication ?? 0);
  const factor = impact === 0 ? 0 : 1.176;
  return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
}

/** One weight for each metric of the table, in its order; undefined if one is not told. */
function weigh(table: Weights, metrics: Metrics): readonly number[] | undefined {
  const found = Object.keys(table).map((key) => weightOf(table, key, metrics.get(key)));
  return found.every((each) => each !== undefined) ? found : undefined;
}

function weightOf(table: Weights, key: string, value: string | undefined): number | undefined {
  const row = Object.hasOwn(table, key) ? table[key] : undefined;
  return row !== undefined && value !== undefined && Object.hasOwn(row, value)
    ? row[value]
    : undefined;
}

/** Empty if a metric is there twice, so that such a vector has no score. */
function toMetrics(parts: readonly string[]): Metrics {
  const metrics = new Map<string, string>();
  for (const part of parts) {
    const colon = part.indexOf(':');
    const key = part.slice(0, Math.max(colon, 0));
    if (metrics.has(key)) return new Map();
    metrics.set(key, part.slice(colon + 1));
  }
  return metrics;
}

/** To one decimal, upwards, as appendix A of version 3.1 does it without the errors of binary numbers. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
