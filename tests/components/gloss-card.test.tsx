import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GlossCard, type SaveState } from '../../components/gloss-card.tsx';
import type { GlossToken } from '../../lib/core/gloss/token.ts';

const host = document.createElement('div');
afterEach(() => render(null, host));

const WORD: GlossToken = {
  start: 0,
  end: 17,
  surface: 'memperjuangkannya',
  kind: 'derived',
  lemma: 'memperjuangkan',
  root: 'juang',
  pos: 'verb',
  gloss: 'fight for it',
  senses: [{ glosses: ['fight for'], pos: 'verb' }],
  chain: [
    { segment: 'meN-', meaning: 'active verb', isRoot: false },
    { segment: 'juang', meaning: 'struggle', isRoot: true },
  ],
};

function draw(token: GlossToken, save: SaveState = { is: 'idle' }) {
  const onSave = vi.fn();
  const onClose = vi.fn();
  render(<GlossCard token={token} save={save} onSave={onSave} onClose={onClose} />, host);
  const find = (selector: string) => host.querySelector<HTMLElement>(selector);
  return { onSave, onClose, find, text: host.textContent ?? '' };
}

describe('the card', () => {
  test('shows headword, form met, gloss, part of speech, senses and the chain', () => {
    const { find } = draw(WORD);
    expect(find('.lemma')?.textContent).toBe('memperjuangkan');
    expect(find('.form')?.textContent).toBe('here memperjuangkannya');
    expect(find('.gloss')?.textContent).toBe('fight for it');
    expect(find('.meaning .pos')?.textContent).toBe('verb');
    expect(find('.senses')?.textContent).toBe('fight for');
    expect(find('.chain .root')?.textContent).toBe('juangstruggle');
  });

  test('Indonesian is marked as Indonesian, for voices', () => {
    const { find } = draw(WORD);
    for (const selector of ['.lemma', '.form i', '.chain b']) {
      expect(find(selector)?.getAttribute('lang')).toBe('id');
    }
  });

  describe('of a time with a zone', () => {
    const TIME: GlossToken = {
      start: 0,
      end: 15,
      surface: 'pukul 14.00 WIB',
      kind: 'time',
      gloss: '2:00 pm',
      detail: 'Western Indonesia Time (Jakarta), UTC+7',
      utc: { from: 420 },
    };
    afterEach(() => vi.restoreAllMocks());

    test.each([
      [240, '3:00 am your time'],
      [480, '11:00 pm your time, the day before'],
    ])('says the time of a reader %d minutes behind UTC', (behind, said) => {
      vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(behind);
      draw(TIME);
      expect([...host.querySelectorAll('.detail')].map((line) => line.textContent)).toEqual([
        TIME.detail,
        said,
      ]);
    });

    test('says nothing more to a reader in that zone', () => {
      vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-420);
      draw(TIME);
      expect(host.querySelectorAll('.detail')).toHaveLength(1);
    });
  });

  test('the form is not repeated when it is the headword, nor a sense that says the same', () => {
    const { find } = draw({
      ...WORD,
      surface: 'rudal',
      lemma: 'rudal',
      gloss: 'missile',
      senses: [{ glosses: ['missile'] }],
    });
    expect(find('.form')).toBeNull();
    expect(find('.senses')).toBeNull();
  });

  test.each<[SaveState, string, boolean]>([
    [{ is: 'idle' }, 'Save', false],
    [{ is: 'saving' }, 'Saving…', true],
    [{ is: 'saved' }, '✓ Saved', false],
  ])('says how far saving is: %o', (save, label, isDisabled) => {
    const { find } = draw(WORD, save);
    const button = find('.save') as HTMLButtonElement | null;
    expect(button?.textContent).toBe(label);
    expect(button?.disabled).toBe(isDisabled);
    expect(button?.getAttribute('aria-pressed')).toBe(String(save.is === 'saved'));
  });

  test('a failed save says so and why', () => {
    const { find } = draw(WORD, { is: 'failed', reason: 'the disk is full' });
    expect(find('[role=alert]')?.textContent).toBe('Not saved: the disk is full');
    expect(find('.save')?.textContent).toBe('Save');
  });

  test('buttons do what they say', () => {
    const { find, onSave, onClose } = draw(WORD);
    find('.save')?.click();
    find('.close')?.click();
    expect(onSave).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each(['number', 'money', 'date', 'time'] as const)('a %s is read, not collected', (kind) => {
    const { find } = draw({
      start: 0,
      end: 4,
      surface: '13,5',
      kind,
      gloss: '13.5',
      detail: 'about',
    });
    expect(find('.save')).toBeNull();
    expect(find('.detail')?.textContent).toBe('about');
  });

  test('a name is called a name', () => {
    const { find } = draw({ start: 0, end: 4, surface: 'Kim Song-nam', kind: 'name' });
    expect(find('.gloss')?.textContent).toBe('a name');
    expect(find('.save')).toBeNull();
  });

  test('a person behind an office is called one, with the office', () => {
    const { find } = draw({
      start: 0,
      end: 4,
      surface: 'Retno Marsudi',
      kind: 'name',
      what: 'person',
      detail: 'foreign minister',
    });
    expect(find('.gloss')?.textContent).toBe('a person');
    expect(find('.detail')?.textContent).toBe('foreign minister');
  });

  test('label, note and false friend are said', () => {
    const { text, find } = draw({
      ...WORD,
      senses: [{ glosses: ['topical'], label: 'formal', note: 'of news', not: 'actual' }],
    });
    expect(find('.label')?.textContent).toBe('formal');
    expect(text).toContain('of news');
    expect(text).toContain('does not mean “actual”');
  });

  test('another reading of the same form is offered', () => {
    const { find } = draw({
      ...WORD,
      alternatives: [
        { lemma: 'ber-uang', root: 'uang', segments: ['ber-', 'uang'], gloss: 'have money' },
      ],
    });
    expect(find('.other')?.textContent).toBe('or ber- uang: have money');
  });

  test('markup in a gloss is text', () => {
    const { find } = draw({ ...WORD, gloss: '<img src=x onerror=alert(1)>' });
    expect(host.querySelector('img')).toBeNull();
    expect(find('.gloss')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
