const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that run along in the line; everything else begins a new block. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr',
);

/** Elements whose text is never a reader's text. */
export const UNREAD = set(
  'script style noscript template iframe object embed svg math canvas video audio picture map select option textarea ' +
    'button input datalist menu nav rp rt link',
);

/** The same on pages for phones, but for those that only lay out text. */
export const UNREAD_AMP = /^amp-(?!accordion|fit-text|layout|selector)/;

/** Elements that show a picture, a film or another page. */
export const MEDIA = set(
  'img picture video iframe figure amp-img amp-video amp-youtube amp-iframe object embed svg canvas',
);

export const BOLD = set('b strong h1 h2 h3 h4 h5 h6 th');
export const ITALIC = set('i em cite small');
