// Tells templates the tags, with their properties, attributes and events; once in a project.
import type {} from 'samenspel/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
