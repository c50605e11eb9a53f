/** The check blocks of an environment, its own and those of its `also` blocks, with where they stand. */
import type { Check } from '../checks/check.js';
import { checks } from '../checks/index.js';
import type { RuleOptions } from '../checks/rule-options.js';
import type { EnvironmentConfig } from './grammar.js';
import type { YamlPath } from './yaml-document.js';

/** One check's config where it stands. Its conditions are those of `also` and its own. */
export interface CheckBlock {
  readonly check: Check;
  readonly config: object;
  /** From the root of the file. */
  readonly path: YamlPath;
  /** `<environment>/[<also id>/]<check>`. */
  readonly address: string;
  /** Options from the outside in: of the `also` block, of the check block. */
  readonly options: readonly RuleOptions[];
}

/** All check blocks of an environment, in the order of the registry, own ones first. */
export function blocksOf(id: string, environment: EnvironmentConfig): readonly CheckBlock[] {
  const own = blocksIn(environment, { path: ['environments', id], address: id, options: [] });
  const also = Object.entries(environment.also ?? {}).flatMap(([alsoId, block]) =>
    blocksIn(block, {
      path: ['environments', id, 'also', alsoId],
      address: `${id}/${alsoId}`,
      options: [block],
    }),
  );
  return [...own, ...also];
}

function blocksIn(
  container: object,
  at: { path: YamlPath; address: string; options: readonly RuleOptions[] },
): readonly CheckBlock[] {
  const values = container as Readonly<Record<string, unknown>>;
  return checks.flatMap((check) => {
    const config = values[check.id];
    if (typeof config !== 'object' || config === null) return [];
    return [
      {
        check,
        config,
        path: [...at.path, check.id],
        address: `${at.address}/${check.id}`,
        options: [...at.options, config],
      },
    ];
  });
}
