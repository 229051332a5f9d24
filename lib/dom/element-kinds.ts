const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that run along in the line; everything else begins a new block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr',
);

/** Elements whose text is never a reader's text. */
export const UNREAD = set(
  'script style noscript template iframe object embed svg math canvas video audio picture map select option textarea ' +
    'button input datalist menu nav rp rt amp-ad amp-embed amp-iframe amp-sidebar amp-social-share ' +
    'amp-carousel amp-twitter amp-instagram amp-facebook amp-tiktok amp-video amp-youtube amp-img amp-analytics amp-consent amp-sticky-ad amp-auto-ads link',
);

/** Elements that show a picture, a film or another page. */
export const MEDIA = set(
  'img picture video iframe figure amp-img amp-video amp-youtube amp-iframe object embed svg canvas',
);

export const BOLD = set('b strong h1 h2 h3 h4 h5 h6 th');
export const ITALIC = set('i em cite small');
