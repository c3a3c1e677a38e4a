#!/usr/bin/env node
/** The program itself: hands the process to `main`. */
import { readFile } from 'node:fs/promises';
import { main } from './main.ts';
import { downloadBytes } from './download.ts';
import { writeInFolder } from './write-file.ts';

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  readFile,
  writeFile: writeInFolder,
  fetchBytes: downloadBytes,
  now: () => new Date(),
});
