/** The numbers of the months by their Indonesian, Malay and English names, short and whole, in lower case. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan januari january',
    'feb februari february pebruari',
    'mar maret march mac',
    'apr april',
    'mei may',
    'jun juni june',
    'jul juli july julai',
    'agu agustus aug august ags agt ogos ogo',
    'sep sept september',
    'okt oktober oct october',
    'nov november nopember',
    'des desember dec december dis disember',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
);

/**
 * The day that a date as printed or as machines write it names: "Kamis, 21 Mar 2024 10:30 WIB" → "2024-03-21",
 * "2024-03-21T23:10:00+07:00" → "2024-03-21". The publisher's own day, whatever the reader's time zone.
 *
 * @returns undefined when there is no whole date in the text
 */
export function readDay(text: string): string | undefined {
  const machine = /\b((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text);
  if (machine) return day(machine[1], machine[2], machine[3]);
  const printed = /\b(\d{1,2})[\s./-]+([a-z]{3,9})\.?[\s.,/-]+((?:19|20)\d{2})\b/i.exec(text);
  if (printed) return day(printed[3], month(printed[2]), printed[1]);
  const english = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i.exec(
    text,
  );
  if (english) return day(english[3], month(english[1]), english[2]);
  const digits = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\b/.exec(text);
  if (digits) return day(digits[3], digits[2], digits[1]);
  const packed = /\b((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?\b/.exec(text);
  return packed ? day(packed[1], packed[2], packed[3]) : undefined;
}

function month(name: string | undefined): string | undefined {
  const number = MONTHS[(name ?? '').toLowerCase()];
  return number === undefined ? undefined : String(number);
}

function day(
  year: string | undefined,
  monthOfYear: string | undefined,
  dayOfMonth: string | undefined,
): string | undefined {
  if (year === undefined || monthOfYear === undefined || dayOfMonth === undefined) return undefined;
  const [m, d] = [Number(monthOfYear), Number(dayOfMonth)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
