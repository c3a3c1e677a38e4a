import { render as renderPage } from 'svelte/server';
import type { Views } from '../contract.ts';
import Page from './Page.svelte';

export const render = (props: Views['Page']): string => renderPage(Page, { props }).body;
