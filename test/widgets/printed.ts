import { until } from '../until.ts';

/**
 * The sheet that a press prints, as it lies in its frame while the device is asked to print. `look` sees it there, where
 * its styles count; afterwards the frame is gone.
 */
export const printed = async (
  press: () => void,
  look: (sheet: HTMLElement) => void = () => undefined,
): Promise<HTMLElement> => {
  // A test cannot answer the dialog of a browser.
  const frames = HTMLIFrameElement.prototype;
  const own = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!;
  let asked = 0;
  Object.defineProperty(frames, 'contentWindow', {
    ...own,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as Window | null;
      if (view) view.print = () => (asked += 1);
      return view;
    },
  });
  press();
  const frame = await until(
    () =>
      [...document.querySelectorAll('iframe')].find((one) => one.contentDocument?.querySelector('.paper')),
    'a sheet of paper',
  );
  await until(() => asked, 'the device is asked to print');
  Object.defineProperty(frames, 'contentWindow', own);
  const { body } = frame.contentDocument!;
  look(body);
  const sheet = body.cloneNode(true) as HTMLElement;
  frame.contentWindow!.dispatchEvent(new Event('afterprint'));
  return sheet;
};
