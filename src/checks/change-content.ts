/** change-content: what must not travel together, what must, and how a release is named. */
import { z } from 'zod';
import type { FactRef } from '../evidence/facts.js';
import { matchesGlob } from '../evidence/glob.js';
import {
  defineCheck,
  type Act,
  type CheckContext,
  type JsonObject,
  type Observation,
  type Question,
} from './check.js';
import { withoutRollback } from './content/rollback.js';
import { isVersion, tagOf, versionForms } from './content/version.js';
import { remarksOnGlobs } from './strange-paths.js';
import { blockOfEntries, entriesOf, ruleOptionsSchema } from './rule-options.js';
import { nameSchema, textsSchema } from './values.js';

const needsPaths = ['apart-from', 'with', 'rollback'] as const;
const globKeys = ['paths', ...needsPaths] as const;
const entry = z
  .strictObject({
    paths: textsSchema.optional(),
    'apart-from': textsSchema.optional(),
    with: textsSchema.optional(),
    rollback: textsSchema.optional(),
    version: z.enum(versionForms).optional(),
    tag: z
      .string()
      .refine((text) => text.includes('{version}'), { error: 'has no {version}' })
      .optional(),
    reason: nameSchema.optional(),
    owner: nameSchema.optional(),
    ...ruleOptionsSchema.shape,
  })
  .superRefine((value, context) => {
    const { paths, version, tag } = value;
    if ((paths ?? version ?? tag) === undefined) {
      const message = 'demands nothing: write paths, version or tag';
      context.addIssue({ code: 'custom', message });
    }
    for (const key of needsPaths) {
      if (paths !== undefined || value[key] === undefined) continue;
      const message = 'says nothing without paths';
      context.addIssue({ code: 'custom', message, path: [key] });
    }
  });
type Entry = z.infer<typeof entry>;

export const changeContent = defineCheck({
  id: 'change-content',
  title: 'Content of the change',
  codes: {
    'change-content/untouched': 'None of the paths changed.',
    'change-content/kept': 'The paths changed, and as they should.',
    'change-content/frozen-path': 'Paths changed that must not.',
    'change-content/together': 'Paths changed together that must not.',
    'change-content/alone': 'Something did not change that has to change with it.',
    'change-content/no-rollback': 'A migration has no script that takes it back.',
    'change-content/version-kept': 'Version and tag are written as they should be.',
    'change-content/no-version': 'No version is named.',
    'change-content/other-version': 'The version is not written as it should be.',
    'change-content/other-tag': 'The candidate is not named by the tag of its version.',
  },
  config: blockOfEntries(entry),
  remarks: (value) =>
    entriesOf<Entry>(value).flatMap(([id, rule]) =>
      globKeys.flatMap((key) => remarksOnGlobs([id, key], rule[key])),
    ),
  questions: (value, context) =>
    entriesOf<Entry>(value).flatMap(([id, rule]) => [
      ...(rule.paths === undefined ? [] : [pathsQuestion({ id, rule, context })]),
      ...(rule.version === undefined && rule.tag === undefined
        ? []
        : [versionQuestion({ id, rule, context })]),
    ]),
});

interface Asked {
  readonly id: string;
  readonly rule: Entry;
  readonly context: CheckContext;
}

function pathsQuestion({ id, rule, context }: Asked): Question {
  const { key, spec } = context.history;
  const ref: FactRef<'changed-paths'> = { kind: 'changed-paths', key, spec };
  return {
    ...{ id: `change-content/${id}`, at: [id], options: rule, needs: [ref] },
    evaluate: (facts) => {
      const { paths = [], present = paths } = facts.value(ref) ?? {};
      const own = context.paths === undefined ? ['**'] : [...context.paths];
      return judgePaths({ id, rule, changed: pick(paths, own), there: pick(present, own) });
    },
  };
}

interface Judged {
  readonly id: string;
  readonly rule: Entry;
  readonly changed: readonly string[];
  /** What of it differs from before, and is there. */
  readonly there: readonly string[];
}

/**
 * All that is wrong with what changed, or that nothing is. What has to come along has to be there at
 * the end: a script that was added and taken away again takes nothing back.
 */
function judgePaths({ id, rule, changed, there }: Judged): readonly Observation[] {
  const { 'apart-from': apart, with: company, rollback } = rule;
  const scripts = pick(changed, rollback);
  const touched = pick(changed, rule.paths).filter((path) => !scripts.includes(path));
  const data = { ...wordsOf(id, rule), ...list('paths', touched) };
  if (touched.length === 0) {
    return [{ code: 'change-content/untouched', outcome: 'pass', data: { entry: id } }];
  }
  const fail = (what: string, more: JsonObject, act: string): Observation => ({
    ...{ code: `change-content/${what}`, outcome: 'fail', data: { ...data, ...more } },
    acts: [{ what: act, detail: { ...data, ...more } } satisfies Act],
  });
  if (apart === undefined && company === undefined && rollback === undefined) {
    return [fail('frozen-path', {}, 'leave-paths')];
  }
  const others = pick(changed, apart).filter((path) => !touched.includes(path));
  const bare = rollback === undefined ? [] : withoutRollback(touched, pick(there, rollback));
  const faults = [
    ...(others.length === 0 ? [] : [fail('together', list('others', others), 'move-apart')]),
    ...(company === undefined || pick(there, company).length > 0
      ? []
      : [fail('alone', { with: [company].flat() }, 'change-with')]),
    ...(bare.length === 0
      ? []
      : [
          fail(
            'no-rollback',
            { ...list('paths', bare), rollback: [rollback ?? []].flat() },
            'add-rollback',
          ),
        ]),
  ];
  return faults.length > 0 ? faults : [{ code: 'change-content/kept', outcome: 'pass', data }];
}

function versionQuestion({ id, rule, context }: Asked): Question {
  const { version: form, tag } = rule;
  const { version, candidate } = context.request;
  const owned: JsonObject = rule.owner === undefined ? {} : { owner: rule.owner };
  const judge = (): readonly Observation[] => {
    const data = { ...wordsOf(id, rule), ...(form === undefined ? {} : { form }) };
    if (version === undefined) {
      const acts = [{ what: 'name-version', detail: owned }];
      return [{ code: 'change-content/no-version', outcome: 'fail', data, acts }];
    }
    const seen = { ...data, version };
    if (form !== undefined && !isVersion(version, form)) {
      const acts = [{ what: 'name-version', detail: { ...owned, form } }];
      return [{ code: 'change-content/other-version', outcome: 'fail', data: seen, acts }];
    }
    const named = tag === undefined ? undefined : tagOf(tag, version);
    if (named !== undefined && candidate.ref !== named) {
      const told = { ...seen, ref: candidate.ref, tag: named };
      const acts = [{ what: 'promote-tag', detail: { ...owned, tag: named } }];
      return [{ code: 'change-content/other-tag', outcome: 'fail', data: told, acts }];
    }
    return [{ code: 'change-content/version-kept', outcome: 'pass', data: seen }];
  };
  return {
    ...{ id: `change-content/${id}-version`, at: [id], options: rule, needs: [] },
    evaluate: judge,
  };
}

/** Which entry it is, why it is there, and whom to ask. */
function wordsOf(entry: string, { reason, owner }: Entry): JsonObject {
  return {
    entry,
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
  };
}

function pick(paths: readonly string[], globs: string | string[] | undefined): readonly string[] {
  const patterns = [globs ?? []].flat();
  return paths.filter((path) => patterns.some((glob) => matchesGlob(path, glob)));
}

/** The first few, and how many there are. */
function list(key: 'paths' | 'others', paths: readonly string[]): JsonObject {
  const shown = 3;
  return { [key]: paths.slice(0, shown), [`${key}More`]: Math.max(0, paths.length - shown) };
}
