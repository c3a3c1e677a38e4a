/** The address of a feed as the page means it; undefined when it is none. */
export const feedAddress = (src: string): string | undefined => {
  try {
    return src ? new URL(src, document.baseURI).href : undefined;
  } catch {
    return undefined;
  }
};
