import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

// Names that only the reader's own records and parts carry: none is sent, stored or the browser's.
export const OWN_NAMES =
  /^(?:boxes|blocks|mediaBox|linkShare|linkOnly|proseCount|inLink|inItem|isItem|isLed|pieces|slugWords|has(?:Id|Date)|is(?:Home|List|Other|PlainlyOther|Section)|itemTypes|jsonLd|openInline|closeInline|lineBreak|emphasis|passedOver|publisherOf|prose|breaks|heading|italic|links|facts|runs|rangeOf|spotsAt|confidence|candidates|identify|around|spans|stories|isInCard|onNothing|onWord|owns|redraw|isSame|onSave|paragraph|bodies|spot|first|box|comments|times|headline|published|bold|depth|types|meta|counts|kinds|parent|node|isSlanted|keepsLines)$/;

// What Preact asks of class components; the reader's are functions.
const CLASS_NAMES =
  /^(?:component(?:Will|Did)(?:Mount|Unmount|Update|ReceiveProps|Catch)|get(?:DerivedStateFrom(?:Props|Error)|SnapshotBeforeUpdate|ChildContext)|shouldComponentUpdate|forceUpdate|defaultProps|contextType|debounceRendering)$/;
const NAMES = new RegExp(`${OWN_NAMES.source}|${CLASS_NAMES.source}`);

/**
 * Makes the reader, which goes into every article, smaller once more after the bundler has: 2 % of what is sent.
 * Only the reader: the background is ten times as long and never travels.
 */
export function smallerReader(): Plugin {
  return {
    name: 'smaller-reader',
    apply: 'build',
    transform(code, id) {
      // Why a page is an article or not, only the command tells.
      if (!id.endsWith('/article/is-article.ts')) return undefined;
      return { code: code.replace(/\badd\(\s*(['"])[^'"]*\1/g, "add(''"), map: null };
    },
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.fileName !== 'reader.js') continue;
        chunk.code = await minified(shortProperties(withoutNamespaces(chunk.code)), {
          properties: { regex: NAMES, keep_quoted: true, builtins: true },
        });
        // What one time has joined, the next shortens.
        for (let time = 0; time < 2; time += 1) chunk.code = await minified(chunk.code, true);
      }
    },
  };
}

async function minified(source: string, mangle: MinifyOptions['mangle']): Promise<string> {
  const { code = source } = await minify(source, {
    ecma: 2022,
    compress: {
      passes: 3,
      keep_fargs: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
    },
    mangle: mangle ?? true,
  });
  return code;
}

// Neither formulas nor drawings are rendered in the page: Preact needs no names of their namespaces.
function withoutNamespaces(code: string): string {
  return code.replace(/http:\/\/www\.w3\.org\/(?:1998|2000)\/[\w/]+/g, '');
}

// The card's style sheet is its own: nothing outside knows the names of its properties.
function shortProperties(code: string): string {
  const names = [...new Set(code.match(/(?<=[{;])--[a-z][\w-]*(?=:)/g))].sort(
    (a, b) => b.length - a.length,
  );
  return names.reduce(
    (short, name, at) =>
      short.replace(new RegExp(`${name}(?![\\w-])`, 'g'), `--${at.toString(36)}`),
    code,
  );
}
