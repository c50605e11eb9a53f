/**
 * The reports that the runner collects from the job's folder:
 * https://docs.gitlab.com/ci/yaml/artifacts_reports/
 */
import { rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { codeOf } from '../file-fault.js';
import type { Publication, ReportFiles, ReportLinks } from '../host.js';
import type { PostingEnvironment } from './posting.js';

/** The component names them as `reports:` of the job. */
export const reportNames = {
  junit: 'promotion-gate-junit.xml',
  codeQuality: 'promotion-gate-code-quality.json',
  links: 'promotion-gate-annotations.json',
} as const satisfies Record<keyof ReportFiles, string>;

/** Removes what is there by these names: a file that the repository brought is no report. */
export async function clearReports(directory: string): Promise<readonly string[]> {
  const cleared = await Promise.all(
    Object.values(reportNames).map((name) =>
      tryFile(name, () => rm(join(directory, name), { force: true })),
    ),
  );
  return cleared.flat();
}

/** Writes the reports, and gives a note for each that cannot be: the log says the same. */
export async function writeReports(
  directory: string,
  files: ReportFiles,
): Promise<readonly string[]> {
  const names = ['junit', 'codeQuality', 'links'] as const;
  const written = await Promise.all(
    names.map((name) =>
      tryFile(reportNames[name], async () => {
        const path = join(directory, reportNames[name]);
        await rm(path, { force: true });
        // A link of this name, which the repository could bring, is not followed.
        await writeFile(path, files[name], { flag: 'wx' });
      }),
    ),
  );
  return written.flat();
}

async function tryFile(name: string, write: () => Promise<void>): Promise<readonly string[]> {
  try {
    await write();
    return [];
  } catch (error) {
    return [`the report ${name} was not written: its file cannot be written to (${codeOf(error)})`];
  }
}

/** Addresses of GitLab's own pages: lines of files at the commit, and the record as an artifact. */
export function linksOf(environment: PostingEnvironment, publication: Publication): ReportLinks {
  const { serverUrl, project, job, directory } = environment;
  const sha = publication.sha ?? environment.sha;
  const record = withinFolder(directory, publication.outputs.record);
  return {
    toLine: ({ file, line, commit = sha }) =>
      `${serverUrl}/${project.path}/-/blob/${commit}/${encodePath(file)}#L${String(line)}`,
    more:
      record === undefined
        ? []
        : [
            {
              label: 'Record of the decision',
              url: `${job.url}/artifacts/file/${encodePath(record)}`,
            },
          ],
  };
}

/** The path as the job's artifacts know it; undefined if there is none within the folder. */
function withinFolder(directory: string, path: string): string | undefined {
  if (path === '') return undefined;
  const inner = isAbsolute(path) === isAbsolute(directory) ? relative(directory, path) : path;
  const isInside = inner !== '' && !isAbsolute(inner) && inner.split(sep)[0] !== '..';
  return isInside ? inner.split(sep).join('/') : undefined;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
