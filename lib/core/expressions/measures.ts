/** A unit as it stands behind a number. */
export interface Measure {
  /** Behind "1"; absent: the same as `many`. */
  readonly one?: string;
  readonly many: string;
  /** No space before it: 50%, 30°C. */
  readonly tight?: boolean;
  /** The same in units that an American reader knows. */
  readonly detail?: (value: number) => string | undefined;
}

const about = (value: number, unit: string): string => {
  if (value >= 1e6) return `about ${Number((value / 1e6).toPrecision(2))} million ${unit}`;
  const rounded = value >= 100 || value <= -100 ? Math.round(value) : Number(value.toPrecision(2));
  return `about ${rounded.toString().replace(/\B(?=(?:\d{3})+$)/g, ',')} ${unit}`;
};
const times =
  (factor: number, unit: string) =>
  (value: number): string =>
    about(value * factor, unit);
// A few degrees are a difference as often as a temperature.
const fahrenheit = (value: number): string | undefined =>
  value > 0 && value < 10 ? undefined : `about ${Math.round(value * 1.8 + 32)} °F`;
const plural = (one: string, detail?: Measure['detail'], many = `${one}s`): Measure => ({
  one,
  many,
  ...(detail && { detail }),
});
const sign = (many: string, detail?: Measure['detail']): Measure => ({
  many,
  ...(detail && { detail }),
});

const ACRES = times(2.471, 'acres');
const MILES = times(0.6214, 'miles');
const MPH = times(0.6214, 'mph');
const FEET = times(3.281, 'feet');
const SQUARE_MILES = times(0.3861, 'square miles');
const SQUARE_FEET = times(10.764, 'square feet');
const POUNDS = times(2.205, 'pounds');
const INCHES = times(0.3937, 'inches');

/** Units of news, by what is printed, lower case. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  persen: { many: 'percent' },
  '%': { many: '%', tight: true },
  'persen poin': plural('percentage point'),
  'poin persentase': plural('percentage point'),
  'poin persen': plural('percentage point'),
  '% poin': plural('percentage point'),
  'basis poin': plural('basis point'),
  bps: plural('basis point'),
  hektare: plural('hectare', ACRES),
  hektar: plural('hectare', ACRES),
  ha: plural('hectare', ACRES),
  are: plural('are', (value) => `${value * 100} square meters`),
  kilometer: plural('kilometer', MILES),
  km: sign('km', MILES),
  'km/jam': sign('km/h', MPH),
  'km per jam': sign('km/h', MPH),
  'kilometer/jam': plural('kilometer per hour', MPH, 'kilometers per hour'),
  'kilometer per jam': plural('kilometer per hour', MPH, 'kilometers per hour'),
  'meter per detik': plural('meter per second', undefined, 'meters per second'),
  'kilometer persegi': plural('square kilometer', SQUARE_MILES),
  'km persegi': plural('square kilometer', SQUARE_MILES),
  km2: plural('square kilometer', SQUARE_MILES),
  'km²': plural('square kilometer', SQUARE_MILES),
  'meter persegi': plural('square meter', SQUARE_FEET),
  m2: plural('square meter', SQUARE_FEET),
  'm²': plural('square meter', SQUARE_FEET),
  'meter kubik': plural('cubic meter'),
  m3: plural('cubic meter'),
  'm³': plural('cubic meter'),
  'kaki kubik': plural('cubic foot', undefined, 'cubic feet'),
  meter: plural('meter', FEET),
  mdpl: plural('meter above sea level', FEET, 'meters above sea level'),
  'meter di atas permukaan laut': plural('meter above sea level', FEET, 'meters above sea level'),
  m: sign('m', FEET),
  sentimeter: plural('centimeter', INCHES),
  cm: sign('cm', INCHES),
  milimeter: plural('millimeter'),
  mm: sign('mm'),
  mil: plural('mile'),
  'mil laut': plural('nautical mile'),
  knot: plural('knot'),
  inci: plural('inch', undefined, 'inches'),
  inch: plural('inch', undefined, 'inches'),
  kilogram: plural('kilogram', POUNDS),
  kg: sign('kg', POUNDS),
  kilo: plural('kilogram', POUNDS),
  gram: plural('gram'),
  miligram: plural('milligram'),
  ons: { one: 'ons', many: 'ons', detail: (value) => `${value * 100} grams` },
  kuintal: plural('quintal', (value) => `${value * 100} kilograms`),
  ton: plural('ton'),
  liter: plural('liter', times(0.2642, 'gallons')),
  kiloliter: plural('kiloliter'),
  mililiter: plural('milliliter'),
  'liter per detik': plural('liter per second', undefined, 'liters per second'),
  'liter/detik': plural('liter per second', undefined, 'liters per second'),
  'meter kubik per detik': plural('cubic meter per second', undefined, 'cubic meters per second'),
  'meter/detik': plural('meter per second', undefined, 'meters per second'),
  'km/liter': sign('km per liter'),
  kilokalori: plural('kilocalorie'),
  kkal: sign('kcal'),
  tk: sign('horsepower'),
  dk: sign('horsepower'),
  'tenaga kuda': sign('horsepower'),
  'daya kuda': sign('horsepower'),
  ampere: plural('ampere'),
  kilovolt: plural('kilovolt'),
  kilowatthour: plural('kilowatt-hour'),
  piksel: plural('pixel'),
  yard: plural('yard'),
  ml: sign('ml'),
  cc: sign('cc'),
  barel: plural('barrel'),
  'derajat celsius': plural('degree Celsius', fahrenheit, 'degrees Celsius'),
  'derajat celcius': plural('degree Celsius', fahrenheit, 'degrees Celsius'),
  'derajat fahrenheit': plural('degree Fahrenheit', undefined, 'degrees Fahrenheit'),
  derajat: plural('degree'),
  '°c': { many: '°C', tight: true, detail: fahrenheit },
  'skala richter': sign('on the Richter scale'),
  sr: sign('on the Richter scale'),
  megawatt: plural('megawatt'),
  kilowatt: plural('kilowatt'),
  gigawatt: plural('gigawatt'),
  watt: plural('watt'),
  volt: plural('volt'),
  w: sign('W'),
  wh: sign('Wh'),
  mw: sign('MW'),
  gw: sign('GW'),
  kwh: sign('kWh'),
  kw: sign('kW'),
  mwp: sign('MWp'),
  kwp: sign('kWp'),
  gwp: sign('GWp'),
  gwh: sign('GWh'),
  mwh: sign('MWh'),
  va: sign('VA'),
  kva: sign('kVA'),
  mva: sign('MVA'),
  kv: sign('kV'),
  gb: sign('GB'),
  mb: sign('MB'),
  tb: sign('TB'),
  mbps: sign('Mbps'),
  ghz: sign('GHz'),
  mhz: sign('MHz'),
  hz: sign('Hz'),
  mah: sign('mAh'),
  megapiksel: plural('megapixel'),
  mp: sign('MP'),
  mmscfd: sign('MMSCFD'),
  bopd: sign('barrels of oil per day'),
  dwt: sign('DWT'),
  gt: sign('GT'),
  teus: sign('TEUs'),
  teu: sign('TEU'),
  rpm: sign('rpm'),
  fps: sign('fps'),
  ppm: sign('ppm'),
  'mg/dl': sign('mg/dL'),
  mg: sign('mg'),
  mikrogram: plural('microgram'),
  'mikrogram per meter kubik': plural('microgram', undefined, 'micrograms per cubic meter'),
  'mikrogram/m3': sign('micrograms per cubic meter'),
  'mikrogram/m³': sign('micrograms per cubic meter'),
  'µg/m3': sign('µg/m³'),
  'µg/m³': sign('µg/m³'),
  mikron: plural('micron'),
  nanometer: plural('nanometer'),
  nm: sign('nm'),
  nit: plural('nit'),
  nits: plural('nit'),
  hpa: sign('hPa'),
  kpj: sign('km/h', MPH),
  'km/h': sign('km/h', MPH),
  gigabyte: plural('gigabyte'),
  megabyte: plural('megabyte'),
  terabyte: plural('terabyte'),
  kiloton: plural('kiloton'),
  kalori: plural('calorie'),
  desibel: plural('decibel'),
  karat: plural('carat'),
  lusin: { one: 'dozen', many: 'dozen' },
  kodi: { one: 'score (20 pieces)', many: 'score (20 pieces)' },
  poin: plural('point'),
  'tahun cahaya': plural('light-year'),
};
