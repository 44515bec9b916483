/**
 * `npm run gallery [-- NAME …]`: renders the states of the sidebar and of the extension's own pages, or those named, to `.output/gallery/NAME.png`, to be looked
 * at before anything that changes its looks is called done.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openGallery } from '../gallery/browse.ts';

const folder = resolve(import.meta.dirname, '../../.output/gallery');

const named = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
try {
  const wanted = gallery.looks.filter(({ name }) => named.length === 0 || named.includes(name));
  for (const look of wanted) {
    const tab = await gallery.show(look);
    // A popup is as high as what is in it.
    await tab.screenshot({ path: join(folder, `${look.name}.png`), fullPage: look.page === 'popup' });
    await tab.close();
  }
  console.log(`${wanted.length} pictures in ${folder}`);
} finally {
  await gallery.close();
}
