import { browser } from 'wxt/browser';

/** Firefox tells as well whether it is for this session alone, as tests and developers install. */
interface Installed {
  readonly reason: string;
  readonly temporary?: boolean;
}

/** The first-run page, where the extension was put in by its user: a trust that installs it by policy tells its staff itself. */
export function welcomeOnInstall(isWanted: () => Promise<boolean>): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    if (reason === 'install' && !temporary) void welcome(isWanted).catch(() => undefined);
  });
}

async function welcome(isWanted: () => Promise<boolean>): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin' || !(await isWanted())) return;
  await browser.tabs.create({ url: '/welcome.html' });
}
