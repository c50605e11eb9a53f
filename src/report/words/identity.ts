/** A run whose proof is refused: what is wrong with the ID token or the variables, and what to do. */
import { textOf, type Data } from '../finding-data.js';
import { code, say, type Phrase } from '../phrase.js';
import { sayIf, type Told } from './told.js';

/** What is wrong, and what to do about it. */
export function tellRefusal(data: Data): Told {
  const reason = sayIf(textOf(data, 'reason'), say`: ${textOf(data, 'reason')}`);
  return textOf(data, 'fault') === 'variable'
    ? { line: say`this run is not what its variables say${reason}`, short: say`run refused` }
    : { line: say`the ID token of this run is refused${reason}`, short: say`ID token refused` };
}

/** By the fault; `again` is the imperative for a new run on this host. */
export function tellMending(detail: Data, again: Phrase): Phrase {
  const variable = code(textOf(detail, 'variable'));
  const own = say`Let nothing but the forge set ${variable} for this job`;
  switch (textOf(detail, 'fault')) {
    case 'variable':
      return say`Remove what sets ${variable}, such as a variable of the project, the pipeline or an earlier step: only the runner may.`;
    case 'audience':
      return say`Ask for the ID token with the audience ${code('promotion-gate')} and no other one; it comes by ${variable}.`;
    case 'expired':
      return say`${again}: a new job gets a new ID token.`;
    case 'early':
      return say`Set the clock of the runner.`;
    case 'issuer':
      return say`${own}, and use a gate that was set up for the server that the job runs on.`;
    case '':
      return say`Let nothing stand in for the ID token of this job.`;
    default:
      return say`${own}; its ID token has to be the one that the forge signs.`;
  }
}
