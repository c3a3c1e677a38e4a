/** The address of a telephone number (RFC 3966): digits and a leading plus; "(0)" is not dialled after a country code. */
export const telHref = (telephone: string): string =>
  `tel:${telephone
    .trim()
    .replace(/^((?:\+|00)\d{1,3}\s*)\(0\)/, '$1')
    .replace(/(?!^\+)\D/g, '')}`;
