import { acts } from './person-acts.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { NAME_HEADS } from './titles.ts';

const OFFICES = new Set(
  'ketua wakil direktur kepala sekretaris sekjen bendahara koordinator presiden peneliti anggota pengurus pembina komisioner eksekutif umum harian pelaksana juru bicara jubir pendiri ketum waketum sekum manajer pengawas dewan'.split(
    ' ',
  ),
);
// What stands behind one who was quoted.
const SPOKE =
  /^,?\s+(?:saat|ketika|usai|kepada|dalam|pada|juga|hari|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?!\p{L})/u;
const FEWEST = 3; // words of a body that says what it is

/**
 * Where the name of a body ends because its officer's begins: Direktur «Lembaga Riset Kebijakan Publik» | Andi Setiawan,
 * Ketua «Dewan Adat Kaimana» | Yohanes Warfete.
 *
 * @param head index of the body's first word
 * @param last where the run that it opens would end
 * @returns index of the body's last word, undefined when nobody is named behind it
 */
export function bodyBeforePerson(reader: Reader, head: number, last: number): number | undefined {
  const { run, text, tokens } = reader;
  if (!OFFICES.has(tokens[head - 1]?.folded ?? '') || last !== run.last) return undefined;
  let person = last + 1;
  while (person > head && isPersonal(reader, person - 1)) person -= 1;
  const end = person - 1;
  if (person > last || end - head + 1 < FEWEST || NAME_HEADS.has(tokens[end]?.folded ?? ''))
    return undefined;
  if (!/ordinary|listed|acronym/u.test(kindAt(reader, end))) return undefined;
  const first = tokens[person];
  // "Ketua Forum Warga Rusun Marunda, Andi, …": the name comes behind the comma.
  if (first === undefined || /^,\s+\p{Lu}\p{Ll}/u.test(text.slice(tokens[last]?.end)))
    return undefined;
  const isSubject = acts(reader, last) || SPOKE.test(text.slice(tokens[last]?.end));
  return last > person || isSubject ? end : undefined;
}

function isPersonal(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.capitalised === true && /strange|given|initial/u.test(kindAt(reader, at));
}
