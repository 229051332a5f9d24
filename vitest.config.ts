import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/{core,build,glossary}/**/*.test.ts'],
          setupFiles: ['tests/fixed-seed.ts'],
          testTimeout: 60_000, // properties try hundreds of cases, on busy machines too
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'app',
          environment: 'happy-dom',
          include: ['tests/{dom,store,messages,state,components,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts', 'tests/fixed-seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 240_000, // a hang ends here; nothing is timed
          hookTimeout: 240_000,
          fileParallelism: false,
          // Once more when the browser's driver itself fails; what a test expects is never given a second chance.
          retry: { count: 1, condition: /^(?:Protocol error|Navigation timeout)/ },
        },
      },
    ],
  },
});
