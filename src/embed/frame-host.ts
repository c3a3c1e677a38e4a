/** What a page loads beside its frames (`<iframe data-samenspel>`): they become as high as what is in them. */
import { hostFrames } from '../widgets/frame/frame-host.ts';

hostFrames();
