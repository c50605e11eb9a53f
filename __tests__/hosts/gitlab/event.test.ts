import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../../src/hosts/gitlab/event.js';
import { environmentOf, headSha, mergeRequestVariables } from './runner-variables.js';

type Variables = Readonly<Record<string, string | undefined>>;

function eventOf(given: Variables = {}) {
  return readEvent(environmentOf(given));
}

const promotion = {
  mode: 'enforce',
  sha: headSha,
  ref: 'refs/heads/main',
  homeless: false,
};
const preview = {
  name: 'merge_request_event',
  mode: 'preview',
  sha: headSha,
  ref: 'refs/merge-requests/7/head',
  homeless: true,
  mergeRequest: { iid: '7' },
};
const fork = { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5000' };

describe('a pipeline of a branch or tag', () => {
  test.each(['push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'parent_pipeline', 'chat'])(
    'of the source %s is a promotion',
    (source) => {
      expect(eventOf({ CI_PIPELINE_SOURCE: source })).toEqual({ ...promotion, name: source });
    },
  );

  test('of a tag has the ref of one', () => {
    const given = { CI_COMMIT_TAG: 'v1', CI_COMMIT_REF_NAME: 'v1' };
    expect(eventOf(given)).toEqual({ ...promotion, name: 'push', ref: 'refs/tags/v1' });
  });

  test('T05: stays a promotion, whatever variables of a merge request somebody passes on', () => {
    const passed = { ...mergeRequestVariables(fork), CI_COMMIT_REF_NAME: 'main' };
    for (const source of ['push', 'web', 'pipeline', 'trigger', 'api']) {
      const event = eventOf({ ...passed, CI_PIPELINE_SOURCE: source });
      expect(event).toEqual({ ...promotion, name: source });
    }
  });
});

describe('a pipeline of a merge request', () => {
  test.each([
    { name: 'of this project', given: {}, told: preview },
    {
      name: "T67: of a fork's main branch has not the ref of one",
      given: { ...fork, CI_COMMIT_REF_NAME: 'main' },
      told: preview,
    },
    {
      name: 'of merged results is about the commit of the pipeline',
      given: {
        CI_COMMIT_SHA: 'b'.repeat(40),
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: headSha,
        CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      },
      told: { ...preview, sha: 'b'.repeat(40) },
    },
    {
      name: 'T67: a child of one of a fork, too',
      given: { ...fork, CI_PIPELINE_SOURCE: 'parent_pipeline' },
      told: { ...preview, name: 'parent_pipeline' },
    },
  ])('is a preview: $name', ({ given, told }) => {
    expect(eventOf(mergeRequestVariables(given))).toEqual(told);
  });

  test('without its number is refused', () => {
    expect(() => eventOf({ CI_PIPELINE_SOURCE: 'merge_request_event' })).toThrow(
      expect.objectContaining({ code: 'request/event' }),
    );
  });
});

describe('T67: is refused', () => {
  test.each([
    'external',
    'external_pull_request_event',
    'webide',
    'security_orchestration_policy',
    'ondemand_dast_scan',
    'ondemand_dast_validation',
    'container_registry_push',
    'unknown',
    'constructor',
    '__proto__',
  ])('a pipeline of the source %s, and those that work are named', (source) => {
    expect(() => eventOf({ ...mergeRequestVariables(), CI_PIPELINE_SOURCE: source })).toThrow(
      expect.objectContaining({
        code: 'request/event',
        hint: expect.stringContaining('push, web, schedule'),
      }),
    );
  });
});
