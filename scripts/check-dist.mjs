/** Rebuilds dist/ in place; fails if the committed bytes are not what the sources give. */
import { execFileSync } from 'node:child_process';
import './build.mjs';

const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
if (changes !== '') {
  console.error(
    `dist/ is not what the sources build to:\n${changes}Commit the result of \`npm run build\`.`,
  );
  process.exit(1);
}
console.log('dist: as committed');
