/** For `leaks` and `kiosk`: a page in Chromium that stays open, what it keeps in memory, and sentences about it that hold or do not. */
import puppeteer from 'puppeteer-core';
import { steadyChromiumOptions } from './browsers.mjs';
import { writeTotals } from './test-server.mjs';

/**
 * Answers the browser with its page, and `measure`: bytes of heap, nodes and listeners once the garbage was collected. `options`: more for the
 * start of the browser.
 */
export async function openPage(options = {}) {
  const browser = await puppeteer.launch({ ...(await steadyChromiumOptions()), ...options });
  const [tab] = await browser.pages();
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const measure = async () => {
    for (let go = 0; go < 5; go += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name) => metrics.find((one) => one.name === name).value;
    return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  };
  return { browser, tab, measure };
}

/** `check` says a sentence and whether it holds; `end` leaves the totals of the run, and the exit code. */
export function sentences() {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  return {
    check(holds, sentence) {
      totals[holds ? 'passed' : 'failed'] += 1;
      if (!holds) failures.push(sentence);
      console.log(`${holds ? '✓' : '✗'} ${sentence}`);
    },
    end(run) {
      writeTotals(run, totals, failures);
      if (failures.length) process.exitCode = 1;
    },
  };
}
