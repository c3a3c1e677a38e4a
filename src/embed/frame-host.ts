/**
 * What a page loads beside its frames (`<iframe data-samenspel>`): they become as high as what is in them. Links to the page for a
 * frame, which is beside this file, become frames.
 */
import { hostFrames } from '../widgets/frame/frame-host.ts';

hostFrames(import.meta.url.replace(/[^/]*$/, 'frame.html'));
