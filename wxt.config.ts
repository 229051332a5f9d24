import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { glossaryAssets } from './lib/build/glossary-asset.ts';

// Nothing from outside, nothing inline, no address to send anything to.
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dwibaca-worker',
].join('; ');
const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (wxt, files) => void files.push(...glossaryAssets(wxt.config.root)),
  },
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, prefreshEnabled: false, devToolsEnabled: false }),
    ],
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox142'], modulePreload: false },
  }),
  zip: {
    name: 'dwibaca',
    sourcesRoot: resolve('.'),
    excludeSources: ['.ci/**', '.output/**', 'coverage/**'],
  },
  manifest: ({ browser }) => ({
    name: 'Dwibaca: read Indonesian news',
    short_name: 'Dwibaca',
    description:
      'Point at a word of an Indonesian article, see what it means there and why, keep it, remember it. Offline, private.',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: PAGES,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: 'Dwibaca',
      default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' },
    },
    content_scripts: [{ matches: PAGES, js: ['detector.js'], run_at: 'document_idle' }],
    commands: {
      'read-here': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: 'Read from the first word on the screen, by keyboard',
      },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dwibaca@dwibaca.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
