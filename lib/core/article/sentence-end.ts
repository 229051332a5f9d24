/** How a sentence ends; alone in its file, because the reader needs nothing else of what reads lines. */
export const SENTENCE_END = /[.!?…。！？؟۔।]["”'’)\]」』]*$/;
