import { defineConfig } from 'wxt';
import { loopback, parseHosts } from './lib/extension/hosts';
import { commands } from './lib/model/command';

/** The store build comes without hosts and asks the browser for each site that somebody turns on. */
const store = process.env['BATON_STORE'] === 'true';
const hosts = store ? [] : process.env['BATON_HOSTS'] ? parseHosts(process.env['BATON_HOSTS']) : loopback;

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // React would show its tools for developers what it renders: nobody's business, and a kilobyte.
    define: { __INSPECT__: 'false', __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' },
    // The polyfill would fetch; every browser that Baton is for preloads by itself.
    // Below 123 colour schemes are rewritten for a CSS function that is not used here.
    build: { modulePreload: false, target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Baton',
    description:
      'A checklist of the hospital’s duties towards general practice, beside discharge, clinic and prescribing screens.',
    permissions: ['storage', 'scripting'],
    host_permissions: [...hosts],
    ...(store ? { optional_host_permissions: ['https://*/*', 'http://*/*'] } : {}),
    icons,
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, { does, keys }]) => [name, { description: does, suggested_key: { default: keys } }]),
    ),
    action: { default_title: 'Baton', default_icon: icons },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // 140: the first long-term release with the CSS Custom Highlight API.
            gecko: {
              id: 'baton@baton.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // What the build is made for; `matchOriginAsFallback` came with 119.
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type !== 'content-script' || entrypoint.options.registration === 'runtime') continue;
        entrypoint.options.matches = [...hosts];
        if (store) entrypoint.options.registration = 'runtime';
      }
    },
  },
});
