// Behind these a clause begins, or nothing follows them: "memastikan dia sehat", "menangis dia".
const NO_OBJECT = new Set(
  `mengetahui mengatakan memastikan menyangka mengira merasa menduga membantah menyadari mengaku mengakui mengklaim meyakini menegaskan menyatakan
  menjelaskan mengungkapkan melaporkan mengabarkan membayangkan menyebutkan memahami mengerti menilai menganggap meninggal menangis menikah
  mengungsi menang mengantuk menginap menyesal mengeluh menghilang menjabat menjadi merupakan mengingat menurut mengakibatkan menyebabkan mendarat
  menjelang memutuskan menceritakan menduduki mulai mengaminkan mengemuka menyerah mengalah merokok melahirkan`.split(
    /\s+/u,
  ),
);
// Of what stands bare, these are done to somebody.
const BARE = new Set(
  `lihat ajak panggil bantu ganggu kenal benci suka sayang cinta kasih tolong bawa temani jemput antar cari tunggu pukul tangkap bunuh doakan
  dengar ikuti temui tanya minta suruh paksa bikin buat beri maafkan tinggalkan percaya usir lawan pilih dukung hubungi ketemu bertemu`.split(
    /\s+/u,
  ),
);

/** May a pronoun behind the verb be what it is done to? "membantu dia" is helping; behind sembuh, diperiksa or tahu somebody begins. */
export function takesObject(verb: string): boolean {
  if (NO_OBJECT.has(verb)) return false;
  return (
    BARE.has(verb) ||
    /^(?:me|ng|ny)\p{L}{3}/u.test(verb) ||
    (/.{3}(?:kan|in)$/u.test(verb) && !/^(?:di|ber|ter)/u.test(verb))
  );
}
