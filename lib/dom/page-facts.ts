import type { PageFacts } from '../core/article/page.ts';
import type { PageNode } from '../core/article/page-node.ts';
import { attributeOf } from './hidden.ts';

const LONGEST_JSON_LD = 400_000; // characters; more is not about one article

/** Collects, on the way through the tree, what a page says about itself. */
export function createFacts(url: string) {
  let title: string | undefined;
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const itemTypes: string[] = [];
  const times: { value: string; block: number }[] = [];
  let pre = 0;
  let code = 0;

  /** Looks at one element; true when nothing more is to be read inside it. */
  const take = (element: PageNode, tag: string, block: number): boolean => {
    const get = (name: string): string => attributeOf(element, name) ?? '';
    const type = get('itemtype');
    if (type !== '') itemTypes.push(type.slice(type.lastIndexOf('/') + 1));
    switch (tag) {
      case 'meta': {
        const name = (get('property') || get('name') || get('itemprop')).toLowerCase();
        if (name !== '' && !meta.has(name)) meta.set(name, get('content').trim());
        return true;
      }
      case 'link':
        if (get('rel').toLowerCase() === 'canonical') meta.set('canonical', get('href'));
        return true;
      case 'base':
        return true;
      case 'title':
        title ??= ownText(element).replace(/\s+/g, ' ').trim();
        return true;
      case 'script':
        if (/ld\+json/i.test(get('type'))) jsonLd.push(ownText(element).slice(0, LONGEST_JSON_LD));
        return true;
      case 'time':
        times.push({ value: get('datetime') || ownText(element).trim(), block });
        return false;
      case 'pre':
        pre += 1;
        return false;
      case 'code':
        code += 1;
        return false;
      default:
        if (get('itemprop') === 'datePublished') {
          times.push({ value: get('content') || get('datetime') || ownText(element), block });
        }
        return false;
    }
  };

  return {
    take,
    done: (): PageFacts => ({
      url,
      title: title ?? '',
      meta,
      jsonLd,
      itemTypes,
      times,
      counts: { pre, code },
    }),
  };
}

function ownText(element: PageNode): string {
  let text = '';
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.data ?? '';
  }
  return text;
}
