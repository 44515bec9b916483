import { describe, expect, it } from 'vitest';
import { commands } from '@/lib/model/command';
import { manifestProblems } from './built/manifest.ts';

const hosts = ['https://epr.example.nhs.uk/*'];

const script = { js: ['content-scripts/detector.js'], matches: hosts, all_frames: true, match_origin_as_fallback: true };

const good = {
  manifest_version: 3,
  permissions: ['storage', 'scripting', 'sidePanel'],
  action: { default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  side_panel: { default_path: 'sidepanel.html' },
  host_permissions: hosts,
  commands: Object.fromEntries(Object.keys(commands).map((name) => [name, { description: name }])),
  minimum_chrome_version: '123',
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" },
  content_scripts: [script],
};

describe('a manifest that asks for too much is noticed', () => {
  const problems = (change: object) => manifestProblems({ ...good, ...change }, hosts, 'chrome');
  const withScript = (change: object) => problems({ content_scripts: [{ ...script, ...change }] });

  it('and a right one is not', () => expect(problems({})).toEqual([]));

  it('in permissions and hosts', () => {
    expect(problems({ permissions: ['storage', 'scripting', 'sidePanel', 'tabs'] })).toEqual([
      'permissions: scripting, sidePanel, storage, tabs',
    ]);
    expect(problems({ permissions: ['storage'] })).toEqual(['permissions: storage']);
    expect(problems({ host_permissions: ['<all_urls>'] })).toEqual(['host permissions: <all_urls>']);
  });

  it('in what it opens to pages', () => {
    expect(problems({ web_accessible_resources: [] })).toEqual(['has web_accessible_resources']);
    expect(problems({ externally_connectable: {} })).toEqual(['has externally_connectable']);
  });

  it('in its own pages', () => {
    expect(problems({ action: {} })).toEqual(['no popup']);
    expect(problems({ options_ui: { page: 'options.html' } })).toEqual(['no options page']);
    expect(problems({ side_panel: undefined })).toEqual(['no side panel']);
  });

  it('in keyboard shortcuts', () => {
    expect(problems({ commands: undefined })).toEqual(['commands: none']);
    const [name = ''] = Object.keys(commands);
    expect(problems({ commands: { ...good.commands, [name]: { global: true } } })).toEqual([
      `${name} works outside of the browser`,
    ]);
  });

  it('in the content security policy', () => {
    expect(problems({ content_security_policy: undefined })).toEqual(['no content security policy']);
    const policy = "script-src 'self'; connect-src https://example.nhs.uk";
    expect(problems({ content_security_policy: { extension_pages: policy } })).toEqual([`content security policy: ${policy}`]);
  });

  it('in content scripts', () => {
    expect(withScript({ matches: ['*://*/*'] })).toEqual(['content script on *://*/*']);
    expect(withScript({ js: ['content-scripts/sidebar.js'] })).toEqual(['on every page: content-scripts/sidebar.js']);
    expect(withScript({ all_frames: false })).toEqual(['content script in the top frame alone']);
    expect(withScript({ match_origin_as_fallback: false })).toEqual(['no script in blank frames']);
    expect(withScript({ world: 'MAIN' })).toEqual(['content script in the page’s own world']);
  });

  it('by browser', () => {
    expect(problems({ minimum_chrome_version: undefined })).toEqual(['no minimum_chrome_version']);
    const forFirefox = {
      ...good,
      permissions: ['storage', 'scripting'],
      sidebar_action: { default_panel: 'sidepanel.html' },
    };
    expect(manifestProblems(forFirefox, hosts, 'firefox')).toEqual(['no browser_specific_settings']);
  });
});
