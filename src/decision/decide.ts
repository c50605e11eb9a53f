/** decide: policy and evidence → a whole decision, or the faults that forbid one. */
import type { Evidence } from '../evidence/evidence.js';
import type { Fault } from '../policy/fault.js';
import type { Policy } from '../policy/policy.js';
import { environmentFaults } from '../policy/select.js';
import { hasErrors } from '../policy/fault.js';
import { advise, type Advice } from './advise.js';
import type { EngineCode } from './codes.js';
import type { Decision, Headline, LayerIdentity } from './decision.js';
import { judge, type Judgement } from './judge.js';
import { exceptionFaults } from './waive.js';

export interface Engine {
  readonly name: string;
  readonly version: string;
}

export type Decided =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Configuration errors precede everything; otherwise there is always a decision. */
export function decide(part: {
  policy: Policy;
  evidence: Evidence;
  layers: readonly LayerIdentity[];
  engine: Engine;
}): Decided {
  const { policy, evidence, layers, engine } = part;
  const { request } = evidence;
  const unnamed = environmentFaults(policy, request.environment);
  if (hasErrors(unnamed)) return { kind: 'faults', faults: unnamed };
  const judgement = judge(policy, evidence);
  const granted = exceptionsNow(policy, judgement);
  if (hasErrors(granted)) return { kind: 'faults', faults: granted };
  const { onlyClocks, ...advice } = advise(judgement);
  const headline = headlineOf(judgement, onlyClocks);
  const previewed = request.mode === 'preview';
  const enforced = judgement.enforced && !previewed;
  const inForce = judgement.findings.filter(({ effect }) => effect === 'block');
  const decision: Decision = {
    schema: 1,
    verdict: judgement.verdict,
    headline: previewed ? 'preview' : headline,
    enforced,
    exitCode: previewed ? 0 : exitCodes[judgement.verdict],
    reasonCode: reasonOf(judgement, onlyClocks),
    reasons: [...new Set(inForce.map(({ code }) => code))],
    now: evidence.now,
    timezone: policy.timezone,
    service: request.service,
    environment: request.environment,
    sha: request.candidate.sha,
    ...(request.version === undefined ? {} : { version: request.version }),
    ...mutable(advice),
    findings: [...judgement.findings],
    ...(judgement.owed.length === 0 ? {} : { owed: [...judgement.owed] }),
    warnings: [
      ...[...policy.warnings.filter(isForEveryone), ...granted].map(toWarning),
      ...calendarWarnings(evidence),
    ],
    policy: [...layers],
    engine,
  };
  return { kind: 'decision', decision };
}

const exitCodes = { allow: 0, block: 1, inconclusive: 3 } as const;

function toWarning({ code, place, message }: Fault): Decision['warnings'][number] {
  return { code, place, message };
}

/** What was remarkable in calendars that decided: nobody lints what is on a server. */
function calendarWarnings({ facts }: Evidence): Decision['warnings'] {
  return Object.entries(facts.calendar ?? {}).flatMap(([id, reading]) => {
    if (reading.status !== 'known') return [];
    const file = reading.source.system ?? id;
    return (reading.value.warnings ?? []).flatMap((text) => {
      const [, line, column, message] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
      if (message === undefined) return [];
      const place = { file, line: Number(line), column: Number(column) };
      return [{ code: 'policy/calendar', place, message }];
    });
  });
}

/** What findings tell already, or only who writes the policy can mend, is left to `lint`. */
function isForEveryone({ code }: Fault): boolean {
  return !['policy/not-built', 'policy/unfilled-slot', 'policy/authorless-status'].includes(code);
}

function exceptionsNow(policy: Policy, { scope }: Judgement): readonly Fault[] {
  const { zone, now, request } = scope;
  if (zone === undefined) return [];
  return exceptionFaults({ policy, service: request.service, now, zone });
}

function headlineOf({ verdict, findings }: Judgement, onlyClocks: boolean): Headline {
  if (verdict === 'inconclusive') return 'undecided';
  if (verdict === 'block') return onlyClocks ? 'wait' : 'blocked';
  return findings.some(({ code }) => code === 'gate/bypass-used') ? 'bypassed' : 'allowed';
}

function reasonOf({ verdict, findings, enforced }: Judgement, onlyClocks: boolean): string {
  const engine = (code: EngineCode): string => code;
  if (verdict === 'allow') return engine(enforced ? 'gate/allowed' : 'gate/observed');
  if (onlyClocks) return engine('gate/waiting');
  const outcome = verdict === 'block' ? 'fail' : 'unknown';
  const first = findings.find((one) => one.effect === 'block' && one.outcome === outcome);
  return first?.code ?? engine('gate/nothing-passed');
}

function mutable(
  advice: Omit<Advice, 'onlyClocks'>,
): Pick<Decision, 'openings' | 'openingsKnown' | 'horizon' | 'steps' | 'unblock'> &
  Partial<Decision> {
  const { openings, steps, unblock, ...rest } = advice;
  return {
    ...rest,
    openings: [...openings],
    steps: [...steps],
    unblock: { sets: unblock.sets.map((set) => [...set]), complete: unblock.complete },
  };
}
