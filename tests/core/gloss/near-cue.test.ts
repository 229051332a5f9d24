import { expect, test } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { glossaryOf } from '../../../lib/core/glossary/pack.ts';
import { isFault, parseLine } from '../../../lib/core/glossary/source-line.ts';

const lines = `
menyerbu⇥verb⇥storm
menyerbu⇥verb⇥flock to⇥next=pasar,toko⇥unless=<massa,<polisi
hadiah⇥noun⇥prize
hadiah⇥noun⇥punishment⇥near=wasit+>kartu
pada⇥prep⇥in; on
pada⇥prep⇥to⇥prev=diberikan⇥unless=>>@num,>>@day
halo⇥noun⇥greeting⇥unless=>>bulan
halo⇥noun⇥ring of light
dengan ketentuan⇥conj⇥provided (that)⇥unless=>>hukum
dengan⇥prep⇥with
ketentuan⇥noun⇥rule
anggota⇥noun⇥member
gol⇥noun⇥goal⇥near=@sport+menang
gol⇥verb⇥be passed
OTT⇥noun⇥sting operation⇥exp=operasi tangkap tangan
OTT⇥noun⇥streaming⇥near=layanan⇥unless=kpk⇥exp=over the top
`;
const senses = lines
  .trim()
  .split('\n')
  .map((line) => {
    const sense = parseLine(line.replaceAll('⇥', '\t'));
    if (isFault(sense)) throw new Error(`${line}: ${sense.message}`);
    return sense;
  });
const lexicon = glossaryOf(senses);

test.each([
  ['Warga menyerbu pasar murah.', 'menyerbu', 'flock to'],
  ['Ribuan massa menyerbu pasar itu.', 'menyerbu', 'storm'],
  ['Polisi kemudian menyerbu toko itu.', 'menyerbu', 'storm'],
  ['Pasar diserbu warga.', 'diserbu', 'be flocked to'],
  ['Massa marah sejak pagi, pasar diserbu warga.', 'diserbu', 'be flocked to'], // too far before
  ['Toko massa diserbu warga.', 'diserbu', 'be stormed'],
  ['Dari wasit ia mendapat hadiah berupa kartu merah.', 'hadiah', 'punishment'],
  ['Dari wasit ia mendapat hadiah.', 'hadiah', 'prize'],
  ['Kartu itu hadiah dari wasit.', 'hadiah', 'prize'], // kartu does not stand behind
  ['Bantuan diberikan pada warga.', 'pada', 'to'],
  ['Bantuan diberikan pada 2020.', 'pada', 'in'],
  ['Bantuan diberikan pada, 2020 misalnya, warga.', 'pada', 'to'], // not directly beside
  ['Terlihat halo bulan tadi malam.', 'halo', 'ring of light'],
  ['Terlihat halo itu tadi malam.', 'halo', 'greeting'],
  ['Boleh dengan ketentuan membayar.', 'dengan', 'provided'],
  ['Bertentangan dengan ketentuan hukum.', 'dengan', 'with'],
  ['Layanan OTT itu baru.', 'OTT', 'streaming'],
  ['Layanan terhenti karena OTT KPK.', 'OTT', 'sting operation'],
])('%s: %s is “%s”', (sentence, word, gloss) => {
  const token = annotate(sentence, lexicon).tokens.find(({ surface }) => surface.startsWith(word));
  expect((token?.gloss ?? '').split(/; | \(/)[0]).toBe(gloss);
});
