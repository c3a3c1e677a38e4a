/** The focus goes with the first, the button with the second. */
const TYPES = ['mousedown', 'click'] as const;

/** Keys are pressed as fast as one can; in the field that one types in, two touches choose a word. What is ticked is no such field. */
const TWICE = '.key, .key *, input:not([type=checkbox], [type=radio]):focus, textarea:focus';

const onPress = (event: MouseEvent): void => {
  const [target] = event.composedPath();
  if (event.detail < 2 || (target instanceof Element && target.matches(TWICE))) return;
  event.preventDefault();
  event.stopPropagation();
};

/** A hand that trembles presses twice: the second press of a double one on `host` would answer what has just come, unread. */
export function onlyFirstPress(host: HTMLElement): void {
  for (const type of TYPES) host.addEventListener(type, onPress, true);
}
