import { describe, expect, it } from 'vitest';
import { isHeadline } from '../../../lib/core/text/headline.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';

describe('isHeadline', () => {
  it.each([
    'PRESIDEN RESMIKAN JALAN TOL DI SUMATERA UTARA',
    'KPK Tahan Bupati Pati Usai Diperiksa Sepuluh Jam',
    'Harga Beras Turun, Petani Mengeluh',
    'Banjir di Demak: Ribuan Warga Mengungsi ke Masjid',
    'Polisi Tangkap Pencuri Motor yang Beraksi di Lima Kota',
    'HARGA CABAI NAIK',
  ])('is one: %s', (text) => {
    expect(isHeadline(text, tokenize(text))).toBe(true);
  });

  it.each([
    'Presiden Joko Widodo bertemu Perdana Menteri Malaysia Anwar Ibrahim di Jakarta.',
    'Harga beras naik di Jawa Barat',
    'Surya Paloh',
    'Bank Mandiri, Bank Mega, dan Bank Permata.',
    'Menteri Keuangan Sri Mulyani menolak',
    'ia pulang',
    '',
  ])('is none: %s', (text) => {
    expect(isHeadline(text, tokenize(text))).toBe(false);
  });
});
