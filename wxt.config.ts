import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, prefreshEnabled: false, devToolsEnabled: false }),
    ],
  }),
});
