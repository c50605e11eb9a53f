/** The table of docs/hosts.md, made by asking the hosts themselves. */
import { commands } from '../../../src/cli/commands.js';
import { stepInputs } from '../../../src/hosts/step-inputs.js';
import { readEnvironment } from '../../../src/hosts/gitlab/environment.js';
import { runnerVariables } from '../../hosts/gitlab/runner-variables.js';
import { inputsOf, templatePath } from '../../gitlab/component.js';
import { readActionFile } from '../../project/action-file.js';
import { absent, type Act, type Bench, type Cells, type Setting } from './bench.js';
import { cloneBench } from './clone-bench.js';
import { githubBench } from './github-bench.js';
import { gitlabBench } from './gitlab-bench.js';
import * as rows from './rows.js';

export const begin = '<!-- parity: UPDATE_PARITY=1 npm test -- __tests__/docs/parity writes it -->';
export const end = '<!-- /parity -->';

const benches: readonly Bench[] = [githubBench, gitlabBench, cloneBench];
type Line = readonly [row: string, ...cells: string[]];

interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The whole table, as prettier leaves it. */
export async function parityTable(): Promise<string> {
  const parts = [
    { title: 'Inputs', lines: inputLines() },
    {
      title: 'Facts',
      lines: [...(await asked(rows.facts)), ...(await asked(rows.abilities, { full: true }))],
    },
    { title: 'Where it is posted', lines: await placeLines() },
    {
      title: 'Records',
      lines: [
        ...(await asked(rows.records)),
        ...(await asked(rows.recordsElsewhere, { full: true })),
      ],
    },
    { title: 'Who vouches for the run', lines: await identityLines() },
    { title: 'The candidate', lines: await candidateLines() },
    { title: 'Reports', lines: await asked(rows.reports, { places: [], full: true }) },
  ];
  return `| | GitHub | GitLab | a clone |\n|---|---|---|---|\n${parts.map(toText).join('')}`;
}

function toText({ title, lines }: Part): string {
  const all: readonly Line[] = [[`**${title}**`, '', '', ''], ...lines];
  return all
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
    .replaceAll('|  |', '| |')
    .replaceAll('|  |', '| |');
}

/** The rows that some host has. */
async function asked(act: Act, setting: Setting = {}): Promise<readonly Line[]> {
  const columns: Cells[] = [];
  for (const bench of benches) columns.push(await bench.probe(act, setting));
  const names = [...new Set(columns.flatMap((cells) => Object.keys(cells)))];
  return names
    .map((row): Line => [row, ...columns.map((cells) => cells[row] ?? absent)])
    .filter(([, ...cells]) => cells.some((cell) => cell !== absent));
}

/** What else comes of it, asked with the token that may all. */
async function placeLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { row, setting, isPosted, otherwise } of rows.places) {
    const [posted = [row]] = await asked(isPosted, setting);
    const others = await asked(otherwise, { ...setting, full: true });
    const cells = benches.map((_, index) => {
      const cell = posted[index + 1] ?? absent;
      const other = others.find((line) => (line[index + 1] ?? absent) !== absent);
      return cell === absent ? (other?.[0] ?? absent) : cell;
    });
    lines.push([row, ...cells]);
  }
  return lines;
}

async function identityLines(): Promise<readonly Line[]> {
  const proved = rows.identity('a signed ID token', { proof: 'token' });
  const claimed = rows.identity('without one: recorded as claimed', { proof: 'claimed' });
  return [
    ...(await asked(proved, { signed: true, full: true })),
    ...(await asked(claimed, { full: true })),
  ];
}

async function candidateLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { row, setting } of rows.candidates)
    lines.push(...(await asked(rows.named(row), { ...setting, full: true })));
  return [...lines, ...(await asked(rows.preview, { change: true, full: true }))];
}

const flags = [commands['check'], commands['result'], commands['lint']].flatMap((each) =>
  Object.keys(each?.flags ?? {}),
);

function inputLines(): readonly Line[] {
  const action = Object.keys(readActionFile().inputs);
  const component = Object.keys(inputsOf(templatePath));
  return stepInputs.map((input): Line => {
    const own = input === 'command' ? 'its first word' : absent;
    return [
      `\`${input}\``,
      action.includes(input) ? 'input' : absent,
      component.includes(input) ? 'input' : tokenVariable(input),
      flags.includes(input) ? `\`--${input}\`` : own,
    ];
  });
}

/** A token is a variable, if the host takes it from there. */
function tokenVariable(input: string): string {
  const name = `PROMOTION_GATE_${input.toUpperCase().replaceAll('-', '_')}`;
  const read = new Set<string | symbol>();
  const env = new Proxy<NodeJS.ProcessEnv>(
    { ...runnerVariables() },
    {
      get: (target, key, receiver): unknown => (read.add(key), Reflect.get(target, key, receiver)),
    },
  );
  readEnvironment(env);
  return read.has(name) ? `variable \`${name}\`` : absent;
}
