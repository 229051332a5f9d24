// Spoken spellings and the words they stand for in terms: "gak pernah", "sama aja", "mau nggak mau".
const SPOKEN_FOR: ReadonlyMap<string, string> = new Map(
  `gak tidak,ga tidak,gk tidak,nggak tidak,ngga tidak,enggak tidak,engga tidak,kagak tidak,kaga tidak,ndak tidak,nda tidak,aja saja,udah sudah,dah sudah,gini begini,gitu begitu,gimana bagaimana,gmn bagaimana,
kalo kalau,kayak seperti,ama sama,pake pakai,tau tahu,dapet dapat,temen teman,bener benar,bner benar,emang memang,abis habis,sampe sampai,liat lihat,denger dengar,dateng datang,cepet cepat,deket dekat,
males malas,seneng senang,inget ingat,kasi kasih,skrg sekarang,yg yang,dgn dengan,utk untuk,krn karena,sdh sudah,tdk tidak,blm belum,jgn jangan`
    .split(/,\s*/)
    .map((pair) => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);

/** The standard spelling of a word as it is spoken: gak → tidak. */
export function spokenFor(folded: string): string | undefined {
  return SPOKEN_FOR.get(folded);
}
