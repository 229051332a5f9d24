export interface KeyActions {
  readonly isOpen: () => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly save: () => void;
  readonly close: () => void;
}

/**
 * Keys while the card is open: arrows for the next and previous word, S to save, Escape to close. With the card closed,
 * in editors and with modifiers, every key is the page's own.
 */
export function handleKeys(document: Document, actions: KeyActions, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !actions.isOpen() || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isEditable(event)) return;
      const action = actionOf(event.key, actions);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    { capture: true, signal },
  );
}

function actionOf(key: string, actions: KeyActions): (() => void) | undefined {
  switch (key) {
    case 'Escape':
      return actions.close;
    case 'ArrowRight':
      return () => actions.step(1);
    case 'ArrowLeft':
      return () => actions.step(-1);
    case 's':
    case 'S':
      return actions.save;
    default:
      return undefined;
  }
}

function isEditable(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLElement &&
        (node.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(node.nodeName)),
    );
}
