import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeInFolder } from '../../src/publish/write-file.ts';

it('makes the folder that a publisher names, and writes over what was there', async () => {
  const root = await mkdtemp(join(tmpdir(), 'samenspel-'));
  try {
    const path = join(root, 'public/feed/feed.json');
    await writeInFolder(path, 'een');
    await writeInFolder(path, 'twee');
    expect(await readFile(path, 'utf8')).toBe('twee');
  } finally {
    await rm(root, { recursive: true });
  }
});
