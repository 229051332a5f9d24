import { useEffect, useRef } from 'preact/hooks';

export interface MoreButtonProps {
  /** How many are shown; more of them means that the last ones have come. */
  readonly shown: number;
  readonly left: number;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

/** Brings the next page of a list before its end is reached; a button for those who do not scroll. */
export function MoreButton({ shown, left, isLoading, onMore }: MoreButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  // Watched anew after each page: what is still in sight is told again, what failed is not asked for on and on.
  useEffect(() => {
    if (button.current === null) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more.current();
      },
      { root: button.current.closest('main'), rootMargin: '800px' },
    );
    watch.observe(button.current);
    return () => watch.disconnect();
  }, [shown]);
  return (
    <button ref={button} type="button" class="more" disabled={isLoading} onClick={onMore}>
      Show more ({left})
    </button>
  );
}
