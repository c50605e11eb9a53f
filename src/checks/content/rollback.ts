/** Which script takes a migration back: the one of the same name, however its tool marks the direction. */

/** `V42__add.sql` and `U42__add.sql`, `0042_add.up.sql` and `0042_add.down.sql` are of one name. */
const direction = 'up|down|do|undo|migrate|migration|rollback|revert|deploy';
const onlyDirection = new RegExp(`^(?:${direction})$`, 'i');
const marked = new RegExp(`[-_](?:${direction})$`, 'i');
/** Flyway: versioned, undo, baseline. */
const flyway = /^[VUB](?=\d)/;

/** The name of a script without its direction; of `0042/up.sql` that of the folder. */
export function migrationName(path: string): string {
  const parts = path.split('/');
  const [stem = ''] = (parts.pop() ?? '').split('.');
  const name = onlyDirection.test(stem) ? (parts.pop() ?? stem) : stem;
  return name.replace(flyway, '').replace(marked, '').toLowerCase();
}

/** The migrations that none of the scripts takes back; one script takes back one migration. */
export function withoutRollback(
  migrations: readonly string[],
  scripts: readonly string[],
): readonly string[] {
  const left = new Map<string, number>();
  for (const script of scripts) {
    const name = migrationName(script);
    left.set(name, (left.get(name) ?? 0) + 1);
  }
  return migrations.filter((path) => {
    const name = migrationName(path);
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count < 1;
  });
}
