/**
 * Two known actions, as they are published: a folder with OWNER/NAME/dist/index.js of each, cloned from
 * https://github.com/dorny/test-reporter and https://github.com/mikepenz/action-junit-report. They read the file,
 * write the summary of the job, and ask no forge: what they would publish there is left out.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly name: string, readonly script: string, readonly env: Readonly<Record<string, string>> }} Action */

/**
 * Those that are there.
 * @param {{ readonly folder: string | undefined, readonly report: string, readonly workspace: string }} part
 * @returns {readonly Action[]}
 */
export function findActions({ folder, report, workspace }) {
  if (folder === undefined) return [];
  return [
    toAction('dorny/test-reporter', {
      name: 'tests',
      path: report,
      reporter: 'java-junit',
      'list-suites': 'all',
      'list-tests': 'all',
      'list-files': 'all',
      // Otherwise it lists the files of the repository.
      'max-annotations': '0',
      'fail-on-error': 'false',
      'fail-on-empty': 'true',
      'only-summary': 'false',
      'path-replace-backslashes': 'false',
      'use-actions-summary': 'true',
      collapsed: 'auto',
    }),
    toAction('mikepenz/action-junit-report', {
      report_paths: report,
      check_name: 'tests',
      skip_annotations: 'true',
      job_summary: 'true',
      follow_symlink: 'false',
      truncate_stack_traces: 'true',
      resolve_ignore_classname: 'false',
      transformers: '[]',
    }),
  ].filter(({ script }) => existsSync(script));

  /**
   * @param {string} name
   * @param {Readonly<Record<string, string>>} inputs
   * @returns {Action}
   */
  function toAction(name, inputs) {
    const given = Object.entries({ ...inputs, token: 'none' });
    const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((key) => [
      key,
      join(workspace, key),
    ]);
    for (const [, path = ''] of files) writeFileSync(path, '');
    return {
      name,
      script: join(folder ?? '', name, 'dist', 'index.js'),
      env: Object.fromEntries([
        ...given.map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
        ...[...files, ['RUNNER_TEMP', workspace], ['GITHUB_REPOSITORY', 'acme/shop']],
      ]),
    };
  }
}
