/** What a job of GitLab shows to people, and the words of another forge within it. */
import type { Project } from './model.js';

/** What stands at commits and merge requests. */
export function postedTexts({
  statuses,
  mergeRequests,
}: Pick<Project, 'statuses' | 'mergeRequests'>): readonly string[] {
  return [
    ...statuses.flatMap(({ name, description }) => [name, description ?? '']),
    ...mergeRequests.flatMap(({ notes }) => notes.map(({ body }) => body)),
  ];
}

/** Lines that tell somebody on GitLab of pull requests or of GitHub; a code is the same on every host. */
export function findForeignWords(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [
    ...[...text.matchAll(/.*(?<!\bno-)\bpull[\s_-]+requests?\b.*/gi)].map(([line]) => line),
    ...[...text.matchAll(/.*\bGitHub\b.*/g)]
      .filter((found) => !isOfBoth(text, found))
      .map(([line]) => line),
  ]);
}

/** A sentence that says what to do on either forge names GitLab as well; it may be wrapped. */
function isOfBoth(text: string, { 0: line, index }: RegExpExecArray): boolean {
  const lead = text.slice(0, index).split('\n').slice(-2).join('\n');
  const rest = text
    .slice(index + line.length)
    .split('\n')
    .slice(0, 2)
    .join('\n');
  return `${lead}${line}${rest}`.includes('GitLab');
}
