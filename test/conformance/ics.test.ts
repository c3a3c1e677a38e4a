import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importIcs } from '../../src/publish/import-ics.ts';
import type { FileReport } from '../../src/publish/import-ics-calendar.ts';
import { validateFeed } from '../../src/publish/validate.ts';
import { recordFigure } from '../figure.ts';
import { december2026, lastWeekOfMarch2027 } from '../publish/de-brug.expected.ts';
import { dayTable, inOrder } from '../publish/day-table.ts';

const folder = resolve(process.env.SHARED_DATA ?? '../shared/data', 'ics');
const NOW = '2026-11-01T00:00:00Z';

describe('calendars of others', () => {
  it('imports the whole of wijkcentrum-de-brug.ics, date by date', async () => {
    const bytes = readFileSync(join(folder, 'wijkcentrum-de-brug.ics'));
    const { feed, files } = importIcs([{ name: 'wijkcentrum-de-brug.ics', bytes }], {}, NOW);
    expect(files[0]).toMatchObject({ found: 57, imported: 56 });
    expect(await dayTable(feed, '2026-12-01', '2026-12-31')).toEqual(inOrder(december2026));
    expect(await dayTable(feed, '2027-03-22', '2027-03-31')).toEqual(inOrder(lastWeekOfMarch2027));
  });

  it('survives every calendar of the icalendar tests and accounts for every entry in them', () => {
    const paths = readdirSync(join(folder, 'icalendar-py'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ics'))
      .sort();
    expect(paths.length).toBeGreaterThan(100);
    const reports: FileReport[] = [];
    const crashes: string[] = [];
    const invalid: string[] = [];
    const miscounted: string[] = [];
    for (const path of paths) {
      const bytes = readFileSync(join(folder, 'icalendar-py', path));
      try {
        const { feed, files } = importIcs([{ name: path, bytes }], {}, NOW);
        const [report] = files;
        reports.push(report!);
        const errors = validateFeed(feed).filter(({ severity }) => severity === 'error');
        if (errors.length > 0) invalid.push(`${path}: ${errors[0]!.path} ${errors[0]!.message}`);
        // Counted in the bytes, not by the importer: nothing may be lost without a word.
        const inFile = bytes.toString('latin1').match(/^BEGIN:VEVENT/gim)?.length ?? 0;
        const { found, imported, skipped } = report!;
        if (found !== imported + skipped.length || found !== inFile)
          miscounted.push(`${path}: ${inFile} in file, ${found} found, ${imported} + ${skipped.length}`);
      } catch (error) {
        crashes.push(`${path}: ${String(error)}`);
      }
    }
    const sum = (of: (report: FileReport) => number) =>
      reports.reduce((total, report) => total + of(report), 0);
    const imported = sum((report) => report.imported);
    const reported = sum((report) => report.skipped.length);
    const rows = reports.map((report) => [
      basename(report.source),
      report.found,
      report.imported,
      report.skipped.length,
      report.hints.length,
    ]);
    const table = [
      ['file', 'found', 'imported', 'reported', 'hints'],
      ...rows,
      ['total', sum(({ found }) => found), imported, reported, sum(({ hints }) => hints.length)],
    ];
    console.log(
      table
        .map(
          ([name, ...cells]) =>
            String(name).slice(0, 60).padEnd(62) + cells.map((cell) => String(cell).padStart(9)).join(''),
        )
        .join('\n'),
    );
    for (const { source, skipped } of reports)
      for (const { line, title, reason } of skipped) console.log(`${source}:${line} ${title}: ${reason}`);
    recordFigure('ics.files', paths.length, 'files');
    recordFigure('ics.crashes', crashes.length, 'files');
    recordFigure('ics.imported', imported, 'entries');
    recordFigure('ics.reported', reported, 'entries');
    expect(crashes).toEqual([]);
    expect(invalid).toEqual([]);
    expect(miscounted).toEqual([]);
    expect(imported).toBeGreaterThan(0);
  });
});
