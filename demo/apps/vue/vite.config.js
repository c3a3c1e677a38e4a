import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue looks for a component behind each tag that HTML does not have; these are elements.
const isCustomElement = (tag) => tag.startsWith('samen-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
