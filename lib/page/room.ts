/**
 * How much room this frame has for a sidebar, in square pixels; 0 where it has no body, as the page of a frameset. It is sent
 * into frames as it stands here, so it may use nothing from around it.
 */
export function roomForSidebar(): number {
  return document.querySelector('body') ? innerWidth * innerHeight : 0;
}
