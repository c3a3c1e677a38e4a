/** Waits until what is asked for is there; fails after half a minute with what was waited for. */
export async function until<T>(look: () => T | undefined | null | false, what: string): Promise<T> {
  for (const end = performance.now() + 30_000; performance.now() < end;) {
    const found = look();
    if (found) return found;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error(`waited in vain for ${what}`);
}
