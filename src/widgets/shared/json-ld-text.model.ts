/**
 * JSON for the inside of a `<script>`: a text can neither end the element nor begin a comment in it, and is no line end for
 * an old script parser. It is the same JSON.
 */
export const jsonLdText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
