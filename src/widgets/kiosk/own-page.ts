/** Does a public screen have its page to itself? Then it takes all of it, whatever margins that has. */

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

/** Nothing that stands beside it is seen. */
const isAlone = (element: Element): boolean =>
  [...(element.parentElement?.children ?? [])].every(
    (one) => one === element || one.getBoundingClientRect().height === 0,
  );

/** Alone in the body, or in what is alone there and as wide: who gave it less room wants it to have that. */
export function hasOwnPage(kiosk: Element): boolean {
  const { body } = document;
  for (let part = kiosk; part !== body;) {
    const around = part.parentElement;
    if (!around || !isAlone(part)) return false;
    if (!around.matches('body, body > main') && widthOf(around) < widthOf(body)) return false;
    part = around;
  }
  return true;
}
