/** Bare verbs of saying that stand between a quotation and whoever said it: “…,” kata Budi. */
export const SAYING: readonly string[] =
  'kata ujar ucap tutur jelas ungkap tegas imbuh tambah papar sebut terang tandas pungkas'.split(
    ' ',
  );
