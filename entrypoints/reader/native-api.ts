// The native object, which answers with promises in every browser that runs this manifest; the polyfill would only add weight.
interface NativeRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
}
export interface NativeApi {
  readonly runtime: NativeRuntime;
}

/** `browser` in Firefox and new Chromium, `chrome` before. Reached through globalThis: the bare name would bring the polyfill. */
export function nativeApi(): NativeApi {
  const { browser, chrome } = globalThis as {
    readonly browser?: NativeApi;
    readonly chrome?: NativeApi;
  };
  const api = browser ?? chrome;
  if (api === undefined) throw new Error('this is no extension context');
  return api;
}
