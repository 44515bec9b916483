/**
 * What a built manifest may ask for.
 */
import { isDeepStrictEqual } from 'node:util';
import { commands } from '@/lib/model/command';
import type { Target } from './output.ts';

type Manifest = Readonly<Record<string, unknown>>;

/** Keys that open the extension to pages, or ask for more than it needs. */
const unwanted = [
  ...['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'optional_host_permissions'],
  ...['sandbox', 'content_capabilities', 'declarative_net_request', 'devtools_page', 'chrome_url_overrides', 'update_url'],
];

/** The content security policy of the extension's own pages: they reach no network. */
function cspProblems(manifest: Manifest): string[] {
  const policies = Object.values((manifest['content_security_policy'] ?? {}) as Record<string, string>);
  const wrong = policies.filter(
    (policy) => !/(?:^|; *)connect-src 'none'(?:;|$)/.test(policy) || /unsafe|https?:|\*|data:|blob:/.test(policy),
  );
  if (policies.length === 0) return ['no content security policy'];
  return wrong.map((policy) => `content security policy: ${policy}`);
}

function contentScriptProblems(manifest: Manifest, hosts: readonly string[]): string[] {
  const scripts = (manifest['content_scripts'] ?? []) as readonly Manifest[];
  const files = scripts.flatMap((script) => script['js'] as string[]);
  return [
    ...(isDeepStrictEqual(files, ['content-scripts/detector.js']) ? [] : [`on every page: ${files.join(', ') || 'no script'}`]),
    ...scripts.flatMap((script) => [
      ...(isDeepStrictEqual(script['matches'], hosts) ? [] : [`content script on ${String(script['matches'])}`]),
      ...(script['all_frames'] === true ? [] : ['content script in the top frame alone']),
      ...(script['match_origin_as_fallback'] === true || script['match_about_blank'] === true
        ? []
        : ['no script in blank frames']),
      ...(script['world'] === undefined || script['world'] === 'ISOLATED' ? [] : ['content script in the page’s own world']),
    ]),
  ];
}

/** The extension's own pages, each where its browser looks for it. */
function pageProblems(manifest: Manifest, target: Target): string[] {
  const page = (key: string, name: string) => (manifest[key] as Manifest | undefined)?.[name];
  const panel = target === 'firefox' ? page('sidebar_action', 'default_panel') : page('side_panel', 'default_path');
  return [
    ...(page('action', 'default_popup') === 'popup.html' ? [] : ['no popup']),
    ...(page('options_ui', 'page') === 'options.html' && page('options_ui', 'open_in_tab') === true ? [] : ['no options page']),
    ...(panel === 'sidepanel.html' ? [] : ['no side panel']),
  ];
}

/** Shortcuts that everybody may change, and that work in the browser alone. */
function commandProblems(manifest: Manifest): string[] {
  const found = (manifest['commands'] ?? {}) as Readonly<Record<string, Manifest>>;
  const names = Object.keys(found);
  return [
    ...(isDeepStrictEqual(names, Object.keys(commands)) ? [] : [`commands: ${names.join(', ') || 'none'}`]),
    ...names.filter((name) => found[name]?.['global'] === true).map((name) => `${name} works outside of the browser`),
  ];
}

/** What is wrong with a manifest that was built for these hosts. */
export function manifestProblems(manifest: Manifest, hosts: readonly string[], target: Target): string[] {
  const permissions = [...((manifest['permissions'] ?? []) as string[])].sort();
  // Firefox's sidebar needs no permission.
  const wanted = target === 'firefox' ? ['scripting', 'storage'] : ['scripting', 'sidePanel', 'storage'];
  const hostPermissions = manifest['host_permissions'];
  return [
    ...(manifest['manifest_version'] === 3 ? [] : [`manifest version ${String(manifest['manifest_version'])}`]),
    ...(isDeepStrictEqual(permissions, wanted) ? [] : [`permissions: ${permissions.join(', ') || 'none'}`]),
    ...(isDeepStrictEqual(hostPermissions, hosts) ? [] : [`host permissions: ${String(hostPermissions)}`]),
    ...unwanted.filter((key) => key in manifest).map((key) => `has ${key}`),
    ...(target === 'firefox' || manifest['minimum_chrome_version'] !== undefined ? [] : ['no minimum_chrome_version']),
    ...(target === 'firefox' && manifest['browser_specific_settings'] === undefined ? ['no browser_specific_settings'] : []),
    ...pageProblems(manifest, target),
    ...commandProblems(manifest),
    ...cspProblems(manifest),
    ...contentScriptProblems(manifest, hosts),
  ];
}
