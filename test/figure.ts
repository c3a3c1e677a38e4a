import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Writes a measured figure for `npm run figures` to `.figures/<name>.json`, with the commit and the moment it belongs to.
 * Node only. `value` is what was measured in this run, never a number typed in.
 */
export function recordFigure(name: string, value: number, unit: string): void {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  mkdirSync('.figures', { recursive: true });
  writeFileSync(
    `.figures/${name}.json`,
    JSON.stringify({ name, value, unit, commit, time: new Date().toISOString() }) + '\n',
  );
}
