/** The extension's own pages, as their bodies are called. */
export type OwnPage = 'popup' | 'options' | 'sidepanel' | 'welcome';

/** How the browser shows a state. */
export interface Look {
  readonly name: string;
  /** The page that it is a state of; without it, of the sidebar. */
  readonly page?: OwnPage;
  readonly width?: number;
  readonly height?: number;
  /** The user's own text size, in pixels. */
  readonly text?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** The heading that is scrolled to. */
  readonly to?: string;
  /** The words on buttons to press, in turn. */
  readonly press?: readonly string[];
  /** Presses of the tab key. */
  readonly tabs?: number;
}
