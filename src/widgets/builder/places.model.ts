/** Where editors paste, and which output is kept there: from the documentation of each system, none of them tried by us. */
export const places = [
  'wordpress',
  'drupal',
  'joomla',
  'typo3',
  'simsite',
  'iprox',
  'wix',
  'sharepoint',
  'google-sites',
  'other',
] as const;
export type PlaceName = (typeof places)[number];
export const outputs = ['script', 'frame', 'link'] as const;
export type Output = (typeof outputs)[number];

/** What fits best: an output, or the address of the frame alone; undefined where nobody knows. */
export const bestFor: Readonly<Record<PlaceName, Output | 'address' | undefined>> = {
  // Custom HTML keeps everything for who has `unfiltered_html`; for others `wp_kses_post` leaves the link.
  wordpress: 'script',
  // Full HTML has no filter; `filter_html` of the other formats leaves the link.
  drupal: 'script',
  // A custom module without an editor, by who has no text filter.
  joomla: 'script',
  // The content element HTML; the rich text editor goes through a sanitizer.
  typo3: 'script',
  simsite: undefined,
  iprox: undefined,
  // These take an address in a field of their own; SharePoint one address or one iframe, and no more.
  wix: 'address',
  sharepoint: 'address',
  'google-sites': 'address',
  other: undefined,
};
