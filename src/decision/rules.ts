/** The rules that a promotion meets: each question of each check block, with its address and options. */
import { notBuilt, type CheckContext, type Question } from '../checks/check.js';
import type { RuleOptions } from '../checks/rule-options.js';
import type { Request } from '../evidence/request.js';
import type { Place } from '../policy/fault.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import {
  environmentName,
  environmentsFor,
  selectBlocks,
  servicesOf,
  wordsFor,
  type SelectedBlock,
} from '../policy/select.js';
import { protectionQuestion } from './protection.js';

/** One question in force, whatever its conditions turn out to be. */
export interface Rule {
  readonly question: Question;
  /** `<environment>/[<also id>/]<check>.<path>`: the same in records, exceptions and reports. */
  readonly address: string;
  readonly layer: LinkedLayer;
  /** The environment's name, as asked for. */
  readonly environment: string;
  readonly words: CheckContext['words'];
  readonly place: Place;
  /** Options from the outside in: `also`, check block, entry. */
  readonly options: readonly RuleOptions[];
}

/** Every rule of every layer for the request, in the order in which people are told. */
export function rulesFor(policy: Policy, request: Request): readonly Rule[] {
  const blocks = selectBlocks(policy, request);
  return [
    ...blocks.flatMap((block) => blockRules(block, { request, policy })),
    ...policy.layers.flatMap((layer) => layerRules({ layer, policy, request })),
  ];
}

function blockRules(
  block: SelectedBlock,
  { request, policy }: { request: Request; policy: Policy },
): readonly Rule[] {
  const { layer, words, address, path, check, config } = block;
  const own = layer.index === 0;
  const { environment } = request;
  const history = historyFor(policy, { layer, environment });
  const paths = servicesOf(policy)[request.service]?.paths;
  const context: CheckContext = {
    layer: layer.file.name,
    address,
    request,
    words,
    history,
    paths: paths === undefined ? undefined : [paths].flat(),
    ledger: recordStoreOf(policy) === 'none' ? undefined : { holidays: layer.holidays },
    environmentId: address.split('/')[0] ?? environment,
    stage: (id, region) => {
      const name = environmentName(policy, { layer, id, region });
      if (name === undefined) return undefined;
      return { environment: name, history: historyFor(policy, { layer, environment: name }) };
    },
    factKey: (entry) => (own ? `${address}.${entry}` : `${layer.file.name}#${address}.${entry}`),
  };
  return check.questions(config, context).map((question) => ({
    question,
    address: question.at.length === 0 ? address : `${address}.${question.at.join('.')}`,
    layer,
    environment,
    words,
    place: layer.yaml.place([...path, ...question.at]),
    options: [...block.options, ...[question.options ?? []].flat()],
  }));
}

/**
 * Where deployments of this environment are seen, for the rules of one layer: the statement nearest
 * to the base, in the layer or above. No layer below can turn its rules to where nothing is seen
 * (T07), so what two layers see is two facts: the key tells the layer, and is empty for the own one.
 */
export function historyFor(
  policy: Policy,
  { layer, environment }: { readonly layer: LinkedLayer; readonly environment: string },
): { readonly key: string; readonly spec: unknown } {
  const seen = environmentsFor(policy, environment).filter(
    (selected) => selected.layer.index >= layer.index,
  );
  const key = layer.index === 0 ? '' : layer.file.name;
  return { key, spec: seen.flatMap(({ config }) => config.deployments ?? []).at(-1) };
}

/** What a layer demands besides its checks: that its branch is protected, that no hold is on. */
function layerRules(part: {
  layer: LinkedLayer;
  policy: Policy;
  request: Request;
}): readonly Rule[] {
  const { layer } = part;
  const words = wordsFor(part);
  const rule = (question: Question, key: string): Rule => ({
    question,
    address: key,
    layer,
    environment: part.request.environment,
    words,
    place: layer.yaml.place([key]),
    options: [],
  });
  return [
    ...(layer.config['require-protected'] === true
      ? [rule(protectionQuestion(layer.file.name), 'require-protected')]
      : []),
    ...(layer.config.holds === undefined
      ? []
      : [rule(notBuilt({ id: 'gate/holds', at: ['holds'], what: 'holds' }), 'holds')]),
  ];
}
