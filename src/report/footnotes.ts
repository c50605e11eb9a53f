/** The lines below a report: how to ask what would be later, and what the decision rests on. */
import type { Decision } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { code, gatherLines, say, type Phrase } from './phrase.js';
import type { ReportInput } from './report-input.js';

const mostLayers = 4;

/** How to ask what would be decided in the opening; only where the command is safe to copy. */
export function whatIf({ command, decision }: ReportInput, clock: Clock): Phrase {
  const { environment, retryAt } = decision;
  if (command === undefined || retryAt === undefined || !clock.isFuture(retryAt)) return [];
  if (!/^[\w./-]+$/.test(environment)) return [];
  return say`${code(`${command} explain --environment ${environment} --at ${clock.typed(retryAt)}`)}`;
}

/** `.promotion-gate.yml@1a2b3c4, baseline v3@9d8e7f6, gate 1.4.2` */
export function decidedBy({ policy, engine }: Decision): Phrase {
  const layers = policy.map(({ name, commit, sha256 }) => {
    const identity =
      commit === undefined
        ? `sha256:${sha256.replace(/^sha256:/, '').slice(0, 8)}`
        : commit.slice(0, 7);
    return say`${code(`${name}@${identity}`)}`;
  });
  return say`${gatherLines(layers, ', ', mostLayers)}, gate ${engine.version}`;
}

/** `01KAS9V2M7 sha256:b07c55e1` */
export function recordName(record: ReportInput['record']): Phrase {
  if (record === undefined) return [];
  return say`${record.id} sha256:${record.digest.replace(/^sha256:/, '').slice(0, 8)}`;
}

/** Warnings of the policy, which decide nothing but wait for somebody to act. */
export function policyWarnings({ warnings }: Decision): Phrase {
  return gatherLines(
    warnings.map(
      ({ place, message }) => say`${place.file}:${place.line}:${place.column} ${message}`,
    ),
    '; ',
    3,
  );
}
