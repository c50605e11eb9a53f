/** What the store of records holds, as anybody with git would read it. */
import type { RecordDocument } from '../../../src/report/record.js';
import { recordsBranch } from '../../../src/hosts/github/record-branch.js';
import { ancestry } from './history.js';
import type { Repository } from './model.js';
import { flatten, get } from './objects.js';
import { commit } from './repository.js';

const ref = `refs/heads/${recordsBranch}`;

/** Paths with their texts. */
export function storedFiles(repo: Repository): ReadonlyMap<string, string> {
  const tree = get(repo.objects, repo.refs.get(ref), 'commit')?.tree;
  if (tree === undefined) return new Map();
  return new Map(
    [...flatten(repo.objects, tree)].map(([path, { oid }]) => {
      const content = get(repo.objects, oid, 'blob')?.data ?? Buffer.from('');
      return [path, content.toString('utf8')];
    }),
  );
}

/** Oldest first. */
export function storedRecords(repo: Repository): readonly RecordDocument[] {
  return [...storedFiles(repo).entries()]
    .filter(([path]) => path.endsWith('.json'))
    .map(([, text]) => JSON.parse(text) as RecordDocument)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** How many commits the branch of records has. */
export function storedCommits(repo: Repository): number {
  const at = repo.refs.get(ref);
  return at === undefined ? 0 : ancestry(repo.objects, at).length;
}

/** Writes to the branch past the gate, as anybody with `contents: write` can. */
export function forge(repo: Repository, path: string, text: string): void {
  commit(repo, { branch: recordsBranch, files: { [path]: text } });
}
