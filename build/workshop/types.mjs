// Type-checks each source folder by its own tsconfig, so that a folder can only use what its place allows.
import { spawnSync } from 'node:child_process';

const folders = ['src-domain', 'src-main', 'src-preload', 'src-renderer', 'tests'];
const failed = folders.filter(
  (folder) =>
    spawnSync('tsc', ['--project', folder], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }).status !== 0,
);
if (failed.length > 0) {
  console.error(`Types don't hold in: ${failed.join(', ')}`);
  process.exit(1);
}
