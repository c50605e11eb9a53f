/** Ticket keys are RE2, which matches in linear time whatever the text: what RE2 refuses is an error. */
import { faultIn, type Fault } from './fault.js';
import type { Policy } from './policy.js';

/** The keys that RE2 cannot compile: back references, look-around, or plain mistakes (T09). */
export async function lintTicketKeys(policy: Policy): Promise<readonly Fault[]> {
  const systems = policy.layers.flatMap((layer) =>
    Object.entries(layer.config.tickets ?? {}).map(([id, { key }]) => ({ layer, id, key })),
  );
  if (systems.every(({ key }) => key === undefined)) return [];
  const { RE2JS } = await import('re2js');
  return systems.flatMap(({ layer, id, key }) => {
    const problem = key === undefined ? undefined : problemOf(() => RE2JS.compile(key));
    return problem === undefined
      ? []
      : [
          faultIn(layer.yaml, {
            code: 'policy/ticket-key',
            path: ['tickets', id, 'key'],
            message: `the key of ${id} is no RE2 pattern: ${problem}`,
            hint: 'write a pattern such as CHG[0-9]{7}; RE2 has no look-around and no back references',
          }),
        ];
  });
}

function problemOf(compile: () => unknown): string | undefined {
  try {
    compile();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be compiled';
  }
}
