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

/** The output that fits best; undefined where nobody knows. */
export const bestFor: Readonly<Record<PlaceName, Output | undefined>> = {
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
  wix: 'frame',
  sharepoint: 'frame',
  'google-sites': 'frame',
  other: undefined,
};

/** These take the address of the frame alone, in a field of their own; SharePoint one address or one iframe, and no more. */
export const takesAddress = (place: PlaceName | ''): boolean =>
  place === 'wix' || place === 'google-sites' || place === 'sharepoint';
