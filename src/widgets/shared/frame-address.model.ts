/** What makers of a frame and the page in it agree on. */

/**
 * In the query of a frame that was made of a link. Anybody may have written that link, also a visitor in a comment: what it
 * says is not said by the page around the frame.
 */
export const LINKED = 'linked';

/** For `allow` of a frame: without it, copying a link and sharing are refused in a frame of another site. */
export const FRAME_ALLOW = 'clipboard-write; web-share';
