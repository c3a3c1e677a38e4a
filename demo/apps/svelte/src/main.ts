// Tells templates the tags, with their properties, attributes and events; once in a project.
import type {} from 'samenspel/svelte';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
