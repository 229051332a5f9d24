export interface PickerProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  /** What stands for each value; the value itself where nothing does. */
  readonly names: Readonly<Partial<Record<T, string>>>;
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** One of several, by the browser's own list. */
export function Picker<T extends string>({ label, values, names, value, onPick }: PickerProps<T>) {
  return (
    <label class="picker">
      <span class="hidden">{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each] ?? each}
          </option>
        ))}
      </select>
    </label>
  );
}
