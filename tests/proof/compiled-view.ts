import preact from '@preact/preset-vite';
import { build } from 'vite';

const view = 'virtual:view.tsx';

/**
 * A view as the build of the extension would hold it: compiled and made small by the same tools.
 *
 * @param markup JSX of one element, as it would stand in components/
 */
export async function compiledView(markup: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      preact({ devToolsEnabled: false }),
      {
        name: 'view',
        resolveId: (id) => (id === view ? id : undefined),
        load: (id) => (id === view ? `export const View = () => ${markup};` : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: view, external: /^preact/, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('Vite gave no single build.');
  return built.output[0].code;
}
