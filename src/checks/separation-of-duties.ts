/** separation-of-duties: who must have agreed to what is promoted, and who may deploy it. */
import { z } from 'zod';
import {
  defineCheck,
  upgrade,
  type CheckContext,
  type KnownFacts,
  type NameUse,
  type Observation,
  type Question,
} from './check.js';
import { codeOwners, toDemand, type Consents } from './duties/consents.js';
import { expiriesOf, untilExpiry } from './duties/expiry.js';
import { judgeApprovals } from './duties/judge-approvals.js';
import { graceFacts } from './duties/owe.js';
import { judgeDeployer, pipeline } from './duties/judge-deployer.js';
import { factsOf, sceneOf, starterRef, type Scene } from './duties/scene.js';
import { entries, ruleOptionsSchema, withOptions } from './rule-options.js';
import { durationSchema, elapsedSchema, nameSchema, textsSchema } from './values.js';

/** Every key has a default, so that an approval may be written as { }. */
const approval = z
  .strictObject({
    count: z.int().min(1).optional(),
    from: nameSchema.optional(),
    per: z.enum(['change', 'promotion']).optional(),
    via: z.enum(['review', 'environment', 'ticket']).optional(),
    expires: elapsedSchema.optional(),
    grace: durationSchema.optional(),
    ...ruleOptionsSchema.shape,
  })
  .superRefine(({ from, per, via, grace }, context) => {
    // What is given to a run cannot be given to it later.
    if (grace !== undefined && via !== undefined && via !== 'review') {
      const message =
        'has `grace`: only a review can follow, so leave out `via` or write `via: review`';
      context.addIssue({ code: 'custom', message });
    }
    if (from !== codeOwners) return;
    const message =
      'code owners review changes: they approve neither a run nor a promotion as a whole';
    for (const [key, value, only] of [
      ['via', via, 'review'],
      ['per', per, 'change'],
    ] as const) {
      if (value !== undefined && value !== only) {
        context.addIssue({
          code: 'custom',
          message: `${message}; write ${key}: ${only}, or leave it out`,
          path: [key],
        });
      }
    }
    if (grace !== undefined) {
      const told = 'code owners approve before the promotion: leave `grace` out';
      context.addIssue({ code: 'custom', message: told, path: ['grace'] });
    }
  });
const deployer = withOptions({
  from: textsSchema.optional(),
  not: z
    .array(z.enum(['contributors', 'sole-contributor', 'approvers']))
    .min(1)
    .optional(),
});
const config = withOptions({
  approvals: entries(approval).optional(),
  deployer: deployer.optional(),
});
type Approval = z.infer<typeof approval>;
type Deployer = z.infer<typeof deployer>;

export const separationOfDuties = defineCheck({
  id: 'separation-of-duties',
  title: 'Separation of duties',
  codes: {
    'separation-of-duties/approved': 'Enough people approved who may.',
    'separation-of-duties/allowed-before': 'The commit was allowed and deployed here before.',
    'separation-of-duties/too-few': 'Fewer approvals count than are asked for.',
    'separation-of-duties/impossible': 'Fewer people may approve than have to.',
    'separation-of-duties/unsure': 'Whether enough approvals count is not known.',
    'separation-of-duties/no-code-owners': 'The protected branch has no CODEOWNERS file.',
    'separation-of-duties/faulty-code-owners':
      'Lines of CODEOWNERS are not read, and what they may mean is not known.',
    'separation-of-duties/thin-pool': 'At most one person more than needed may approve.',
    'separation-of-duties/empty-range':
      'Nothing of the service changed: there is nothing to judge.',
    'separation-of-duties/no-earlier-allow':
      'The commit is older than what is deployed, or the same, and no record allows it.',
    'separation-of-duties/deployer-allowed': 'Whoever started the run may.',
    'separation-of-duties/deployer-not-allowed': 'Whoever started the run is in no group that may.',
    'separation-of-duties/deployer-contributed':
      'Whoever started the run wrote a part of what is promoted.',
    'separation-of-duties/deployer-unknown': 'Whether whoever started the run may is not known.',
    'separation-of-duties/nobody-approves':
      'Approvers are to be apart from whoever starts the run, and no approval is asked for.',
  },
  config,
  names: (value) => [
    ...Object.entries(value.approvals ?? {}).flatMap(([id, { from }]): NameUse[] =>
      from === undefined || from === codeOwners
        ? []
        : [{ kind: 'group', name: from, path: ['approvals', id, 'from'] }],
    ),
    ...groupsOf(value.deployer ?? {}).map((name): NameUse => ({
      kind: 'group',
      name,
      path: ['deployer', 'from'],
    })),
  ],
  unbuilt: ({ approvals = {} }) =>
    Object.entries(approvals).flatMap(([id, { via }]) => [
      ...(via === 'ticket' ? [['approvals', id, 'via']] : []),
    ]),
  questions: (value, context) => [
    ...Object.entries(value.approvals ?? {}).map(([id, rule]) =>
      approvalQuestion({ id, rule, context }),
    ),
    ...(value.deployer === undefined ? [] : [deployerQuestion(value.deployer, context)]),
  ],
});

function groupsOf({ from }: Pick<Deployer, 'from'>): readonly string[] {
  return [from ?? []].flat().filter((name) => name !== pipeline);
}

function approvalQuestion(part: {
  readonly id: string;
  readonly rule: Approval;
  readonly context: CheckContext;
}): Question {
  const { id, rule, context } = part;
  const demand = toDemand(id, rule);
  return peopleQuestion({
    ...{ id: `separation-of-duties/${id}`, at: ['approvals', id], rule, context },
    consents: { demand },
    uses: rule.grace === undefined ? [] : graceFacts(context),
    judge: (consents, scene, facts) => {
      if (demand.via === 'ticket') return [notYet(`approvals.${id}.via: ticket`)];
      const grace = rule.grace === undefined ? undefined : { within: rule.grace, context, facts };
      const address = `${context.address}.approvals.${id}`;
      return judgeApprovals(demand, consents, { scene, grace, rule: address });
    },
  });
}

function deployerQuestion(rule: Deployer, context: CheckContext): Question {
  const { from, not = [] } = rule;
  return peopleQuestion({
    ...{ id: 'separation-of-duties/deployer', at: ['deployer'], rule, context },
    consents: not.includes('approvers') ? { apart: true } : {},
    starter: true,
    judge: (consents, scene) =>
      judgeDeployer({ from: from === undefined ? undefined : [from].flat(), not }, consents, scene),
  });
}

/** A question about people: of its own groups, and of those that other layers ask for with it. */
function peopleQuestion(part: {
  readonly id: string;
  readonly at: Question['at'];
  readonly rule: Approval | Deployer;
  readonly context: CheckContext;
  readonly consents: Consents;
  /** It cannot be answered without knowing who started the run. */
  readonly starter?: true;
  readonly judge: (
    consents: readonly Consents[],
    scene: Scene,
    facts: KnownFacts,
  ) => readonly Observation[];
  /** What is looked at besides the facts of people. */
  readonly uses?: Question['uses'];
}): Question {
  const { id, at, rule, context, consents, judge } = part;
  const own = [...new Set([rule.from ?? []].flat())].filter((name) => name !== pipeline);
  const { needs, ...used } = factsOf(context, own);
  const uses = [...used.uses, ...(part.uses ?? [])];
  const evaluate: Question['evaluate'] = (facts, now, around) => {
    const all = around.consents?.() ?? [consents];
    const groups = [...new Set([...own, ...all.flatMap(({ demand }) => demand?.from ?? [])])];
    const scene = sceneOf({ facts, context, groups, now });
    if (scene === undefined) {
      return [{ code: 'separation-of-duties/empty-range', outcome: 'unknown', data: {} }];
    }
    return judge(all, scene, facts);
  };
  const expires = consents.demand?.expires;
  return {
    ...{ id, at, options: rule, uses, consents, evaluate },
    needs: part.starter === undefined ? needs : [...needs, starterRef],
    ...(expires === undefined
      ? {}
      : {
          admits: (facts, { from }, around) => {
            const changes = facts.value({ kind: 'changes', key: context.history.key });
            const ends = changes === undefined ? [] : expiriesOf(changes, expires);
            return untilExpiry(ends, from, (now) => evaluate(facts, now, around));
          },
        }),
  };
}

function notYet(what: string): Observation {
  const data = { what: `separation-of-duties.${what}` };
  return { code: 'gate/not-built', outcome: 'unknown', data, acts: [upgrade] };
}
