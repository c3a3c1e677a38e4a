import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Of these files together. Chunks are named by what is in them before a plugin changes it: its own hash belongs in their names. */
export const hashOf = (...files) =>
  files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');
