import type { Signal } from '@preact/signals';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** A small number beside the label; 0 and absent show none. */
  readonly count?: number | undefined;
}

export interface TabsProps<T extends string> {
  readonly tabs: readonly Tab<T>[];
  readonly current: Signal<T>;
}

/** Tabs by the ARIA pattern: arrows move, the current one alone is in the tab order. */
export function Tabs<T extends string>({ tabs, current }: TabsProps<T>) {
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === current.value);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : by === undefined
            ? -1
            : (at + by + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    current.value = tab.id;
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Dwibaca" onKeyDown={move}>
      {tabs.map(({ id, label, count }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-selected={current.value === id}
          aria-controls={`panel-${id}`}
          tabIndex={current.value === id ? 0 : -1}
          onClick={() => {
            current.value = id;
          }}
        >
          {label}
          {count !== undefined && count > 0 && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
