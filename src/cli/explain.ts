/** explain: the same decision without publishing, claiming or recording; exit 0 for every verdict. */
import { decide } from '../decision/decide.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Inputs } from '../hosts/host.js';
import type { ReportedFault } from '../report/report-input.js';
import { name, version } from '../version.js';
import type { Arguments } from './arguments.js';
import type { Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toFormat, toInputs } from './inputs.js';
import type { LoadedPolicy } from './policy-session.js';
import { renderDecision, renderFaults } from './show.js';

/** What is asked: at which instant, on which saved evidence; both may be left out. */
export interface Asked {
  readonly inputs: Inputs;
  readonly at: string | undefined;
}

/** What there is to decide on, or the faults that forbid it. */
export type Prepared =
  | { readonly loaded: LoadedPolicy; readonly evidence: Evidence }
  | { readonly faults: readonly ReportedFault[] };

/** Says what would be decided, and what would unblock it when. */
export async function explain(given: Arguments, console: Console): Promise<ExitCode> {
  const inputs = toInputs(given);
  const format = toFormat(given);
  const prepared = await prepare({ inputs, at: given.text('at') }, given.text('evidence'));
  const decided = decideOn(prepared);
  if (decided.kind === 'faults') {
    const { environment, service } = inputs;
    const { faults } = decided;
    console.out(await renderFaults({ faults, format, console, environment, service }));
    return exitCodes.configuration;
  }
  const { decision, evidence } = decided;
  console.out(await renderDecision({ shown: { decision, evidence }, format, console }));
  return exitCodes.done;
}

/** On saved evidence nothing else is looked at; without it the world is, as it is now. */
async function prepare(asked: Asked, evidenceFile: string | undefined): Promise<Prepared> {
  if (evidenceFile === undefined) {
    const { lookAround } = await import('./explain-world.js');
    return lookAround(asked);
  }
  const { takeSaved } = await import('./explain-saved.js');
  return takeSaved(asked, evidenceFile);
}

function decideOn(
  prepared: Prepared,
):
  | (Extract<ReturnType<typeof decide>, { kind: 'decision' }> & { evidence: Evidence })
  | { kind: 'faults'; faults: readonly ReportedFault[] } {
  if ('faults' in prepared) return { kind: 'faults', faults: prepared.faults };
  const { loaded, evidence } = prepared;
  const { policy, layers, faults } = loaded;
  if (policy === undefined) return { kind: 'faults', faults };
  const decided = decide({ policy, evidence, layers, engine: { name, version } });
  return decided.kind === 'faults' ? decided : { ...decided, evidence };
}
